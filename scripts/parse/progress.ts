import type { HeadingKind } from './grammar/grammar.ts';
import { isFirst, type Numeral, relationOf } from './order.ts';
import type { HeadingToken } from './tokens.ts';

/** How far the walk over an act has come: what the next numbers are measured by. */
export class Progress {
  /** Nothing but the head of the act has come. */
  inHead = true;
  /** The signature has come. */
  inTail = false;
  /** The next items belong to a closing section whose heading has no number. */
  closing = false;
  lastArticle: Numeral | undefined;
  /** Number of the last unit of an act without articles. */
  lastUnit: Numeral | undefined;
  /** The last paragraph that was added. */
  lastText = '';
  readonly #lastGroups = new Map<HeadingKind, Numeral>();

  /** The head and the tail are over. */
  enterBody(): void {
    this.inHead = false;
    this.inTail = false;
  }

  /** Number of the last heading of a kind under the same heading above. */
  lastGroup(kind: HeadingKind): Numeral | undefined {
    return this.#lastGroups.get(kind);
  }

  /** Notes a heading; the numbers of those below it begin anew. */
  reachGroup(kind: HeadingKind, number: Numeral | undefined): void {
    if (number !== undefined) this.#lastGroups.set(kind, number);
    const below: readonly HeadingKind[] =
      kind === 'book'
        ? ['section', 'subsection', 'chapter', 'subchapter']
        : kind === 'section'
          ? ['subsection', 'subchapter']
          : kind === 'chapter' || kind === 'subsection'
            ? ['subchapter']
            : [];
    for (const each of below) this.#lastGroups.delete(each);
  }

  /** True where a heading's number follows that of the one before. */
  expects(token: HeadingToken): boolean {
    if (token.number === undefined) return true;
    const last = token.kind === 'article' ? this.lastArticle : this.lastGroup(token.kind);
    if (last === undefined) return isFirst(token.number);
    const relation = relationOf(last, token.number);
    if (relation === 'next' || relation === 'inserted') return true;
    return token.kind !== 'article' && token.kind !== 'section' && isFirst(token.number);
  }
}
