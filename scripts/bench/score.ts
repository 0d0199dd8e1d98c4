import * as z from 'zod';
import { type Address, actOf, isWithin } from '../../src/law/address.ts';
import { locales } from '../../src/locale.ts';

const judgedLine = z.object({
  id: z.string(),
  lang: z.enum(locales),
  q: z.string(),
  gold: z.array(z.string()),
  kind: z.string(),
  needs: z.array(z.string()).optional(),
});

/** A question with the provisions that answer it; of kind `none` nothing does, of kind `compare` one of each act must. */
export type Judged = z.infer<typeof judgedLine>;

/** Reads judged questions, a JSON object a line. Throws where a line is none. */
export function readJudged(text: string): Judged[] {
  return text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => judgedLine.parse(JSON.parse(line)));
}

/** What an engine said to a question: best first. */
export interface Said {
  readonly hits: readonly Address[];
  readonly silent: boolean;
}

/** Shares of 0 to 1 over some questions; NaN where none of them is of the kind that is counted. */
export interface Score {
  readonly count: number;
  /** Answerable questions that are answered within the first one, three, five. */
  readonly hit1: number;
  readonly hit3: number;
  readonly hit5: number;
  /** Of the unanswerable ones those that were met by silence, and of the answerable ones. */
  readonly silentRight: number;
  readonly silentWrong: number;
}

/** The first place (1 and up) within which a question is answered; infinite where it is not. */
export function rankOf({ kind, gold, needs }: Judged, hits: readonly Address[]): number {
  const first = (wanted: readonly Address[]) => {
    const at = hits.findIndex((hit) => wanted.some((each) => isWithin(hit, each)));
    return at < 0 ? Number.POSITIVE_INFINITY : at + 1;
  };
  if (kind !== 'compare') return first(gold);
  const acts = needs ?? [...new Set(gold.map(actOf))];
  return Math.max(...acts.map((act) => first(gold.filter((each) => actOf(each) === act))));
}

/** Scores what was said to some questions, in their order. */
export function scoreOf(questions: readonly Judged[], said: readonly Said[]): Score {
  const rows = questions.map((question, index) => {
    const { hits, silent } = said[index] ?? { hits: [], silent: false };
    return { none: question.kind === 'none', rank: rankOf(question, hits), silent };
  });
  const answerable = rows.filter((row) => !row.none);
  const unanswerable = rows.filter((row) => row.none);
  const within = (most: number) => share(answerable, (row) => row.rank <= most);
  return {
    count: rows.length,
    hit1: within(1),
    hit3: within(3),
    hit5: within(5),
    silentRight: share(unanswerable, (row) => row.silent),
    silentWrong: share(answerable, (row) => row.silent),
  };
}

function share<T>(list: readonly T[], test: (item: T) => boolean): number {
  return list.length === 0 ? Number.NaN : list.filter(test).length / list.length;
}
