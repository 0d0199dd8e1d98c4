import { isLocale, type Locale } from '../locale.ts';

const key = 'norma.language';

/** Remembers the reader's language in this browser alone; a browser that keeps nothing is no error. */
export function rememberLanguage(lang: Locale): void {
  try {
    localStorage.setItem(key, lang);
  } catch {
    // Private windows and strict settings refuse storage: the reader then chooses by the browser's languages.
  }
}

/** The reader's language: the one chosen before, else the browser's first that the site has, else English. */
export function readersLanguage(): Locale {
  return pickLanguage([remembered(), ...navigator.languages]);
}

/** The first of the wishes (BCP 47 tags, best first) that names a language of the site, else English. */
export function pickLanguage(wishes: readonly (string | null)[]): Locale {
  for (const wish of wishes) {
    const lang = wish?.toLowerCase().split('-', 1)[0] ?? '';
    if (isLocale(lang)) return lang;
  }
  return 'en';
}

function remembered(): string | null {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
}
