import type { ActBuilder } from './builder.ts';
import type { Grammar } from './grammar/grammar.ts';
import type { Line } from './lines.ts';
import { isEnded, type Layout } from './paragraphs.ts';
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

/** Rows of tables are shorter, or end without a stop. */
const shortestSentence = 20;
const mostLines = 30;

/** True where the paragraph that a line begins is long enough for a provision and ends like a sentence. */
export function isSentence({ source, range }: Walk, index: number): boolean {
  let end = index;
  let length = source.lines[index]?.text.length ?? 0;
  while (end + 1 < Math.min(range.to, index + mostLines)) {
    const next = source.lines[end + 1];
    if (next === undefined || next.blank || source.tokens[end + 1] !== undefined) break;
    end += 1;
    length += next.text.length;
  }
  const last = source.lines[end]?.text ?? '';
  return last.endsWith(':') || (length >= shortestSentence && isEnded(last));
}
