import type * as z from 'zod';

/** The steps to a value: keys of mappings, places in lists. */
export type Path = readonly PropertyKey[];

/** Where data does not fit a schema, and how: `"sides.ua.relation": found "laxer", expected one of …`. */
export interface Misfit {
  readonly path: Path;
  readonly reason: string;
}

/** Holds data against a schema: what the schema makes of it, or every misfit. */
export function fitted<S extends z.ZodType>(
  data: unknown,
  schema: S,
): { readonly data: z.output<S> } | { readonly misfits: readonly Misfit[] } {
  const result = schema.safeParse(data, { reportInput: true });
  return result.success ? { data: result.data } : { misfits: result.error.issues.flatMap(misfitsOf) };
}

type Issue = z.core.$ZodIssue;

/** What editors call the types that zod names. */
const nouns: Readonly<Record<string, string>> = {
  array: 'a list',
  object: 'a mapping',
  record: 'a mapping',
  string: 'a string',
  number: 'a number',
  int: 'a whole number',
};

function misfitsOf(issue: Issue): Misfit[] {
  const { path } = issue;
  const name = path.length === 0 ? '' : `"${path.join('.')}": `;
  if (issue.code === 'unrecognized_keys')
    return issue.keys.map((key) => ({
      path: [...path, key],
      reason: `${name}found the key "${key}", expected none of that name`,
    }));
  return [{ path, reason: `${name}found ${shown(issue.input)}, expected ${expectedBy(issue)}` }];
}

/** What the schema wants there. Messages of schemas of our own are `expected …`; zod's say it after an introduction. */
function expectedBy(issue: Issue): string {
  if (issue.code === 'invalid_union') {
    const branches = issue.errors.flatMap(([first]) => (first === undefined ? [] : [expectedBy(first)]));
    return [...new Set(branches)].join(' or ');
  }
  const said = /\bexpected (.+?)(?:, received .*)?$/su.exec(issue.message)?.[1];
  if (said !== undefined) return said.replace(/^\w+/u, (word) => nouns[word] ?? word);
  if (issue.code !== 'invalid_format') return `another value: ${issue.message}`;
  return issue.pattern === undefined || issue.format !== 'regex'
    ? `a ${issue.format}`
    : `a string like ${issue.pattern}`;
}

function shown(value: unknown): string {
  if (value === undefined || value === null) return 'nothing';
  if (typeof value === 'string') return JSON.stringify(value.length > 60 ? `${value.slice(0, 60)}…` : value);
  if (Array.isArray(value)) return value.length === 0 ? 'an empty list' : `a list of ${value.length}`;
  return typeof value === 'object' ? 'a mapping' : String(value);
}
