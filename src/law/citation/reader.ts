import { quotationsOf, type Token, tokensOf } from './tokens.ts';
import type { UnitForm } from './unit-forms.ts';
import type { Lexicon } from './words.ts';

/** A text cut into tokens with the words of its language: what every rule of the grammar reads from. */
export interface Reader {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly words: Lexicon;
  /** Quotations of the text, by the place of their opening sign. */
  readonly quotations: ReadonlyMap<number, number>;
}

/** Something read, and the index of the token after it. */
export interface Read<T> {
  readonly value: T;
  readonly next: number;
}

/** A text made ready for being read token by token, with the words of its language. */
export function readerOf(text: string, words: Lexicon): Reader {
  return { text, tokens: tokensOf(text), words, quotations: new Map(quotationsOf(text)) };
}

/** True where the token at `at` is this sign. */
export function isMark(reader: Reader, at: number, ...marks: readonly string[]): boolean {
  const token = reader.tokens[at];
  return token?.type === 'mark' && marks.includes(token.text);
}

/** The key of the word at `at`, an empty string where there is none. */
export function wordAt(reader: Reader, at: number): string {
  const token = reader.tokens[at];
  return token?.type === 'word' ? token.key : '';
}

/** True where the word at `at` begins with a capital letter. */
export function isCapital(reader: Reader, at: number): boolean {
  const token = reader.tokens[at];
  return token?.type === 'word' && /^\p{Lu}/u.test(token.text);
}

/** True where no white space stands between the token at `at` and the one before it. */
export function isGlued(reader: Reader, at: number): boolean {
  return reader.tokens[at]?.glued === true;
}

/** End of the token before `next`, in the text. */
export function endBefore(reader: Reader, next: number): number {
  return reader.tokens[next - 1]?.end ?? 0;
}

/** True where the word at `at` begins with one of `stems`. */
export function startsWithOne(reader: Reader, at: number, stems: readonly string[]): boolean {
  const word = wordAt(reader, at);
  return word !== '' && stems.some((stem) => word.startsWith(stem));
}

/** Skips words of a set: of, the. */
export function skipWords(reader: Reader, at: number, words: ReadonlySet<string>): number {
  let next = at;
  while (words.has(wordAt(reader, next)) && next - at < 3) next += 1;
  return next;
}

/** A unit word with its stop: `статті`, `п.`, `ст.ст.`, `sub-paragraph`. */
export function readUnit(reader: Reader, at: number): Read<UnitForm> | undefined {
  const token = reader.tokens[at];
  if (token === undefined || token.type === 'number') return undefined;
  const { units, running } = reader.words;
  const key = token.key;
  if (token.type === 'mark') {
    const form = units.get(key);
    return form === undefined ? undefined : { value: form, next: at + 1 };
  }
  if (key === 'sub' && isMark(reader, at + 1, '-') && isGlued(reader, at + 2)) {
    const form = units.get(`sub-${wordAt(reader, at + 2)}`);
    if (form !== undefined) return { value: form, next: skipStop(reader, at + 3, form) };
  }
  // п.п. and ст.ст. are пп. and several articles.
  if (isMark(reader, at + 1, '.') && wordAt(reader, at + 2) === key && isGlued(reader, at + 2)) {
    const form = units.get(key + key);
    if (form !== undefined) return { value: form, next: skipStop(reader, at + 3, form) };
  }
  const form = units.get(key);
  if (form === undefined) return undefined;
  const next = skipStop(reader, at + 1, form);
  if (form.short && running && next === at + 1) return undefined;
  return { value: form, next };
}

/** Skips the stop of an abbreviation. */
function skipStop(reader: Reader, at: number, form: UnitForm): number {
  return form.abbreviated && isMark(reader, at, '.') && isGlued(reader, at) ? at + 1 : at;
}
