import { segmentOf } from '../address.ts';
import {
  dashes,
  isFigure,
  isMeasured,
  letterAt,
  longestFigure,
  type NumeralContext,
  type Plain,
  readPlain,
} from './number-shapes.ts';
import {
  endBefore,
  isGlued,
  isMark,
  type Read,
  type Reader,
  readUnit,
  startsWithOne,
  wordAt,
} from './reader.ts';
import { isGroupWord } from './units.ts';

/** What a printed number may mean: segments inwards (`47(1)` → 47, 1), or all from one to another. */
export type Reading = { readonly path: readonly string[] } | { readonly from: string; readonly to: string };

/** A number as it stands in a citation, with its readings, likeliest first: `3-5` is an inserted number or a range. */
export interface Numeral {
  readonly start: number;
  readonly end: number;
  readonly readings: readonly Reading[];
  /** Printed with a bracket, so surely a label. */
  readonly bracket: boolean;
}

/** Reads one number of a citation in any of its shapes. */
export function readNumeral(reader: Reader, at: number, context: NumeralContext): Read<Numeral> | undefined {
  const first = isMark(reader, at, '№') ? at + 1 : at;
  const plain = readPlain(reader, first, context);
  if (plain === undefined) return undefined;
  const start = reader.tokens[at]?.start ?? 0;
  const range = readRange(reader, plain, context);
  const nested = readNested(reader, range?.next ?? plain.next);
  const repeated = readRepeated(reader, nested.next);
  const next = repeated?.next ?? nested.next;
  const end = endBefore(reader, next);
  const suffix = repeated === undefined ? '' : `_${repeated.value}`;
  if (range !== undefined) {
    return { value: { start, end, readings: [range.value], bracket: plain.value.bracket }, next };
  }
  const { segments, pair, bracket } = plain.value;
  const readings: Reading[] = [];
  const whole = segments.join('-');
  readings.push({ path: withSuffix([whole, ...nested.value], suffix) });
  if (segments.length > 1 && pair === undefined)
    readings.push({ path: withSuffix([...segments, ...nested.value], suffix) });
  if (pair !== undefined && nested.value.length === 0) readings.push({ from: pair[0], to: pair[1] });
  return { value: { start, end, readings, bracket: bracket || nested.value.length > 0 }, next };
}

function withSuffix(path: readonly string[], suffix: string): string[] {
  return path.map((segment, index) => (index === path.length - 1 ? segment + suffix : segment));
}

/** What can only be a range: `1)-5)`, `второй–четвёртый`, `17-1–17-3`, `«а»–«в»`, `5 to 8`. */
function readRange(reader: Reader, first: Read<Plain>, context: NumeralContext): Read<Reading> | undefined {
  const through = reader.words.through.has(wordAt(reader, first.next)) && context.count === 'many';
  if (!through && !isMark(reader, first.next, ...dashes)) return undefined;
  if (context.count === 'one' && !first.value.bracket) return undefined;
  const last = readPlain(reader, first.next + 1, context);
  const [from] = first.value.segments;
  const [to] = last?.value.segments ?? [];
  if (last === undefined || from === undefined || to === undefined) return undefined;
  if (
    first.value.segments.length > 1 ||
    last.value.segments.length > 1 ||
    first.value.spelt !== last.value.spelt
  ) {
    return undefined;
  }
  // `1-3-5` is no range, `17-1–17-3` is.
  if (to.includes('-') !== from.includes('-') || !isBefore(from, to)) return undefined;
  if (!last.value.bracket && isMeasured(reader, last.next)) return undefined;
  return { value: { from, to }, next: last.next };
}

/** True where one number comes before another; of letters any two may be the ends of a range. */
function isBefore(from: string, to: string): boolean {
  const [one, other] = [from.split('-').map(Number), to.split('-').map(Number)];
  if (one.some(Number.isNaN) || other.some(Number.isNaN))
    return one.every(Number.isNaN) && other.every(Number.isNaN);
  const [first = 0, second = 0] = one;
  const [last = 0, inserted = 0] = other;
  return first < last || (first === last && second < inserted);
}

/** `(2)(1)` glued to a number: pieces inside it. A query may have spaces before them. */
function readNested(reader: Reader, at: number): Read<string[]> {
  const segments: string[] = [];
  let next = at;
  while (isMark(reader, next, '(') && (isGlued(reader, next) || !reader.words.running)) {
    const inner = readFigureIn(reader, next + 1);
    if (inner === undefined || !isMark(reader, inner.next, ')')) break;
    segments.push(inner.value);
    next = inner.next + 1;
  }
  return { value: segments, next };
}

function readFigureIn(reader: Reader, at: number): Read<string> | undefined {
  const token = reader.tokens[at];
  if (token === undefined || token.text.length > longestFigure) return undefined;
  if (token.type === 'word') {
    const segment = letterAt(reader, at);
    return segment === undefined ? undefined : { value: segment, next: at + 1 };
  }
  const parts: string[] = [];
  let next = at;
  while (isFigure(reader, next)) {
    parts.push(segmentOf(reader.tokens[next]?.text ?? '') ?? '');
    next += 1;
    if (!isMark(reader, next, ...dashes) || !isFigure(reader, next + 1) || parts.length > 2) break;
    next += 1;
  }
  return parts.length === 0 ? undefined : { value: parts.join('-'), next };
}

/** `(повторная)`, `(repeated, 3)`: the second, the third piece of the same number. */
function readRepeated(reader: Reader, at: number): Read<number> | undefined {
  if (!isMark(reader, at, '(') || !startsWithOne(reader, at + 1, reader.words.repeated)) return undefined;
  if (isMark(reader, at + 2, ')')) return { value: 2, next: at + 3 };
  const count = reader.tokens[at + 3];
  if (
    !isMark(reader, at + 2, ',') ||
    count?.type !== 'number' ||
    count.text.length > 3 ||
    !isMark(reader, at + 4, ')')
  )
    return undefined;
  return { value: Number(count.text), next: at + 5 };
}

/** A list of numbers after a unit word: `1, 3–5`, `1) и 2)`, `двадцять третій і двадцять четвертий`. */
export function readNumerals(
  reader: Reader,
  at: number,
  context: NumeralContext,
): Read<Numeral[]> | undefined {
  const first = readNumeral(reader, at, context);
  if (first === undefined) return undefined;
  const numerals = [first.value];
  let next = first.next;
  for (;;) {
    const start = skipAnd(reader, next);
    if (start === undefined) break;
    const more = readNumeral(reader, start, context);
    if (more === undefined || (!more.value.bracket && isMeasured(reader, more.next))) break;
    const certain = numerals.every((each) => each.bracket) && more.value.bracket;
    if (context.count === 'one' && !certain) break;
    if (isBeforeItsWord(reader, start, more.next)) break;
    numerals.push(attach(reader, start, numerals.at(-1), more.value));
    next = more.next;
  }
  return { value: numerals, next };
}

/** `9(15) and (16)`: the second number stands in paragraph 9 as well. */
function attach(reader: Reader, at: number, before: Numeral | undefined, numeral: Numeral): Numeral {
  const reading = before?.readings[0];
  const own = numeral.readings[0];
  if (!isMark(reader, at, '(') || reading === undefined || own === undefined) return numeral;
  if (!('path' in reading) || !('path' in own) || reading.path.length < 2) return numeral;
  return { ...numeral, readings: [{ path: [...reading.path.slice(0, -1), ...own.path] }] };
}

/** `частину першу і другий абзац`: an ordinal before its own word, which has no number, starts the next reference. */
function isBeforeItsWord(reader: Reader, at: number, next: number): boolean {
  if (reader.tokens[at]?.type !== 'word') return false;
  const unit = readUnit(reader, next);
  if (unit === undefined || reader.words.self.has(wordAt(reader, unit.next))) return false;
  return readNumeral(reader, unit.next, { count: 'one', roman: isGroupWord(unit.value.word) }) === undefined;
}

/** Skips `,`, `и`, `, и`, `а также`, `as well as`; undefined where nothing joins. */
export function skipAnd(reader: Reader, at: number): number | undefined {
  let next = isMark(reader, at, ',', ';') ? at + 1 : at;
  if (wordAt(reader, next) === 'а' && ['также', 'також'].includes(wordAt(reader, next + 1))) next += 2;
  else if (wordAt(reader, next) === 'as' && wordAt(reader, next + 2) === 'as') next += 3;
  else if (reader.words.and.has(wordAt(reader, next))) next += 1;
  return next === at ? undefined : next;
}
