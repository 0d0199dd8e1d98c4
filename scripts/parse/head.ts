import type { MatterKind } from '../../src/law/model.ts';
import type { Grammar } from './grammar/grammar.ts';
import type { Line } from './lines.ts';
import { endOf } from './paragraphs.ts';
import type { Sink } from './writer.ts';

/** Tells what the paragraphs before the first heading or number of an act are, in their order. */
export class HeadReader {
  readonly #grammar: Grammar;
  #hasTitle = false;
  #inPreamble = false;

  constructor(grammar: Grammar) {
    this.#grammar = grammar;
  }

  /** True where a line begins a paragraph of its own though no blank line stands before. */
  begins(line: Line, before: Line, sink: Sink | undefined): boolean {
    const { adoption, remark, enacting } = this.#grammar;
    if (adoption.test(line.text) || remark.test(line.text) || enacting.test(line.text)) return true;
    return (this.#inPreamble || sink === 'note') && '.:;?'.includes(endOf(before.text));
  }

  /** The kind of the paragraph that a line begins. */
  kindOf(line: Line): MatterKind {
    const { text } = line;
    if (this.#grammar.remark.test(text)) return 'remark';
    if (!this.#inPreamble && this.#grammar.adoption.test(text)) return 'adoption';
    if (this.#inPreamble) return 'preamble';
    if (!this.#hasTitle || this.#goesOnWithTitle(line)) {
      this.#hasTitle = true;
      return 'title';
    }
    this.#inPreamble = true;
    return 'preamble';
  }

  #goesOnWithTitle({ text, indent }: Line): boolean {
    if (text.length > 250 || '.:;,'.includes(endOf(text)) || this.#grammar.enacting.test(text)) return false;
    if (text.toUpperCase() === text || this.#grammar.title.test(text)) return true;
    return indent < 3 && text.length <= 150;
  }
}
