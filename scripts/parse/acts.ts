import type { Locale } from '../../src/locale.ts';
import { contentsOf } from './contents.ts';
import type { Grammar } from './grammar/grammar.ts';
import type { LanguageRange } from './languages.ts';
import type { Line } from './lines.ts';
import { isFirst } from './order.ts';
import { isEnded, isStrong } from './paragraphs.ts';
import { isSignature } from './signatures.ts';
import type { ActRange, Aside } from './source.ts';
import type { Token } from './tokens.ts';

/** How many lines a stamp takes at most, and how far after it the first number of an attached act stands. */
const longestStamp = 9;
const searched = 60;

/** Names the nth act (from 1) of a language. */
export type NameOf = (lang: Locale, ordinal: number) => string;

/** Finds the acts in a run of one language: an order, then the rules that it approves; copies one after another. */
export class ActFinder {
  readonly #lines: readonly Line[];
  readonly #tokens: readonly (Token | undefined)[];
  readonly #grammar: Grammar;
  readonly #range: LanguageRange;
  readonly #starts: number[];
  readonly #annexes: { from: number; to: number }[] = [];

  constructor(
    lines: readonly Line[],
    tokens: readonly (Token | undefined)[],
    grammar: Grammar,
    range: LanguageRange,
  ) {
    this.#lines = lines;
    this.#tokens = tokens;
    this.#grammar = grammar;
    this.#range = range;
    this.#starts = [range.from];
  }

  /** The acts, in source order. `nameOf` gives the name of the nth of this run. */
  find(nameOf: (ordinal: number) => string): ActRange[] {
    this.#scan();
    return this.#starts.map((from, index) => {
      const to = this.#starts[index + 1] ?? this.#range.to;
      return this.#describe(nameOf(index + 1), from, to);
    });
  }

  #scan(): void {
    const { from, to } = this.#range;
    const firstLine = this.#lines[from]?.text ?? '';
    let units = 0;
    let hasArticles = false;
    let signed = false;
    let title: number | undefined;
    let annex = false;
    for (let index = from; index < to; index += 1) {
      const line = this.#lines[index];
      if (line === undefined) break;
      const token = this.#tokens[index];
      const strong = isStrong(line, this.#lines[index - 1]);
      if (token?.type === 'marker' && strong && units > 0) {
        if (token.marker === 'approval' || token.marker === 'annex') {
          const stamp = this.#readStamp(index);
          if (stamp === 'act') {
            this.#start(index);
            units = 0;
            hasArticles = signed = annex = false;
            title = undefined;
          } else if (stamp === 'annex' && !annex) {
            annex = true;
            this.#annexes.push({ from: index, to });
          }
          continue;
        }
        if (token.marker === 'office' && isSignature(this.#lines, index, to)) signed = true;
      }
      const begins = this.#beginsAct(token, hasArticles, signed);
      if (begins && units > 0 && title !== undefined) {
        this.#start(title);
        units = 0;
        hasArticles = signed = annex = false;
        title = undefined;
      }
      const structural = token?.type === 'heading' || (token?.type === 'item' && token.shape === 'stop');
      if (structural && (strong || isEnded(this.#lines[index - 1]?.text ?? ''))) {
        if (token.type === 'heading' && token.kind === 'article') hasArticles ||= units === 0 || hasArticles;
        if (token.type === 'item' || token.kind === 'article') units += 1;
        if (!annex) title = undefined;
      } else if (strong && title === undefined && units > 0 && token === undefined) {
        if (line.text === firstLine || (line.text.length < 300 && this.#grammar.title.test(line.text)))
          title = index;
      }
    }
  }

  /** True where a token is the first number of an act, seen from an act that has units already. */
  #beginsAct(token: Token | undefined, hasArticles: boolean, signed: boolean): boolean {
    if (token?.type === 'heading') {
      if (token.number !== undefined && !isFirst(token.number)) return false;
      return (
        token.kind === 'article' || token.kind === 'section' || (token.kind === 'chapter' && !hasArticles)
      );
    }
    return (
      token?.type === 'item' && token.shape === 'stop' && isFirst(token.number) && (!hasArticles || signed)
    );
  }

  #start(index: number): void {
    this.#starts.push(index);
    const annex = this.#annexes.at(-1);
    if (annex !== undefined && annex.to > index) annex.to = index;
  }

  /** What a stamp announces: another act, an annex, or nothing of the kind. */
  #readStamp(index: number): 'act' | 'annex' | 'none' {
    const first = this.#lines[index]?.text ?? '';
    if (first.length > 160) return 'none';
    let end = index + 1;
    let joined = first;
    while (end < this.#range.to && end < index + longestStamp && this.#lines[end]?.blank === false) {
      joined += ` ${this.#lines[end]?.text ?? ''}`;
      end += 1;
    }
    if (joined.length > 500 || isEnded(joined)) return 'none';
    if (this.#grammar.approval.test(joined)) return this.#holdsProvisions(end) ? 'act' : 'annex';
    return this.#grammar.annex.test(joined) ? 'annex' : 'none';
  }

  /** True where what a stamp attaches has numbered provisions and is no list or form. */
  #holdsProvisions(from: number): boolean {
    let hasTitle = false;
    for (let index = from; index < Math.min(this.#range.to, from + searched); index += 1) {
      const token = this.#tokens[index];
      const line = this.#lines[index];
      if (line === undefined) return false;
      if (token?.type === 'heading') return true;
      if (
        token?.type === 'item' &&
        (token.shape === 'stop' || token.shape === 'roman' || token.shape === 'decimal')
      ) {
        return token.number[0] === 1 && hasTitle;
      }
      if (token?.type === 'marker' && (token.marker === 'approval' || token.marker === 'annex')) {
        if (index > from + 8) return false;
        continue;
      }
      if (!hasTitle && line.blank) {
        if (this.#grammar.list.test(line.text)) return false;
        hasTitle = true;
      }
    }
    return false;
  }

  #describe(act: string, from: number, to: number): ActRange {
    const asides: Aside[] = this.#annexes
      .filter((annex) => annex.from >= from && annex.from < to)
      .map((annex) => ({ kind: 'annex', from: annex.from, to: Math.min(annex.to, to) }));
    const body = asides[0]?.from ?? to;
    const contents = contentsOf(this.#lines, this.#tokens, from, body);
    if (contents !== undefined) asides.unshift({ kind: 'contents', ...contents });
    let hasArticles = false;
    let hasSections = false;
    let decided = false;
    for (let index = from; index < body; index += 1) {
      const token = this.#tokens[index];
      if (token === undefined || token.type === 'marker') continue;
      if (!isStrong(this.#lines[index] ?? noLine, this.#lines[index - 1])) {
        if (!isEnded(this.#lines[index - 1]?.text ?? '') && token.type === 'item') continue;
      }
      if (token.type === 'heading' && token.kind !== 'article')
        hasSections ||= token.kind === 'section' || token.kind === 'chapter';
      else if (!decided && (token.type === 'heading' || token.shape === 'stop')) {
        decided = true;
        hasArticles = token.type === 'heading';
      }
      if (decided && hasSections) break;
    }
    return { act, lang: this.#range.lang, from, to, asides, hasArticles, hasSections };
  }
}

const noLine: Line = { number: 0, indent: 0, text: '', blank: true, hyphenated: false };
