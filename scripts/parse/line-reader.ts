import type { Line } from './lines.ts';
import { say } from './messages.ts';
import { follows, isFirst, type Numeral } from './order.ts';
import { isEnded } from './paragraphs.ts';
import type { Recogniser } from './recogniser.ts';
import type { Source } from './source.ts';
import { type HeadingToken, isPlausible, type Token } from './tokens.ts';

/** A source while its lines are read. */
export interface OpenSource extends Source {
  readonly lines: Line[];
  readonly tokens: (Token | undefined)[];
}

/** Shorter lines are left to the walker. */
const fewestCharacters = 200;
/** A word in capitals ends a title: "ОБЩАЯ ЧАСТЬ Раздел 1." */
const capitals = /\p{Lu}{4}$/u;
/** A heading's word is not longer. */
const longestWord = 14;
/** A heading with its title is not longer. */
const longestHeading = 200;

/**
 * Reads lines with their tokens, the long ones cut where headings stand inside: copies that lost their line ends hold
 * whole chapters in a line. A heading is cut off only where a sentence or another heading ends before it and its number
 * is expected.
 */
export class LineReader {
  readonly #source: OpenSource;
  readonly #recogniser: Recogniser;
  #last: Numeral | undefined;
  /** A line that holds only a heading's word: the number may stand on the next one. */
  #word: Line | undefined;

  constructor(source: OpenSource, recogniser: Recogniser) {
    this.#source = source;
    this.#recogniser = recogniser;
  }

  /** Adds a line, or its pieces, to the source. */
  add(line: Line | undefined): void {
    if (line === undefined) return;
    const word = this.#word;
    if (word !== undefined) {
      this.#word = undefined;
      const text = `${word.text} ${line.text}`;
      const heading = this.#recogniser.headingAt(text, 0);
      if (heading?.number !== undefined && isPlausible(heading)) {
        this.#addPieces({ ...word, text, hyphenated: line.hyphenated });
        return;
      }
      this.#addPieces(word);
    }
    if (line.text.length <= longestWord && this.#recogniser.isHeadingWord(line.text)) this.#word = line;
    else this.#addPieces(line);
  }

  /** Adds the line that waits for its number. */
  end(): void {
    if (this.#word !== undefined) this.#addPieces(this.#word);
    this.#word = undefined;
  }

  #addPieces(line: Line): void {
    let from = 0;
    if (line.text.length >= fewestCharacters) {
      for (let at = line.text.indexOf(' '); at >= 0; at = line.text.indexOf(' ', at + 1)) {
        const heading = this.#headingAt(line.text, from, at);
        if (heading === undefined) continue;
        this.#addPiece(pieceOf(line, from, at));
        from = at + 1;
        const reason = `found "${heading.label}" inside a line, expected a line of its own`;
        const spot = { line: line.number, column: line.indent + from + 1, length: heading.length };
        say(this.#source.file, 'heading-split', spot, reason);
      }
    }
    this.#addPiece(from === 0 ? line : pieceOf(line, from, line.text.length));
  }

  /** Adds a line in another language as it is. */
  addStrange(line: Line | undefined): void {
    if (line === undefined) return;
    this.end();
    this.#source.lines.push(line);
    this.#source.tokens.push(undefined);
  }

  #addPiece(line: Line): void {
    const token = this.#recogniser.recognise(line.text);
    this.#source.lines.push(line);
    this.#source.tokens.push(token);
    if (token?.type === 'heading' && token.kind === 'article' && isPlausible(token)) {
      this.#last = token.run?.at(-1) ?? token.number ?? this.#last;
    }
  }

  /** A heading after a space, where one can be cut off. */
  #headingAt(text: string, from: number, at: number): HeadingToken | undefined {
    const heading = this.#recogniser.headingAt(text, at + 1);
    if (heading === undefined || !isExpected(heading, this.#last)) return undefined;
    const ended =
      isEnded(text.slice(Math.max(from, at - 4), at)) ||
      capitals.test(text.slice(Math.max(from, at - 12), at));
    if (!ended && (at - from > longestHeading || this.#recogniser.headingAt(text, from) === undefined))
      return undefined;
    return heading;
  }
}

function isExpected(token: HeadingToken, last: Numeral | undefined): boolean {
  if (!isPlausible(token) || token.number === undefined || token.follows !== 'upper') return false;
  if (token.kind === 'book') return false;
  if (token.kind !== 'article') return token.stopped || token.kind === 'section';
  return token.stopped && (last === undefined ? isFirst(token.number) : follows(last, token.number));
}

function pieceOf(line: Line, from: number, to: number): Line {
  return {
    number: line.number,
    indent: line.indent + from,
    text: line.text.slice(from, to).trim(),
    blank: from > 0 || line.blank,
    hyphenated: to === line.text.length && line.hyphenated,
  };
}
