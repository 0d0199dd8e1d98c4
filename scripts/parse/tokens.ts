import { romanValue } from '../../src/law/address.ts';
import type { Grammar, HeadingKind, Marker } from './grammar/grammar.ts';
import { inAlphabet, isMixed, letterRank } from './letters.ts';
import type { Numeral } from './order.ts';

/** A heading with its word: `Стаття 12-1.`, `РОЗДІЛ II`, `§ 3`. */
export interface HeadingToken {
  readonly type: 'heading';
  readonly kind: HeadingKind;
  /** As printed, its full stop included. */
  readonly label: string;
  /** Undefined where the number is an ordinal in words. */
  readonly number: Numeral | undefined;
  /** Characters of the line that the label takes. */
  readonly length: number;
  /** A full stop or colon closes the label. */
  readonly stopped: boolean;
  /** The label is written with letters of another alphabet. */
  readonly foreign: boolean;
}

/** Shapes of items' labels: `3.`, `3)`, `а)`, `1.2.`, `IV.` */
export type ItemShape = 'stop' | 'bracket' | 'letter' | 'decimal' | 'roman';

/** The label of an item at the start of a line. */
export interface ItemToken {
  readonly type: 'item';
  readonly shape: ItemShape;
  readonly label: string;
  readonly number: Numeral;
  readonly length: number;
  /** The first character of the item's text: upper case, lower case, something else, or none. */
  readonly follows: 'upper' | 'lower' | 'other' | 'none';
}

/** A line that a note, a stamp, an annex, a table of contents or a signature may begin. */
export interface MarkerToken {
  readonly type: 'marker';
  readonly marker: Marker;
}

export type Token = HeadingToken | ItemToken | MarkerToken;

const digits = '[0-9]{1,4}';
const roman = '[IVXLCDMІӀХСМl]{1,8}';
/** Digits written with letters that look like them: `ІЗ` for 13. */
const letterDigits = '[0-9ІIlЗОO]{2,4}';
const suffix = '(?:\\s?[-–—‑]\\s?(?:[0-9]{1,3}(?![0-9])|[A-ZА-ЯЇІЄҐ](?![\\p{L}\\p{N}])))';

/** The number of a heading, from where its word ends. */
const headingNumber = new RegExp(
  `\\s*(?:№|N)?\\s*((?:${digits}|${roman}|${letterDigits})(?![\\p{L}\\p{N}]|[¹²³⁰⁴-⁹]*\\p{L})[¹²³⁰⁴-⁹]*${suffix}*)(\\s?[.:](?![0-9]))?`,
  'uy',
);

const stopItem = /([0-9]{1,3})((?:\s?[-–—‑]\s?[0-9]{1,3}(?![0-9]))*)\s?([.)])/uy;
const superItem = /([0-9]{1,3})([¹²³⁰⁴-⁹]+)\s?([.)])/uy;
const decimalItem = /([0-9]{1,3}(?:\.[0-9]{1,3}){1,4})(?:([.)])(?![0-9])|(?=\s))/uy;
const letterItem = /\(?(\p{Ll})\s?\)(?=\s|\p{L}|["«“„])/uy;
const romanItem = /([IVXLІХ]{1,7})(?:\s?\.|\))(?=\s)/uy;
const superscripts = '⁰¹²³⁴⁵⁶⁷⁸⁹';

/** Finds what a line begins with, by the grammar alone: whether it is so there is for the walker to decide. */
export class Recogniser {
  readonly grammar: Grammar;
  readonly #headings: ReadonlyMap<string, HeadingKind>;
  readonly #markers: ReadonlyMap<string, Marker>;
  /** Code units that a heading or a marker may begin with, look-alikes of the other alphabet included. */
  readonly #initials = new Set<number>();

  constructor(grammar: Grammar) {
    this.grammar = grammar;
    this.#headings = new Map(Object.entries(grammar.headings));
    this.#markers = new Map(Object.entries(grammar.markers));
    for (const word of [...this.#headings.keys(), ...this.#markers.keys()]) {
      const capital = word.slice(0, 1).toUpperCase();
      for (const letter of [capital, inAlphabet(capital, 'en'), inAlphabet(capital, 'ru')]) {
        this.#initials.add(letter.charCodeAt(0));
      }
    }
  }

  /** The token that a line begins with; undefined for running text. */
  recognise(text: string): Token | undefined {
    const first = text.charCodeAt(0);
    if (first >= 48 && first <= 57) return this.#item(text);
    if (first === 167) return this.#sign(text);
    if (first === 123) return { type: 'marker', marker: 'note' };
    if (first === 34 || first === 171 || first === 0x201c) return this.#quotedMarker(text);
    if (first === 40) return this.#bracket(text);
    const second = text.charCodeAt(1);
    if (second === 41 || (second === 32 && text.charCodeAt(2) === 41)) return this.#letter(text);
    if (this.#initials.has(first)) {
      const word = this.#word(text, first);
      if (word !== undefined) return word;
    }
    return isRomanDigit(first) ? this.#roman(text) : undefined;
  }

  /** The heading that begins at a place of a text; undefined where there is none. */
  headingAt(text: string, at: number): HeadingToken | undefined {
    if (text.charCodeAt(at) === 167) return this.#sign(text.slice(at));
    if (!this.#initials.has(text.charCodeAt(at))) return undefined;
    const token = this.#word(text.slice(at), text.charCodeAt(at));
    return token?.type === 'heading' ? token : undefined;
  }

  #word(text: string, first: number): HeadingToken | MarkerToken | undefined {
    let end = 1;
    while (end < text.length && end <= 14 && isLetter(text.charCodeAt(end))) end += 1;
    if (end > 14) return undefined;
    const word = text.slice(0, end);
    const capital = String.fromCharCode(first);
    if (capital.toLowerCase() === capital) return undefined;
    const tail = word.slice(1);
    const lower = tail.toLowerCase();
    if (tail !== lower && tail !== tail.toUpperCase()) return undefined;
    const folded = inAlphabet(word, this.grammar.lang).toLowerCase();
    const kind = this.#headings.get(folded);
    if (kind !== undefined) {
      const heading = this.#heading(text, word, kind);
      if (heading !== undefined) return heading;
    }
    const marker = this.#markers.get(folded);
    return marker === undefined ? undefined : { type: 'marker', marker };
  }

  #heading(text: string, word: string, kind: HeadingKind): HeadingToken | undefined {
    headingNumber.lastIndex = word.length;
    const match = headingNumber.exec(text);
    if (match === null) return this.#ordinal(text, word, kind);
    const printed = match[1] ?? '';
    const number = numeralOf(printed);
    if (number === undefined) return undefined;
    const length = headingNumber.lastIndex;
    return {
      type: 'heading',
      kind,
      label: text.slice(0, length).replace(/\s+/gu, ' '),
      number,
      length,
      stopped: match[2] !== undefined,
      foreign: isMixed(word) || /^[^-–—‑]*\p{Script=Cyrillic}/u.test(printed),
    };
  }

  #ordinal(text: string, word: string, kind: HeadingKind): HeadingToken | undefined {
    const space = /\s+/uy;
    space.lastIndex = word.length;
    if (space.exec(text) === null) return undefined;
    const { ordinals } = this.grammar;
    ordinals.lastIndex = space.lastIndex;
    if (ordinals.exec(text) === null) return undefined;
    const stop = text[ordinals.lastIndex] === '.';
    const length = ordinals.lastIndex + (stop ? 1 : 0);
    const label = text.slice(0, length).replace(/\s+/gu, ' ');
    return { type: 'heading', kind, label, number: undefined, length, stopped: stop, foreign: isMixed(word) };
  }

  #sign(text: string): HeadingToken | undefined {
    headingNumber.lastIndex = 1;
    const match = headingNumber.exec(text);
    const number = match === null ? undefined : numeralOf(match[1] ?? '');
    if (match === null || number === undefined) return undefined;
    const length = headingNumber.lastIndex;
    const label = text.slice(0, length).replace(/\s+/gu, ' ');
    const stopped = match[2] !== undefined;
    return { type: 'heading', kind: 'subchapter', label, number, length, stopped, foreign: false };
  }

  #item(text: string): ItemToken | undefined {
    stopItem.lastIndex = 0;
    let match = stopItem.exec(text);
    if (match === null) {
      superItem.lastIndex = 0;
      match = superItem.exec(text);
      if (match === null) return undefined;
      const suffixDigits = [...(match[2] ?? '')].map((sign) => superscripts.indexOf(sign)).join('');
      const shape = match[3] === ')' ? 'bracket' : 'stop';
      return itemToken(text, shape, superItem.lastIndex, [Number(match[1]), Number(suffixDigits)]);
    }
    const end = stopItem.lastIndex;
    const next = text.charCodeAt(end);
    if (match[3] === '.' && next >= 48 && next <= 57) return decimal(text);
    if (next === 44 || next === 59 || next === 41 || next === 46) return undefined;
    const number = [match[1] ?? '', ...(match[2] ?? '').split(/[-–—‑]/u).slice(1)].map(Number);
    return itemToken(text, match[3] === ')' ? 'bracket' : 'stop', end, number);
  }

  #letter(text: string): ItemToken | undefined {
    letterItem.lastIndex = 0;
    const match = letterItem.exec(text);
    const rank = match === null ? 0 : letterRank(match[1] ?? '', this.grammar.lang);
    return rank === 0 ? undefined : itemToken(text, 'letter', letterItem.lastIndex, [rank]);
  }

  #roman(text: string): ItemToken | undefined {
    romanItem.lastIndex = 0;
    const match = romanItem.exec(text);
    const value = match === null ? undefined : romanValue(match[1] ?? '');
    return value === undefined ? undefined : itemToken(text, 'roman', romanItem.lastIndex, [value]);
  }

  #bracket(text: string): Token | undefined {
    const letter = text.charCodeAt(2) === 41 ? this.#letter(text) : undefined;
    if (letter !== undefined) return letter;
    return text.charCodeAt(1) === 32 || this.grammar.bracketNote.test(text)
      ? { type: 'marker', marker: 'note' }
      : undefined;
  }

  #quotedMarker(text: string): MarkerToken | undefined {
    const token = this.#initials.has(text.charCodeAt(1))
      ? this.#word(text.slice(1), text.charCodeAt(1))
      : undefined;
    return token?.type === 'marker' && (token.marker === 'agreed' || token.marker === 'approval')
      ? token
      : undefined;
  }
}

function decimal(text: string): ItemToken | undefined {
  decimalItem.lastIndex = 0;
  const match = decimalItem.exec(text);
  if (match === null) return undefined;
  const token = itemToken(
    text,
    match[2] === ')' ? 'bracket' : 'decimal',
    decimalItem.lastIndex,
    (match[1] ?? '').split('.').map(Number),
  );
  return match[2] === undefined && token.follows !== 'upper' ? undefined : token;
}

function itemToken(text: string, shape: ItemShape, length: number, number: Numeral): ItemToken {
  const label = text.slice(0, length).replace(/\s+/gu, ' ');
  return { type: 'item', shape, label, number, length, follows: followOf(text, length) };
}

/** What a text goes on with after a label. */
export function followOf(text: string, from: number): ItemToken['follows'] {
  let at = from;
  while (at < text.length && isSpace(text.charCodeAt(at))) at += 1;
  if (at >= text.length) return 'none';
  const sign = text.charAt(at);
  if (sign.toLowerCase() !== sign) return 'upper';
  return sign.toUpperCase() !== sign ? 'lower' : 'other';
}

/** The parts of a printed number; Roman digits and letters that look like digits are read, letters count from 1. */
export function numeralOf(printed: string): Numeral | undefined {
  const parts = printed
    .replace(/[⁰¹²³⁴-⁹]+/gu, (signs) => `-${[...signs].map((sign) => superscripts.indexOf(sign)).join('')}`)
    .split(/\s*[-–—‑]\s*/u)
    .map((part, index) => {
      const text = part.trim();
      if (/^\d+$/u.test(text)) return Number(text);
      if (index > 0) return letterRank(text, 'ru') || letterRank(text, 'en');
      return romanValue(text) ?? letterDigitsValue(text) ?? 0;
    });
  return parts.every((part) => part > 0) ? parts : undefined;
}

function letterDigitsValue(text: string): number | undefined {
  if (text.length < 2 || !/[ЗОO0-9]/u.test(text)) return undefined;
  const value = text.replace(/[ІIl]/gu, '1').replace(/З/gu, '3').replace(/[ОO]/gu, '0');
  return /^\d+$/u.test(value) ? Number(value) : undefined;
}

function isLetter(code: number): boolean {
  return (code >= 65 && code <= 90) || (code >= 97 && code <= 122) || (code >= 0x400 && code <= 0x52f);
}

function isSpace(code: number): boolean {
  return code === 32 || code === 0xa0 || (code >= 9 && code <= 13) || code === 0x202f;
}

function isRomanDigit(code: number): boolean {
  return code === 73 || code === 86 || code === 88 || code === 76 || code === 0x406 || code === 0x425;
}
