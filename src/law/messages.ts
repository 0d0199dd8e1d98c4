import { VFile } from 'vfile';
import type { VFileMessage } from 'vfile-message';

/** A line and a column, both from 1. */
export interface Point {
  readonly line: number;
  readonly column: number;
}

/** A place in a content file, for messages. */
export interface Origin extends Point {
  /** Below the project's folder. */
  readonly path: string;
}

/**
 * Adds a message to a file: at a point of it, at a stretch, or on it as a whole. `reason` says what was found and what was
 * expected.
 */
export function say(
  file: VFile,
  rule: string,
  reason: string,
  place?: Point | { readonly start: Point; readonly end: Point },
): VFileMessage {
  return file.message(reason, { ...(place === undefined ? {} : { place }), source: 'norma', ruleId: rule });
}

/** A message at a place of a content file. */
export function sayAt({ path, ...point }: Origin, rule: string, reason: string): VFileMessage {
  return say(new VFile({ path }), rule, reason, point);
}

/** Stops a build on content that is not sound: throws with every message, where there is one. */
export function throwOn(messages: readonly VFileMessage[]): void {
  if (messages.length > 0) throw new Error(messages.map(String).join('\n'));
}
