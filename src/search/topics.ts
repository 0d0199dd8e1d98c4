import type { Address } from '../law/address.ts';
import type { Locale } from '../locale.ts';

/** A subject on which the acts are compared, as far as the search needs it. */
export interface TopicSource {
  readonly slug: string;
  readonly title: Readonly<Record<Locale, string>>;
  readonly sides: Readonly<Record<'kz' | 'ua', { readonly provisions: readonly Address[] }>>;
}
