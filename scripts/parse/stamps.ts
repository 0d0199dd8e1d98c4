import type { Grammar } from './grammar/grammar.ts';
import { inAlphabet } from './letters.ts';
import type { Line } from './lines.ts';
import { isEnded } from './paragraphs.ts';
import { followsAt, type Token } from './tokens.ts';

/** How many lines a stamp takes at most, how long it is, and how far after it the first number of an act stands. */
const mostLines = 9;
const longestLine = 160;
const longest = 500;
/** "Приложение 12" alone: what it is attached to may stand after a blank line. */
const longestLabel = 20;
const searched = 80;

/** What stands at a stamp: another act, an annex without provisions, or no stamp at all. */
export type Stamp = 'act' | 'annex' | 'none';

/** Reads stamps that approve or attach what follows: "Утвержден приказом", "Приложение 1 к Правилам". */
export class StampReader {
  readonly #lines: readonly Line[];
  readonly #tokens: readonly (Token | undefined)[];
  readonly #grammar: Grammar;
  readonly #to: number;

  constructor(lines: readonly Line[], tokens: readonly (Token | undefined)[], grammar: Grammar, to: number) {
    this.#lines = lines;
    this.#tokens = tokens;
    this.#grammar = grammar;
    this.#to = to;
  }

  /** What the stamp that may begin at a line announces. */
  read(index: number): Stamp {
    const { text, end } = this.#join(index);
    if ((this.#lines[index]?.text.length ?? 0) > longestLine || text.length > longest || isEnded(text))
      return 'none';
    if (this.#grammar.approval.test(text)) return this.#holdsProvisions(end) ? 'act' : 'annex';
    return this.#grammar.annex.test(text) ? 'annex' : 'none';
  }

  /** The lines of a stamp: up to a blank line, a heading, an item, another stamp, or its number. */
  #join(index: number): { readonly text: string; readonly end: number } {
    let text = this.#lines[index]?.text ?? '';
    let end = index + 1;
    while (end < this.#to && end < index + mostLines) {
      const line = this.#lines[end];
      if (line === undefined || this.#tokens[end]?.type === 'heading') break;
      if (line.blank && !(text.length <= longestLabel && followsAt(line.text, 0) === 'lower')) break;
      if (this.#tokens[end]?.type === 'item' || /(?:№|\sN)\s*\d\S*$/u.test(text)) break;
      text += ` ${line.text}`;
      end += 1;
    }
    return { text: inAlphabet(text, this.#grammar.lang), end };
  }

  /** True where what a stamp attaches begins with headings or with number 1, and is no list and no form. */
  #holdsProvisions(from: number): boolean {
    let hasTitle = false;
    for (let index = from; index < Math.min(this.#to, from + searched); index += 1) {
      const token = this.#tokens[index];
      const line = this.#lines[index];
      if (line === undefined) return false;
      if (token?.type === 'heading' && token.kind !== 'book') return true;
      if (token?.type === 'item' && token.shape !== 'bracket' && token.shape !== 'letter') {
        return hasTitle && token.number[0] === 1 && token.follows !== 'none';
      }
      if (token?.type === 'marker' && (token.marker === 'approval' || token.marker === 'annex')) {
        if (index > from + mostLines) return false;
      } else if (token?.type !== 'item') {
        if (this.#isList(index, line)) return false;
        hasTitle ||= !this.#grammar.adoption.test(line.text);
      }
    }
    return false;
  }

  /** A line by which the title of a list or a form begins; lists of changes to other acts are acts. */
  #isList(index: number, line: Line): boolean {
    const { list, changes, lang } = this.#grammar;
    if (!list.test(inAlphabet(line.text, lang))) return false;
    let title = line.text;
    for (let next = index + 1; next <= index + 2 && this.#tokens[next] === undefined; next += 1)
      title += ` ${this.#lines[next]?.text ?? ''}`;
    return !changes.test(inAlphabet(title.slice(0, longest), lang));
  }
}
