import { actFormAt, readDetails } from './act-details.ts';
import type { ActForm, ActType } from './act-words.ts';
import { readDateThenNumber, readNumberThenDate } from './dates.ts';
import { type GazetteReference, readLooseGazette } from './gazettes.ts';
import { skipAnd } from './numerals.ts';
import { endBefore, isCapital, isMark, type Read, type Reader, wordAt } from './reader.ts';

/** An act as a text names it. Dates are `YYYY-MM-DD`; numbers stand as printed, without their sign. */
export interface NamedAct {
  readonly start: number;
  readonly end: number;
  readonly type: ActType;
  /** As printed: `Трудового кодекса Республики Казахстан от 23 ноября 2015 года`. */
  readonly name: string;
  /** Words before the noun that tell one act from another: `трудового`; by key. */
  readonly adjectives: readonly string[];
  /** Words after it that do: `про адміністративні правопорушення`; by key. */
  readonly subject: readonly string[];
  /** The state, as printed, by key. */
  readonly country: string | null;
  /** The title in quotation marks, without them. */
  readonly title: string | null;
  readonly date: string | null;
  readonly number: string | null;
  readonly gazette: readonly GazetteReference[];
  /** True where nothing but the noun stands there: `Закону`, `the Code`. */
  readonly bare: boolean;
  /** True where the noun has a capital letter. */
  readonly capital: boolean;
}

/** Adjectives before the noun of an act: Трудового, Кримінально-виконавчого, Labor. */
const adjective: Readonly<Record<'cyrillic' | 'latin', RegExp>> = {
  cyrillic: /^.{2,}(?:ого|его|ої|ой|ей|ый|ий|ому|ему|ым|им|ую|ою|ій|ых|их|ыми|ими|ом|ем)$/u,
  latin: /^[a-z]{2,}$/u,
};

function isAdjective(reader: Reader, at: number): boolean {
  const word = wordAt(reader, at);
  const { self, and, prepositions, of, acts, units, attached, openers } = reader.words;
  if (word === '' || self.has(word) || attached.has(word) || and.has(word) || prepositions.has(word))
    return false;
  if (openers.has(word) || of.has(word) || acts.has(word) || units.has(word)) return false;
  if (/^[a-z]/u.test(word))
    return adjective.latin.test(word) && (isCapital(reader, at) || !reader.words.running);
  return adjective.cyrillic.test(word);
}

/** An adjective, or the hyphen inside one. */
function isNameWord(reader: Reader, at: number): boolean {
  return isAdjective(reader, at) || isMark(reader, at, '-');
}

/** An act named right at `at`, as the holder of a piece: up to three adjectives, the noun, what follows it. */
export function readNamedAct(reader: Reader, at: number): Read<NamedAct> | undefined {
  let noun = at;
  while (noun - at < 6 && (isAdjective(reader, noun) || (noun > at && isMark(reader, noun, '-')))) noun += 1;
  const form = actFormAt(reader, noun);
  if (form === undefined || form.type === 'registration') return undefined;
  if (form.common && noun > at && reader.words.running && !isCapital(reader, at) && !isCapital(reader, noun))
    return undefined;
  return describe(reader, at, noun, form);
}

/** An act with a date, a number or a gazette reference whose noun stands at `noun`; `from`: what may not be taken back. */
export function readDatedAct(reader: Reader, noun: number, from: number): Read<NamedAct> | undefined {
  const form = reader.words.acts.get(wordAt(reader, noun));
  if (form === undefined) return undefined;
  let start = noun;
  while (start > from && noun - start < 4 && isNameWord(reader, start - 1)) start -= 1;
  // «утверждённого приказом»: what has no capital letter is part of the name of codes alone.
  while (start < noun && !isCapital(reader, start) && form.type !== 'code') start += 1;
  while (start < noun && wordAt(reader, start) === '') start += 1;
  const read = describe(reader, start, noun, form);
  const { date, number, gazette } = read.value;
  // «the order … dated 13.11.2023 № 472»: a small letter takes both to be sure.
  if (actFormAt(reader, noun) === undefined) return date !== null && number !== null ? read : undefined;
  return date === null && number === null && gazette.length === 0 ? undefined : read;
}

function describe(reader: Reader, start: number, noun: number, form: ActForm): Read<NamedAct> {
  const details = readDetails(reader, noun + 1);
  const words = (from: number, to: number): string[] =>
    reader.tokens
      .slice(from, to)
      .filter((token) => token.type === 'word')
      .map((token) => token.key);
  const begin = reader.tokens[start]?.start ?? 0;
  const end = endBefore(reader, details.next);
  const { next, ...facts } = details;
  const value: NamedAct = {
    start: begin,
    end,
    type: form.type,
    name: reader.text.slice(begin, end).replace(/\s+/gu, ' '),
    adjectives: words(start, noun),
    ...facts,
    bare: start === noun && next === noun + 1,
    capital: isCapital(reader, noun),
  };
  return { value, next };
}

/**
 * The next of several acts of one kind, as amendment notes list them: after `законами от 07.03.2014 № 177-V (вводится
 * в действие …)` comes `; от 29.06.2020 № 352-VI`. It must have a number.
 */
export function readNextDatedAct(
  reader: Reader,
  at: number,
  before: NamedAct,
): (Read<NamedAct> & { readonly from: number }) | undefined {
  const free = skipBrackets(reader, at);
  const start = skipAnd(reader, free);
  if (start === undefined || readLooseGazette(reader, start) !== undefined) return undefined;
  const found = readDateThenNumber(reader, start) ?? readNumberThenDate(reader, start);
  const begin = reader.tokens[start]?.start;
  if (found === undefined || found.value.number === null || begin === undefined) return undefined;
  const end = endBefore(reader, found.next);
  const name = reader.text.slice(begin, end).replace(/\s+/gu, ' ');
  const value: NamedAct = { ...before, start: begin, end, name, title: null, gazette: [], ...found.value };
  return { value, next: found.next, from: start };
}

/** Skips a remark in brackets. */
function skipBrackets(reader: Reader, at: number): number {
  if (!isMark(reader, at, '(')) return at;
  const longest = 60;
  let depth = 0;
  for (let next = at; next < at + longest; next += 1) {
    if (isMark(reader, next, '(')) depth += 1;
    if (isMark(reader, next, ')')) depth -= 1;
    if (depth === 0) return next + 1;
  }
  return at;
}
