import type { Index } from 'flexsearch';
import type { Address } from '../law/address.ts';
import type { CitationIndex } from '../law/citation/citation-index.ts';
import type { Locale } from '../locale.ts';
import type { Phrases } from './concepts.ts';
import type { Vocabulary } from './vocabulary.ts';

/** A provision as it is ranked: how much each term counts in it. */
export interface Document {
  readonly address: Address;
  readonly weights: ReadonlyMap<number, number>;
  readonly length: number;
  /** True where numbered pieces stand inside: one of them is the better answer, unless the whole list is. */
  readonly holder: boolean;
  /** True where the text in the engine's language is an original or a published translation. */
  readonly official: boolean;
}

/** A question that people ask, or the title of a topic. */
export interface AskedBefore {
  /** Numbers of the provisions that it is about; none of a title, which only its topic is found by. */
  readonly documents: readonly number[];
  readonly terms: readonly number[];
  /** Length of its vector of term weights. */
  readonly norm: number;
}

/** What people wrote to answer by: an answer, or a topic of the comparison. */
export interface Answering {
  readonly slug: string;
  /** Numbers of the provisions that it quotes or compares, in its order. */
  readonly documents: readonly number[];
  /** Numbers of its own questions; of its title. */
  readonly questions: readonly number[];
  /** The states whose acts those are. */
  readonly states: readonly string[];
}

/** An index made ready for queries. Immutable. */
export interface Engine {
  readonly lang: Locale;
  readonly vocabulary: Vocabulary;
  /** Of each concept the terms of its phrases. */
  readonly concepts: readonly (readonly (readonly number[])[])[];
  /** What names the concepts. */
  readonly phrases: Phrases;
  /** What names matters that the acts do not regulate. */
  readonly foreign: Phrases;
  readonly documents: readonly Document[];
  readonly meanLength: number;
  /** How much a term tells, by its number: rare ones more. */
  readonly rarity: Float64Array;
  readonly questions: readonly AskedBefore[];
  readonly answers: readonly Answering[];
  readonly topics: readonly Answering[];
  /** Numbers of the questions that hold a term. */
  readonly questionsOf: ReadonlyMap<number, readonly number[]>;
  readonly candidates: Index;
  readonly citations: CitationIndex;
  readonly repeats: Readonly<Record<Address, Address>>;
}

/** The state of a provision's act, as its address begins. */
export function stateOf(
  document: number,
  { documents }: { readonly documents: readonly Pick<Document, 'address'>[] },
): string {
  return documents[document]?.address.slice(0, 2) ?? '';
}
