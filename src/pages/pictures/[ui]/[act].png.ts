import type { APIRoute, GetStaticPaths } from 'astro';
import { actPicture } from '../../../components/picture/act-picture.ts';
import type { Law } from '../../../law/library.ts';
import { type Locale, locales } from '../../../locale.ts';
import { laws } from '../../../site.ts';

export const getStaticPaths = (() =>
  locales.flatMap((ui) =>
    laws.map((law) => ({ params: { ui, act: law.name }, props: { ui, law } })),
  )) satisfies GetStaticPaths;

/** The picture beside a shared link to an act or a unit of it. */
export const GET: APIRoute<{ ui: Locale; law: Law }> = async ({ props: { ui, law } }) =>
  new Response(new Uint8Array(await actPicture(ui, law)), { headers: { 'content-type': 'image/png' } });
