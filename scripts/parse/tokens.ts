import type { HeadingKind, Marker } from './grammar/grammar.ts';
import type { Numeral } from './order.ts';

/** The first character after a label: upper case, lower case, something else, or none. */
export type Follows = 'upper' | 'lower' | 'other' | 'none';

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
  readonly follows: Follows;
  /** What follows makes it a reference in running text: "Стаття 5 Закону", "Article 5 of". */
  readonly reference: boolean;
  /** What follows tells of the repeal of the thing itself. */
  readonly repealed: boolean;
  /** The label is written with letters of another alphabet. */
  readonly foreign: boolean;
  /** All numbers of a label that tells of the repeal of several articles: "Статьи 134–136. Исключены". */
  readonly run?: readonly Numeral[];
}

/** Shapes of items' labels: `3.`, `3)`, `а)`, `1.2.`, `IV.` */
export type ItemShape = 'stop' | 'bracket' | 'letter' | 'decimal' | 'roman';

/** The label of an item at the start of a line. */
export interface ItemToken {
  readonly type: 'item';
  readonly shape: ItemShape;
  readonly label: string;
  readonly number: Numeral;
  /** Numbers between the stops of a decimal label (2 in `14.1.`, 3 in `14.1.2-1.`); 1 for all others. */
  readonly tiers: number;
  readonly length: number;
  readonly follows: Follows;
  /** The number is a letter that looks like it, or a letter of another alphabet: it must follow the number before. */
  readonly lookalike?: boolean;
  /** Place of a Latin letter in its own alphabet, in a text of another: `c)` is 3 after `b)`, or the Cyrillic 18. */
  readonly latin?: Numeral;
  /** All numbers of a label that may tell of the repeal of several items: "2)–4) исключены", "Пункты 3 и 4 исключены". */
  readonly run?: readonly Numeral[];
}

/** A line that a note, a stamp, an annex, a table of contents or a signature may begin. */
export interface MarkerToken {
  readonly type: 'marker';
  readonly marker: Marker;
}

export type Token = HeadingToken | ItemToken | MarkerToken;

/** A heading that can be one by what follows it on its line. */
export function isPlausible(token: HeadingToken): boolean {
  if (token.stopped) return token.follows !== 'lower' || token.repealed;
  return !token.reference && (token.follows !== 'lower' || token.repealed);
}

/** True for the number that a list of items begins with: `1.`, `а)`, `14.1.` */
export function isFirstItem(token: ItemToken): boolean {
  if (token.shape === 'decimal') return token.number.at(-1) === 1;
  return token.number.length === 1 && token.number[0] === 1;
}

/** What a text goes on with from a character, white space left out. */
export function followsAt(text: string, from: number): Follows {
  let at = from;
  while (at < text.length && isSpace(text.charCodeAt(at))) at += 1;
  if (at >= text.length) return 'none';
  const sign = text.charAt(at);
  if (sign.toLowerCase() !== sign) return 'upper';
  return sign.toUpperCase() !== sign ? 'lower' : 'other';
}

/** ASCII white space and no-break spaces. */
export function isSpace(code: number): boolean {
  return code === 32 || code === 0xa0 || (code >= 9 && code <= 13) || code === 0x202f;
}
