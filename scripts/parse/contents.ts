import type { Line } from './lines.ts';
import type { Token } from './tokens.ts';

/** How far into an act a table of contents may begin, and how much text may stand between its headings. */
const searched = 60;

/**
 * The table of contents before the text of an act, as a range of lines; undefined where there is none. It is known by
 * its headings, which follow each other without text and then come again.
 */
export function contentsOf(
  lines: readonly Line[],
  tokens: readonly (Token | undefined)[],
  from: number,
  to: number,
): { readonly from: number; readonly to: number } | undefined {
  const first = firstHeading(tokens, from, Math.min(to, from + searched));
  if (first === undefined) return undefined;
  const key = keyOf(tokens[first]);
  let headings = 1;
  let last = first;
  for (let index = first + 1; index < to; index += 1) {
    const token = tokens[index];
    if (token?.type === 'item') return undefined;
    if (token?.type !== 'heading') {
      if (index - last > 3) return undefined;
      continue;
    }
    if (keyOf(token) === key && headings > 2)
      return { from: startOf(lines, tokens, from, first), to: endAfter(lines, last, index) };
    headings += 1;
    last = index;
  }
  return undefined;
}

function firstHeading(tokens: readonly (Token | undefined)[], from: number, to: number): number | undefined {
  for (let index = from; index < to; index += 1) {
    if (tokens[index]?.type === 'heading') return index;
    if (tokens[index]?.type === 'item') return undefined;
  }
  return undefined;
}

function keyOf(token: Token | undefined): string {
  return token?.type === 'heading'
    ? `${token.kind} ${token.number?.join('-') ?? token.label.toLowerCase()}`
    : '';
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
    if (token?.type === 'marker' && token.marker === 'contents' && (lines[index]?.text.length ?? 0) < 40)
      return index;
  }
  return first;
}

/** The last heading of the table takes the lines that go on with it, up to a blank line. */
function endAfter(lines: readonly Line[], last: number, next: number): number {
  let end = last + 1;
  while (end < next && lines[end]?.blank === false) end += 1;
  return end;
}
