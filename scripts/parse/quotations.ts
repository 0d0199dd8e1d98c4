import type { Line } from './lines.ts';

/** How many lines a quotation may take, and how many may be searched for ends in a whole text. */
const longest = 50_000;
const fewest = 50;

/** A quotation that begins in a line. */
export interface Quotation {
  /** Index after its last line. */
  readonly end: number;
  /** Its end was found. */
  readonly closed: boolean;
}

/** Finds where quotations of whole paragraphs end. Quotes may nest, and two may share one closing sign. */
export class Quotations {
  readonly #lines: readonly Line[];
  #budget: number;

  constructor(lines: readonly Line[]) {
    this.#lines = lines;
    this.#budget = lines.length * 4 + 1000;
  }

  /**
   * The quotation that begins at a character of a line; undefined where the quotes hold a few words only.
   * `goesOn` tells whether the text outside plausibly goes on at a line.
   */
  find(start: number, at: number, limit: number, goesOn: (index: number) => boolean): Quotation | undefined {
    let depth = 0;
    let inFirst = true;
    let merged: number | undefined;
    const last = Math.min(limit, start + Math.min(longest, Math.max(this.#budget, fewest)));
    for (let index = start; index < last; index += 1) {
      this.#budget -= 1;
      const line = this.#lines[index];
      if (line === undefined) break;
      inFirst &&= index === start || !line.blank;
      const scanned = scan(line.text, index === start ? at : 0, depth);
      depth = scanned.depth;
      const closing = closingAt(line.text);
      if (inFirst && scanned.leftAt >= 0 && scanned.leftAt < (closing < 0 ? line.text.length : closing))
        return undefined;
      if (depth <= 0) return { end: index + 1, closed: true };
      if (merged === undefined && closing >= 0 && (index + 1 >= limit || goesOn(index + 1)))
        merged = index + 1;
    }
    return merged === undefined ? { end: start + 1, closed: false } : { end: merged, closed: true };
  }
}

/** True for a line that begins with an opening quote. */
export function beginsQuote(text: string): boolean {
  const code = text.charCodeAt(0);
  return code === 34 || code === 0xab || code === 0x201c || code === 0x201e;
}

/** Where a quotation begins after a colon inside a line; -1 where none does. */
export function quoteAfterColon(text: string): number {
  const match = /:\s*["«“„](?=\S)/u.exec(text);
  return match === null ? -1 : match.index + match[0].length - 1;
}

/** Depth of quotes after a text, and where it first fell to 0 (-1 where it did not). */
function scan(text: string, from: number, before: number): { depth: number; leftAt: number } {
  let depth = before;
  let leftAt = -1;
  for (let index = from; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    if (code !== 34 && code !== 0xab && code !== 0xbb && (code < 0x201c || code > 0x201e)) continue;
    if (opens(text, index, code)) depth += 1;
    else {
      depth -= 1;
      if (depth <= 0 && leftAt < 0) leftAt = index;
    }
  }
  return { depth, leftAt };
}

function opens(text: string, index: number, code: number): boolean {
  if (code === 0xab || code === 0x201e) return true;
  if (code === 0xbb || code === 0x201d) return false;
  const before = index === 0 ? ' ' : text.charAt(index - 1);
  return /[\s("«„“[—–-]/u.test(before) && !/^[\s.,;:)]?$/u.test(text.charAt(index + 1));
}

/** Index of the closing quote that ends a line, with a stop at most after it; -1 where none does. */
function closingAt(text: string): number {
  const tail = text.slice(-4);
  const at = tail.search(/["»”“]\s?[.;,:]?$/u);
  return at < 0 ? -1 : text.length - tail.length + at;
}
