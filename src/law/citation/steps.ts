import type { Step } from './mention.ts';
import { readOrdinal } from './number-shapes.ts';
import { type Numeral, readNumeral, readNumerals, skipAnd } from './numerals.ts';
import { isMark, type Read, type Reader, readUnit, startsWithOne, wordAt } from './reader.ts';
import { isGroupWord, isWholeWord } from './units.ts';

/** Longest list of ordinals before their unit word (`the first, second and third parts`). */
const longestOrdinalList = 12;

/** Reads one piece of a citation at `at`. */
export function readStep(reader: Reader, at: number): Read<Step> | undefined {
  return (
    readOwnStep(reader, at) ??
    readNumbered(reader, at) ??
    readOrdinalFirst(reader, at) ??
    readFigureFirst(reader, at) ??
    readClosing(reader, at)
  );
}

/** `цієї статті`, `настоящего пункта`, `this Article`. */
function readOwnStep(reader: Reader, at: number): Read<Step> | undefined {
  if (!reader.words.self.has(wordAt(reader, at))) return undefined;
  const unit = readUnit(reader, at + 1);
  if (unit === undefined || isWholeWord(unit.value.word)) return undefined;
  if (reader.words.idioms.has(`${wordAt(reader, at)} ${wordAt(reader, at + 1)}`)) return undefined;
  return { value: { unit: unit.value.word, numbers: 'this' }, next: unit.next };
}

/** `пунктами 1 та 2`, `частина друга`, `Section IV`; `преамбула` has no number. */
function readNumbered(reader: Reader, at: number): Read<Step> | undefined {
  const unit = readUnit(reader, at);
  if (unit === undefined) return undefined;
  const { word, count } = unit.value;
  if (isWholeWord(word)) return { value: { unit: word, numbers: 'whole' }, next: unit.next };
  const numbers = readNumerals(reader, unit.next, { count, roman: isGroupWord(word) });
  return numbers === undefined
    ? undefined
    : { value: { unit: word, numbers: numbers.value }, next: numbers.next };
}

/** `второй части`, `the first and second paragraphs`, `17-й статьи`. */
function readOrdinalFirst(reader: Reader, at: number): Read<Step> | undefined {
  const numbers: Numeral[] = [];
  let next = at;
  while (numbers.length < longestOrdinalList) {
    const ordinal = readOrdinal(reader, next);
    const start = reader.tokens[next]?.start;
    const end = ordinal === undefined ? undefined : reader.tokens[ordinal.next - 1]?.end;
    if (ordinal === undefined || start === undefined || end === undefined) break;
    numbers.push({ start, end, readings: [{ path: [String(ordinal.value)] }], bracket: false });
    const unit = readUnit(reader, ordinal.next);
    if (unit !== undefined) {
      // `первая часть 2`: the number after the word is the piece's own, so the ordinal is something else.
      const own = readNumeral(reader, unit.next, { count: 'one', roman: false });
      if (own !== undefined || unit.value.short) return undefined;
      return { value: { unit: unit.value.word, numbers }, next: unit.next };
    }
    const joined = skipAnd(reader, ordinal.next);
    if (joined === undefined) break;
    next = joined;
  }
  return undefined;
}

/** `9 пункт`, `59 стаття`, in queries only; and `17-й статьи`, `2-га частина`, `2nd part` everywhere. */
function readFigureFirst(reader: Reader, at: number): Read<Step> | undefined {
  if (reader.tokens[at]?.type !== 'number') return undefined;
  const number = readNumeral(reader, at, { count: 'one', roman: false });
  if (number === undefined) return undefined;
  const suffixed = reader.tokens[number.next - 1]?.type === 'word';
  if (reader.words.running && !suffixed) return undefined;
  const unit = readUnit(reader, number.next);
  if (unit === undefined || isWholeWord(unit.value.word)) return undefined;
  // `5 статей` is a quantity.
  if (!suffixed && unit.value.count === 'many') return undefined;
  // `9 пункт 16`: which number is whose? Only where a word follows each number is the first reading meant.
  const after = readNumeral(reader, unit.next, { count: 'one', roman: false });
  if (after !== undefined && readUnit(reader, after.next) === undefined) return undefined;
  return { value: { unit: unit.value.word, numbers: [number.value] }, next: unit.next };
}

/** `прикінцеві та перехідні положення`, `final provisions`. */
function readClosing(reader: Reader, at: number): Read<Step> | undefined {
  for (const [first, second, noun] of reader.words.closing) {
    if (!startsWithOne(reader, at, [first])) continue;
    const joined = skipAnd(reader, at + 1);
    const next = joined !== undefined && startsWithOne(reader, joined, [second]) ? joined + 1 : at + 1;
    if (startsWithOne(reader, next, [noun]))
      return { value: { unit: 'closing', numbers: 'whole' }, next: next + 1 };
  }
  return undefined;
}

/** Skips the title of a heading in quotation marks: `розділу III "Прикінцеві положення" цього Закону`. */
export function skipTitle(reader: Reader, at: number): number {
  const open = reader.tokens[at];
  const end =
    open === undefined || !isMark(reader, at, '"', '“', '„', '«')
      ? undefined
      : reader.quotations.get(open.start);
  if (end === undefined) return at;
  const longest = 40;
  let next = at + 1;
  while (next - at < longest && (reader.tokens[next]?.start ?? end) < end) next += 1;
  return (reader.tokens[next]?.start ?? end) < end ? at : next;
}
