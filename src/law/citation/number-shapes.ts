import { romanValue, segmentOf } from '../address.ts';
import { isLetterName } from './letters.ts';
import { isGlued, isMark, type Read, type Reader, startsWithOne, wordAt } from './reader.ts';
import type { Count } from './unit-forms.ts';

/** What the unit word before a number tells of it. */
export interface NumeralContext {
  readonly count: Count;
  /** Headings are numbered in Roman figures too. */
  readonly roman: boolean;
}

/** Signs that join figures. */
export const dashes = ['-', '–', '—', '‑', '−'];
/** Longer figures number nothing; they would cost time. */
export const longestFigure = 6;

/** A single number as printed. */
export interface Plain {
  readonly segments: readonly string[];
  /** `3-5`: the two figures, which may be the ends of a range. */
  readonly pair?: readonly [string, string];
  /** Written in words. */
  readonly spelt: boolean;
  readonly bracket: boolean;
}

/** Reads one number in any shape: figures, Roman figures, words, a letter. */
export function readPlain(reader: Reader, at: number, context: NumeralContext): Read<Plain> | undefined {
  return (
    readEnclosed(reader, at) ??
    readFigure(reader, at, context) ??
    readRoman(reader, at, context) ??
    readSpelt(reader, at, context) ??
    readLetter(reader, at)
  );
}

/** `(2)`, `(a)`, `"а"`. */
function readEnclosed(reader: Reader, at: number): Read<Plain> | undefined {
  const quoted = isMark(reader, at, '"', '“', '„', '«', '”');
  if (!quoted && !isMark(reader, at, '(')) return undefined;
  const inner = reader.tokens[at + 1];
  const closes = quoted ? isMark(reader, at + 2, '"', '“', '”', '»') : isMark(reader, at + 2, ')');
  if (inner === undefined || !closes || inner.text.length > longestFigure) return undefined;
  const segment =
    inner.type === 'word' ? letterAt(reader, at + 1) : quoted ? undefined : segmentOf(inner.text);
  if (segment === undefined) return undefined;
  return { value: { segments: [segment], spelt: false, bracket: true }, next: at + 3 };
}

/** `9`, `41-4)`, `17 - 1`, `3-5`, `9.16`, `17-я`, `2nd`, `5²`. */
function readFigure(reader: Reader, at: number, context: NumeralContext): Read<Plain> | undefined {
  const first = figureAt(reader, at);
  if (first === undefined) return undefined;
  const dotted = readDotted(reader, at + 1);
  const inserted = dotted.value.length > 0 ? undefined : readInserted(reader, at + 1);
  const joined = inserted?.value ?? [];
  const after = inserted?.next ?? dotted.next;
  const alone = joined.length === 0 && dotted.value.length === 0;
  const end = alone ? skipSuffix(reader, after) : after;
  const bracket = isLabelBracket(reader, end);
  const next = bracket ? end + 1 : end;
  // Dotted figures are one label or a path: they stay apart until they are read both ways.
  const segments = [[first, ...joined].join('-'), ...dotted.value];
  const [to] = joined;
  const isPair =
    to !== undefined && joined.length === 1 && context.count !== 'one' && Number(first) < Number(to);
  const plain: Plain = { segments, spelt: false, bracket };
  return { value: isPair ? { ...plain, pair: [first, to] } : plain, next };
}

function figureAt(reader: Reader, at: number): string | undefined {
  const token = reader.tokens[at];
  return token?.type === 'number' && token.text.length <= longestFigure ? segmentOf(token.text) : undefined;
}

/** `.16` glued to a figure, as often as it comes. */
function readDotted(reader: Reader, at: number): Read<string[]> {
  const figures: string[] = [];
  let next = at;
  while (isMark(reader, next, '.') && isGlued(reader, next) && isGlued(reader, next + 1)) {
    const figure = figureAt(reader, next + 1);
    if (figure === undefined) break;
    figures.push(figure);
    next += 2;
  }
  return { value: figures, next };
}

/** `-4`, ` - 1` and `²` after a figure: one inserted number, or two (`17-1-2`) that are not the ends of a range. */
function readInserted(reader: Reader, at: number): Read<string[]> | undefined {
  const raised = readSuperscript(reader, at);
  if (raised !== undefined) return { value: [raised.value], next: raised.next };
  if (!isInsertion(reader, at)) return undefined;
  const first = figureAt(reader, at + 1);
  if (first === undefined) return undefined;
  const sign = reader.tokens[at]?.text ?? '';
  const second =
    isInsertion(reader, at + 2) && isMark(reader, at + 2, sign) ? figureAt(reader, at + 3) : undefined;
  if (second === undefined || isInsertion(reader, at + 4)) return { value: [first], next: at + 2 };
  return { value: [first, second], next: at + 4 };
}

const superscripts = '⁰¹²³⁴⁵⁶⁷⁸⁹';

function readSuperscript(reader: Reader, at: number): Read<string> | undefined {
  let digits = '';
  let next = at;
  while (
    isGlued(reader, next) &&
    superscripts.includes(reader.tokens[next]?.text ?? '-') &&
    digits.length < 3
  ) {
    digits += superscripts.indexOf(reader.tokens[next]?.text ?? '');
    next += 1;
  }
  return digits === '' ? undefined : { value: digits, next };
}

/** True where the token at `at` is a number in digits. */
export function isFigure(reader: Reader, at: number): boolean {
  return reader.tokens[at]?.type === 'number';
}

/** A dash between figures that makes one number of them: glued on both sides, or a spaced hyphen (`17 - 1`). */
function isInsertion(reader: Reader, at: number): boolean {
  if (!isMark(reader, at, ...dashes) || !isFigure(reader, at + 1)) return false;
  const before = isGlued(reader, at);
  const after = isGlued(reader, at + 1);
  return (before && after) || (!before && !after && isMark(reader, at, '-') && !isMeasured(reader, at + 2));
}

/** Endings that make an ordinal of figures: 17-я, 2-га, 59-ї, 2nd. */
const figureEndings = new Set(
  'й я е ї го ой ої му ю ей ий ій ому ою ми х га ша тя та ья ья st nd rd th'.split(' '),
);

function skipSuffix(reader: Reader, at: number): number {
  const hyphen = isMark(reader, at, '-', '‑') && isGlued(reader, at) ? 1 : 0;
  const glued = isGlued(reader, at + hyphen);
  return glued && figureEndings.has(wordAt(reader, at + hyphen)) ? at + hyphen + 1 : at;
}

/** True where `)` belongs to the number and not to a bracket that was opened before it: `(пункт 9)`. */
function isLabelBracket(reader: Reader, at: number): boolean {
  if (!isMark(reader, at, ')')) return false;
  const reach = 60;
  let back = at - 1;
  while (back > at - reach && back >= 0 && !isMark(reader, back, '(', ')', ';')) back -= 1;
  if (!isMark(reader, back, '(')) return true;
  for (let next = at + 1; next < at + reach; next += 1) {
    if (isMark(reader, next, '(')) return false;
    if (isMark(reader, next, ')')) return true;
  }
  return false;
}

/** `II`, `ІІІ`, `III-А`, `IV-1`. */
function readRoman(reader: Reader, at: number, context: NumeralContext): Read<Plain> | undefined {
  const token = reader.tokens[at];
  if (!context.roman || token?.type !== 'word') return undefined;
  const value = token.text.length < 12 ? romanValue(token.text) : undefined;
  if (value === undefined) return undefined;
  const inserted = reader.tokens[at + 2];
  if (
    isMark(reader, at + 1, ...dashes) &&
    isGlued(reader, at + 1) &&
    inserted?.glued === true &&
    inserted.text.length <= 2
  ) {
    const segment = segmentOf(inserted.text);
    if (segment !== undefined && inserted.type !== 'mark') {
      return { value: { segments: [`${value}-${segment}`], spelt: false, bracket: false }, next: at + 3 };
    }
  }
  return { value: { segments: [String(value)], spelt: false, bracket: false }, next: at + 1 };
}

/** `друга`, `двадцять третій`, `twenty-first`, after a unit word `two`. */
function readSpelt(reader: Reader, at: number, context: NumeralContext): Read<Plain> | undefined {
  const { ordinals, cardinals } = reader.words.numbers;
  const spelt = readOrdinal(reader, at);
  if (spelt !== undefined)
    return { value: { segments: [String(spelt.value)], spelt: true, bracket: false }, next: spelt.next };
  const cardinal =
    context.count === 'many' || ordinals.has(wordAt(reader, at))
      ? undefined
      : cardinals.get(wordAt(reader, at));
  if (cardinal === undefined) return undefined;
  const hyphen =
    isMark(reader, at + 1, '-') && isGlued(reader, at + 2)
      ? cardinals.get(wordAt(reader, at + 2))
      : undefined;
  const joined = cardinal >= 20 && hyphen !== undefined && hyphen < 10;
  return {
    value: { segments: [String(joined ? cardinal + hyphen : cardinal)], spelt: true, bracket: false },
    next: joined ? at + 3 : at + 1,
  };
}

/** An ordinal in words, up to 199. */
export function readOrdinal(reader: Reader, at: number): Read<number> | undefined {
  const { ordinals, tens } = reader.words.numbers;
  let sum = 0;
  let next = at;
  for (let smallest = 1000; ; ) {
    const word = wordAt(reader, next);
    const ordinal = ordinals.get(word);
    if (ordinal !== undefined && (sum === 0 || ordinal < (sum % 100 === 0 ? 100 : 10))) {
      return { value: sum + ordinal, next: next + 1 };
    }
    const ten = tens.get(word);
    if (ten === undefined || ten >= smallest) return undefined;
    smallest = ten === 100 ? 100 : 10;
    sum += ten;
    next += 1;
    if (isMark(reader, next, '-') && isGlued(reader, next)) next += 1;
  }
}

/** The segment of a letter that numbers a piece; in queries also of its Latin name in addresses: `zh`. */
export function letterAt(reader: Reader, at: number): string | undefined {
  const token = reader.tokens[at];
  if (token?.type !== 'word') return undefined;
  // A Latin l is a letter here, though it stands for the Roman I in headings.
  if (token.text.length === 1) return /[a-z]/u.test(token.text) ? token.text : segmentOf(token.text);
  return !reader.words.running && isLetterName(token.text) ? token.text : undefined;
}

/** `а)`: a single letter with its bracket. */
function readLetter(reader: Reader, at: number): Read<Plain> | undefined {
  const segment = letterAt(reader, at);
  if (segment === undefined || !isMark(reader, at + 1, ')') || !isGlued(reader, at + 1)) return undefined;
  if (!isLabelBracket(reader, at + 1)) return undefined;
  return { value: { segments: [segment], spelt: false, bracket: true }, next: at + 2 };
}

/** True where what follows a number makes it a quantity or a date: `30 дней`, `23 ноября`, `70%`. */
export function isMeasured(reader: Reader, at: number): boolean {
  const word = wordAt(reader, at);
  if (word === '') return isMark(reader, at, '%');
  if (reader.words.units.has(word)) return false;
  return (
    reader.words.months.has(word) ||
    reader.words.year.has(word) ||
    startsWithOne(reader, at, reader.words.measures)
  );
}
