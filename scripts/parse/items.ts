import { romanValue } from '../../src/law/address.ts';
import type { Locale } from '../../src/locale.ts';
import { letterNumeral } from './letters.ts';
import { superscriptValue } from './numerals.ts';
import type { Numeral } from './order.ts';
import { numberRun } from './runs.ts';
import { followsAt, type ItemShape, type ItemToken } from './tokens.ts';

const plain = /([0-9]{1,3})((?:\s?[-–—‑]\s?[0-9]{1,3}(?![0-9]))*)\s?(\.\)|[.)])/uy;
const enclosed = /\(([0-9]{1,3})\)(?=\s+\p{L})/uy;
const raised = /([0-9]{1,3})([¹²³⁰⁴⁵⁶⁷⁸⁹]+)\s?([.)])/uy;
const decimal = /([0-9]{1,3}(?:\.[0-9]{1,3}){1,4})(-[0-9]{1,3})?(?:([.)])(?![0-9])|(?=\s))/uy;
const date = /^(?:0[1-9]|[12][0-9]|3[01])\.(?:0[1-9]|1[0-2])\.[0-9]{2}(?:\s|$)/u;
const lookalike = /З\s?([.)])(?=\s)/uy;
const lettered = /\(?(\p{Ll})\s?\)(?=\s|\p{L}|["«“„])/uy;
const roman = /([IVXLІХ]{1,7})\s?\.(?=\s|$)/uy;

/** The numbered label that a line begins with: its first character is a digit. */
export function numberedItem(text: string, repealed: RegExp): ItemToken | undefined {
  plain.lastIndex = 0;
  const match = plain.exec(text);
  if (match === null) return raisedItem(text) ?? decimalItem(text) ?? repealedList(text, repealed);
  const end = plain.lastIndex;
  const next = text.charAt(end);
  if (match[3] === '.' && next >= '0' && next <= '9') return decimalItem(text);
  const several = repealedRun(text, end, match[2] !== '', repealed);
  if (several !== undefined) return several;
  if (next === ',' || next === ';' || next === ')' || next === '.' || goesOnCiting(text, end))
    return undefined;
  const number = [match[1] ?? '', ...(match[2] ?? '').split(/[-–—‑]/u).slice(1)].map(Number);
  return item(text, match[3] === '.' ? 'stop' : 'bracket', end, number);
}

/** Several items that one line repeals: "2)–4) исключены", "3. - 5. Исключены"; `2-4.` may be an inserted number. */
function repealedRun(
  text: string,
  end: number,
  isSuffixed: boolean,
  repealed: RegExp,
): ItemToken | undefined {
  const next = text.charCodeAt(end) === 32 ? text.charAt(end + 1) : text.charAt(end);
  if (next === '' || !(isSuffixed || ',–—‑-иітйa'.includes(next))) return undefined;
  const found = numberRun(text, 0);
  const number = found?.numbers[0];
  if (found === undefined || number === undefined) return undefined;
  if (!repealed.test(text.slice(found.end, found.end + 60).trimStart())) return undefined;
  const token = item(text, found.bracket ? 'bracket' : 'stop', found.end, number);
  return {
    ...token,
    run: found.numbers,
    ...(isSuffixed ? { number: [number[0] ?? 0, found.numbers.at(-1)?.[0] ?? 0] } : {}),
  };
}

/** "10, 11 и 12. Исключены": only the last number has its stop. */
function repealedList(text: string, repealed: RegExp): ItemToken | undefined {
  const second = /^[0-9]{1,3}(?:,|\s[иітйa])/u.test(text) ? repealedRun(text, 0, true, repealed) : undefined;
  if (second?.run === undefined || !/[.)]$/u.test(second.label)) return undefined;
  return { ...second, number: second.run[0] ?? second.number, lookalike: true };
}

/** "2) и 3) пункта": the number is one of several that a text cites. */
function goesOnCiting(text: string, from: number): boolean {
  return (
    followsAt(text, from) === 'lower' &&
    /^\s+(?:и|или|либо|і|й|та|або|чи|and|or)\s+\d/u.test(text.slice(from, from + 12))
  );
}

/** `(1)`: the number stands between brackets. */
export function enclosedItem(text: string): ItemToken | undefined {
  enclosed.lastIndex = 0;
  const match = enclosed.exec(text);
  return match === null ? undefined : item(text, 'bracket', enclosed.lastIndex, [Number(match[1])]);
}

/** `5¹.` is 5-1. */
function raisedItem(text: string): ItemToken | undefined {
  raised.lastIndex = 0;
  const match = raised.exec(text);
  if (match === null) return undefined;
  const number = [Number(match[1]), superscriptValue(match[2] ?? '')];
  return item(text, match[3] === '.' ? 'stop' : 'bracket', raised.lastIndex, number);
}

/** `14.1.`, `14.1.1-2.`; without a stop only before a capital letter. Dates and amounts are none. */
function decimalItem(text: string): ItemToken | undefined {
  decimal.lastIndex = 0;
  const match = decimal.exec(text);
  if (match === null || date.test(text)) return undefined;
  const number = (match[1] ?? '').split('.').map(Number);
  const suffix = match[2] === undefined ? [] : [Number(match[2].slice(1))];
  const shape = match[3] === ')' ? 'bracket' : 'decimal';
  const token = item(text, shape, decimal.lastIndex, [...number, ...suffix], number.length);
  if (match[3] === undefined && token.follows !== 'upper') return undefined;
  return number.includes(0) ? undefined : token;
}

/** `З.` and `З)`: the letter Z for a 3; whether it is one, the number before it tells. */
export function lookalikeItem(text: string): ItemToken | undefined {
  lookalike.lastIndex = 0;
  const match = lookalike.exec(text);
  if (match === null) return undefined;
  return { ...item(text, match[1] === '.' ? 'stop' : 'bracket', lookalike.lastIndex, [3]), lookalike: true };
}

/** `а)`, `(a)`: its number is the letter's place in the alphabet. In a Cyrillic text it may be one of a Latin list. */
export function letteredItem(text: string, lang: Locale): ItemToken | undefined {
  lettered.lastIndex = 0;
  const letter = lettered.exec(text)?.[1];
  if (letter === undefined) return undefined;
  const number = letterNumeral(letter, lang);
  const latin = lang !== 'en' && letter >= 'a' && letter <= 'z' ? letterNumeral(letter, 'en') : undefined;
  const found = number ?? latin;
  if (found === undefined) return undefined;
  const token = item(text, 'letter', lettered.lastIndex, found);
  if (latin === undefined) return token;
  return { ...token, latin, ...(number === undefined ? { lookalike: true } : {}) };
}

/** `IV.`: a heading without a word, where it is one. */
export function romanItem(text: string): ItemToken | undefined {
  roman.lastIndex = 0;
  const match = roman.exec(text);
  const value = match === null ? undefined : romanValue(match[1] ?? '');
  return value === undefined ? undefined : item(text, 'roman', roman.lastIndex, [value]);
}

/** An item of a shape and a number whose label takes the first characters of a text. */
export function item(text: string, shape: ItemShape, length: number, number: Numeral, tiers = 1): ItemToken {
  const label = text.slice(0, length).replace(/\s+/gu, ' ');
  return { type: 'item', shape, label, number, tiers, length, follows: followsAt(text, length) };
}
