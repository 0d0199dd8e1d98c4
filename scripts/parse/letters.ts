import type { Locale } from '../../src/locale.ts';
import type { Numeral } from './order.ts';

/** Letters that look alike in the two alphabets: Latin, Cyrillic. */
// biome-ignore format: a table
const pairs: readonly (readonly [string, string])[] = [
  ['A', 'А'], ['B', 'В'], ['C', 'С'], ['E', 'Е'], ['H', 'Н'], ['I', 'І'], ['K', 'К'], ['M', 'М'], ['O', 'О'],
  ['P', 'Р'], ['T', 'Т'], ['X', 'Х'], ['Y', 'У'], ['a', 'а'], ['c', 'с'], ['e', 'е'], ['i', 'і'], ['o', 'о'],
  ['p', 'р'], ['x', 'х'], ['y', 'у'], ['r', 'г'], ['n', 'п'], ['u', 'и'],
];

const toCyrillic: ReadonlyMap<string, string> = new Map(pairs);
const toLatin: ReadonlyMap<string, string> = new Map(pairs.map(([latin, cyrillic]) => [cyrillic, latin]));

/** A word in the alphabet of the language, letters of the other alphabet replaced by those that they look like. */
export function inAlphabet(word: string, lang: Locale): string {
  if (!hasForeign(word, lang)) return word;
  const table = lang === 'en' ? toLatin : toCyrillic;
  let folded = '';
  for (const letter of word) folded += table.get(letter) ?? letter;
  return folded;
}

/** True where a text holds a letter of the alphabet that the language does not use. */
function hasForeign(text: string, lang: Locale): boolean {
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    if (lang === 'en' ? code >= 0x400 && code <= 0x52f : (code | 0x20) >= 97 && (code | 0x20) <= 122)
      return true;
  }
  return false;
}

/** True where a word of more than one letter mixes letters of both alphabets. */
export function isMixed(word: string): boolean {
  return /\p{Script=Latin}/u.test(word) && /\p{Script=Cyrillic}/u.test(word);
}

/** Letters in their order. */
const alphabets: Readonly<Record<Locale, string>> = {
  ru: 'абвгдеёжзийклмнопрстуфхцчшщъыьэюя',
  uk: 'абвгґдеєжзиіїйклмнопрстуфхцчшщьюя',
  en: 'abcdefghijklmnopqrstuvwxyz',
};

/** Place of a letter in the alphabet of the language, from 1; 0 where it is of no alphabet. */
export function letterRank(letter: string, lang: Locale): number {
  const small = inAlphabet(letter.toLowerCase(), lang);
  return alphabets[lang].indexOf(small) + 1 || alphabets.ru.indexOf(small) + 1;
}

/** Letters that lists of points skip or use as their author likes: each counts as inserted after the one before. */
const optional = new Set('ґёєіїйъыь');

/** The number of a letter in a list: `в` is 3, `ґ` is 4-1; undefined where it is in no alphabet of the language. */
export function letterNumeral(letter: string, lang: Locale): Numeral | undefined {
  const small = inAlphabet(letter.toLowerCase(), lang);
  return listed[lang].get(small) ?? listed.ru.get(small);
}

const listed: Readonly<Record<Locale, ReadonlyMap<string, Numeral>>> = {
  ru: numeralsOf(alphabets.ru),
  uk: numeralsOf(alphabets.uk),
  en: numeralsOf(alphabets.en),
};

function numeralsOf(alphabet: string): ReadonlyMap<string, Numeral> {
  let main = 0;
  let inserted = 0;
  return new Map(
    [...alphabet].map((letter): [string, Numeral] => {
      const isInserted = optional.has(letter);
      main += isInserted ? 0 : 1;
      inserted = isInserted ? inserted + 1 : 0;
      return [letter, isInserted ? [main, inserted] : [main]];
    }),
  );
}
