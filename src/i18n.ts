import i18next, { type TFunction } from 'i18next';
import en from '../content/ui/en.json' with { type: 'json' };
import ru from '../content/ui/ru.json' with { type: 'json' };
import uk from '../content/ui/uk.json' with { type: 'json' };
import type { Locale } from './locale.ts';

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'ui';
    resources: { ui: typeof en };
  }
}

/** Gives the words of the interface in one language; a key that content/ui/en.json lacks is a type error. */
export type Translate = TFunction<'ui'>;

const instance = i18next.createInstance();
// Synchronous, for pages call it while they are written; escaping is Astro's.
instance.init({
  initAsync: false,
  lng: 'en',
  fallbackLng: false,
  defaultNS: 'ui',
  ns: ['ui'],
  resources: { en: { ui: en }, ru: { ui: ru }, uk: { ui: uk } },
  interpolation: { escapeValue: false },
});

/** The words of the interface in `lang`. */
export function translator(lang: Locale): Translate {
  return instance.getFixedT(lang, 'ui');
}

/** What each language calls itself, whatever the language of the page. */
export const ownNames: Readonly<Record<Locale, string>> = {
  ru: 'Русский',
  en: 'English',
  uk: 'Українська',
};

/** How dates are written: day before month in English too, as in both countries. */
const formats: Readonly<Record<Locale, Intl.DateTimeFormat>> = {
  ru: longDates('ru-RU'),
  en: longDates('en-GB'),
  uk: longDates('uk-UA'),
};

function longDates(locale: string): Intl.DateTimeFormat {
  return new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' });
}

/** A date of the form `YYYY-MM-DD` in words that no line breaks: `4 июля 2005 г.`, `4 July 2005`, `4 липня 2005 р.`. */
export function formatDate(lang: Locale, date: string): string {
  return formats[lang].format(new Date(`${date}T00:00:00Z`)).replace(/\s/gu, '\u00a0');
}

/** The sentence with its first letter as a capital. */
export function capitalize(lang: Locale, sentence: string): string {
  const [first = '', ...rest] = sentence;
  return first.toLocaleUpperCase(lang) + rest.join('');
}
