import type { Locale } from '../../locale.ts';
import { segmentOf } from '../address.ts';

const alphabets: Readonly<Record<Locale, string>> = {
  ru: 'абвгдежзийклмнопрстуфхцчшщъыьэюяё',
  uk: 'абвгґдеєжзиіїйклмнопрстуфхцчшщьюя',
  en: 'abcdefghijklmnopqrstuvwxyz',
};

const bySegment: Readonly<Record<'ru' | 'uk', ReadonlyMap<string, string>>> = {
  ru: lettersOf(alphabets.ru + alphabets.uk),
  uk: lettersOf(alphabets.uk + alphabets.ru),
};

function lettersOf(alphabet: string): Map<string, string> {
  const letters = new Map<string, string>();
  for (const letter of alphabet) {
    const segment = segmentOf(letter);
    if (segment !== undefined && !letters.has(segment)) letters.set(segment, letter);
  }
  return letters;
}

/** The letter that a segment stands for: `b` → `б`; English keeps the segment. */
export function letterOf(segment: string, lang: Locale): string {
  return lang === 'en' ? segment : (bySegment[lang].get(segment) ?? segment);
}

/** True for the Latin name of a letter, as addresses have it: `zh`, `shch`, `a`. */
export function isLetterName(word: string): boolean {
  return bySegment.ru.has(word);
}
