import type { Answer } from '../../editorial/answers.ts';
import { type Address, actOf } from '../../law/address.ts';
import type { Law } from '../../law/library.ts';
import type { Status } from '../../law/model.ts';
import type { Locale } from '../../locale.ts';
import { placesIn } from '../../site.ts';

/** Words of an act as an answer quotes them to a reader. */
export interface Quoted {
  readonly at: Address;
  readonly words: string;
  readonly lang: Locale;
  readonly status: Status;
  /** The same in the language that prevails; undefined where `words` are in it already. */
  readonly original: string | undefined;
}

/** What an answer quotes from an act, in the reader's language where the place can be read in it, else in the original. */
export function quotesFrom(answer: Answer, law: Law, ui: Locale): Quoted[] {
  return answer.quotes
    .filter(({ at }) => actOf(at) === law.name)
    .map(({ at, words }) => {
      const lang = languageOf(law, ui, at);
      return {
        at,
        words: words[lang],
        lang,
        status: law.texts.get(lang)?.status ?? 'original',
        original: lang === law.original ? undefined : words[law.original],
      };
    });
}

function languageOf(law: Law, ui: Locale, at: Address): Locale {
  const text = law.texts.get(ui);
  return text !== undefined && placesIn(text).has(at) ? ui : law.original;
}
