import type { Address } from '../law/address.ts';
import type { Locale } from '../locale.ts';

/** An answer that people wrote, as far as the search needs it: ways to ask for it, and what it quotes. */
export interface AnswerSource {
  readonly slug: string;
  readonly question: Readonly<Record<Locale, string>>;
  readonly also: Readonly<Record<Locale, readonly string[]>>;
  readonly quotes: readonly { readonly at: Address }[];
}
