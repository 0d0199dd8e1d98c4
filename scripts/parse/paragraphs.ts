import type { Grammar } from './grammar/grammar.ts';
import type { Line } from './lines.ts';

/** Lines that are longer were not wrapped. */
const widest = 260;
/** White space by which a first line is set in at least. */
const firstIndent = 3;

/** What the layout of a text tells of its paragraphs. */
export interface Layout {
  /** Characters after which lines were wrapped; Infinity where lines are whole paragraphs. */
  readonly width: number;
  /** White space before lines that begin no paragraph; first lines are set in from here. */
  readonly margin: number;
}

/** Reads the layout of a range of lines: how wide the lines are that others follow without a blank line. */
export function layoutOf(lines: readonly Line[], from: number, to: number): Layout {
  const lengths: number[] = [];
  const indents: number[] = [];
  for (let index = from; index + 1 < to && lengths.length < 5000; index += 1) {
    const next = lines[index + 1];
    const line = lines[index];
    if (next === undefined || line === undefined || next.blank) continue;
    indents.push(next.indent);
    if (line.text.length > 30) lengths.push(line.text.length);
  }
  const margin = shareOf(indents, 0.05);
  const width = lengths.length === 0 ? widest + 1 : shareOf(lengths, 0.9);
  return { width: width > widest ? Number.POSITIVE_INFINITY : width, margin };
}

/** The value below which a share of the numbers lies; 0 where there are none. */
function shareOf(numbers: number[], share: number): number {
  numbers.sort((a, b) => a - b);
  return numbers[Math.floor(numbers.length * share)] ?? 0;
}

/** True where the first word of a line had room at the end of the line before: the break was meant. */
export function isShort(before: Line, line: Line, layout: Layout): boolean {
  const space = line.text.indexOf(' ');
  const word = space < 0 ? line.text.length : space;
  return before.text.length + 1 + word < layout.width;
}

/** The sign that ends a line, closing quotes and brackets left out (`; and` ends in `;`); a space where it ends in a word. */
export function endOf(text: string): string {
  if (endsInConjunction(text)) return ';';
  for (let index = text.length - 1; index >= 0; index -= 1) {
    const sign = text.charAt(index);
    if ('"»”“)]}'.includes(sign)) continue;
    return '.;:,!?…-–—'.includes(sign) ? sign : ' ';
  }
  return ' ';
}

/** `; and`: the last item but one of a list. */
function endsInConjunction(text: string): boolean {
  const code = text.charCodeAt(text.length - 1);
  if (code < 97 || (code > 122 && code < 0x430)) return false;
  const tail = text.slice(-8);
  const semicolon = tail.lastIndexOf(';');
  return semicolon >= 0 && /^;\s(?:and|or|и|или|либо|і|й|та|або)$/u.test(tail.slice(semicolon));
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
  return (
    grammar.abbreviation.test(tail) || (end === ' ' && grammar.unfinished.test(tail)) || refers(text, grammar)
  );
}

/** True where a line ends in a word that cites the number at the start of the next line. */
export function refers(text: string, grammar: Grammar): boolean {
  if (endOf(text) !== ' ' || !grammar.referring.test(text.slice(-24))) return false;
  return text.length > 30 || !grammar.division.test(text);
}

/** True where a line stands clearly on its own: after a blank line, or set in. `margin` as in Layout, if known. */
export function isStrong(line: Line, before: Line | undefined, margin = Number.POSITIVE_INFINITY): boolean {
  return before === undefined || line.blank || isSetIn(line, before, margin);
}

/** True where a line is strong, or the line before it ends a sentence. */
export function isApart(line: Line, before: Line | undefined): boolean {
  return isStrong(line, before) || isEnded(before?.text ?? '');
}

function isSetIn(line: Line, before: Line, margin: number): boolean {
  return line.indent >= firstIndent && line.indent >= Math.min(before.indent, margin) + firstIndent;
}

/** True where a line without a label begins a paragraph, and does not go on with the one before. */
export function beginsParagraph(line: Line, before: Line, layout: Layout, inTitle: boolean): boolean {
  if (before.hyphenated) return false;
  const first = line.text.charAt(0);
  const lower = first.toUpperCase() !== first;
  const end = endOf(before.text);
  if (line.blank) return true;
  if (end === ';') return true;
  if (isSetIn(line, before, layout.margin)) return !(lower && end !== '.' && end !== ':');
  if (lower) return end === ':' && isShort(before, line, layout);
  if (end === ':') return true;
  if (end === '.' || end === '!' || end === '?') return isShort(before, line, layout);
  return inTitle && end === ' ' && isShort(before, line, layout);
}
