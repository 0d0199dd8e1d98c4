import type { Grammar } from './grammar/grammar.ts';
import type { Line } from './lines.ts';

/** What the layout of a text tells of its paragraphs. */
export interface Layout {
  /** Characters after which lines were wrapped; Infinity where lines are whole paragraphs. */
  readonly width: number;
}

/** Reads the layout of a range of lines: how wide the lines are that others follow without a blank line. */
export function layoutOf(lines: readonly Line[], from: number, to: number): Layout {
  const lengths: number[] = [];
  for (let index = from; index + 1 < to && lengths.length < 5000; index += 1) {
    const next = lines[index + 1];
    const line = lines[index];
    if (next !== undefined && line !== undefined && !next.blank && line.text.length > 30)
      lengths.push(line.text.length);
  }
  if (lengths.length === 0) return { width: Number.POSITIVE_INFINITY };
  lengths.sort((a, b) => a - b);
  const width = lengths[Math.floor(lengths.length * 0.9)] ?? 0;
  return { width: width > 260 ? Number.POSITIVE_INFINITY : width };
}

/** True where the first word of a line had room at the end of the line before: the break was meant. */
export function isShort(before: Line, line: Line, layout: Layout): boolean {
  const space = line.text.indexOf(' ');
  const word = space < 0 ? line.text.length : space;
  return before.text.length + 1 + word < layout.width;
}

/** The sign that ends a line, closing quotes and brackets left out; a space where it ends in a word. */
export function endOf(text: string): string {
  for (let index = text.length - 1; index >= 0; index -= 1) {
    const sign = text.charAt(index);
    if ('"»”“)]}'.includes(sign)) continue;
    return '.;:,!?…-–—'.includes(sign) ? sign : ' ';
  }
  return ' ';
}

/** True where a line ends like a sentence or a piece of a list. */
export function isEnded(text: string): boolean {
  return '.;:!?…'.includes(endOf(text));
}

/** True where a line cannot end a paragraph: it ends in a preposition, an abbreviation, a comma, a hyphen. */
export function isUnfinished(text: string, grammar: Grammar): boolean {
  const end = endOf(text);
  if (end === ',' || end === '-' || end === '–' || end === '—') return true;
  const tail = text.slice(-24);
  return grammar.abbreviation.test(tail) || (end === ' ' && grammar.unfinished.test(tail));
}

/** True where a line stands clearly on its own: after a blank line, or set in from the line before. */
export function isStrong(line: Line, before: Line | undefined): boolean {
  return before === undefined || line.blank || line.indent >= before.indent + 3;
}

/** True where a line without a label begins a paragraph, and does not go on with the one before. */
export function beginsParagraph(line: Line, before: Line, layout: Layout, inTitle: boolean): boolean {
  if (before.hyphenated) return false;
  const first = line.text.charAt(0);
  const lower = first.toUpperCase() !== first;
  const end = endOf(before.text);
  if (line.blank) return true;
  if (end === ';') return true;
  if (line.indent >= before.indent + 3) return !(lower && end !== '.' && end !== ':');
  if (lower) return end === ':' && isShort(before, line, layout);
  if (end === '.' || end === ':' || end === '!' || end === '?') return isShort(before, line, layout);
  return inTitle && end === ' ' && isShort(before, line, layout);
}
