import type { VFile } from 'vfile';
import type { ActText, MatterKind } from '../../src/law/model.ts';
import type { Locale } from '../../src/locale.ts';
import { ActBuilder, type Level, type OpenProvision } from './builder.ts';
import { amendmentsOf } from './footnotes.ts';
import type { Grammar } from './grammar/grammar.ts';
import { HeadReader } from './head.ts';
import { type Line, tidy } from './lines.ts';
import { type ParseRule, say } from './messages.ts';
import { isFirst, type Numeral, nextOf, printed, relationOf } from './order.ts';
import {
  beginsParagraph,
  endOf,
  isEnded,
  isShort,
  isStrong,
  isUnfinished,
  type Layout,
  layoutOf,
} from './paragraphs.ts';
import { beginsQuote, type Quotations, quoteAfterColon } from './quotations.ts';
import { isSignature } from './signatures.ts';
import { followOf, type HeadingToken, type ItemToken, type Recogniser, type Token } from './tokens.ts';

/** A range of an act's lines that holds no provisions: an annex, a table of contents. */
export interface Aside {
  readonly kind: MatterKind;
  readonly from: number;
  readonly to: number;
}

/** One act in one language, as a range of the file's lines. */
export interface ActRange {
  readonly act: string;
  readonly lang: Locale;
  readonly from: number;
  readonly to: number;
  readonly asides: readonly Aside[];
  /** The range has article headings: its numbered items are parts of articles. */
  readonly hasArticles: boolean;
  /** The range has section headings in words. */
  readonly hasSections: boolean;
}

/** The lines of a file with what each begins with. */
export interface Source {
  readonly lines: readonly Line[];
  readonly tokens: readonly (Token | undefined)[];
  readonly file: VFile;
}

type Sink = 'text' | 'quoted' | 'title' | 'note' | MatterKind;

interface Paragraph {
  readonly sink: Sink;
  readonly line: Line;
  text: string;
  /** Line breaks stay. */
  readonly broken: boolean;
  hyphenated: boolean;
}

/** Walks over an act's lines once and builds its tree. */
export class Walker {
  readonly #source: Source;
  readonly #range: ActRange;
  readonly #grammar: Grammar;
  readonly #recogniser: Recogniser;
  readonly #layout: Layout;
  readonly #quotations: Quotations;
  readonly #builder: ActBuilder;
  readonly #head: HeadReader;
  #paragraph: Paragraph | undefined;
  /** Notes that wait for the next line to tell where they stand. */
  #notes: { readonly text: string; readonly line: number }[] = [];
  #quotedUntil = 0;
  /** Lines up to here belong to a note that is still open. */
  #noteUntil = 0;
  /** Nothing of the body has come yet. */
  #inHead = true;
  /** The signature has come. */
  #inTail = false;
  #lastArticle: Numeral | undefined;
  /** Number of the last unit of an act without articles. */
  #lastUnit: Numeral | undefined;
  readonly #lastGroups = new Map<string, Numeral>();
  /** The last text that was added, for what may follow it. */
  #lastText = '';

  constructor(source: Source, range: ActRange, recogniser: Recogniser, quotations: Quotations) {
    this.#source = source;
    this.#range = range;
    this.#recogniser = recogniser;
    this.#grammar = recogniser.grammar;
    this.#layout = layoutOf(source.lines, range.from, range.to);
    this.#quotations = quotations;
    this.#builder = new ActBuilder(range.act, this.#grammar.profile);
    this.#head = new HeadReader(this.#grammar);
  }

  /** The act's tree. */
  walk(): ActText {
    const { from, to, asides } = this.#range;
    let aside = 0;
    let index = from;
    while (index < to) {
      const next = asides[aside];
      if (next !== undefined && index >= next.from) {
        this.#aside(next);
        index = Math.max(index + 1, next.to);
        aside += 1;
        continue;
      }
      this.#take(index);
      index += 1;
    }
    this.#flush();
    this.#attachNotes(1);
    const first = this.#source.lines[from]?.number ?? 1;
    const last = this.#source.lines[to - 1]?.number ?? first;
    const addresses = new Set(this.#builder.units.map((unit) => unit.address));
    for (const unit of this.#builder.units) unit.amendments = amendmentsOf(unit, this.#range.act, addresses);
    return {
      act: this.#range.act,
      lang: this.#range.lang,
      profile: this.#grammar.profile,
      content: this.#builder.content,
      lines: [first, last],
    };
  }

  #aside(aside: Aside): void {
    this.#flush();
    this.#attachNotes(1);
    this.#builder.closeGroups();
    for (let index = aside.from; index < aside.to; index += 1) {
      const line = this.#source.lines[index];
      const before = this.#source.lines[index - 1];
      if (line === undefined) break;
      const begins =
        index === aside.from ||
        aside.kind === 'contents' ||
        isStrong(line, before) ||
        this.#source.tokens[index] !== undefined;
      if (begins) this.#open(aside.kind, line, line.text);
      else this.#append(line);
    }
    this.#flush();
  }

  #take(index: number): void {
    const line = this.#source.lines[index];
    if (line === undefined) return;
    const before = index > this.#range.from ? this.#source.lines[index - 1] : undefined;
    if (index < this.#noteUntil) return this.#append(line);
    if (index < this.#quotedUntil) return this.#takeQuoted(line, before);
    const strong = isStrong(line, before);
    const token = this.#source.tokens[index];
    if (token?.type === 'heading' && this.#acceptsHeading(token, line, before, strong)) {
      return this.#takeHeading(token, line, index, 0);
    }
    if (token?.type === 'item' && this.#acceptsItem(token, index, line, before, strong)) {
      return this.#takeItem(token, line, index, 0);
    }
    if (token?.type === 'marker' && token.marker === 'note' && this.#takeNote(index, line)) return;
    this.#takeText(index, line, before, strong, token);
  }

  // Headings

  #acceptsHeading(token: HeadingToken, line: Line, before: Line | undefined, strong: boolean): boolean {
    const rest = line.text.slice(token.length).trimStart();
    const expected = this.#isExpected(token);
    const follows = followOf(rest, 0);
    if (!token.stopped && rest !== '') {
      if (/^[,;)]/u.test(rest)) return false;
      if (follows === 'lower' && !(expected && this.#grammar.repealed.test(rest)))
        return this.#refuse(token, line);
      if (this.#grammar.reference.test(rest)) return this.#refuse(token, line);
    }
    if (token.stopped && follows === 'lower' && !strong) return this.#refuse(token, line);
    if (strong || before === undefined) return true;
    if (isUnfinished(before.text, this.#grammar)) return this.#refuse(token, line);
    return expected || isEnded(before.text) || this.#paragraph?.sink === 'title' || this.#refuse(token, line);
  }

  #refuse(token: HeadingToken, line: Line): boolean {
    this.#say(
      'doubtful-heading',
      line,
      0,
      token.length,
      `found "${token.label}" in running text, expected no heading here`,
    );
    return false;
  }

  #isExpected(token: HeadingToken): boolean {
    if (token.number === undefined) return true;
    const last = token.kind === 'article' ? this.#lastArticle : this.#lastGroups.get(token.kind);
    if (last === undefined) return isFirst(token.number);
    const relation = relationOf(last, token.number);
    return (
      relation === 'next' || relation === 'inserted' || (token.kind !== 'article' && isFirst(token.number))
    );
  }

  #takeHeading(token: HeadingToken, line: Line, index: number, offset: number): void {
    this.#flush();
    this.#attachNotes(1);
    this.#inHead = false;
    this.#inTail = false;
    if (token.foreign) {
      const reason = `found letters of another alphabet in "${token.label}", expected letters of one alphabet`;
      this.#say('foreign-letters', line, offset, token.length, reason);
    }
    const rest = line.text.slice(offset + token.length).trimStart();
    const start = line.text.length - rest.length;
    if (token.kind === 'book') {
      this.#builder.closeGroups();
      this.#lastGroups.clear();
      return this.#open('title', line, line.text.slice(offset));
    }
    if (token.kind === 'article') {
      this.#checkArticle(token, line, offset);
      this.#builder.openUnit('article', 'article', token.label, token.number ?? [], line.number);
    } else {
      this.#checkGroup(token, line, offset);
      this.#builder.openGroup(token.kind, token.label, line.number);
    }
    this.#afterHeading(rest, start, line, index);
  }

  /** What stands on a heading's line after its label: a note, another heading, an item, the title. */
  #afterHeading(rest: string, start: number, line: Line, index: number): void {
    if (rest === '') return this.#open('title', line, '');
    if (rest.startsWith('{') || rest.startsWith('(')) {
      if (this.#takeNote(index, line, start)) return;
    }
    const item = this.#recogniser.recognise(rest);
    if (
      item?.type === 'item' &&
      isFirst(item.number) &&
      item.shape !== 'roman' &&
      this.#builder.unit !== undefined
    ) {
      return this.#takeItem(item, line, index, start);
    }
    const inner = this.#innerHeading(line.text, start);
    if (inner !== undefined) {
      this.#open('title', line, line.text.slice(start, inner.at));
      this.#say(
        'heading-split',
        line,
        inner.at,
        inner.token.length,
        `found "${inner.token.label}" inside a line, expected a line of its own`,
      );
      return this.#takeHeading(inner.token, line, index, inner.at);
    }
    this.#open('title', line, rest);
  }

  /** A heading inside a line: after another heading, or an expected article after the end of a sentence. */
  #innerHeading(
    text: string,
    from: number,
  ): { readonly at: number; readonly token: HeadingToken } | undefined {
    for (let at = text.indexOf(' ', from); at >= 0; at = text.indexOf(' ', at + 1)) {
      const code = text.charCodeAt(at + 1);
      if (code >= 97 || code < 65) {
        if (code < 0x400 || code > 0x42f) continue;
      }
      const token = this.#recogniser.headingAt(text, at + 1);
      if (token === undefined || !token.stopped || !this.#isExpected(token)) continue;
      if (this.#builder.unit !== undefined && !isEnded(text.slice(from, at).trimEnd())) continue;
      return { at: at + 1, token };
    }
    return undefined;
  }

  #checkArticle(token: HeadingToken, line: Line, offset: number): void {
    const { number } = token;
    if (number === undefined) return;
    const last = this.#lastArticle;
    this.#lastArticle = number;
    const relation = last === undefined ? (isFirst(number) ? 'next' : 'gap') : relationOf(last, number);
    if (relation === 'next' || relation === 'inserted') return;
    const expected = last === undefined ? 1 : nextOf(last);
    const rule: ParseRule = relation === 'same' ? 'duplicate-number' : 'article-order';
    this.#say(rule, line, offset, token.length, `found article ${printed(number)}, expected ${expected}`);
  }

  #checkGroup(token: HeadingToken, line: Line, offset: number): void {
    const { number, kind } = token;
    if (number === undefined || kind === 'article' || kind === 'book') return;
    const last = this.#lastGroups.get(kind);
    this.#lastGroups.set(kind, number);
    if (kind === 'section') for (const inner of ['subsection', 'subchapter']) this.#lastGroups.delete(inner);
    if (kind === 'chapter') this.#lastGroups.delete('subchapter');
    const relation = last === undefined ? 'next' : relationOf(last, number);
    if (relation === 'next' || relation === 'inserted' || (isFirst(number) && kind !== 'section')) return;
    const rule: ParseRule = relation === 'same' ? 'duplicate-number' : 'group-order';
    const expected = last === undefined ? 1 : nextOf(last);
    this.#say(rule, line, offset, token.length, `found ${kind} ${printed(number)}, expected ${expected}`);
  }

  // Items

  #acceptsItem(
    token: ItemToken,
    index: number,
    line: Line,
    before: Line | undefined,
    strong: boolean,
  ): boolean {
    if (token.shape === 'roman') return strong && this.#isBareHeading(token, index);
    if (this.#inTail && !(strong && this.#continuesUnits(token))) return false;
    if (strong || before === undefined) return true;
    if (isUnfinished(before.text, this.#grammar) && !before.text.endsWith(',')) return false;
    if (this.#paragraph?.sink === 'title') return true;
    const level = this.#levelOf(token);
    const relation = level === undefined ? undefined : relationOf(level.number, token.number);
    const likely =
      relation === 'next' || relation === 'inserted' || (isFirst(token.number) && level === undefined);
    if (isEnded(before.text))
      return likely || isFirst(token.number) || (relation === 'gap' && token.follows === 'upper');
    return likely && isShort(before, line, this.#layout);
  }

  #continuesUnits(token: ItemToken): boolean {
    return (
      token.shape === 'stop' &&
      !this.#range.hasArticles &&
      this.#lastUnit !== undefined &&
      relationOf(this.#lastUnit, token.number) === 'next'
    );
  }

  /** The innermost open level of the same shape whose number the token's follows; else the innermost of the shape. */
  #levelOf(token: ItemToken): Level | undefined {
    let same: Level | undefined;
    for (let index = this.#builder.levels.length - 1; index >= 0; index -= 1) {
      const level = this.#builder.levels[index];
      if (level === undefined || !isSameShape(level, token)) continue;
      same ??= level;
      const relation = relationOf(level.number, token.number);
      if (relation === 'next' || relation === 'inserted') return level;
    }
    return same;
  }

  #isBareHeading(token: ItemToken, index: number): boolean {
    if (this.#range.hasArticles || this.#range.hasSections || this.#inTail) return false;
    const line = this.#source.lines[index];
    if (line === undefined || token.follows === 'lower') return false;
    const last = this.#lastGroups.get('section');
    if (last === undefined ? !isFirst(token.number) : relationOf(last, token.number) !== 'next') return false;
    const rest = line.text.slice(token.length).trim();
    return rest === '' || rest.includes(' ') || this.#source.tokens[index + 1]?.type === 'item';
  }

  /** A numbered heading without a word: short, without a stop at its end, and the units go on in the next line. */
  #isNumberedHeading(token: ItemToken, line: Line, index: number): boolean {
    if (
      this.#range.hasArticles ||
      token.shape !== 'stop' ||
      token.number.length > 1 ||
      token.follows !== 'upper'
    ) {
      return false;
    }
    if (line.text.length > 200 || endOf(line.text) !== ' ') return false;
    const nextLine = this.#source.lines[index + 1];
    const next = this.#source.tokens[index + 1];
    if (next?.type !== 'item' || nextLine === undefined || index + 1 >= this.#range.to) return false;
    if (next.shape === 'decimal') return next.number[0] === token.number[0];
    if (next.shape !== 'stop') return false;
    const follows =
      this.#lastUnit === undefined
        ? isFirst(next.number)
        : relationOf(this.#lastUnit, next.number) === 'next';
    return follows && printed(next.number) !== String((token.number[0] ?? 0) + 1);
  }

  #takeItem(token: ItemToken, line: Line, index: number, offset: number): void {
    if (offset === 0 && (token.shape === 'roman' || this.#isNumberedHeading(token, line, index))) {
      return this.#takeBareHeading(token, line);
    }
    this.#flush();
    if (offset === 0 && this.#takeReplacement(index, line)) return;
    this.#inHead = false;
    this.#inTail = false;
    this.#placeItem(token, line, offset);
    const rest = line.text.slice(offset + token.length).trimStart();
    const start = line.text.length - rest.length;
    const inner = rest === '' ? undefined : this.#recogniser.recognise(rest);
    if (
      inner?.type === 'item' &&
      isFirst(inner.number) &&
      inner.shape === 'bracket' &&
      token.shape !== 'bracket'
    ) {
      return this.#takeItem(inner, line, index, start);
    }
    if (
      inner?.type === 'marker' &&
      inner.marker === 'note' &&
      rest.startsWith('{') &&
      this.#takeNote(index, line, start)
    )
      return;
    this.#open('text', line, rest);
    this.#watchQuote(index, line, start);
  }

  #takeBareHeading(token: ItemToken, line: Line): void {
    this.#flush();
    this.#attachNotes(1);
    this.#inHead = false;
    this.#inTail = false;
    const kind = token.shape === 'roman' ? this.#grammar.bareHeading.roman : this.#grammar.bareHeading.arabic;
    this.#lastGroups.set(kind, token.number);
    this.#builder.openGroup(kind, token.label, line.number);
    this.#open('title', line, line.text.slice(token.length).trimStart());
  }

  /** Opens the item where it belongs, and tells of numbers out of order. */
  #placeItem(token: ItemToken, line: Line, offset: number): void {
    const { builder, depth } = this.#depthFor(token, line);
    const sibling = builder.levels[depth];
    this.#attachNotes(Math.max(1, depth));
    const isUnit = builder.unit === undefined || depth === 0;
    const last =
      sibling !== undefined && isSameShape(sibling, token)
        ? sibling.number
        : isUnit
          ? this.#lastUnit
          : undefined;
    const restarted = isFirst(token.number);
    if (last !== undefined && !(restarted && isUnit)) {
      const relation = relationOf(last, token.number);
      if (relation === 'same' || relation === 'back') {
        const rule = relation === 'same' ? 'duplicate-number' : 'number-order';
        this.#say(rule, line, offset, token.length, `found number ${token.label}, expected ${nextOf(last)}`);
      } else if (relation === 'gap') {
        this.#say(
          'number-order',
          line,
          offset,
          token.length,
          `found number ${token.label}, expected ${nextOf(last)}`,
        );
      }
    } else if (last === undefined && !restarted && token.shape !== 'decimal') {
      this.#say('number-order', line, offset, token.length, `found number ${token.label}, expected 1`);
    }
    if (isUnit) this.#lastUnit = token.number;
    builder.openItem(depth, token.shape, token.label, token.number, line.number);
  }

  /** How many of the open levels stay open for an item. */
  #depthFor(token: ItemToken, line: Line): { readonly builder: ActBuilder; readonly depth: number } {
    const builder = this.#builder;
    if (builder.unit === undefined && this.#range.hasArticles && this.#grammar.closingUnit)
      builder.openClosing(line.number);
    const { levels } = builder;
    let same = -1;
    for (let index = levels.length - 1; index >= 0; index -= 1) {
      const level = levels[index];
      if (level === undefined || !isSameShape(level, token)) continue;
      if (same < 0) same = index;
      const relation = relationOf(level.number, token.number);
      if (relation === 'next' || relation === 'inserted') return { builder, depth: index };
    }
    if (same >= 0) {
      const nested = isFirst(token.number) && this.#lastText.endsWith(':') && this.#isOwnText(same);
      return { builder, depth: nested ? levels.length : same };
    }
    return { builder, depth: parentDepth(levels, token) };
  }

  /** True where the last text added is the text of the item at a depth, or stands deeper. */
  #isOwnText(depth: number): boolean {
    const level = this.#builder.levels[depth];
    return level !== undefined && level.node.content.length <= 1;
  }

  // Notes, quotations, text

  /** Takes an editors' note; false where the bracket holds something else. */
  #takeNote(index: number, line: Line, offset = 0): boolean {
    const text = line.text.slice(offset);
    const opening = text.charAt(0);
    if (opening !== '{' && opening !== '(') {
      if (!this.#grammar.note.test(text)) return false;
      this.#flush();
      this.#open('note', line, text);
      return true;
    }
    const end = this.#bracketEnd(index, offset, opening);
    if (opening === '(') {
      if (end === undefined) return false;
      let all = '';
      for (let at = index; at < end; at += 1) all += ` ${this.#source.lines[at]?.text ?? ''}`;
      if (!this.#grammar.bracketNote.test(all) || !/\d/u.test(all)) return false;
    }
    if (end === undefined) {
      this.#say(
        'unclosed-note',
        line,
        offset,
        text.length,
        `found a note without "}", expected one in the next lines`,
      );
    }
    this.#flush();
    this.#open('note', line, text);
    this.#noteUntil = end ?? index + 1;
    return true;
  }

  /** Index after the line on which a bracketed note ends with its bracket; undefined where it does not. */
  #bracketEnd(index: number, offset: number, opening: string): number | undefined {
    const closing = opening === '{' ? '}' : ')';
    let depth = 0;
    const limit = Math.min(this.#range.to, index + 60);
    for (let at = index; at < limit; at += 1) {
      const text = this.#source.lines[at]?.text ?? '';
      for (let sign = at === index ? offset : 0; sign < text.length; sign += 1) {
        const letter = text.charAt(sign);
        if (letter === opening) depth += 1;
        else if (letter === closing) depth -= 1;
        if (depth === 0) return /^\s*[.;]?$/u.test(text.slice(sign + 1)) ? at + 1 : undefined;
      }
    }
    return undefined;
  }

  #takeQuoted(line: Line, before: Line | undefined): void {
    const begins =
      this.#paragraph?.sink !== 'quoted' ||
      before === undefined ||
      isStrong(line, before) ||
      beginsParagraph(line, before, this.#layout, false);
    if (!begins) return this.#append(line);
    this.#flush();
    this.#attachNotes(this.#builder.levels.length);
    this.#open('quoted', line, line.text);
  }

  /** A paragraph that opens a quotation after a colon keeps its line; what follows up to the end is quoted. */
  #watchQuote(index: number, line: Line, from: number): void {
    const at = quoteAfterColon(line.text);
    if (at < from) return;
    const quotation = this.#quotations.find(index, at, this.#range.to, (next) => this.#goesOn(next));
    if (quotation?.closed === true && quotation.end > index + 1) this.#quotedUntil = quotation.end;
  }

  /** An unquoted wording of another place, after a sentence that announces it. True where the line begins one. */
  #takeReplacement(index: number, line: Line): boolean {
    if (this.#lastText === '' || !this.#grammar.replacement.test(this.#lastText)) return false;
    if (!/(?:редакции|редакції|содержания|змісту|wording|follows|read)\s*:$/iu.test(this.#lastText))
      return false;
    if (this.#goesOn(index)) return false;
    let end = index + 1;
    while (end < this.#range.to && !this.#goesOn(end)) end += 1;
    this.#quotedUntil = end;
    this.#takeQuoted(line, undefined);
    return true;
  }

  /** True where the text of the act itself plausibly goes on at a line, after a quotation. */
  #goesOn(index: number): boolean {
    if (index >= this.#range.to) return true;
    const token = this.#source.tokens[index];
    const line = this.#source.lines[index];
    if (line === undefined) return true;
    if (token === undefined) return this.#grammar.instruction.test(line.text);
    if (token.type === 'heading') return this.#isExpected(token);
    if (token.type === 'marker') return token.marker !== 'note';
    return this.#builder.levels.some((level) => {
      if (!isSameShape(level, token)) return false;
      const relation = relationOf(level.number, token.number);
      return relation === 'next' || relation === 'inserted';
    });
  }

  #takeText(
    index: number,
    line: Line,
    before: Line | undefined,
    strong: boolean,
    token: Token | undefined,
  ): void {
    if (strong && token?.type === 'marker' && this.#takeEnding(index, line)) return;
    if (this.#inHead) return this.#takeHead(line, before, strong);
    const inTitle = this.#paragraph?.sink === 'title';
    const begins =
      this.#paragraph === undefined ||
      before === undefined ||
      beginsParagraph(line, before, this.#layout, inTitle) ||
      (this.#paragraph.sink === 'note' && isEnded(before.text) && isShort(before, line, this.#layout));
    if (!begins || (inTitle && this.#paragraph?.text === '')) {
      if (!inTitle || this.#paragraph?.text !== '' || this.#isTitle(line, index)) return this.#append(line);
    }
    this.#flush();
    if (this.#inTail) return this.#takeTail(line);
    if (beginsQuote(line.text)) {
      const quotation = this.#quotations.find(index, 0, this.#range.to, (next) => this.#goesOn(next));
      if (quotation !== undefined) return this.#takeQuotation(index, line, quotation);
    }
    this.#beginText(index, line, strong);
    this.#watchQuote(index, line, 0);
  }

  #takeQuotation(
    index: number,
    line: Line,
    quotation: { readonly end: number; readonly closed: boolean },
  ): void {
    if (!quotation.closed) {
      this.#say(
        'unclosed-quote',
        line,
        0,
        line.text.length,
        'found an opening quote, expected a closing one in the lines that follow',
      );
    }
    this.#attachNotes(this.#builder.levels.length);
    this.#quotedUntil = quotation.closed ? quotation.end : index + 1;
    this.#open(this.#builder.unit === undefined ? 'text' : 'quoted', line, line.text);
  }

  #beginText(index: number, line: Line, strong: boolean): void {
    const { builder } = this;
    if (
      builder.unit === undefined &&
      this.#range.hasArticles &&
      this.#grammar.closingUnit &&
      this.#isInClosing()
    ) {
      this.#beginClosing(index, line);
    } else if (strong && this.#isSubheading(index, line)) {
      this.#attachNotes(1);
      return this.#open('title', line, line.text, true);
    }
    this.#attachNotes(builder.levels.length);
    this.#open('text', line, line.text);
  }

  get builder(): ActBuilder {
    return this.#builder;
  }

  #isInClosing(): boolean {
    const group = this.#builder.groups.at(-1);
    return group !== undefined && this.#builder.units.length > 0 && this.#grammar.closing.test(group.title);
  }

  /** The first sentence of a closing section: counted where the next number is 2. */
  #beginClosing(index: number, line: Line): void {
    for (let at = index + 1; at < Math.min(this.#range.to, index + 40); at += 1) {
      const token = this.#source.tokens[at];
      if (token?.type === 'heading') break;
      if (token?.type !== 'item' || token.shape !== 'stop') continue;
      if (token.number.length === 1 && token.number[0] === 2) {
        this.#builder.openOpening(line.number);
        return;
      }
      break;
    }
    this.#builder.openClosing(line.number);
  }

  /** A heading without number and word between the units of an act without articles. */
  #isSubheading(index: number, line: Line): boolean {
    if (this.#range.hasArticles || this.#lastUnit === undefined || line.text.length > 150) return false;
    if (endOf(line.text) !== ' ' || followOf(line.text, 0) !== 'upper' || !isEnded(this.#lastText))
      return false;
    if (this.#lastText.endsWith(':') || this.#lastText.endsWith(';')) return false;
    const next = this.#source.tokens[index + 1];
    if (next?.type !== 'item' || next.shape !== 'stop') return false;
    return relationOf(this.#lastUnit, next.number) === 'next';
  }

  #isTitle(line: Line, index: number): boolean {
    if (this.#builder.unit === undefined) return line.text.length <= 400;
    if (line.text.length > 250 || endOf(line.text) !== ' ' || followOf(line.text, 0) !== 'upper')
      return false;
    return this.#source.tokens[index + 1]?.type === 'item' || this.#source.lines[index + 1]?.blank === true;
  }

  #takeHead(line: Line, before: Line | undefined, strong: boolean): void {
    const begins =
      this.#paragraph === undefined || before === undefined || strong || this.#head.begins(line, before);
    if (!begins) return this.#append(line);
    this.#flush();
    this.#attachNotes(1);
    const kind = this.#head.kindOf(line);
    this.#open(kind, line, line.text);
  }

  #takeTail(line: Line): void {
    this.#attachNotes(1);
    this.#open(
      line.text.length <= 120 && endOf(line.text) !== '.' ? 'signature' : 'text',
      line,
      line.text,
      true,
    );
  }

  /** Stamps and signatures. True where the line begins one. */
  #takeEnding(index: number, line: Line): boolean {
    const token = this.#source.tokens[index];
    if (token?.type !== 'marker') return false;
    if (
      this.#inHead &&
      (token.marker === 'approval' || token.marker === 'annex' || token.marker === 'agreed')
    ) {
      this.#flush();
      this.#attachNotes(1);
      this.#open('stamp', line, line.text);
      return true;
    }
    if (this.#inHead) return false;
    const agreed = token.marker === 'agreed';
    if (!agreed && !(token.marker === 'office' && isSignature(this.#source.lines, index, this.#range.to)))
      return false;
    this.#flush();
    this.#attachNotes(1);
    this.#builder.closeGroups();
    this.#inTail = true;
    this.#open(agreed ? 'stamp' : 'signature', line, line.text);
    return true;
  }

  // Paragraphs

  #open(sink: Sink, line: Line, text: string, matter = false): void {
    this.#flush();
    if (matter) this.#builder.closeUnit();
    const broken = sink === 'stamp' || sink === 'signature' || sink === 'annex';
    const actual = matter && sink === 'text' ? 'text' : sink;
    this.#paragraph = {
      sink: actual,
      line,
      text,
      broken: broken && sink !== 'annex',
      hyphenated: line.hyphenated,
    };
    this.#builder.reach(line.number);
  }

  #append(line: Line): void {
    const paragraph = this.#paragraph;
    if (paragraph === undefined) return this.#open('text', line, line.text);
    const glue = paragraph.hyphenated ? '' : paragraph.broken ? '\n' : ' ';
    paragraph.text += paragraph.text === '' ? line.text : glue + line.text;
    paragraph.hyphenated = line.hyphenated;
    this.#builder.reach(line.number);
  }

  #flush(): void {
    const paragraph = this.#paragraph;
    if (paragraph === undefined) return;
    this.#paragraph = undefined;
    const text = paragraph.broken ? paragraph.text.split('\n').map(tidy).join('\n') : tidy(paragraph.text);
    if (text === '') return;
    this.#add(paragraph.sink, text, paragraph.line.number);
  }

  #add(sink: Sink, text: string, line: number): void {
    const builder = this.#builder;
    if (sink === 'note') {
      this.#notes.push({ text, line });
      return;
    }
    this.#lastText = text;
    if (sink === 'text' || sink === 'quoted') return builder.addText(text, sink === 'quoted', line);
    if (sink !== 'title') return builder.addMatter(sink, text, line);
    const unit = builder.unit;
    if (
      unit !== undefined &&
      unit.kind === 'article' &&
      unit.content.length === 0 &&
      unit.title === undefined
    ) {
      if (isEnded(text) || text.endsWith(',')) builder.addText(text, false, line);
      else unit.title = text;
      return;
    }
    const group = builder.groups.at(-1);
    if (unit === undefined && group !== undefined && group.title === '' && group.content.length === 0)
      group.title = text;
    else builder.addMatter('title', text, line);
  }

  /** Puts the notes that waited into the innermost of the first `depth` open levels. */
  #attachNotes(depth: number): void {
    if (this.#notes.length === 0) return;
    const notes = this.#notes;
    this.#notes = [];
    for (const note of notes) this.#builder.addNote(note.text, depth, note.line);
  }

  #say(rule: ParseRule, line: Line, offset: number, length: number, reason: string): void {
    say(this.#source.file, rule, { line: line.number, column: line.indent + offset + 1, length }, reason);
  }
}

function isSameShape(level: Level, token: ItemToken): boolean {
  if (level.shape === token.shape)
    return token.shape !== 'decimal' || level.number.length === token.number.length;
  return level.shape === 'opening' && token.shape === 'stop';
}

/** How many levels stay open for an item that begins a list of its own. */
function parentDepth(levels: readonly Level[], token: ItemToken): number {
  const shapes: readonly Level['shape'][] =
    token.shape === 'stop'
      ? ['article', 'closing']
      : token.shape === 'decimal'
        ? ['stop', 'decimal', 'article', 'closing']
        : token.shape === 'bracket'
          ? ['stop', 'decimal', 'article', 'closing', 'opening']
          : ['bracket', 'stop', 'decimal', 'article', 'closing', 'opening'];
  for (let index = levels.length - 1; index >= 0; index -= 1) {
    const level = levels[index];
    if (level !== undefined && shapes.includes(level.shape)) return index + 1;
  }
  return 0;
}

export type { OpenProvision };
