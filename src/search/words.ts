import type { Locale } from '../locale.ts';
import { stemOf } from './stem.ts';
import { stopWords } from './stop-words.ts';

/** A word of a text or a query. */
export interface Word {
  /** As printed. */
  readonly printed: string;
  /** As compared: lower case, `ё`=`е`, `ґ`=`г`, without apostrophes and accents. */
  readonly text: string;
  readonly stem: string;
  /** Too common to say what a text is about. */
  readonly stop: boolean;
  readonly start: number;
  /** Exclusive. */
  readonly end: number;
}

const apostrophes = "'’ʼ`‘′";
const wordShape = new RegExp(`[\\p{L}\\p{N}]\\p{M}*(?:[${apostrophes}]?[\\p{L}\\p{N}]\\p{M}*)*`, 'gu');
const longestWord = 64;

/** Categories of posts, as people write their letters: В is the third one, V or C where it is spelt in Latin. */
const categoryLetters: Readonly<Record<string, 1 | 2 | 3>> = { А: 1, A: 1, Б: 2, B: 2, В: 3, V: 3, C: 3 };
const categoryTerm = 'category';

function isQuoted(text: string, at: number): boolean {
  return /[«“„"]/u.test(text[at - 1] ?? '') && /[»”“"]/u.test(text[at + 1] ?? '');
}

/** One shape for letters that print differently and mean the same. For search only, never for a text that is shown. */
export function foldWord(word: string): string {
  return (
    word
      .toLowerCase()
      .replace(/['’ʼ`‘′]s$/u, '')
      .replace(/['’ʼ`‘′]/gu, '')
      .normalize('NFD')
      // The breve of й and the dots of ї are letters, the stress marks and the dots of ё are not.
      .replace(/(?<![иі]\p{M}*)\p{M}/gu, '')
      .normalize('NFC')
      .replace(/ґ/gu, 'г')
  );
}

/** The words of any text, in order. Linear; a run of letters longer than any word is cut. */
export function wordsOf(text: string, lang: Locale): Word[] {
  let category = false;
  return [...text.matchAll(wordShape)].map((match) => {
    const [printed] = match;
    const letter = categoryLetters[printed];
    if (letter !== undefined && (category || isQuoted(text, match.index))) {
      const term = `${categoryTerm}${letter}`;
      return {
        printed,
        text: term,
        stem: term,
        stop: false,
        start: match.index,
        end: match.index + printed.length,
      };
    }
    const folded = foldWord(printed).slice(0, longestWord);
    // «категорий А и Б»: what joins the letters does not part them from their word.
    category =
      /^(?:категор|categor)/u.test(folded) || (category && /^(?:и|і|й|та|and|or|или|або|чи)$/u.test(folded));
    return {
      printed,
      text: folded,
      stem: stemOf(folded, lang),
      stop: stopWords[lang].has(folded),
      start: match.index,
      end: match.index + printed.length,
    };
  });
}

/** The stems of a text that say what it is about, in order: what the index holds and what a query is looked up by. */
export function stemsOf(text: string, lang: Locale): string[] {
  return wordsOf(text, lang)
    .filter((word) => !word.stop)
    .map((word) => word.stem);
}
