import type { VFile } from 'vfile';
import { isNode, LineCounter, parseDocument } from 'yaml';
import type * as z from 'zod';
import type { Origin } from './notes.ts';

/** What a YAML file holds, and where each of its values stands. */
export interface ReadYaml<T> {
  readonly data: T;
  /** The place of the value at a path, or of its nearest holder that exists. */
  readonly originOf: (path: readonly PropertyKey[]) => Origin;
}

/**
 * Reads a YAML file against a schema. Undefined, with messages at their line and column (rules `<rule>-yaml`,
 * `<rule>-schema`), where it is no YAML or does not fit.
 */
export function readYaml<S extends z.ZodType>(
  file: VFile,
  schema: S,
  rule: string,
): ReadYaml<z.output<S>> | undefined {
  const counter = new LineCounter();
  const document = parseDocument(String(file), { lineCounter: counter, prettyErrors: false });
  const originAt = (offset: number): Origin => {
    const { line, col } = counter.linePos(offset);
    return { path: file.path, line: Math.max(line, 1), column: Math.max(col, 1) };
  };
  const originOf = (path: readonly PropertyKey[]): Origin => {
    for (let length = path.length; length > 0; length -= 1) {
      const node = document.getIn(path.slice(0, length), true);
      if (isNode(node) && node.range) return originAt(node.range[0]);
    }
    return originAt(document.contents?.range?.[0] ?? 0);
  };
  const say = (origin: Origin, ruleId: string, reason: string) =>
    file.message(reason, { place: { line: origin.line, column: origin.column }, source: 'norma', ruleId });

  for (const error of document.errors) {
    say(originAt(error.pos[0]), `${rule}-yaml`, `found YAML that cannot be read: ${error.message}`);
  }
  if (document.errors.length > 0) return undefined;
  const result = schema.safeParse(document.toJS());
  if (result.success) return { data: result.data, originOf };
  for (const issue of result.error.issues) {
    const name = issue.path.length === 0 ? 'file' : `"${issue.path.join('.')}"`;
    say(originOf(issue.path), `${rule}-schema`, `${name}: ${issue.message}`);
  }
  return undefined;
}
