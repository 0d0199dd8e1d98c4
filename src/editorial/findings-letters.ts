import { romanValue } from '../law/address.ts';
import type { Locale } from '../locale.ts';
import type { Finding, SearchedText } from './findings.ts';

const alphabets: Readonly<Record<Locale, RegExp>> = {
  ru: /[а-яё]/iu,
  uk: /[а-щьюяґєії]/iu,
  en: /[a-z]/iu,
};

/** Latin letters with a Cyrillic twin, standing alone: a typing slip, not a Roman numeral or a mark such as N. */
const twins = /^[ABEHKOPTaceiopxy]$/u;

/** The Ukrainian draft names its categories by these letters, in every language. */
const categories = /^[АБВ]$/u;

/** Words that hold letters of another alphabet: `еҰ`, `cлужба` with a Latin c, a category “B” typed in Latin. */
export function findForeignLetters(texts: readonly SearchedText[]): Finding[] {
  return texts.flatMap(({ lang, pieces }) =>
    pieces.flatMap((piece) =>
      [piece.title ?? '', piece.text].flatMap((text) =>
        [...text.matchAll(/[\p{L}\p{M}]+/gu)].flatMap((match): Finding[] => {
          const odd = oddLetter(match[0], lang);
          if (odd === undefined) return [];
          const code = odd.codePointAt(0)?.toString(16).toUpperCase().padStart(4, '0');
          const explanation = `the letter ${odd} (U+${code}) is of another alphabet`;
          return [{ rule: 'foreign-letter', address: piece.address, lang, excerpt: match[0], explanation }];
        }),
      ),
    ),
  );
}

/** The first letter of a word that does not belong there; whole words of the other alphabet are quotations or names. */
function oddLetter(word: string, lang: Locale): string | undefined {
  const letters = [...word.normalize('NFC')];
  if (romanValue(word) !== undefined) return undefined;
  const latin = letters.find((letter) => /\p{Script=Latin}/u.test(letter));
  const other = letters.find((letter) => !/\p{Script=Latin}/u.test(letter) && /\p{L}/u.test(letter));
  if (lang === 'en') {
    if (other === undefined) return undefined;
    return latin !== undefined || (letters.length === 1 && !categories.test(word)) ? other : undefined;
  }
  if (latin !== undefined) return other !== undefined || twins.test(word) ? latin : undefined;
  return letters.find((letter) => /\p{L}/u.test(letter) && !alphabets[lang].test(letter));
}
