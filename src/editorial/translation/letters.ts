import type { Locale } from '../../locale.ts';

/** Words that keep their letters in every language: categories А, Б, В, Roman numerals, numbers of acts. */
const kept = /^(?:[АБВ]|[IVXLCDM]+|[ІVХLСDМ]+|N|ЄС|ЕС)$/u;

const foreign: Readonly<Record<Locale, RegExp>> = {
  ru: /[іїєґІЇЄҐA-Za-z]/u,
  uk: /[ыэёъЫЭЁЪA-Za-z]/u,
  en: /[\u0400-\u04ff]/u,
};

/** Words of a text with letters that its language does not have. */
export function foreignWords(text: string, lang: Locale): string[] {
  return (text.match(/[\p{L}\p{M}]+/gu) ?? []).filter((word) => foreign[lang].test(word) && !kept.test(word));
}

/** Punctuation that the language's rules do not allow, each as printed: quotation marks, and a hyphen for a dash. */
export function foreignPunctuation(text: string, lang: Locale): string[] {
  const quotes = lang === 'en' ? /["„«»]/gu : /["“”„]/gu;
  const found = [...text.matchAll(quotes)].map((match) => match[0]);
  const hyphens = [...text.matchAll(/(?<=\s)-(?=\s)/gu)].map(() => ' - ');
  const dashes = lang === 'en' ? [] : [...text.matchAll(/(?<=\s)—(?=\s)|(?<!\s)—|—(?!\s)/gu)].map(() => '—');
  return [...found, ...hyphens, ...dashes];
}

/** Runs of `length` or more words that stand in both texts: words that were left untranslated. */
export function sharedRuns(original: string, translation: string, length: number): string[] {
  const grams = new Set(runs(wordsOf(original), length));
  return runs(wordsOf(translation), length).filter((run) => grams.has(run));
}

function wordsOf(text: string): string[] {
  return (text.match(/\p{L}{3,}/gu) ?? []).map((word) => word.toLowerCase());
}

function runs(words: readonly string[], length: number): string[] {
  return words
    .slice(0, Math.max(0, words.length - length + 1))
    .map((_, at) => words.slice(at, at + length).join(' '));
}
