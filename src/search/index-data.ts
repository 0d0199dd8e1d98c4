import type { Address } from '../law/address.ts';
import type { CitableAct } from '../law/citation/citable-acts.ts';
import type { Locale } from '../locale.ts';

/** Raised when the shape of the index changes: an old file in a cache is refused, not misread. */
export const indexVersion = 6;

/**
 * The search index of one language, as it travels: JSON, in long lines of like things, which weigh least. Terms are
 * numbers, by the place of the stem in `stems` (frequent ones first), written by `encodeTerms` in reading order; a
 * concept's term is its number after the last stem, and is found anew in them when the index is loaded. Of several runs
 * of terms in one line each is parted from the next by a space.
 */
export interface IndexData {
  readonly version: number;
  readonly lang: Locale;
  /** Stems: see `encodeStems`. */
  readonly stems: string;
  /** Of each concept its phrases, and the numbers of the provisions that are about it whatever their words. */
  readonly concepts: readonly (readonly [phrases: string, provisions: string])[];
  /** Phrases that name matters which the acts do not regulate. */
  readonly foreign: string;
  /** Titles of units and headings of groups, by address. */
  readonly headings: readonly (readonly [Address, string])[];
  /** Everything that has an address, in reading order, act by act: see `encodeOutline`. */
  readonly outline: string;
  /** Own text of each provision of the outline; a provision's number is its place among them. */
  readonly provisions: string;
  /** By intent, the numbers of the provisions that can answer it. */
  readonly intents: Readonly<Record<string, string>>;
  /** Later provisions that repeat an earlier one word for word: the earlier one by the later one. */
  readonly repeats: Readonly<Record<Address, Address>>;
  /** Acts whose text in this language is an original or a published translation. */
  readonly official: readonly Address[];
  /** Questions that people ask: the numbers of their provisions, and the questions. */
  readonly questions: readonly (readonly [provisions: string, questions: string])[];
  /** Names of the answers that people wrote, parted by spaces. */
  readonly slugs: string;
  /** Of each answer the numbers of the provisions that it quotes, and its own questions. */
  readonly answers: readonly (readonly [provisions: string, questions: string])[];
  /** Subjects on which the acts are compared: name, numbers of the provisions, title. */
  readonly topics: readonly (readonly [slug: string, provisions: string, title: string])[];
  readonly acts: readonly CitableAct[];
  /** The heading that a unit or a heading stands right under. */
  readonly groupOf: readonly (readonly [Address, Address])[];
}

/** What shows a language's stems as words. Only a slip of typing needs it, so it travels apart from the index. */
export interface FormsData {
  readonly version: number;
  /** Of each stem `-` and its ending, or a form that does not begin with it; parted by spaces. */
  readonly endings: string;
}

/** The two files that serve the search of a language. */
export interface IndexFiles {
  readonly index: IndexData;
  readonly forms: FormsData;
}

/** The signs that numbers travel as: one of the first sixty ends a number, one of the others says that more follows. */
const signs = '0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ!#$%&()*+,-./:;=?@[]^_`{|}~';
const ends = 60;
const values = new Map([...signs].map((sign, value) => [sign.charCodeAt(0), value]));

/** Numbers as a line of signs: the frequent terms, which are the small ones, take one each. */
export function encodeTerms(terms: readonly number[]): string {
  const more = signs.length - ends;
  let line = '';
  for (const term of terms) {
    let rest = term;
    for (; rest >= ends; rest = Math.floor((rest - ends) / more))
      line += signs.charAt(ends + ((rest - ends) % more));
    line += signs.charAt(rest);
  }
  return line;
}

/** The runs of terms of a line that parts them by spaces; none where it is empty. */
export function decodeRuns(line: string): number[][] {
  return line === '' ? [] : line.split(' ').map(decodeTerms);
}

/** The numbers of a line that `encodeTerms` made. */
export function decodeTerms(line: string): number[] {
  const more = signs.length - ends;
  const terms: number[] = [];
  let term = 0;
  let factor = 1;
  for (let at = 0; at < line.length; at += 1) {
    const value = values.get(line.charCodeAt(at)) ?? 0;
    term += value * factor;
    if (value >= ends) factor *= more;
    else {
      terms.push(term);
      term = 0;
      factor = 1;
    }
  }
  return terms;
}
