import type { Address } from '../law/address.ts';
import type { CitableAct } from '../law/citation/citable-acts.ts';
import type { CitedKind } from '../law/citation/units.ts';
import type { Locale } from '../locale.ts';

/** Raised when the shape of the index changes: an old file in a cache is refused, not misread. */
export const indexVersion = 3;

/**
 * The search index of one language, as it travels: JSON. Terms are numbers, by the place of the stem in `stems`
 * (most frequent first), written by `encodeTerms` in reading order; a concept's term is its number after the last stem,
 * and is found anew in them when the index is loaded.
 */
export interface IndexData {
  readonly version: number;
  readonly lang: Locale;
  /** Stems, parted by spaces. */
  readonly stems: string;
  /** What shows each stem as a word: `-` and its ending, or a form that does not begin with it. */
  readonly endings: string;
  readonly concepts: readonly ConceptData[];
  /** Titles of units and headings of groups, by address. */
  readonly headings: readonly (readonly [Address, string])[];
  /** Provisions in reading order, act by act: address, terms of its own text. */
  readonly provisions: readonly (readonly [Address, string])[];
  /** By intent, the numbers of the provisions that can answer it. */
  readonly intents: Readonly<Record<string, string>>;
  /** Later provisions that repeat an earlier one word for word: the earlier one by the later one. */
  readonly repeats: Readonly<Record<Address, Address>>;
  /** Acts whose text in this language is an original or a published translation. */
  readonly official: readonly Address[];
  /** The unit's heading chain, outermost first. */
  readonly groups: Readonly<Record<Address, readonly Address[]>>;
  /** Questions that people ask: the numbers of their provisions, and their terms. */
  readonly questions: readonly (readonly [string, string])[];
  readonly answers: readonly AnswerData[];
  readonly citation: CitationData;
}

/** Id, phrases (terms), provisions (numbers) or `foreign`. */
export interface ConceptData {
  readonly id: string;
  readonly phrases: readonly string[];
  readonly provisions?: string;
  readonly foreign?: true;
}

/** An answer that people wrote: its name, the numbers of the provisions that it quotes, the terms of its questions. */
export type AnswerData = readonly [slug: string, provisions: string, questions: readonly string[]];

/** What the citation index holds, for citations in queries. */
export interface CitationData {
  readonly acts: readonly CitableAct[];
  readonly kinds: readonly (readonly [Address, CitedKind])[];
  readonly groupOf: readonly (readonly [Address, Address])[];
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
