import type { Line } from './lines.ts';
import type { Token } from './tokens.ts';

/** How far into an act a table of contents may begin, and how far from a heading the next one stands in it. */
const searched = 60;
const widest = 4;
/** Headings of a table that has no title of its own. */
const fewest = 3;

/** A range of lines. */
export interface LineRange {
  readonly from: number;
  readonly to: number;
}

/**
 * The table of contents before the text of an act; undefined where there is none. It is known by its headings: they
 * follow each other without text, and then the first two come again.
 */
export function contentsOf(
  lines: readonly Line[],
  tokens: readonly (Token | undefined)[],
  from: number,
  to: number,
): LineRange | undefined {
  const first = headingAfter(tokens, from - 1, Math.min(to, from + searched));
  if (first === undefined || itemBetween(tokens, from, first)) return undefined;
  const start = startOf(lines, tokens, from, first);
  const key = keyOf(tokens[first]);
  const second = keyOf(tokens[headingAfter(tokens, first, to) ?? first]);
  let headings = 1;
  let last = first;
  for (let index = first + 1; index < to && index - last <= widest; index += 1) {
    const token = tokens[index];
    if (token?.type === 'item') return undefined;
    if (token?.type !== 'heading') continue;
    const isAgain =
      keyOf(token) === key && keyOf(tokens[headingAfter(tokens, index, to) ?? index]) === second;
    if (isAgain && (headings >= fewest || start < first))
      return { from: start, to: endAfter(lines, last, index) };
    headings += 1;
    last = index;
  }
  return undefined;
}

function headingAfter(tokens: readonly (Token | undefined)[], index: number, to: number): number | undefined {
  for (let at = index + 1; at < Math.min(to, index + 1 + searched); at += 1) {
    if (tokens[at]?.type === 'heading') return at;
  }
  return undefined;
}

function itemBetween(tokens: readonly (Token | undefined)[], from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) if (tokens[at]?.type === 'item') return true;
  return false;
}

function keyOf(token: Token | undefined): string {
  if (token?.type !== 'heading') return '';
  return `${token.kind} ${token.number?.join('-') ?? token.label.toLowerCase()}`;
}

/** The line "Contents" right before the first heading belongs to the table. */
function startOf(
  lines: readonly Line[],
  tokens: readonly (Token | undefined)[],
  from: number,
  first: number,
): number {
  for (let index = first - 1; index >= Math.max(from, first - 4); index -= 1) {
    const token = tokens[index];
    const isTitle = (lines[index]?.text.length ?? 0) < 40;
    if (token?.type === 'marker' && token.marker === 'contents' && isTitle) return index;
  }
  return first;
}

/** The last heading of the table takes the lines that go on with it, up to a blank line. */
function endAfter(lines: readonly Line[], last: number, next: number): number {
  let end = last + 1;
  while (end < next && lines[end]?.blank === false) end += 1;
  return end;
}
