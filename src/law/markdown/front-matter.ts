import type { VFile } from 'vfile';
import { stringify } from 'yaml';
import type * as z from 'zod';
import { say } from '../messages.ts';
import { fitYaml, parseYaml } from '../yaml.ts';

const rule = 'front-matter';

/** A Markdown file cut in two; `offset` is the number of lines above the body. */
export interface Halves<T> {
  readonly front: T;
  readonly body: string;
  readonly offset: number;
}

/** Writes front matter and body as one file. */
export function joinHalves(front: Record<string, unknown>, body: string): string {
  const yaml = stringify(front, { lineWidth: 0, flowCollectionPadding: true });
  return `---\n${yaml}---\n${body === '' ? '' : `\n${body}`}`;
}

/**
 * Cuts a file into front matter, validated by the schema, and body. Undefined, with messages at their line and column
 * in the file, where the front matter is missing, is no YAML or does not fit.
 */
export function splitHalves<S extends z.ZodType>(file: VFile, schema: S): Halves<z.output<S>> | undefined {
  const source = String(file);
  const match = /^---\n([\s\S]*?\n)---\n/u.exec(source);
  if (match?.[1] === undefined) {
    const reason = `found ${found(source)}, expected front matter between two lines "---"`;
    say(file, rule, reason, { line: 1, column: 1 });
    return undefined;
  }
  const read = parseYaml(file, rule, match[1], 1);
  const fitting = read === undefined ? undefined : fitYaml(file, read, schema, rule);
  if (fitting === undefined) return undefined;
  const head = match[0];
  const skipped = source.slice(head.length).startsWith('\n') ? 1 : 0;
  return {
    front: fitting.data,
    body: source.slice(head.length + skipped),
    offset: head.split('\n').length - 1 + skipped,
  };
}

function found(source: string): string {
  const line = source.split('\n', 1)[0] ?? '';
  return line === '' ? 'an empty line' : `"${line.slice(0, 40)}"`;
}
