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

/** Words after which a number of two digits is how old somebody is: "мне 61", "I am 61". */
const ages: Readonly<Record<Locale, { readonly after: RegExp; readonly word: string }>> = {
  ru: { after: /^(?:мне|ему|ей|исполн(?:илось|ится|яется))$/u, word: 'возраст' },
  en: { after: /^(?:im|am|aged|turn(?:ed|ing|s)?)$/u, word: 'age' },
  uk: { after: /^(?:мені|йому|їй|виповн(?:илося|илось|иться|юється))$/u, word: 'вік' },
};

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
  let last = '';
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
    const isAge = /^[1-9]\d$/u.test(printed) && ages[lang].after.test(last);
    const folded = isAge ? ages[lang].word : foldWord(printed).slice(0, longestWord);
    last = folded;
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
