import type { APIRoute, GetStaticPaths } from 'astro';
import { indexFile } from '../../components/search/index-file.ts';
import { locales } from '../../locale.ts';

export const getStaticPaths = (() =>
  locales.map((lang) => {
    const { json, version } = indexFile(lang);
    return { params: { name: `${lang}.${version}` }, props: { json } };
  })) satisfies GetStaticPaths;

/** The search index of one language: src/search/index-data.ts. */
export const GET: APIRoute<{ json: string }> = ({ props }) =>
  new Response(props.json, { headers: { 'content-type': 'application/json' } });
