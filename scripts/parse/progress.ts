import type { HeadingKind } from './grammar/grammar.ts';
import { follows, isFirst, type Numeral } from './order.ts';
import { type HeadingToken, type ItemToken, isFirstItem } from './tokens.ts';

/** Headings of groups, the outermost first. */
const headingOrder: readonly HeadingKind[] = ['book', 'section', 'subsection', 'chapter', 'subchapter'];

/** How far the walk over an act has come: what the next numbers are measured by. */
export class Progress {
  /** Nothing but the head of the act has come. */
  inHead = true;
  /** The signature has come. */
  inTail = false;
  /** The next items belong to a closing section whose heading has no number. */
  closing = false;
  lastArticle: Numeral | undefined;
  /** The article before a jump in the numbers: what follows may go on from there. */
  articleBeforeJump: Numeral | undefined;
  /** Number of the last unit of an act without articles. */
  lastUnit: Numeral | undefined;
  /** A list of things that is no part of the act's paragraphs goes on. */
  inList = false;
  /** Number of the last item of a note that stands in the text ("Примітка. 1. …"): 0 before its first; undefined outside. */
  lastNoted: Numeral | undefined;
  /** The last paragraph that was added. */
  lastText = '';
  readonly #lastGroups = new Map<HeadingKind, Numeral>();
  /** Kinds whose numbers may begin anew, for a heading above them has come. */
  readonly #restartable = new Set<HeadingKind>();

  /** The head and the tail are over. */
  enterBody(): void {
    this.inHead = false;
    this.inTail = false;
    this.inList = false;
    this.lastNoted = undefined;
  }

  /** Number of the last heading of a kind under the same heading above. */
  lastGroup(kind: HeadingKind): Numeral | undefined {
    return this.#lastGroups.get(kind);
  }

  /** Notes a heading; the numbers of those below it begin anew. */
  reachGroup(kind: HeadingKind, number: Numeral | undefined): void {
    if (number !== undefined) this.#lastGroups.set(kind, number);
    this.#restartable.delete(kind);
    for (const below of headingOrder.slice(headingOrder.indexOf(kind) + 1)) this.#restartable.add(below);
  }

  /** True where a number follows that of the last unit of an act without articles. */
  expectsUnit(token: ItemToken): boolean {
    return this.lastUnit === undefined ? isFirstItem(token) : follows(this.lastUnit, token.number);
  }

  /** True where a number follows the units before it that have tiers: `4.` after `3.2.` */
  goesOnFromTiers({ shape, number }: ItemToken): boolean {
    const [first, ...tiers] = this.lastUnit ?? [];
    return shape === 'stop' && first !== undefined && tiers.length > 0 && follows([first], number);
  }

  /** True where a heading's number follows that of the one before. */
  expects(token: HeadingToken): boolean {
    if (token.number === undefined) return true;
    if (token.kind === 'article') {
      return this.lastArticle === undefined ? isFirst(token.number) : follows(this.lastArticle, token.number);
    }
    return this.expectsGroup(token.kind, token.number);
  }

  /** True where a number follows that of the last heading of a kind, or its numbers may begin anew with it. */
  expectsGroup(kind: HeadingKind, number: Numeral): boolean {
    const last = this.lastGroup(kind);
    if (last === undefined) return isFirst(number);
    return follows(last, number) || (isFirst(number) && this.#restartable.has(kind));
  }
}
