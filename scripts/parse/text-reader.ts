import { DivisionReader } from './division-reader.ts';
import { HeadReader } from './head.ts';
import { inAlphabet } from './letters.ts';
import { followedDepth } from './levels.ts';
import type { Line } from './lines.ts';
import { isFirst, relationOf } from './order.ts';
import { beginsParagraph, endOf, isEnded, isShort, isUnfinished } from './paragraphs.ts';
import type { QuoteReader } from './quote-reader.ts';
import { isFreeIn, isSignature } from './signatures.ts';
import { followsAt, isFirstItem, type Token } from './tokens.ts';
import type { Position, Walk } from './walk.ts';

/** White space before lines that are set in the middle or at the right. */
const centredIndent = 8;
const longestTitle = 250;
const longestGroupTitle = 400;
const longestSubheading = 150;
/** How far the first numbers of a closing section are looked for. */
const searched = 40;

/** Reads lines without a label: paragraphs of provisions, titles, the head, stamps, signatures. */
export class TextReader {
  readonly #walk: Walk;
  readonly #quotes: QuoteReader;
  readonly #head: HeadReader;
  readonly #divisions: DivisionReader;

  constructor(walk: Walk, quotes: QuoteReader) {
    this.#walk = walk;
    this.#quotes = quotes;
    this.#head = new HeadReader(walk.grammar);
    this.#divisions = new DivisionReader(walk);
  }

  /** Takes a line. */
  take({ index, line, before, strong, apart }: Position, token: Token | undefined): void {
    const { writer, progress, layout } = this.#walk;
    if (apart && token?.type === 'marker' && this.#takeEnding(index, line)) return;
    if (progress.inHead) {
      this.#takeHead(line, before, strong);
      return;
    }
    const inHeading = writer.sink === 'heading';
    if (inHeading && writer.isEmpty && this.#isTitle(index, line)) {
      writer.append(line);
      return;
    }
    const begins =
      writer.sink === undefined ||
      before === undefined ||
      (inHeading && writer.isEmpty) ||
      beginsParagraph(line, before, layout, inHeading) ||
      (apart && this.#subheading(index, line) !== undefined) ||
      (apart && (this.#divisions.isDivision(line) || this.#divisions.isClosingHeading(line))) ||
      (writer.sink === 'note' && (strong || (isEnded(before.text) && isShort(before, line, layout))));
    if (!begins) {
      writer.append(line);
      return;
    }
    writer.flush();
    if (progress.inTail) this.#takeTail(line);
    else if (!this.#quotes.takeOpening(index, line)) {
      this.#begin(index, line, apart);
      this.#quotes.watch(index, line, 0);
    }
  }

  #begin(index: number, line: Line, apart: boolean): void {
    const { writer, builder, range, grammar, progress } = this.#walk;
    const closing = apart && this.#divisions.isClosingHeading(line);
    if (apart && this.#divisions.isDivision(line) && this.#divisions.dividesSection(index)) {
      writer.openMatter('title', line, line.text);
      return;
    }
    if (closing || (apart && this.#divisions.isDivision(line))) {
      writer.settle(1);
      builder.closeGroups();
      progress.closing = closing;
      progress.reachGroup('book', undefined);
      writer.open('title', line, line.text);
      return;
    }
    const subheading = apart ? this.#subheading(index, line) : undefined;
    if (subheading === 'next') progress.inList = false;
    else if (subheading === 'first') progress.inList ||= grammar.enumeration.test(line.text);
    if (progress.inList || subheading !== undefined) {
      writer.openMatter(progress.inList ? 'annex' : 'title', line, line.text);
      return;
    }
    if (builder.unit === undefined && range.hasArticles && grammar.closingUnit && this.#isInClosing()) {
      writer.settle(1);
      this.#openClosing(index, line);
    }
    const noted = builder.unit === undefined ? null : grammar.remarks.exec(line.text);
    if (noted !== null) progress.lastNoted = [noted[1] === undefined ? 0 : 1];
    const depth = this.#depthAfterList(index, line);
    writer.settle(depth);
    builder.closeBelow(depth);
    const isTitle =
      builder.unit === undefined && line.text.length <= longestSubheading && endOf(line.text) === ' ';
    if (builder.unit === undefined && !isTitle) this.#tellUnknown(line);
    writer.open(isTitle ? 'title' : 'text', line, line.text);
  }

  /**
   * How many levels stay open for a paragraph: after the last item of a list a new sentence belongs to what holds the
   * list, unless the list goes on after it.
   */
  #depthAfterList(index: number, line: Line): number {
    const { builder, source, range, progress } = this.#walk;
    const { levels } = builder;
    const innermost = levels.at(-1);
    const isListed = innermost?.shape === 'bracket' || innermost?.shape === 'letter';
    if (!isListed || levels.length < 2 || !progress.lastText.endsWith('.')) return levels.length;
    if (followsAt(line.text, 0) !== 'upper') return levels.length;
    for (let at = index + 1; at < Math.min(range.to, index + searched); at += 1) {
      const token = source.tokens[at];
      if (token?.type === 'heading') break;
      if (token?.type !== 'item') continue;
      const depth = followedDepth(levels, token);
      if (depth >= 0) return depth + 1;
      break;
    }
    return levels.findIndex((level) => level.shape === innermost.shape);
  }

  /** The rest of a heading whose label stands alone on its line. */
  #isTitle(index: number, line: Line): boolean {
    const { builder, source, layout, grammar } = this.#walk;
    if (builder.unit === undefined) return line.text.length <= longestGroupTitle;
    if (line.text.length > longestTitle || endOf(line.text) !== ' ' || followsAt(line.text, 0) === 'lower')
      return false;
    const next = source.lines[index + 1];
    const token = source.tokens[index + 1];
    if (isUnfinished(line.text, grammar) || (token?.type === 'item' && !isFirstItem(token))) return false;
    if (next === undefined) return true;
    if (token?.type === 'heading' && !token.stopped) return next.blank || isShort(line, next, layout);
    if (token !== undefined) return true;
    return beginsParagraph(next, line, layout, true) || followsAt(next.text, 0) === 'lower';
  }

  #takeHead(line: Line, before: Line | undefined, strong: boolean): void {
    const { writer } = this.#walk;
    const centred =
      before !== undefined && !line.blank && line.indent >= centredIndent && before.indent >= centredIndent;
    const begins =
      writer.sink === undefined ||
      before === undefined ||
      (strong && !centred) ||
      (writer.sink !== 'stamp' && this.#head.begins(line, before, writer.sink));
    if (!begins) {
      writer.append(line);
      return;
    }
    writer.settle(1);
    writer.open(this.#head.kindOf(line), line, line.text);
  }

  #takeTail(line: Line): void {
    const { writer } = this.#walk;
    const isSigned = line.text.length <= 120 && endOf(line.text) !== '.';
    writer.settle(1);
    if (!isSigned) this.#tellUnknown(line);
    writer.open(isSigned ? 'signature' : 'text', line, line.text);
  }

  #tellUnknown(line: Line): void {
    const reason = 'found text that stands in no provision, expected a heading or a number before it';
    this.#walk.writer.say('unknown-text', line, 0, line.text.length, reason);
  }

  /** A stamp in the head; coordination stamps and the signature after the last provision. False where it is none. */
  #takeEnding(index: number, line: Line): boolean {
    const { source, writer, builder, progress } = this.#walk;
    const token = source.tokens[index];
    if (token?.type !== 'marker') return false;
    const { marker } = token;
    if (progress.inHead) {
      if (marker !== 'approval' && marker !== 'annex' && marker !== 'agreed') return false;
      writer.settle(1);
      writer.open('stamp', line, line.text);
      return true;
    }
    const signed =
      marker === 'office' && isSignature(source.lines, index, this.#bodyEnd(index), isFreeIn(source));
    if (marker !== 'agreed' && !signed) return false;
    if (marker === 'agreed' && line.text.length > 40) return false;
    writer.settle(1);
    builder.closeGroups();
    progress.inTail = true;
    writer.open(signed ? 'signature' : 'stamp', line, line.text);
    return true;
  }

  /** Where the body ends that a line stands in: before the next annex, or with the act. */
  #bodyEnd(index: number): number {
    const { range } = this.#walk;
    return range.asides.find((aside) => aside.from > index)?.from ?? range.to;
  }

  #isInClosing(): boolean {
    const { builder, grammar, progress } = this.#walk;
    if (builder.units.length === 0) return false;
    if (progress.closing) return true;
    return builder.groups.some((group) => grammar.closing.test(inAlphabet(group.title, grammar.lang)));
  }

  /** The first sentence of a closing section is counted where the next number is 2. */
  #openClosing(index: number, line: Line): void {
    const { source, range, builder } = this.#walk;
    for (let at = index + 1; at < Math.min(range.to, index + searched); at += 1) {
      const token = source.tokens[at];
      if (token?.type === 'heading') break;
      if (token?.type !== 'item' || token.shape !== 'stop') continue;
      if (token.number.length !== 1 || token.number[0] !== 2) break;
      builder.openOpening(line.number);
      return;
    }
    builder.openClosing(line.number);
  }

  /** A heading without number and word between the units of an act without articles: they go on or begin anew after it. */
  #subheading(index: number, line: Line): 'next' | 'first' | undefined {
    const { range, progress, source, writer } = this.#walk;
    const { lastUnit } = progress;
    const { lastText } = writer;
    if (range.hasArticles || lastUnit === undefined || line.text.length > longestSubheading) return undefined;
    if (endOf(line.text) !== ' ' || followsAt(line.text, 0) !== 'upper') return undefined;
    if (endOf(lastText) !== '.' || !/\p{L}{3}/u.test(lastText)) return undefined;
    let next = index + 1;
    while (next < index + 4 && source.tokens[next] === undefined && source.lines[next]?.blank === false)
      next += 1;
    const token = source.tokens[next];
    if (token?.type !== 'item' || token.shape !== 'stop' || token.follows === 'none') return undefined;
    if (relationOf(lastUnit, token.number) === 'next') return 'next';
    return isFirst(token.number) ? 'first' : undefined;
  }
}
