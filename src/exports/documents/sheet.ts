import type { Locale } from '../../locale.ts';

/** A comparison as documents print it: every word is in the language of the document already. */
export interface ComparisonSheet {
  readonly lang: Locale;
  readonly title: string;
  /** Where the comparison stands, and how it was made. */
  readonly url: string;
  readonly methodUrl: string;
  readonly words: SheetWords;
  /** What each act is worth, a paragraph each; then whom each means by a servant. */
  readonly status: readonly string[];
  /** What each side is worth in a word or two: `Draft, not law`. */
  readonly forces: readonly [kz: string, ua: string];
  /** Said on every sheet of paper: that the Ukrainian text is no law. */
  readonly draft: string;
  readonly topics: readonly TopicSheet[];
  readonly numbers: readonly NumberRow[];
  readonly powers: readonly PowerRow[];
}

/** Headings and labels. */
export interface SheetWords {
  readonly sides: readonly [kz: string, ua: string];
  readonly status: string;
  readonly contents: string;
  readonly topic: string;
  readonly theme: string;
  readonly relation: string;
  readonly differences: string;
  readonly requires: string;
  readonly provisions: string;
  readonly length: string;
  readonly reason: string;
  readonly quotes: string;
  readonly noQuote: string;
  readonly original: string;
  readonly terms: string;
  readonly caveat: string;
  readonly notes: string;
  readonly answers: string;
  readonly calculators: string;
  readonly link: string;
  readonly method: string;
  readonly advice: string;
  readonly numbers: string;
  readonly value: string;
  readonly unit: string;
  readonly kind: string;
  readonly what: string;
  readonly said: string;
  readonly at: string;
  readonly act: string;
  readonly powers: string;
  readonly body: string;
  readonly does: string;
  readonly conflict: string;
}

/** Words that lead somewhere. */
export interface Link {
  readonly words: string;
  readonly url: string;
}

/** The words of links, in one line. */
export function namesOf(links: readonly Link[]): string {
  return links.map(({ words }) => words).join('; ');
}

/** One topic. */
export interface TopicSheet {
  readonly slug: string;
  readonly title: string;
  readonly theme: string;
  readonly url: string;
  readonly outcome: string;
  readonly sides: readonly [kz: SideSheet, ua: SideSheet];
  readonly differences: readonly string[];
  readonly reason: string;
  readonly caveat: string | undefined;
  readonly terms: readonly { readonly kz: string; readonly ua: string; readonly differ: string }[];
  readonly notes: readonly (Link & { readonly what: string })[];
  readonly answers: readonly Link[];
  readonly calculators: readonly Link[];
}

export interface SideSheet {
  readonly relation: string;
  readonly requires: string;
  readonly provisions: readonly Link[];
  /** Words of the provisions in the original. */
  readonly length: number;
  readonly quotes: readonly QuoteSheet[];
}

/** Words of a law, with where they stand and what that text is worth. */
export interface QuoteSheet {
  readonly words: string;
  readonly lang: Locale;
  /** `Russian, original`. */
  readonly status: string;
  readonly cite: Link;
  /** The same in the language that prevails, where it is another. */
  readonly original: { readonly words: string; readonly lang: Locale } | undefined;
}

export interface NumberRow {
  readonly act: string;
  readonly what: string;
  readonly kind: string;
  readonly value: number | string;
  readonly unit: string;
  readonly words: string;
  readonly cite: Link;
}

export interface PowerRow {
  readonly act: string;
  readonly body: string;
  readonly does: string;
  readonly what: string;
  readonly words: string;
  readonly cite: Link;
  readonly conflict: string;
}

/** The same comparison with some of its topics, in the order in which they stand there. */
export function selectTopics(sheet: ComparisonSheet, slugs: readonly string[]): ComparisonSheet {
  return { ...sheet, topics: sheet.topics.filter(({ slug }) => slugs.includes(slug)) };
}
