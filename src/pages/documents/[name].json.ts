import type { APIRoute, GetStaticPaths } from 'astro';
import { comparisonSheet } from '../../components/compare/sheet.ts';
import { locales } from '../../locale.ts';

export const getStaticPaths = (() =>
  locales.map((ui) => ({
    params: { name: `compare.${ui}` },
    props: { sheet: comparisonSheet(ui) },
  }))) satisfies GetStaticPaths;

/** The comparison as documents print it: scripts/documents.ts and the reader's browser make them of it. */
export const GET: APIRoute<{ sheet: object }> = ({ props }) => Response.json(props.sheet);
