import type { VFile } from 'vfile';
import { type Document, isNode, LineCounter, parseDocument } from 'yaml';
import * as z from 'zod';
import { type Origin, type Point, say, throwOn } from './messages.ts';
import { fitted, type Path } from './misfits.ts';

/** The place of the value at a path, or of its nearest holder that exists. */
export type OriginOf = (path: Path) => Origin;

/** What YAML holds, and where each of its values stands. */
export interface ReadYaml<T> {
  readonly data: T;
  readonly originOf: OriginOf;
}

/** An entry of a list, with the place where it begins. */
export interface ReadEntry<T> {
  readonly data: T;
  readonly origin: Origin;
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
  const read = parseYaml(file, `${rule}-yaml`);
  return read === undefined ? undefined : fitYaml(file, read, schema, `${rule}-schema`);
}

/** Reads a YAML file that a build cannot do without: throws with every message, where there is one. */
export function readOwnYaml<S extends z.ZodType>(file: VFile, schema: S, rule: string): z.output<S> {
  const read = readYaml(file, schema, rule);
  throwOn(file.messages);
  if (read === undefined) throw new Error(`${file.path}: found nothing`);
  return read.data;
}

/** Reads a YAML file that is a list: the entries that fit the schema; the same messages on all that does not. */
export function readYamlList<S extends z.ZodType>(
  file: VFile,
  schema: S,
  rule: string,
): ReadEntry<z.output<S>>[] {
  const list = readYaml(file, z.array(z.unknown()), rule);
  if (list === undefined) return [];
  const { data: entries, originOf } = list;
  return entries.flatMap((data, index) => {
    const entry = { data, originOf: (path: Path) => originOf([index, ...path]) };
    const fitting = fitYaml(file, entry, schema, `${rule}-schema`);
    return fitting === undefined ? [] : [{ data: fitting.data, origin: originOf([index]) }];
  });
}

/**
 * Reads a file's YAML, or a part of the file that `above` lines stand over. Undefined, with a message of the rule for
 * each error, where it is none.
 */
export function parseYaml(
  file: VFile,
  rule: string,
  text = String(file),
  above = 0,
): ReadYaml<unknown> | undefined {
  const counter = new LineCounter();
  const document = parseDocument(text, { lineCounter: counter, prettyErrors: false });
  const pointAt = (offset: number): Point => {
    const { line, col } = counter.linePos(offset);
    return { line: Math.max(line, 1) + above, column: Math.max(col, 1) };
  };
  for (const error of document.errors)
    say(file, rule, `found YAML that cannot be read: ${error.message}`, pointAt(error.pos[0]));
  if (document.errors.length > 0) return undefined;
  return {
    data: document.toJS(),
    originOf: (path) => ({ path: file.path, ...pointAt(startOf(document, path)) }),
  };
}

/** The offset of the value at a path, or of its nearest holder that exists. */
function startOf(document: Document, path: Path): number {
  for (let length = path.length; length > 0; length -= 1) {
    const node = document.getIn(path.slice(0, length), true);
    if (isNode(node) && node.range) return node.range[0];
  }
  return document.contents?.range?.[0] ?? 0;
}

/** What YAML holds, as a schema has it. Undefined, with a message of the rule at each misfit, where it does not fit. */
export function fitYaml<S extends z.ZodType>(
  file: VFile,
  { data, originOf }: ReadYaml<unknown>,
  schema: S,
  rule: string,
): ReadYaml<z.output<S>> | undefined {
  const result = fitted(data, schema);
  if ('data' in result) return { data: result.data, originOf };
  for (const { path, reason } of result.misfits) {
    const { line, column } = originOf(path);
    say(file, rule, reason, { line, column });
  }
  return undefined;
}
