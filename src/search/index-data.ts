import type { Address } from '../law/address.ts';
import type { CitableAct } from '../law/citation/citable-acts.ts';
import type { CitedKind } from '../law/citation/units.ts';
import type { Locale } from '../locale.ts';

/** Raised when the shape of the index changes: an old file in a cache is refused, not misread. */
export const indexVersion = 1;

/**
 * The search index of one language, as it travels: JSON. Terms are numbers in base 36, by the place of the stem in `stems`
 * (most frequent first), parted by spaces; a concept's term is its number after the last stem.
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
  readonly answers: Readonly<Record<string, string>>;
  /** Later provisions that repeat an earlier one word for word: the earlier one by the later one. */
  readonly repeats: Readonly<Record<Address, Address>>;
  /** Acts whose text in this language is an original or a published translation. */
  readonly official: readonly Address[];
  /** The unit's heading chain, outermost first. */
  readonly groups: Readonly<Record<Address, readonly Address[]>>;
  /** Questions that people ask: the numbers of their provisions, and their terms. */
  readonly questions: readonly (readonly [string, string])[];
  readonly citation: CitationData;
}

/** Id, phrases (terms), provisions (numbers) or `foreign`. */
export interface ConceptData {
  readonly id: string;
  readonly phrases: readonly string[];
  readonly provisions?: string;
  readonly foreign?: true;
}

/** What the citation index holds, for citations in queries. */
export interface CitationData {
  readonly acts: readonly CitableAct[];
  readonly kinds: readonly (readonly [Address, CitedKind])[];
  readonly groupOf: readonly (readonly [Address, Address])[];
}

export function encodeTerms(terms: readonly number[]): string {
  return terms.map((term) => term.toString(36)).join(' ');
}

export function decodeTerms(text: string): number[] {
  return text === '' ? [] : text.split(' ').map((term) => Number.parseInt(term, 36));
}
