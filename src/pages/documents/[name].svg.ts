import type { APIRoute, GetStaticPaths } from 'astro';
import { comparedBodies } from '../../components/compare/content.ts';
import { narrowMatrix, narrowPowers } from '../../components/compare/narrow.ts';
import { matrixPicture } from '../../components/compare/picture.ts';
import { powersPicture } from '../../components/compare/powers.ts';
import { locales } from '../../locale.ts';

export const getStaticPaths = (() =>
  locales.flatMap((ui) => [
    { params: { name: `compare.${ui}` }, props: { svg: matrixPicture(ui) } },
    { params: { name: `compare-narrow.${ui}` }, props: { svg: narrowMatrix(ui).svg } },
    ...(comparedBodies === undefined
      ? []
      : [
          { params: { name: `bodies.${ui}` }, props: { svg: powersPicture(ui, comparedBodies) } },
          { params: { name: `bodies-narrow.${ui}` }, props: { svg: narrowPowers(ui, comparedBodies).svg } },
        ]),
  ])) satisfies GetStaticPaths;

/** The pictures of the comparison as files. */
export const GET: APIRoute<{ svg: string }> = ({ props }) =>
  new Response(props.svg, { headers: { 'content-type': 'image/svg+xml' } });
