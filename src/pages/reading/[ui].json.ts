import type { APIRoute, GetStaticPaths } from 'astro';
import { roomWords } from '../../components/room/words.ts';
import { locales } from '../../locale.ts';

export const getStaticPaths = (() =>
  locales.map((ui) => ({ params: { ui }, props: { words: roomWords(ui) } }))) satisfies GetStaticPaths;

/** Words for what opens over a page: src/elements/room/files.ts. */
export const GET: APIRoute<{ words: object }> = ({ props }) => Response.json(props.words);
