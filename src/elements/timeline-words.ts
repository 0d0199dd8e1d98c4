import type { Locale } from '../locale.ts';
import type { Told, Version } from './calculator-versions.ts';
import type { Place } from './calculator-words.ts';

/** All words that a timeline needs in one language. */
export interface TimelineWords {
  readonly ui: Locale;
  readonly title: string;
  /** Given days and rules by their names. */
  readonly names: Readonly<Record<string, string>>;
  readonly places: Readonly<Record<string, Place>>;
  /** The provisions that say the terms, and the version of their words. */
  readonly provisions: readonly string[];
  readonly texts: Version;
  /** The words of the text that a term comes from, by its rule. */
  readonly quotes: Readonly<Record<string, string>>;
  readonly force: string;
  readonly say: Readonly<
    Record<
      | 'given'
      | 'earliest'
      | 'latest'
      | 'until'
      | 'weekend'
      | 'lacks'
      | 'unset'
      | 'order'
      | 'invalid'
      | 'picture'
      | 'notAdvice'
      | 'linkCopied'
      | 'notCopied'
      | Told,
      string
    >
  >;
}
