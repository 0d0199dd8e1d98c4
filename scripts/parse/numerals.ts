import { romanValue } from '../../src/law/address.ts';
import { letterRank } from './letters.ts';
import type { Numeral } from './order.ts';

const superscripts = '⁰¹²³⁴⁵⁶⁷⁸⁹';
const superscriptRun = /[⁰¹²³⁴⁵⁶⁷⁸⁹]+/gu;

/** The value of digits printed as superscripts. */
export function superscriptValue(signs: string): number {
  return Number([...signs].map((sign) => superscripts.indexOf(sign)).join(''));
}

/** The parts of a heading's number: digits, Roman digits, digits written with letters (`ІЗ`); letters count from 1. */
export function numeralOf(printed: string): Numeral | undefined {
  const parts = printed
    .replace(superscriptRun, (signs) => `-${superscriptValue(signs)}`)
    .split(/\s*[-–—‑]\s*|(?<=\d)\s(?=\d)/u)
    .map((part, index) => {
      const text = part.trim();
      if (/^\d+$/u.test(text)) return Number(text);
      if (index > 0) return letterRank(text, 'ru') || letterRank(text, 'en') || (romanValue(text) ?? 0);
      return romanValue(text) ?? letterDigits(text) ?? 0;
    });
  const [first = 0, ...rest] = parts;
  return first > 0 && rest.every((part) => part > 0) ? parts : undefined;
}

/** `ІЗ` is 13, `1О` is 10, `З` is 3: digits written with capital letters that look like them. */
function letterDigits(text: string): number | undefined {
  if (text !== 'З' && (text.length < 2 || !/[ЗОO0-9]/u.test(text))) return undefined;
  const value = text.replace(/[ІIl]/gu, '1').replace(/З/gu, '3').replace(/[ОO]/gu, '0');
  return /^\d+$/u.test(value) ? Number(value) : undefined;
}
