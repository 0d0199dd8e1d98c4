import type { Mark } from './builder.ts';
import type { Line } from './lines.ts';
import type { ParseRule } from './messages.ts';
import { flattened, follows, isFirst, nextOf, printed, relationOf } from './order.ts';
import { endOf, isEnded, isShort, isUnfinished } from './paragraphs.ts';
import { isDivisionOfHeadings } from './titles.ts';
import { type HeadingToken, isPlausible } from './tokens.ts';
import type { Position, Walk } from './walk.ts';

/** A heading inside a line, and where. */
interface InnerHeading {
  readonly at: number;
  readonly token: HeadingToken;
}

/** Reads headings that have their word: `Розділ`, `Глава`, `Стаття`. */
export class HeadingReader {
  readonly #walk: Walk;

  constructor(walk: Walk) {
    this.#walk = walk;
  }

  /** True where a line that begins like a heading is one; a message where it is not. */
  accepts(token: HeadingToken, position: Position): boolean {
    if (token.kind === 'book') return this.#isDivision(token, position);
    const { line, before, strong } = position;
    const expected = this.#walk.progress.expects(token);
    if (token.run !== undefined && !expected && !this.#isLater(token, position)) return false;
    const accepted =
      (isPlausible(token) || (expected && strong && this.#isLowerTitle(token, before))) &&
      !this.#isSentence(token, line) &&
      (token.follows !== 'lower' || expected) &&
      (token.follows !== 'lower' || strong || !token.stopped) &&
      (strong || before === undefined || this.#fitsAfter(token, line, before, expected));
    if (!accepted) {
      const reason = `found "${token.label}" in running text, expected no heading here`;
      this.#walk.writer.say('doubtful-heading', line, 0, token.length, reason);
    }
    return accepted;
  }

  /** Several repealed articles after a gap in the numbers. */
  #isLater({ number }: HeadingToken, { apart }: Position): boolean {
    const { lastArticle } = this.#walk.progress;
    return apart && lastArticle !== undefined && relationOf(lastArticle, number ?? []) === 'gap';
  }

  /** A book, a part of a code; most lines that begin like one speak of a part of an article. */
  #isDivision(token: HeadingToken, { index, line, before, apart }: Position): boolean {
    if (!isPlausible(token) || token.repealed) return false;
    if (!apart && before !== undefined && !this.#fitsAfter(token, line, before, true)) return false;
    const { source, range, recogniser } = this.#walk;
    if (recogniser.holdsHeading(line.text, token.length)) return true;
    return isDivisionOfHeadings(source, index, range.to);
  }

  /** "Article 5. obligations of the parties": a title in small letters, on a line of its own, after a whole sentence. */
  #isLowerTitle(token: HeadingToken, before: Line | undefined): boolean {
    const { grammar, progress } = this.#walk;
    if (token.kind !== 'article' || !token.stopped || token.follows !== 'lower') return false;
    return !progress.inHead && before !== undefined && !isUnfinished(before.text, grammar);
  }

  /** "Section II applies to boats.": a line of text, for no heading of a group ends in a stop. */
  #isSentence(token: HeadingToken, line: Line): boolean {
    if (token.kind === 'article' || token.stopped || token.repealed || token.follows === 'none') return false;
    return '.;'.includes(endOf(line.text)) && !this.#walk.recogniser.holdsHeading(line.text, token.length);
  }

  /** A heading on a line that no blank line sets apart. */
  #fitsAfter(token: HeadingToken, line: Line, before: Line, expected: boolean): boolean {
    const { writer, grammar, layout } = this.#walk;
    if (writer.sink === 'heading') return true;
    if (isUnfinished(before.text, grammar)) return false;
    if (writer.sink === 'title') return true;
    return isEnded(before.text) || (expected && (token.stopped || isShort(before, line, layout)));
  }

  /** Opens what a heading announces. Gives where on the line its rest begins. */
  take(token: HeadingToken, line: Line, offset: number): number {
    const { builder, writer, progress } = this.#walk;
    writer.settle(1);
    progress.enterBody();
    progress.closing = false;
    if (token.foreign) {
      const reason = `found letters of another alphabet in "${token.label}", expected letters of one alphabet`;
      writer.say('foreign-letters', line, offset, token.length, reason);
    }
    if (token.kind === 'book') {
      builder.closeGroups();
      progress.reachGroup('book', token.number);
      return offset;
    }
    if (token.kind === 'article') {
      this.#checkArticle(token, line, offset);
      const { label, number = [], run } = token;
      const mark: Mark = { shape: 'article', label, number, tiers: 1, ...(run === undefined ? {} : { run }) };
      builder.openUnit('article', mark, line.number);
    } else {
      this.#checkGroup(token, line, offset);
      builder.openGroup(token.kind, token.label, line.number);
    }
    const rest = line.text.slice(offset + token.length);
    return line.text.length - rest.trimStart().length;
  }

  /** The next heading inside a line: after another heading's title, or an article after the end of a sentence. */
  innerHeading(text: string, from: number): InnerHeading | undefined {
    const { recogniser, builder, progress } = this.#walk;
    for (let at = text.indexOf(' ', from); at >= 0; at = text.indexOf(' ', at + 1)) {
      const token = recogniser.headingAt(text, at + 1);
      if (token === undefined || !isPlausible(token) || token.follows === 'lower' || !progress.expects(token))
        continue;
      if (token.kind === 'book' && !recogniser.holdsHeading(text, at + 1 + token.length)) continue;
      if (!token.stopped && (token.kind === 'article' || token.follows !== 'upper')) continue;
      const end = at - 1;
      if (builder.unit !== undefined && end >= from && !isEnded(text.slice(Math.max(from, end - 4), end + 1)))
        continue;
      return { at: at + 1, token };
    }
    return undefined;
  }

  #checkArticle(token: HeadingToken, line: Line, offset: number): void {
    const { progress, writer } = this.#walk;
    const { number } = token;
    if (number === undefined) return;
    const last = progress.lastArticle;
    const before = progress.articleBeforeJump;
    progress.lastArticle = token.run?.at(-1) ?? number;
    progress.articleBeforeJump = undefined;
    const relation = last === undefined ? (isFirst(number) ? 'next' : 'gap') : relationOf(last, number);
    if (relation === 'next' || relation === 'inserted') return;
    if (before !== undefined && follows(before, number)) return;
    if (relation === 'gap') progress.articleBeforeJump = last;
    const rule: ParseRule = relation === 'same' ? 'duplicate-number' : 'article-order';
    const expected = last === undefined ? 1 : nextOf(last);
    const raised = flattened(last, number);
    const guess = raised === undefined ? '' : ` or ${raised}, which may have lost its superscript`;
    writer.say(
      rule,
      line,
      offset,
      token.length,
      `found article ${printed(number)}, expected ${expected}${guess}`,
    );
  }

  #checkGroup(token: HeadingToken, line: Line, offset: number): void {
    const { progress, writer } = this.#walk;
    const { number, kind } = token;
    const expected = progress.expects(token);
    const last = progress.lastGroup(kind);
    progress.reachGroup(kind, number);
    if (number === undefined || expected) return;
    const rule: ParseRule =
      last !== undefined && relationOf(last, number) === 'same' ? 'duplicate-number' : 'group-order';
    const wanted = last === undefined ? 1 : nextOf(last);
    writer.say(rule, line, offset, token.length, `found ${kind} ${printed(number)}, expected ${wanted}`);
  }
}
