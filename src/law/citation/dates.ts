import { isoDate } from '../months.ts';
import { isGlued, isMark, type Read, type Reader, skipWords, wordAt } from './reader.ts';

function numberAt(reader: Reader, at: number): number | undefined {
  const token = reader.tokens[at];
  return token?.type === 'number' && token.text.length <= 4 ? Number(token.text) : undefined;
}

/** A full date: `28 августа 2020 года`, `16 грудня 1993 року`, `August 28, 2020`, `13.11.2023`. */
export function readDate(reader: Reader, at: number): Read<string> | undefined {
  const found = readDayFirst(reader, at) ?? readMonthFirst(reader, at) ?? readFigures(reader, at);
  if (found === undefined) return undefined;
  const year = skipWords(reader, found.next, reader.words.year);
  const stop =
    year > found.next &&
    isMark(reader, year, '.') &&
    isGlued(reader, year) &&
    wordAt(reader, found.next).length <= 2;
  return { value: found.value, next: stop ? year + 1 : year };
}

function readDayFirst(reader: Reader, at: number): Read<string> | undefined {
  const quoted = isMark(reader, at, '"', '“', '«') ? 1 : 0;
  const day = numberAt(reader, at + quoted);
  const monthAt = at + quoted * 2 + 1;
  const month = reader.words.months.get(wordAt(reader, monthAt));
  const yearAt = isMark(reader, monthAt + 1, ',') ? monthAt + 2 : monthAt + 1;
  const year = numberAt(reader, yearAt);
  if (day === undefined || month === undefined || year === undefined) return undefined;
  const value = isoDate(year, month, day);
  return value === undefined ? undefined : { value, next: yearAt + 1 };
}

function readMonthFirst(reader: Reader, at: number): Read<string> | undefined {
  const month = reader.words.months.get(wordAt(reader, at));
  const day = numberAt(reader, at + 1);
  const yearAt = isMark(reader, at + 2, ',') ? at + 3 : at + 2;
  const year = numberAt(reader, yearAt);
  if (day === undefined || month === undefined || year === undefined) return undefined;
  const value = isoDate(year, month, day);
  return value === undefined ? undefined : { value, next: yearAt + 1 };
}

function readFigures(reader: Reader, at: number): Read<string> | undefined {
  if (!isMark(reader, at + 1, '.') || !isMark(reader, at + 3, '.')) return undefined;
  const [day, month, year] = [numberAt(reader, at), numberAt(reader, at + 2), numberAt(reader, at + 4)];
  if (day === undefined || month === undefined || year === undefined) return undefined;
  const value = isoDate(year, month, day);
  return value === undefined ? undefined : { value, next: at + 5 };
}

/** The number of an act after its sign, as printed: `№ 342`, `N 3723–XII`, `No. 254-III`, `№ 1105/5`. */
export function readActNumber(reader: Reader, at: number): Read<string> | undefined {
  const sign = readNumberSign(reader, at);
  if (sign === undefined) return undefined;
  const first = reader.tokens[sign];
  if (first === undefined || first.type === 'mark') return undefined;
  if (first.type === 'word' && first.text.length > 3) return undefined;
  let next = sign + 1;
  while (next - sign < 12) {
    const token = reader.tokens[next];
    if (token === undefined || !token.glued) break;
    if (token.type !== 'mark') next += 1;
    else if (isJoint(reader, next)) next += 2;
    else break;
  }
  const end = reader.tokens[next - 1]?.end ?? first.end;
  const value = reader.text.slice(first.start, end);
  return /\d/u.test(value) ? { value, next } : undefined;
}

/** A dash or slash inside a number: what follows it is glued too. */
function isJoint(reader: Reader, at: number): boolean {
  const after = reader.tokens[at + 1];
  return isMark(reader, at, '-', '–', '‑', '/') && after?.glued === true && after.type !== 'mark';
}

/** The sign of a number: №, N, No., #. */
export function readNumberSign(reader: Reader, at: number): number | undefined {
  if (isMark(reader, at, '№', '#')) return isMark(reader, at + 1, '.') ? at + 2 : at + 1;
  const token = reader.tokens[at];
  if (token?.type !== 'word') return undefined;
  // «no» and «n» in small letters are words of their own in a text, in a query they are the sign.
  const isSign =
    ['N', 'No', 'Nos'].includes(token.text) || (!reader.words.running && /^no?$/u.test(token.key));
  if (!isSign) return undefined;
  return isMark(reader, at + 1, '.') ? at + 2 : at + 1;
}

/** When an act was adopted, and under which number; null where that is not printed. */
export interface Adoption {
  readonly date: string | null;
  readonly number: string | null;
}

/** `от 28 августа 2020 года № 342`, `dated August 28, 2020, No. 342`. */
export function readDateThenNumber(reader: Reader, at: number): Read<Adoption> | undefined {
  const comma = isMark(reader, at, ',') ? at + 1 : at;
  const marked = reader.words.dated.has(wordAt(reader, comma));
  // A date without its preposition is an act's only where the number follows: `29 августа 2020 года № 21150`.
  const lead = marked || wordAt(reader, comma) === 'on' ? 1 : 0;
  const date = readDate(reader, comma + lead);
  if (date === undefined) return undefined;
  const number = readActNumber(reader, skipBeforeNumber(reader, date.next));
  if (!marked && number === undefined) return undefined;
  return { value: { date: date.value, number: number?.value ?? null }, next: number?.next ?? date.next };
}

/** `, No. 342` and `за № 123`. */
function skipBeforeNumber(reader: Reader, at: number): number {
  return isMark(reader, at, ',') || wordAt(reader, at) === 'за' ? at + 1 : at;
}

/** `No. 254-III of 21 May 2007`. */
export function readNumberThenDate(reader: Reader, at: number): Read<Adoption> | undefined {
  const number = readActNumber(reader, at);
  if (number === undefined) return undefined;
  const comma = isMark(reader, number.next, ',') ? number.next + 1 : number.next;
  const date = reader.words.dated.has(wordAt(reader, comma)) ? readDate(reader, comma + 1) : undefined;
  return { value: { date: date?.value ?? null, number: number.value }, next: date?.next ?? number.next };
}
