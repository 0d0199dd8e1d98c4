import type { APIRoute, GetStaticPaths } from 'astro';
import { servedIndex } from '../../components/search/served-index.ts';
import { locales } from '../../locale.ts';

export const getStaticPaths = (() =>
  locales.flatMap((lang) => {
    const { index, forms, version } = servedIndex(lang);
    return [
      { params: { name: `${lang}.${version}` }, props: { json: index.json } },
      { params: { name: `${lang}.${version}.forms` }, props: { json: forms.json } },
    ];
  })) satisfies GetStaticPaths;

/** The search index of one language, or the forms of its stems: src/search/index-data.ts. */
export const GET: APIRoute<{ json: string }> = ({ props }) =>
  new Response(props.json, { headers: { 'content-type': 'application/json' } });
