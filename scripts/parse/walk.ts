import type { ActBuilder } from './builder.ts';
import type { Grammar } from './grammar/grammar.ts';
import type { Line } from './lines.ts';
import type { Layout } from './paragraphs.ts';
import type { Progress } from './progress.ts';
import type { Quotations } from './quotations.ts';
import type { Recogniser } from './recogniser.ts';
import type { ActRange, Source } from './source.ts';
import type { Writer } from './writer.ts';

/** What the readers of headings, items, notes, quotations and text share while one act is walked over. */
export interface Walk {
  readonly source: Source;
  readonly range: ActRange;
  readonly grammar: Grammar;
  readonly recogniser: Recogniser;
  readonly layout: Layout;
  readonly quotations: Quotations;
  readonly builder: ActBuilder;
  readonly writer: Writer;
  readonly progress: Progress;
}

/** Where a line stands. */
export interface Position {
  readonly index: number;
  readonly line: Line;
  /** The line before it in the act. */
  readonly before: Line | undefined;
  /** A blank line, its indent or the end of a bracketed note sets it apart. */
  readonly strong: boolean;
  /** It is set apart, or the line before ends a sentence. */
  readonly apart: boolean;
}
