import type { LineRange } from './contents.ts';

/** Ranges in order, handed out act by act. */
export class Within {
  readonly #ranges: readonly LineRange[];
  #next = 0;

  constructor(ranges: readonly LineRange[]) {
    this.#ranges = ranges;
  }

  /** The ranges not handed out yet that begin before a line, cut off there. */
  before(to: number): LineRange[] {
    const found: LineRange[] = [];
    for (
      let range = this.#ranges[this.#next];
      range !== undefined && range.from < to;
      range = this.#ranges[this.#next]
    ) {
      found.push({ from: range.from, to: Math.min(range.to, to) });
      this.#next += 1;
    }
    return found;
  }
}
