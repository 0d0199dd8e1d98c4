import type { Address } from '../law/address.ts';
import type { Locale } from '../locale.ts';
import type { State } from './acts-named.ts';

/** A subject on which the acts are compared, as far as the search needs it. */
export interface TopicSource {
  readonly slug: string;
  readonly title: Readonly<Record<Locale, string>>;
  readonly sides: Readonly<Record<State, { readonly provisions: readonly Address[] }>>;
}
