import type { APIRoute, GetStaticPaths } from 'astro';
import { contentsFile } from '../../../components/room/contents.ts';
import { locales } from '../../../locale.ts';
import { laws } from '../../../site.ts';

export const getStaticPaths = (() =>
  locales.flatMap((ui) =>
    laws.map((law) => ({ params: { ui, act: law.name }, props: { file: contentsFile(ui, law) } })),
  )) satisfies GetStaticPaths;

/** The contents of an act: src/elements/room/files.ts. */
export const GET: APIRoute<{ file: object }> = ({ props }) => Response.json(props.file);
