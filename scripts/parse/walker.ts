import type { ActText } from '../../src/law/model.ts';
import { BareHeadingReader } from './bare-heading-reader.ts';
import { ActBuilder } from './builder.ts';
import { amendmentsOf } from './footnotes.ts';
import { HeadingReader } from './heading-reader.ts';
import { ItemReader } from './item-reader.ts';
import type { Line } from './lines.ts';
import { NoteReader } from './note-reader.ts';
import { isEnded, isStrong, layoutOf } from './paragraphs.ts';
import { Progress } from './progress.ts';
import type { Quotations } from './quotations.ts';
import { QuoteReader } from './quote-reader.ts';
import type { Recogniser } from './recogniser.ts';
import type { ActRange, Aside, Source } from './source.ts';
import { TextReader } from './text-reader.ts';
import { type HeadingToken, type ItemToken, isFirstItem, type Token } from './tokens.ts';
import type { Position, Walk } from './walk.ts';
import { Writer } from './writer.ts';

/** Walks over an act's lines once and builds its tree. What the words are, the grammar says. */
export class Walker {
  readonly #walk: Walk;
  readonly #headings: HeadingReader;
  readonly #bareHeadings: BareHeadingReader;
  readonly #items: ItemReader;
  readonly #notes: NoteReader;
  readonly #quotes: QuoteReader;
  readonly #text: TextReader;
  /** Lines up to here belong to a bracketed note. */
  #noteUntil = 0;

  constructor(source: Source, range: ActRange, recogniser: Recogniser, quotations: Quotations) {
    const { grammar } = recogniser;
    const builder = new ActBuilder(range.act, grammar.profile);
    const progress = new Progress();
    this.#walk = {
      source,
      range,
      grammar,
      recogniser,
      layout: layoutOf(source.lines, range.from, range.to),
      quotations,
      builder,
      writer: new Writer(builder, progress, source),
      progress,
    };
    this.#headings = new HeadingReader(this.#walk);
    this.#bareHeadings = new BareHeadingReader(this.#walk);
    this.#items = new ItemReader(this.#walk);
    this.#notes = new NoteReader(this.#walk);
    this.#quotes = new QuoteReader(this.#walk);
    this.#text = new TextReader(this.#walk, this.#quotes);
  }

  /** The act's tree. */
  walk(): ActText {
    const { range, builder, writer, grammar, source } = this.#walk;
    let aside = 0;
    let index = range.from;
    while (index < range.to) {
      const next = range.asides[aside];
      if (next !== undefined && index >= next.from) {
        this.#takeAside(next, index);
        index = Math.max(index, next.to);
        aside += 1;
      } else {
        this.#takeLine(index);
        index += 1;
      }
    }
    writer.settle(1);
    const addresses = new Set(builder.units.map((unit) => unit.address));
    for (const unit of builder.units) unit.amendments = amendmentsOf(unit, range.act, addresses);
    const first = source.lines[range.from]?.number ?? 1;
    const last = source.lines[range.to - 1]?.number ?? first;
    return {
      act: range.act,
      lang: range.lang,
      profile: grammar.profile,
      content: builder.content,
      lines: [first, last],
    };
  }

  /** A table of contents or an annex: its paragraphs are text. */
  #takeAside(aside: Aside, start: number): void {
    const { source, builder, writer } = this.#walk;
    writer.settle(1);
    builder.closeGroups();
    for (let index = start; index < aside.to; index += 1) {
      const line = source.lines[index];
      if (line === undefined) break;
      const begins =
        index === start ||
        aside.kind === 'contents' ||
        isStrong(line, source.lines[index - 1]) ||
        source.tokens[index] !== undefined;
      if (begins) writer.open(aside.kind, line, line.text);
      else writer.append(line);
    }
    writer.flush();
  }

  #takeLine(index: number): void {
    const { source, range, writer, layout } = this.#walk;
    const line = source.lines[index];
    if (line === undefined) return;
    const before = index > range.from ? source.lines[index - 1] : undefined;
    if (index < this.#noteUntil) {
      writer.append(line);
      return;
    }
    if (this.#quotes.holds(index)) {
      this.#quotes.take(line, before);
      return;
    }
    const strong = isStrong(line, before, layout.margin) || (index > 0 && index === this.#noteUntil);
    const apart = strong || before === undefined || isEnded(before.text);
    this.#takeToken({ index, line, before, strong, apart }, source.tokens[index]);
  }

  #takeToken(position: Position, token: Token | undefined): void {
    const { index, line } = position;
    const isNumbered = token !== undefined && token.type !== 'marker';
    if (isNumbered && this.#quotes.takeReplacement(index, line)) return;
    if (token?.type === 'heading' && this.#headings.accepts(token, position)) {
      const start = this.#headings.take(token, line, 0);
      this.#takeHeadingRest(index, line, start, token);
      return;
    }
    if (token?.type === 'item') {
      if (this.#bareHeadings.divides(token, position)) {
        this.#bareHeadings.divide(token, line);
        return;
      }
      if (this.#bareHeadings.accepts(token, position)) {
        this.#bareHeadings.take(token, line);
        return;
      }
      if (this.#items.accepts(token, position)) {
        this.#takeItem(token, index, line, 0);
        return;
      }
    }
    if (token?.type === 'marker' && token.marker === 'note' && this.#takeNote(index, line, 0)) return;
    this.#text.take(position, token);
  }

  #takeNote(index: number, line: Line, offset: number): boolean {
    const end = this.#notes.take(index, line, offset);
    if (end === undefined) return false;
    this.#noteUntil = end;
    return true;
  }

  /** What stands on a heading's line after its label: a note, an item, more headings, the title. */
  #takeHeadingRest(index: number, line: Line, start: number, heading: HeadingToken): void {
    const { writer, builder, recogniser } = this.#walk;
    let from = start;
    let token = heading;
    for (;;) {
      const rest = line.text.slice(from);
      if ((rest.startsWith('{') || rest.startsWith('(')) && this.#takeNote(index, line, from)) return;
      const item = builder.unit === undefined ? undefined : recogniser.recognise(rest);
      if (item?.type === 'item' && isFirstItem(item) && item.shape !== 'roman') {
        this.#takeItem(item, index, line, from);
        return;
      }
      const inner = this.#headings.innerHeading(line.text, from);
      const isText = token.kind === 'article' && token.repealed;
      writer.open(isText ? 'text' : 'heading', line, line.text.slice(from, inner?.at));
      if (inner === undefined) return;
      const reason = `found "${inner.token.label}" inside a line, expected a line of its own`;
      writer.say('heading-split', line, inner.at, inner.token.length, reason);
      token = inner.token;
      from = this.#headings.take(token, line, inner.at);
    }
  }

  /** An item, and the first item of its own list where it stands on the same line. */
  #takeItem(token: ItemToken, index: number, line: Line, offset: number): void {
    const { recogniser, writer } = this.#walk;
    let start = this.#items.take(token, line, offset);
    let rest = line.text.slice(start);
    const inner = rest === '' ? undefined : recogniser.recognise(rest);
    if (
      inner?.type === 'item' &&
      inner.shape === 'bracket' &&
      isFirstItem(inner) &&
      token.shape !== 'bracket'
    ) {
      start = this.#items.take(inner, line, start);
      rest = line.text.slice(start);
    }
    if (rest.startsWith('{') && this.#takeNote(index, line, start)) return;
    writer.open('text', line, rest);
    this.#quotes.watch(index, line, start);
  }
}
