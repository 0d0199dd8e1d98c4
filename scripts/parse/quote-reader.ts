import { inAlphabet } from './letters.ts';
import { followedDepth } from './levels.ts';
import type { Line } from './lines.ts';
import { beginsParagraph } from './paragraphs.ts';
import { beginsQuote, quoteAfterColon } from './quotations.ts';
import { isFreeIn, isSignature } from './signatures.ts';
import { isFirstItem, isPlausible } from './tokens.ts';
import type { Walk } from './walk.ts';

/** Text of a sentence's end by which the wording of another place is announced. */
const announced = 90;

/** Reads text that the act quotes: it keeps its numbers as text. */
export class QuoteReader {
  readonly #walk: Walk;
  #until = 0;

  constructor(walk: Walk) {
    this.#walk = walk;
  }

  /** True where a line stands inside a quotation that began before. */
  holds(index: number): boolean {
    return index < this.#until;
  }

  /** Takes a line inside a quotation. */
  take(line: Line, before: Line | undefined): void {
    const { writer, builder, layout } = this.#walk;
    const begins =
      writer.sink !== 'quoted' || before === undefined || beginsParagraph(line, before, layout, false);
    if (!begins) {
      writer.append(line);
      return;
    }
    writer.settle(builder.levels.length);
    writer.open('quoted', line, line.text);
  }

  /** Takes a line that begins with a quotation of whole paragraphs; false where it quotes a few words. */
  takeOpening(index: number, line: Line): boolean {
    if (!beginsQuote(line.text)) return false;
    const { quotations, range, writer, builder, progress } = this.#walk;
    const quotation = quotations.find(index, 0, range.to, (next) => this.goesOn(next));
    if (quotation === undefined) return false;
    if (!quotation.closed) {
      const reason = 'found an opening quote, expected a closing one in the lines that follow';
      writer.say('unclosed-quote', line, 0, 1, reason);
    }
    writer.settle(builder.levels.length);
    this.#until =
      quotation.closed || !progress.lastText.endsWith(':') ? quotation.end : this.#untilGoesOn(index);
    writer.open('quoted', line, line.text);
    return true;
  }

  /** Looks for a quotation that begins after a colon in a line and goes on in the paragraphs that follow. */
  watch(index: number, line: Line, from: number): void {
    const at = quoteAfterColon(line.text);
    if (at < from) return;
    const { quotations, range } = this.#walk;
    const quotation = quotations.find(index, at, range.to, (next) => this.goesOn(next));
    if (quotation?.closed === true && quotation.end > index + 1) this.#until = quotation.end;
  }

  /** Takes a line that begins the wording of another place without quotes, after a sentence that announces it. */
  takeReplacement(index: number, line: Line): boolean {
    const { writer, grammar, source } = this.#walk;
    const { lastText } = writer;
    if (!lastText.endsWith(':')) return false;
    const tail = inAlphabet(lastText.slice(-announced), grammar.lang);
    const token = source.tokens[index];
    const isFirst = token?.type === 'item' && isFirstItem(token);
    const announces =
      grammar.replacement.test(tail) || (grammar.addition.test(tail) && (!isFirst || adds(lastText)));
    if (!announces || this.#goesOnStrictly(index)) return false;
    writer.flush();
    this.#until = this.#untilGoesOn(index);
    this.take(line, undefined);
    return true;
  }

  /** Index of the first line after another at which the act's own text goes on. */
  #untilGoesOn(index: number): number {
    let end = index + 1;
    while (end < this.#walk.range.to && !this.#goesOnStrictly(end)) end += 1;
    return end;
  }

  /** True where the text of the act itself plausibly goes on at a line, after a closing quote. */
  goesOn(index: number): boolean {
    const { source, grammar } = this.#walk;
    const line = source.lines[index];
    const isText = line !== undefined && source.tokens[index] === undefined;
    return (isText && grammar.instruction.test(line.text)) || this.#goesOnStrictly(index);
  }

  /** True where a heading or a number that the act expects begins a line, or a stamp, or a signature. */
  #goesOnStrictly(index: number): boolean {
    const { source, range, progress, builder } = this.#walk;
    const token = source.tokens[index];
    if (index >= range.to) return true;
    if (token === undefined) return false;
    if (token.type === 'heading') return isPlausible(token) && progress.expects(token);
    if (token.type === 'item') return followedDepth(builder.levels, token) >= 0;
    if (token.marker === 'office') return isSignature(source.lines, index, range.to, isFreeIn(source));
    return token.marker !== 'note' && token.marker !== 'contents';
  }
}

/** True where a sentence orders an addition. */
function adds(text: string): boolean {
  return /допов?н|дополн|supplement|\badd/iu.test(text);
}
