import { inAlphabet } from './letters.ts';
import type { Line } from './lines.ts';
import type { Walk } from './walk.ts';

/** How many lines a bracketed note may take: codes list hundreds of laws. Many long ones would take too long. */
const longest = 1500;
const shortest = 30;

/** Reads editors' notes: `Сноска. …`, `Footnote. …`, `{…}`, `( … )`. */
export class NoteReader {
  readonly #walk: Walk;
  #budget: number;

  constructor(walk: Walk) {
    this.#walk = walk;
    this.#budget = (walk.range.to - walk.range.from) * 4 + longest;
  }

  /**
   * Begins the note that stands at a character of a line. Gives the index after its last line where brackets tell it,
   * the index after this line where the layout does; undefined where the line holds no note.
   */
  take(index: number, line: Line, offset: number): number | undefined {
    const { grammar, writer } = this.#walk;
    const text = line.text.slice(offset);
    const opening = text.charAt(0);
    if (opening !== '{' && opening !== '(') {
      if (!grammar.note.test(text)) return undefined;
      writer.open('note', line, text);
      return index + 1;
    }
    const end = this.#end(index, offset, opening);
    if (end === 'inside' || (opening === '(' && (end === undefined || !this.#isNote(index, end))))
      return undefined;
    if (end === undefined) {
      const reason = 'found a note without "}", expected one in the lines that follow';
      writer.say('unclosed-note', line, offset, 1, reason);
    }
    writer.open('note', line, text);
    return end ?? index + 1;
  }

  /** True where a bracketed paragraph tells of amendments: the words for it, and a number. */
  #isNote(index: number, end: number): boolean {
    const { source, grammar } = this.#walk;
    let all = '';
    for (let at = index; at < end; at += 1) all += ` ${source.lines[at]?.text ?? ''}`;
    return grammar.bracketNote.test(inAlphabet(all, grammar.lang)) && /\d/u.test(all);
  }

  /** Index after the line on which the note's bracket closes; `inside` where text goes on after it on its line. */
  #end(index: number, offset: number, opening: string): number | 'inside' | undefined {
    const { source, range } = this.#walk;
    const closing = opening === '{' ? '}' : ')';
    let depth = 0;
    const limit = Math.min(range.to, index + Math.max(shortest, Math.min(longest, this.#budget)));
    for (let at = index; at < limit; at += 1) {
      const text = source.lines[at]?.text ?? '';
      this.#budget -= 1;
      for (let sign = at === index ? offset : 0; sign < text.length; sign += 1) {
        const letter = text.charAt(sign);
        if (letter === opening) depth += 1;
        else if (letter === closing) depth -= 1;
        if (depth === 0) return sign >= text.length - 2 ? at + 1 : 'inside';
      }
    }
    return undefined;
  }
}
