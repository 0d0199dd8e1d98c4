import type { Locale } from '../../src/locale.ts';

interface Sayings {
  readonly provisions: string;
  readonly searched: (query: string) => string;
  readonly silent: string;
  readonly nearest: string;
  readonly original: (lang: Locale) => string;
  readonly repeated: (address: string) => string;
}

const inRussian: Readonly<Record<Locale, string>> = { ru: 'русский', en: 'английский', uk: 'украинский' };
const inEnglish: Readonly<Record<Locale, string>> = { ru: 'Russian', en: 'English', uk: 'Ukrainian' };
const inUkrainian: Readonly<Record<Locale, string>> = { ru: 'російська', en: 'англійська', uk: 'українська' };

/** What the command says around the words of the law. */
export const sayings: Readonly<Record<Locale, Sayings>> = {
  ru: {
    provisions: 'Положения:',
    searched: (query) => `Искали: ${query}`,
    silent: 'Эти тексты об этом не говорят.',
    nearest: 'Ближе всего к вопросу:',
    original: (lang) => `Оригинал, ${inRussian[lang]}`,
    repeated: (address) => `  То же дословно: ${address}`,
  },
  en: {
    provisions: 'Provisions:',
    searched: (query) => `Searched for: ${query}`,
    silent: 'These texts do not say.',
    nearest: 'What comes nearest:',
    original: (lang) => `Original, ${inEnglish[lang]}`,
    repeated: (address) => `  The same word for word: ${address}`,
  },
  uk: {
    provisions: 'Положення:',
    searched: (query) => `Шукали: ${query}`,
    silent: 'Ці тексти про це не говорять.',
    nearest: 'Найближче до запитання:',
    original: (lang) => `Оригінал, ${inUkrainian[lang]}`,
    repeated: (address) => `  Те саме дослівно: ${address}`,
  },
};
