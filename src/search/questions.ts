import type { Address } from '../law/address.ts';
import type { Locale } from '../locale.ts';

/** Ways in which people ask about a provision, in each language, in their own words. */
export interface Question {
  /** What answers them; a provision repeated word for word elsewhere stands here once. */
  readonly provisions: readonly Address[];
  readonly texts: Readonly<Record<Locale, readonly string[]>>;
}
