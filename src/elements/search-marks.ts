/** Places in a text to be marked, in UTF-16 units, in order and apart from each other; `end` exclusive. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

/** A piece of a text, marked or not. The pieces of a text put together are the text. */
export interface Piece {
  readonly text: string;
  readonly marked: boolean;
}

/** A text cut at its marks. */
export function piecesOf(text: string, ranges: readonly Range[]): Piece[] {
  const pieces: Piece[] = [];
  const put = (from: number, to: number, marked: boolean) => {
    if (to > from) pieces.push({ text: text.slice(from, to), marked });
  };
  let last = 0;
  for (const { start, end } of ranges) {
    put(last, start, false);
    put(start, end, true);
    last = end;
  }
  put(last, text.length, false);
  return pieces;
}

/**
 * As many whole words of a text as stand in `length` units, from a little before its first mark, with a sign where
 * something is left out; marks move along.
 */
export function excerptOf(
  text: string,
  ranges: readonly Range[],
  length: number,
): { readonly text: string; readonly ranges: readonly Range[] } {
  if (text.length <= length) return { text, ranges };
  const first = ranges[0]?.start ?? 0;
  const wanted = Math.max(0, Math.min(first - Math.floor(length / 4), text.length - length));
  const from = wanted === 0 ? 0 : text.indexOf(' ', wanted) + 1;
  const space = text.lastIndexOf(' ', from + length);
  const to = from + length >= text.length ? text.length : space <= from ? from + length : space;
  const before = from === 0 ? '' : '… ';
  const shift = before.length - from;
  return {
    text: `${before}${text.slice(from, to)}${to === text.length ? '' : ' …'}`,
    ranges: ranges
      .filter(({ start, end }) => start >= from && end <= to)
      .map(({ start, end }) => ({ start: start + shift, end: end + shift })),
  };
}

/** A text as nodes, what is marked in `<mark>`. Only text nodes hold its words: nothing in it is ever read as HTML. */
export function markedNodes(text: string, ranges: readonly Range[]): Node[] {
  return piecesOf(text, ranges).map((piece) => {
    if (!piece.marked) return document.createTextNode(piece.text);
    const mark = document.createElement('mark');
    mark.textContent = piece.text;
    return mark;
  });
}
