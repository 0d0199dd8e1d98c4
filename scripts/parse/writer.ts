import type { MatterKind } from '../../src/law/model.ts';
import type { ActBuilder } from './builder.ts';
import { type Line, tidy } from './lines.ts';
import { type ParseRule, say } from './messages.ts';
import { isEnded } from './paragraphs.ts';
import type { Progress } from './progress.ts';
import type { Source } from './source.ts';

/** Where a paragraph goes when it is complete. `heading` is the rest of a heading: its title, or its text. */
export type Sink = 'text' | 'quoted' | 'heading' | 'note' | MatterKind;

/** Characters of a paragraph before its last line that decisions look at. */
const longestTail = 300;

interface Paragraph {
  readonly sink: Sink;
  readonly line: Line;
  text: string;
  /** The end of the text: looking at a long text again and again would take too long. */
  tail: string;
  hyphenated: boolean;
}

/** Gathers lines into paragraphs and hands them to the builder. Holds the only paragraph that is open. */
export class Writer {
  readonly builder: ActBuilder;
  readonly #progress: Progress;
  readonly #source: Source;
  #paragraph: Paragraph | undefined;
  /** Notes that wait for the next line to tell where they stand. */
  #notes: { readonly text: string; readonly line: number }[] = [];

  constructor(builder: ActBuilder, progress: Progress, source: Source) {
    this.builder = builder;
    this.#progress = progress;
    this.#source = source;
  }

  /** Where the open paragraph goes; undefined where none is open. */
  get sink(): Sink | undefined {
    return this.#paragraph?.sink;
  }

  /** True where the open paragraph has no text yet: a heading whose label stood alone. */
  get isEmpty(): boolean {
    return this.#paragraph?.text === '';
  }

  /** The last words so far: the end of the open paragraph, or the paragraph before. */
  get lastText(): string {
    const { sink } = this;
    const isOpen = sink === 'text' || sink === 'quoted' || sink === 'heading';
    return isOpen && this.#paragraph !== undefined ? this.#paragraph.tail : this.#progress.lastText;
  }

  /** Begins a paragraph with a text of a line. */
  open(sink: Sink, line: Line, text: string): void {
    this.flush();
    this.#paragraph = { sink, line, text, tail: text, hyphenated: line.hyphenated };
    this.builder.reach(line.number);
  }

  /** Goes on with the open paragraph. Stamps and signatures keep their lines. */
  append(line: Line): void {
    const paragraph = this.#paragraph;
    if (paragraph === undefined) {
      this.open('text', line, line.text);
      return;
    }
    const keeps = paragraph.sink === 'stamp' || paragraph.sink === 'signature';
    const glue = paragraph.text === '' || paragraph.hyphenated ? '' : keeps ? '\n' : ' ';
    paragraph.text += glue + line.text;
    paragraph.tail = `${paragraph.tail.slice(-longestTail)} ${line.text}`;
    paragraph.hyphenated = line.hyphenated;
    this.builder.reach(line.number);
  }

  /** Ends the open paragraph. */
  flush(): void {
    const paragraph = this.#paragraph;
    if (paragraph === undefined) return;
    this.#paragraph = undefined;
    const { sink, line } = paragraph;
    const text = sink === 'stamp' || sink === 'signature' ? tidyLines(paragraph.text) : tidy(paragraph.text);
    if (text === '') return;
    if (sink === 'note') {
      this.#notes.push({ text, line: line.number });
      return;
    }
    this.#progress.lastText = text;
    if (sink === 'heading') this.#addHeadingRest(text, line.number);
    else if (sink === 'text' || sink === 'quoted') this.builder.addText(text, sink === 'quoted', line.number);
    else this.builder.addMatter(sink, text, line.number);
  }

  /** Ends the open paragraph; notes that wait go into the innermost of the first `depth` open provisions. */
  settle(depth: number): void {
    this.flush();
    if (this.#notes.length === 0) return;
    const notes = this.#notes;
    this.#notes = [];
    for (const note of notes) this.builder.addNote(note.text, depth, note.line);
  }

  /** Begins text outside the units: the open unit ends. */
  openMatter(kind: MatterKind, line: Line, text: string): void {
    this.settle(1);
    this.builder.closeUnit();
    this.open(kind, line, text);
  }

  /** A message on characters of a line. */
  say(rule: ParseRule, line: Line, offset: number, length: number, reason: string): void {
    say(this.#source.file, rule, { line: line.number, column: line.indent + offset + 1, length }, reason);
  }

  /** An article's heading goes on with its title or, where it is a sentence, with its text. */
  #addHeadingRest(text: string, line: number): void {
    const { unit, groups } = this.builder;
    const group = groups.at(-1);
    if (unit !== undefined) {
      const isTitle = unit.content.length === 0 && !isEnded(text) && !text.endsWith(',');
      if (isTitle) unit.title = text;
      else this.builder.addText(text, false, line);
    } else if (group !== undefined && group.title === '' && group.content.length === 0) group.title = text;
    else this.builder.addMatter('title', text, line);
  }
}

function tidyLines(text: string): string {
  return text
    .split('\n')
    .map(tidy)
    .filter((line) => line !== '')
    .join('\n');
}
