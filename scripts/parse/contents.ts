import type { Line } from './lines.ts';
import { endOf } from './paragraphs.ts';
import type { Token } from './tokens.ts';

/** How far into an act a table of contents may begin, and how far from a heading the next one stands in it. */
const searched = 60;
const widest = 4;
/** The same where the table has a title, or its end is looked for. */
const farthest = 200;
/** Headings of a table that has no title of its own. */
const fewest = 3;
/** Lines that a table of contents takes at most. */
const longest = 3000;

/** A range of lines. */
export interface LineRange {
  readonly from: number;
  readonly to: number;
}

/** Finds the table of contents before the text of an act. */
export class ContentsFinder {
  readonly #lines: readonly Line[];
  readonly #tokens: readonly (Token | undefined)[];

  constructor(lines: readonly Line[], tokens: readonly (Token | undefined)[]) {
    this.#lines = lines;
    this.#tokens = tokens;
  }

  /** The table of an act between two lines; undefined where there is none. */
  find(from: number, to: number): LineRange | undefined {
    const title = this.#titleIn(from, Math.min(to, from + searched));
    const byHeadings = this.#byHeadings(from, to, title);
    return byHeadings ?? (title === undefined ? undefined : this.#byTitle(title, to));
  }

  /** A table of headings: they follow each other without text, and then the first two come again. */
  #byHeadings(from: number, to: number, title: number | undefined): LineRange | undefined {
    const first = this.#headingAfter(from - 1, Math.min(to, from + searched));
    if (first === undefined || this.#itemBetween(from, first)) return undefined;
    const start = title !== undefined && title < first ? title : first;
    const key = this.#keyOf(first);
    const second = this.#headingAfter(first, to) ?? first;
    const secondKey = this.#keyOf(second);
    let headings = 1;
    let last = first;
    let isBare = true;
    for (let index = first + 1; index < to && index - last <= widest; index += 1) {
      const token = this.#tokens[index];
      if (token?.type === 'item') break;
      if (token?.type !== 'heading') {
        isBare &&= !'.;:'.includes(endOf(this.#lines[index]?.text ?? ''));
        continue;
      }
      const isAgain =
        this.#keyOf(index) === key && this.#keyOf(this.#headingAfter(index, to) ?? index) === secondKey;
      if (isAgain && (headings >= fewest || start < first)) {
        return { from: start, to: this.#endAfter(last, index) };
      }
      headings += 1;
      last = index;
    }
    if (headings < fewest || (start === first && !isBare)) return undefined;
    const again = this.#secondTime(first, second, last, start < first ? to : Math.min(to, last + searched));
    return again === undefined ? undefined : { from: start, to: this.#endAfter(again.last, again.index) };
  }

  /**
   * Where the first two headings of a table come again, word for word: entries that are no headings, such as annexes,
   * may stand after its last one.
   */
  #secondTime(
    first: number,
    second: number,
    from: number,
    to: number,
  ): { readonly last: number; readonly index: number } | undefined {
    const entries = [this.#entryAt(first), this.#entryAt(second)];
    let last = from;
    for (let index = from + 1; index < Math.min(to, last + farthest); index += 1) {
      if (this.#tokens[index]?.type !== 'heading') continue;
      if (this.#entryAt(index) === entries[0]) {
        const next = this.#headingAfter(index, to);
        if (next !== undefined && this.#entryAt(next) === entries[1]) return { last, index };
      }
      last = index;
    }
    return undefined;
  }

  #entryAt(index: number): string {
    return plain(this.#lines[index]?.text ?? '');
  }

  /** A table with a title: its first entry comes again, word for word, where the text begins. */
  #byTitle(title: number, to: number): LineRange | undefined {
    const first = title + 1;
    const entry = plain(this.#lines[first]?.text ?? '');
    if (entry.length < 4 || this.#tokens[first] === undefined) return undefined;
    let last = first;
    for (let index = first + 1; index < Math.min(to, first + longest); index += 1) {
      if (this.#tokens[index] === undefined) continue;
      const text = this.#lines[index]?.text ?? '';
      if (plain(text) === entry) return { from: title, to: this.#endAfter(last, index) };
      if ('.;:'.includes(endOf(withoutPage(text)))) return undefined;
      last = index;
    }
    return undefined;
  }

  /** The line "Contents". */
  #titleIn(from: number, to: number): number | undefined {
    for (let index = from; index < to; index += 1) {
      const token = this.#tokens[index];
      const isShort = (this.#lines[index]?.text.length ?? 0) < 40;
      if (token?.type === 'marker' && token.marker === 'contents' && isShort) return index;
    }
    return undefined;
  }

  #headingAfter(index: number, to: number): number | undefined {
    for (let at = index + 1; at < Math.min(to, index + 1 + searched); at += 1) {
      if (this.#tokens[at]?.type === 'heading') return at;
    }
    return undefined;
  }

  #itemBetween(from: number, to: number): boolean {
    for (let at = from; at < to; at += 1) if (this.#tokens[at]?.type === 'item') return true;
    return false;
  }

  #keyOf(index: number): string {
    const token = this.#tokens[index];
    if (token?.type !== 'heading') return '';
    return `${token.kind} ${token.number?.join('-') ?? token.label.toLowerCase()}`;
  }

  /** The last heading of the table takes the lines that go on with it, up to a blank line. */
  #endAfter(last: number, next: number): number {
    let end = last + 1;
    while (end < next && this.#lines[end]?.blank === false) end += 1;
    return end;
  }
}

/** An entry without the dots and the page number after it. */
function withoutPage(text: string): string {
  return text.slice(0, 400).replace(/[\s.…]{2,}\d{0,4}$|\s\d{1,4}$/u, '');
}

function plain(text: string): string {
  return withoutPage(text).toLowerCase().replace(/\s+/gu, ' ').trim();
}
