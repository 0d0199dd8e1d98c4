import type { Address } from '../law/address.ts';
import type { Locale } from '../locale.ts';

/**
 * A number of a text with the words that it comes from, verbatim: rules compute with `value`, `check` proves that the
 * words stand in the provision. Several numbers of one phrase are a list, in the order of the words.
 */
export interface Quote<Number_ extends number | readonly number[] = number> {
  readonly provision: Address;
  readonly lang: Locale;
  readonly words: string;
  readonly value: Number_;
}

/** A number of the Ukrainian draft. `at` is the address without the act: `59/2`. */
export function uaQuote<const Value extends number | readonly number[]>(
  at: string,
  words: string,
  value: Value,
): Quote<Value> {
  return { provision: `ua-draft/${at}`, lang: 'uk', words, value };
}

/** A number of a Kazakh act, in Russian unless told otherwise. */
export function kzQuote<const Value extends number | readonly number[]>(
  provision: Address,
  words: string,
  value: Value,
  lang: Locale = 'ru',
): Quote<Value> {
  return { provision, lang, words, value };
}

/** The quotes whose words do not stand in their provision; `textOf` gives all words of a provision, inner ones included. */
export function unprovedQuotes<Q extends Quote<number | readonly number[]>>(
  quotes: readonly Q[],
  textOf: (provision: Address, lang: Locale) => string | undefined,
): Q[] {
  const plain = (text: string) => text.replace(/\s+/gu, ' ');
  return quotes.filter(({ provision, lang, words }) => {
    const text = textOf(provision, lang);
    return text === undefined || !plain(text).includes(plain(words));
  });
}
