import type { Line } from './lines.ts';
import { relationOf } from './order.ts';
import { endOf } from './paragraphs.ts';
import { type ItemToken, isFirstItem } from './tokens.ts';
import { isSentence, type Position, type Walk } from './walk.ts';

const longest = 200;
/** How far after a heading its first number stands. */
const searched = 8;

/** Reads headings that have a number and no word: `I. Загальні положення`, `1. Общие положения`. */
export class BareHeadingReader {
  readonly #walk: Walk;

  constructor(walk: Walk) {
    this.#walk = walk;
  }

  /** True where a line that begins with a number is a heading. */
  accepts(token: ItemToken, position: Position): boolean {
    return token.shape === 'roman'
      ? this.#isRomanHeading(token, position)
      : this.#isNumberedHeading(token, position);
  }

  /** Opens the heading. */
  take(token: ItemToken, line: Line): void {
    const { writer, builder, progress, grammar } = this.#walk;
    writer.settle(1);
    progress.enterBody();
    const kind = token.shape === 'roman' ? grammar.bareHeading.roman : grammar.bareHeading.arabic;
    progress.reachGroup(kind, token.number);
    builder.openGroup(kind, token.label, line.number);
    writer.open('heading', line, line.text.slice(token.length).trimStart());
  }

  #isRomanHeading(token: ItemToken, { index, line, apart }: Position): boolean {
    const { range, progress, source, grammar, writer } = this.#walk;
    if (range.hasArticles || range.hasSections || progress.inTail || token.follows === 'lower') return false;
    if (!apart && !progress.inHead && writer.sink !== 'heading') return false;
    const last = progress.lastGroup(grammar.bareHeading.roman);
    if (last === undefined ? !isFirstItem(token) : relationOf(last, token.number) !== 'next') return false;
    const rest = line.text.slice(token.length).trim();
    return rest === '' || rest.includes(' ') || source.tokens[index + 1]?.type === 'item';
  }

  /** Short, without a stop at its end, out of the units' numbering, and the units go on right after it. */
  #isNumberedHeading(token: ItemToken, { index, line, apart }: Position): boolean {
    const { range, progress, source, grammar } = this.#walk;
    if (range.hasArticles || token.shape !== 'stop' || token.number.length > 1) return false;
    if (token.follows !== 'upper' || line.text.length > longest) return false;
    if (!apart && !progress.inHead) return false;
    const last = progress.lastGroup(grammar.bareHeading.arabic);
    if (last === undefined ? !isFirstItem(token) : relationOf(last, token.number) !== 'next') return false;
    const at = this.#itemAfter(index);
    const next = at === undefined ? undefined : source.tokens[at];
    if (at === undefined || next?.type !== 'item') return false;
    if (next.shape === 'decimal') return next.number[0] === token.number[0];
    if (next.shape !== 'stop' || !progress.expectsUnit(next) || !isSentence(this.#walk, at)) return false;
    return !(progress.expectsUnit(token) && relationOf(token.number, next.number) === 'next');
  }

  /** Index of the item that follows a heading: its lines without a stop, then notes at most. */
  #itemAfter(index: number): number | undefined {
    const { source, range } = this.#walk;
    let noted = false;
    for (let at = index; at < Math.min(range.to, index + searched); at += 1) {
      const token = source.tokens[at];
      const line = source.lines[at];
      if (line === undefined) return undefined;
      if (at > index && token?.type === 'item') return at;
      noted ||= token?.type === 'marker' && token.marker === 'note';
      if (!noted && (endOf(line.text) !== ' ' || (at > index && (line.blank || token !== undefined))))
        return undefined;
    }
    return undefined;
  }
}
