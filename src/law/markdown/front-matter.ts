import type { VFile } from 'vfile';
import { isMap, LineCounter, type Node, parseDocument, stringify } from 'yaml';
import type * as z from 'zod';

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
    message(
      file,
      1,
      1,
      'front-matter',
      `found ${found(source)}, expected front matter between two lines "---"`,
    );
    return undefined;
  }
  const counter = new LineCounter();
  const document = parseDocument(match[1], { lineCounter: counter, prettyErrors: false });
  const at = (offset: number) => counter.linePos(offset);
  for (const error of document.errors) {
    const { line, col } = at(error.pos[0]);
    message(file, line + 1, col, 'front-matter', `found YAML that cannot be read: ${error.message}`);
  }
  if (document.errors.length > 0) return undefined;
  const result = schema.safeParse(document.toJS());
  if (!result.success) {
    for (const issue of result.error.issues) {
      const { line, col } = at(startOf(document.contents, issue.path));
      const name = issue.path.length === 0 ? 'front matter' : `"${issue.path.join('.')}"`;
      message(file, line + 1, col, 'front-matter', `${name}: ${issue.message}`);
    }
    return undefined;
  }
  const head = match[0];
  const skipped = source.slice(head.length).startsWith('\n') ? 1 : 0;
  return {
    front: result.data,
    body: source.slice(head.length + skipped),
    offset: head.split('\n').length - 1 + skipped,
  };
}

/** Where the value at a path stands in the YAML, or its nearest holder that exists. */
function startOf(contents: Node | null, path: readonly PropertyKey[]): number {
  let node: unknown = contents;
  let start = contents?.range?.[0] ?? 0;
  for (const key of path) {
    if (!isMap(node)) break;
    const pair = node.items.find((item) => String(item.key) === String(key));
    if (pair === undefined) break;
    const range = rangeOf(pair.key);
    if (range !== undefined) start = range;
    node = pair.value;
  }
  return start;
}

function rangeOf(node: unknown): number | undefined {
  if (typeof node !== 'object' || node === null || !('range' in node) || !Array.isArray(node.range))
    return undefined;
  const first: unknown = node.range[0];
  return typeof first === 'number' ? first : undefined;
}

function found(source: string): string {
  const line = source.split('\n', 1)[0] ?? '';
  return line === '' ? 'an empty line' : `"${line.slice(0, 40)}"`;
}

function message(file: VFile, line: number, column: number, ruleId: string, reason: string): void {
  file.message(reason, { place: { line, column }, source: 'norma', ruleId });
}
