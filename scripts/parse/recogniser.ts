import type { Grammar, HeadingKind, Marker } from './grammar/grammar.ts';
import { enclosedItem, item, letteredItem, lookalikeItem, numberedItem, romanItem } from './items.ts';
import { inAlphabet, isMixed } from './letters.ts';
import { numeralOf } from './numerals.ts';
import type { Numeral } from './order.ts';
import { numberRun } from './runs.ts';
import { followsAt, type HeadingToken, isSpace, type MarkerToken, type Token } from './tokens.ts';

const digits = '[0-9]{1,4}';
const roman = '[IVXLCDMІӀХСМl]{1,8}';
/** Digits written with letters that look like them: `ІЗ` for 13. */
const letterDigits = '[0-9ІIlЗОO]{2,4}|З';
const raised = '[¹²³⁰⁴⁵⁶⁷⁸⁹]*';
/** `-1`, `-А`, or a raised number that became ` 1` before the stop. */
const suffix =
  '(?:\\s?[-–—‑]\\s?(?:[0-9]{1,3}(?![0-9])|[A-ZА-ЯЇІЄҐ](?![\\p{L}\\p{N}]))|\\s[0-9]{1,2}(?=\\s?\\.(?![0-9])))';

/** The number of a heading, from where its word ends. */
const headingNumber = new RegExp(
  `\\s{0,4}(?:(?:№|N)\\s{0,4})?((?:${digits}|${roman}|${letterDigits})(?![\\p{L}\\p{Nd}])${raised}${suffix}*)(\\s?[.:](?![0-9]))?`,
  'uy',
);

const longestWord = 14;

/** Finds what a line begins with, by the grammar alone: whether it is so there is for the walker to decide. */
export class Recogniser {
  readonly grammar: Grammar;
  readonly #headings: ReadonlyMap<string, HeadingKind>;
  readonly #markers: ReadonlyMap<string, Marker>;
  readonly #plurals: ReadonlyMap<string, 'article' | 'stop' | 'bracket'>;
  /** 1 at the code units that a heading or a marker may begin with, look-alikes of the other alphabet included. */
  readonly #initials = new Uint8Array(0x530);

  constructor(grammar: Grammar) {
    this.grammar = grammar;
    this.#headings = new Map(Object.entries(grammar.headings));
    this.#markers = new Map(Object.entries(grammar.markers));
    this.#plurals = new Map(Object.entries(grammar.plurals));
    for (const word of [...this.#headings.keys(), ...this.#markers.keys(), ...this.#plurals.keys()]) {
      const capital = word.slice(0, 1).toUpperCase();
      for (const letter of [capital, inAlphabet(capital, 'en'), inAlphabet(capital, 'ru')]) {
        this.#initials[letter.charCodeAt(0)] = 1;
      }
    }
  }

  /** The token that a line begins with; undefined for running text. */
  recognise(text: string): Token | undefined {
    const first = text.charCodeAt(0);
    if (first >= 48 && first <= 57) return numberedItem(text, this.grammar.repealed);
    if (first === 167) return this.#heading(text, 1, 'subchapter');
    if (first === 123) return { type: 'marker', marker: 'note' };
    if (first === 34 || first === 171 || first === 0x201c || first === 0x201e) return this.#quoted(text);
    const second = text.charCodeAt(1);
    if (first === 0x417 && (second === 46 || second === 41)) return lookalikeItem(text);
    if (first === 40) return this.#bracketed(text, second);
    if (second === 41 || (second === 32 && text.charCodeAt(2) === 41)) {
      return letteredItem(text, this.grammar.lang);
    }
    if (this.#initials[first] === 1) {
      const token = isSpace(second) ? this.#spaced(text) : this.#word(text);
      if (token !== undefined) return token;
    }
    return isRomanDigit(first) ? romanItem(text) : undefined;
  }

  /** The heading that begins at a character of a text; undefined where none does. */
  headingAt(text: string, at: number): HeadingToken | undefined {
    if (this.#initials[text.charCodeAt(at)] !== 1) return undefined;
    const token = this.#word(text.slice(at));
    return token?.type === 'heading' ? token : undefined;
  }

  /** True for a heading's word alone: `Стаття`, `РОЗДІЛ`. */
  isHeadingWord(text: string): boolean {
    if (this.#initials[text.charCodeAt(0)] !== 1) return false;
    const tail = text.slice(1);
    const isWord = tail === tail.toLowerCase() || tail === tail.toUpperCase();
    return isWord && this.#headings.has(inAlphabet(text, this.grammar.lang).toLowerCase());
  }

  /** True where a text holds a heading with its stop after a character. */
  holdsHeading(text: string, from: number): boolean {
    for (let at = text.indexOf(' ', from); at >= 0; at = text.indexOf(' ', at + 1)) {
      if (this.headingAt(text, at + 1)?.stopped === true) return true;
    }
    return false;
  }

  /** A heading or a marker that begins with a word: `Стаття`, `СТАТТЯ`, but not `стаття`, `СтаТТя`. */
  #word(text: string): Token | undefined {
    let end = 1;
    while (end <= longestWord && isLetter(text.charCodeAt(end))) end += 1;
    if (end > longestWord) return undefined;
    const word = text.slice(0, end);
    const tail = word.slice(1);
    const lower = tail.toLowerCase();
    if (tail !== lower && tail !== tail.toUpperCase()) return undefined;
    if (word.charAt(0).toLowerCase() === word.charAt(0)) return undefined;
    const folded = inAlphabet(word, this.grammar.lang).toLowerCase();
    const kind = this.#headings.get(folded);
    const heading = kind === undefined ? undefined : this.#heading(text, end, kind);
    if (heading !== undefined) return heading;
    const marker = this.#markers.get(folded);
    if (marker !== undefined) return { type: 'marker', marker };
    const plural = this.#plurals.get(folded);
    return plural === undefined ? undefined : this.#repeals(text, end, plural);
  }

  /** Several articles or items that are repealed by one line: "Статьи 134–136. Исключены", "Пункты 3 и 4 исключены". */
  #repeals(text: string, wordEnd: number, named: 'article' | 'stop' | 'bracket'): Token | undefined {
    if (!isSpace(text.charCodeAt(wordEnd))) return undefined;
    const found = numberRun(text, wordEnd);
    const number = found?.numbers[0];
    if (found === undefined || number === undefined) return undefined;
    if (!this.grammar.repealed.test(text.slice(found.end, found.end + 60).trimStart())) return undefined;
    const run = found.numbers;
    if (named === 'article')
      return { ...this.#token(text, wordEnd, 'article', number, found.end, true, false), run };
    return { ...item(text, named, found.end, number), run, lookalike: true };
  }

  /** A heading whose word is set with a space after each letter: `Р о з д і л  I`. */
  #spaced(text: string): HeadingToken | undefined {
    let letters = text.charAt(0);
    let end = 1;
    while (
      letters.length <= longestWord &&
      isSpace(text.charCodeAt(end)) &&
      isLetter(text.charCodeAt(end + 1))
    ) {
      // A letter with another one beside it belongs to the number or to a word.
      if (isLetter(text.charCodeAt(end + 2))) break;
      letters += text.charAt(end + 1);
      end += 2;
      const kind = this.#headings.get(inAlphabet(letters, this.grammar.lang).toLowerCase());
      const heading = kind === undefined ? undefined : this.#heading(text, end, kind);
      if (heading !== undefined) {
        const number = text.slice(end, heading.length).replace(/\s+/gu, ' ');
        return { ...heading, label: letters + number };
      }
    }
    return undefined;
  }

  #heading(text: string, wordEnd: number, kind: HeadingKind): HeadingToken | undefined {
    headingNumber.lastIndex = wordEnd;
    const match = headingNumber.exec(text);
    if (match === null) return this.#ordinal(text, wordEnd, kind);
    const printed = match[1] ?? '';
    const number = numeralOf(printed);
    if (number === undefined) return undefined;
    const foreign = /^[^-–—‑]*\p{Script=Cyrillic}/u.test(printed);
    return this.#token(text, wordEnd, kind, number, headingNumber.lastIndex, match[2] !== undefined, foreign);
  }

  /** A heading numbered in words: "Глава первая". */
  #ordinal(text: string, wordEnd: number, kind: HeadingKind): HeadingToken | undefined {
    let at = wordEnd;
    while (text.charCodeAt(at) === 32 || text.charCodeAt(at) === 160) at += 1;
    const { ordinals } = this.grammar;
    ordinals.lastIndex = at;
    if (at === wordEnd || ordinals.exec(text) === null) return undefined;
    const end = ordinals.lastIndex;
    const stopped = text.charAt(end) === '.';
    return this.#token(text, wordEnd, kind, undefined, stopped ? end + 1 : end, stopped, false);
  }

  #token(
    text: string,
    wordEnd: number,
    kind: HeadingKind,
    number: Numeral | undefined,
    length: number,
    stopped: boolean,
    foreign: boolean,
  ): HeadingToken {
    const rest = text.slice(length, length + 60).trimStart();
    return {
      type: 'heading',
      kind,
      label: text.slice(0, length).replace(/\s+/gu, ' '),
      number,
      length,
      stopped,
      follows: followsAt(rest, 0),
      reference: /^[,;)]/u.test(rest) || this.grammar.reference.test(rest),
      repealed: this.grammar.repealed.test(rest),
      foreign: foreign || isMixed(text.slice(0, wordEnd)),
    };
  }

  #bracketed(text: string, second: number): Token | undefined {
    const item = second >= 48 && second <= 57 ? enclosedItem(text) : letteredItem(text, this.grammar.lang);
    if (item !== undefined && text.charAt(item.length - 1) === ')') return item;
    const note =
      second === 32 || this.grammar.bracketNote.test(inAlphabet(text.slice(0, 400), this.grammar.lang));
    return note ? { type: 'marker', marker: 'note' } : undefined;
  }

  /** A stamp may stand in quotes: "СОГЛАСОВАН". */
  #quoted(text: string): MarkerToken | undefined {
    if (this.#initials[text.charCodeAt(1)] !== 1 || !/["»”“]/u.test(text.slice(1))) return undefined;
    const token = this.#word(text.slice(1));
    const isStamp = token?.type === 'marker' && (token.marker === 'agreed' || token.marker === 'approval');
    return isStamp ? token : undefined;
  }
}

function isLetter(code: number): boolean {
  return (code >= 65 && code <= 90) || (code >= 97 && code <= 122) || (code >= 0x400 && code <= 0x52f);
}

function isRomanDigit(code: number): boolean {
  return code === 73 || code === 86 || code === 88 || code === 76 || code === 0x406 || code === 0x425;
}
