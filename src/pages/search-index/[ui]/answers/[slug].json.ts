import type { APIRoute, GetStaticPaths } from 'astro';
import { answers } from '../../../../components/answers/answers.ts';
import { answerFile } from '../../../../components/search/answer-file.ts';
import { locales } from '../../../../locale.ts';

export const getStaticPaths = (() =>
  locales.flatMap((ui) =>
    answers.map((answer) => ({
      params: { ui, slug: answer.slug },
      props: { file: answerFile(ui, answer) },
    })),
  )) satisfies GetStaticPaths;

/** An answer for the search page: src/elements/search-curated.ts. */
export const GET: APIRoute<{ file: object }> = ({ props }) => Response.json(props.file);
