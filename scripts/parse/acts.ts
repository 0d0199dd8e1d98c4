import type { Locale } from '../../src/locale.ts';
import { headingsOf } from './act-headings.ts';
import { ContentsFinder, type LineRange } from './contents.ts';
import type { Grammar } from './grammar/grammar.ts';
import type { LanguageRange } from './languages.ts';
import type { Line } from './lines.ts';
import { follows, isFirst, relationOf } from './order.ts';
import { isApart, isEnded } from './paragraphs.ts';
import { beginsQuote, Quotations } from './quotations.ts';
import { nothing, type Seen } from './seen.ts';
import { isFreeIn, isSignature } from './signatures.ts';
import type { ActRange, Aside, Source } from './source.ts';
import { StampReader } from './stamps.ts';
import { isTitleOfHeadings } from './titles.ts';
import { type HeadingToken, isPlausible, type Token } from './tokens.ts';
import { Within } from './within.ts';

const longestTitle = 300;
/** Lines that a quotation of an act takes at most. */
const longestQuotation = 3000;

/** Names the nth act (from 1) of a language. */
export type NameOf = (lang: Locale, ordinal: number) => string;

/** Finds the acts in a run of one language: an order, then the rules that it approves; copies one after another. */
export class ActFinder {
  readonly #source: Pick<Source, 'lines' | 'tokens'>;
  readonly #grammar: Grammar;
  readonly #range: LanguageRange;
  readonly #stamps: StampReader;
  readonly #finder: ContentsFinder;
  readonly #starts: number[] = [];
  readonly #contents: LineRange[] = [];
  #contentsEnd = 0;
  readonly #quotations: Quotations;
  #quotedUntil = 0;
  readonly #annexes: { from: number; to: number }[] = [];
  #seen: Seen = { ...nothing };

  constructor(
    lines: readonly Line[],
    tokens: readonly (Token | undefined)[],
    grammar: Grammar,
    range: LanguageRange,
  ) {
    this.#source = { lines, tokens };
    this.#grammar = grammar;
    this.#range = range;
    this.#stamps = new StampReader(lines, tokens, grammar, range.to);
    this.#finder = new ContentsFinder(lines, tokens);
    this.#quotations = new Quotations(lines);
  }

  /** The acts, in source order. `nameOf` gives the name of the nth of this run. */
  find(nameOf: (ordinal: number) => string): ActRange[] {
    this.#begin(this.#range.from);
    for (let index = this.#range.from; index < this.#range.to; index += 1) {
      if (index >= this.#contentsEnd && !this.#isQuoted(index)) this.#scan(index);
    }
    const contents = new Within(this.#contents);
    const annexes = new Within(this.#annexes);
    const strange = new Within(this.#range.strange);
    return this.#starts.map((from, index) => {
      const to = this.#starts[index + 1] ?? this.#range.to;
      return this.#describe(nameOf(index + 1), { from, to }, [
        ...contents.before(to).map((range): Aside => ({ kind: 'contents', ...range })),
        ...strange.before(to).map((range): Aside => ({ kind: 'text', ...range })),
        ...annexes.before(to).map((range): Aside => ({ kind: 'annex', ...range })),
      ]);
    });
  }

  /** True inside a quotation that a sentence announces: what it quotes begins no act. */
  #isQuoted(index: number): boolean {
    if (index < this.#quotedUntil) return true;
    const line = this.#source.lines[index];
    if (line === undefined || !beginsQuote(line.text)) return false;
    if (this.#source.lines[index - 1]?.text.endsWith(':') !== true) return false;
    const quotation = this.#quotations.find(index, 0, this.#range.to, () => true);
    if (quotation?.closed !== true || quotation.end - index > longestQuotation) return false;
    this.#quotedUntil = quotation.end;
    return true;
  }

  #scan(index: number): void {
    const line = this.#source.lines[index];
    const token = this.#source.tokens[index];
    const before = this.#source.lines[index - 1];
    if (line === undefined) return;
    const apart = isApart(line, before);
    const seen = this.#seen;
    if (token?.type === 'marker') {
      if (seen.units > 0) this.#scanMarker(index, token.marker, apart || line.text.length < 60);
      return;
    }
    if (token === undefined) {
      if (seen.title === undefined && seen.units > 0) this.#scanTitle(index, line, apart);
      return;
    }
    if (token.type === 'heading' && !isPlausible(token)) return;
    if (token.type === 'item' && (token.shape === 'bracket' || token.shape === 'letter')) return;
    if (seen.units > 0 && seen.title !== undefined && this.#beginsAct(token)) this.#start(seen.title);
    if (!apart && token.type !== 'heading' && this.#source.tokens[index - 1]?.type !== 'heading') return;
    if (seen.inAnnex && token.type === 'heading' && this.#resumes(token)) this.#endAnnex(index);
    const isTitle =
      token.type === 'item' &&
      seen.units === 0 &&
      isTitleOfHeadings(this.#source, index, this.#range.to, false);
    if (!isTitle) this.#count(token);
  }

  /** Notes a line by which the title of another act may begin. */
  #scanTitle(index: number, line: Line, apart: boolean): void {
    const seen = this.#seen;
    if (line.text.length > longestTitle || isEnded(line.text) || this.#isTitleOfGroup(index)) return;
    const repeats = line.text === this.#source.lines[this.#range.from]?.text;
    const isSure = repeats || /^\p{Lu}{4}/u.test(line.text);
    if (!repeats && (seen.inAnnex || !(apart || isSure) || !this.#grammar.title.test(line.text))) return;
    seen.title = index;
    seen.isSure = isSure;
  }

  /** True below a heading's label that stands alone on its line. */
  #isTitleOfGroup(index: number): boolean {
    const above = this.#source.tokens[index - 1];
    const isLabel = above?.type === 'heading' || (above?.type === 'item' && above.shape === 'roman');
    return isLabel && above.follows === 'none';
  }

  #scanMarker(index: number, marker: string, apart: boolean): void {
    if (marker === 'office') {
      const free = isFreeIn(this.#source);
      if (apart && isSignature(this.#source.lines, index, this.#range.to, free)) this.#seen.signed = true;
      return;
    }
    if (!apart || (marker !== 'approval' && marker !== 'annex')) return;
    const stamp = this.#stamps.read(index);
    if (stamp !== 'none') this.#seen.title = undefined;
    if (stamp === 'act') this.#start(index);
    else if (stamp === 'annex') this.#beginAnnex(index);
  }

  #beginAnnex(index: number): void {
    const seen = this.#seen;
    seen.annexArticle = undefined;
    seen.annexChapter = undefined;
    if (seen.inAnnex) return;
    seen.inAnnex = true;
    this.#annexes.push({ from: index, to: this.#range.to });
  }

  #count(token: Token): void {
    const seen = this.#seen;
    if (token.type === 'heading' && token.number !== undefined) {
      const last = token.run?.at(-1) ?? token.number;
      if (token.kind === 'article') seen[seen.inAnnex ? 'annexArticle' : 'lastArticle'] = last;
      if (token.kind === 'chapter') seen[seen.inAnnex ? 'annexChapter' : 'lastChapter'] = token.number;
    }
    const isArticle = token.type === 'heading' && token.kind === 'article';
    if (isArticle && seen.units === 0) seen.hasArticles = true;
    if (isArticle || (token.type === 'item' && token.shape !== 'roman')) seen.units += 1;
    seen.title = undefined;
  }

  /** True where a token is the first number of an act, seen from an act that has units already. */
  #beginsAct(token: Token): boolean {
    const { hasArticles, signed, isSure } = this.#seen;
    if (token.type === 'heading') {
      if (token.number !== undefined && !isFirst(token.number)) return false;
      return (
        token.kind === 'article' || token.kind === 'section' || (token.kind === 'chapter' && !hasArticles)
      );
    }
    const isFirstUnit = token.type === 'item' && token.number.every((part) => part === 1);
    return isFirstUnit && (hasArticles ? signed : signed || isSure);
  }

  /** True where the text of the act goes on after what was taken for an annex. */
  #resumes(token: HeadingToken): boolean {
    const { lastArticle, lastChapter, annexArticle, annexChapter } = this.#seen;
    if (token.number === undefined || (token.kind !== 'article' && token.kind !== 'chapter')) return false;
    const last = token.kind === 'article' ? lastArticle : lastChapter;
    const own = token.kind === 'article' ? annexArticle : annexChapter;
    if (own !== undefined && follows(own, token.number)) return false;
    return last !== undefined && relationOf(last, token.number) === 'next';
  }

  /** Notes where an act begins, and its table of contents, which holds no provisions. */
  #begin(index: number): void {
    this.#starts.push(index);
    const contents = this.#finder.find(index, this.#range.to);
    if (contents === undefined) return;
    this.#contents.push(contents);
    this.#contentsEnd = contents.to;
  }

  #endAnnex(index: number): void {
    const annex = this.#annexes.at(-1);
    if (annex !== undefined) annex.to = index;
    this.#seen.inAnnex = false;
  }

  #start(index: number): void {
    this.#begin(index);
    const annex = this.#annexes.at(-1);
    if (annex !== undefined && annex.to > index) annex.to = index;
    this.#seen = { ...nothing };
  }

  #describe(act: string, { from, to }: LineRange, all: readonly Aside[]): ActRange {
    const body = all.find((aside) => aside.kind === 'annex')?.from ?? to;
    const asides = all.filter((aside) => aside.kind === 'annex' || aside.from < body);
    asides.sort((a, b) => a.from - b.from);
    const start = asides.find((aside) => aside.kind === 'contents')?.to ?? from;
    return {
      act,
      lang: this.#range.lang,
      from,
      to,
      asides,
      ...headingsOf(this.#source, start, body),
    };
  }
}
