import type { APIRoute, GetStaticPaths } from 'astro';
import { citeFile } from '../../../components/cite-file.ts';
import { locales } from '../../../locale.ts';
import { laws } from '../../../site.ts';

export const getStaticPaths = (() =>
  locales.flatMap((ui) =>
    laws.map((law) => ({ params: { ui, act: law.name }, props: { file: citeFile(ui, law) } })),
  )) satisfies GetStaticPaths;

/** What the browser needs to cite the places of an act: src/elements/cite/cite-file.ts. */
export const GET: APIRoute<{ file: object }> = ({ props }) => Response.json(props.file);
