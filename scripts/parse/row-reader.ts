import { followedDepth, sameDepth } from './levels.ts';
import { type ItemToken, isFirstItem } from './tokens.ts';
import { isSentence, type Walk } from './walk.ts';

/** How far a list is searched for its second number. */
const searched = 120;

/** Tells rows of flattened tables and forms from numbered provisions. */
export class RowReader {
  readonly #walk: Walk;
  /** Lone numbers are rows. */
  #lone = false;
  /** Number of the last row of a table that begins its rows like provisions; 0 outside tables. */
  #row = 0;

  constructor(walk: Walk) {
    this.#walk = walk;
  }

  /** The table is over. */
  leave(): void {
    this.#lone = false;
    this.#row = 0;
  }

  /** True where a numbered line is a row of a table. `announced`: the sentence before ends in a colon. */
  isRow(token: ItemToken, index: number, announced: boolean): boolean {
    if (token.follows === 'none' && this.#isLoneRow(token, announced)) return true;
    return token.shape === 'stop' && this.#isNumberedRow(token, index, announced);
  }

  /** A number alone on its line that no list expects, and the lone numbers after it. */
  #isLoneRow(token: ItemToken, announced: boolean): boolean {
    const { levels } = this.#walk.builder;
    if (this.#lone) return true;
    this.#lone = sameDepth(levels, token) >= 0 && followedDepth(levels, token) < 0 && !announced;
    return this.#lone;
  }

  /** In an act without articles numbers begin anew only after a heading: where they do not, they number rows. */
  #isNumberedRow(token: ItemToken, index: number, announced: boolean): boolean {
    const { builder, progress } = this.#walk;
    if (builder.levels[0]?.shape !== 'stop' || token.number.length > 1) return false;
    const number = token.number[0] ?? 0;
    if (
      this.#row > 0 &&
      number === this.#row + 1 &&
      !(progress.expectsUnit(token) && isSentence(this.#walk, index))
    ) {
      this.#row = number;
      return true;
    }
    const restarts = isFirstItem(token) && !announced && sameDepth(builder.levels, token) >= 0;
    if (!restarts || this.#beginsList(token, index)) return false;
    this.#row = 1;
    return true;
  }

  /** True where the numbers that begin anew number sentences. */
  #beginsList(token: ItemToken, index: number): boolean {
    const { source, range } = this.#walk;
    if (!isSentence(this.#walk, index)) return false;
    for (let at = index + 1; at < Math.min(range.to, index + searched); at += 1) {
      const next = source.tokens[at];
      if (next?.type === 'heading') return false;
      if (next?.type !== 'item' || next.shape !== token.shape) continue;
      return next.number.length === 1 && next.number[0] === 2 && isSentence(this.#walk, at);
    }
    return false;
  }
}
