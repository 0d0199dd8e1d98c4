/** Inputs as they stand in an address: paths with dots and their text, `['tenure.years', '10']`, sorted by path. */
export type Entries = readonly (readonly [path: string, text: string])[];

/** A tree of texts, as an address gives it before the form says what each of them is. */
export type Texts = string | readonly Texts[] | { readonly [name: string]: Texts };

/** Everything in an input that has a value, sorted; null is the text `null`. Empty lists and groups leave no trace. */
export function toEntries(input: unknown): Entries {
  return leaves(input, '').toSorted(([a], [b]) => comparePaths(a, b));
}

function leaves(value: unknown, path: string): [string, string][] {
  if (value === undefined) return [];
  if (typeof value !== 'object' || value === null) return [[path, String(value)]];
  return Object.entries(value).flatMap(([name, inner]) =>
    leaves(inner, path === '' ? name : `${path}.${name}`),
  );
}

/** By names, and by numbers where both are members of a list: `a.2` before `a.10`. */
function comparePaths(a: string, b: string): number {
  const [left, right] = [a.split('.'), b.split('.')];
  for (const [index, part] of left.entries()) {
    const other = right[index];
    if (other === undefined) return 1;
    if (part === other) continue;
    const difference = Number(part) - Number(other);
    return Number.isNaN(difference) ? (part < other ? -1 : 1) : difference;
  }
  return left.length - right.length;
}

/** The tree that entries stand for. A list is an object whose names are all numbers; its members come in their order. */
export function fromEntries(entries: Entries): Readonly<Record<string, Texts>> {
  const root: Branch = new Map();
  for (const [path, text] of entries) put(root, path.split('.'), text);
  return Object.fromEntries([...root].map(([name, inner]) => [name, grown(inner)]));
}

type Branch = Map<string, Branch | string>;

function put(branch: Branch, [name = '', ...rest]: readonly string[], text: string): void {
  if (rest.length === 0) {
    branch.set(name, text);
    return;
  }
  const held = branch.get(name);
  const inner: Branch = held instanceof Map ? held : new Map();
  branch.set(name, inner);
  put(inner, rest, text);
}

function grown(branch: Branch | string): Texts {
  if (typeof branch === 'string') return branch;
  const members = [...branch].map(([name, inner]) => [name, grown(inner)] as const);
  if (!members.every(([name]) => /^\d+$/u.test(name))) return Object.fromEntries(members);
  return members.toSorted(([a], [b]) => Number(a) - Number(b)).map(([, inner]) => inner);
}

/** The query of a rule with its inputs: `?rule=…&tenure.years=10`. */
export function toQuery(rule: string, input: unknown): string {
  const query = new URLSearchParams([['rule', rule]]);
  for (const [path, text] of toEntries(input)) query.append(path, text);
  return `?${query}`;
}

/** What a query asks for. */
export interface Wanted {
  readonly rule: string;
  readonly input: Readonly<Record<string, Texts>>;
  /** The version of the texts and the name of the answer that the link was made with, where it says so. */
  readonly texts?: string;
  readonly answer?: string;
}

/** The rule that a query names, and its inputs; undefined where it names none. */
export function fromQuery(search: string): Wanted | undefined {
  const query = new URLSearchParams(search);
  const [rule, texts, answer] = ['rule', 'texts', 'answer'].map((name) => {
    const value = query.get(name);
    query.delete(name);
    return value;
  });
  if (rule == null) return undefined;
  const made = { ...(texts == null ? {} : { texts }), ...(answer == null ? {} : { answer }) };
  return { rule, input: fromEntries([...query]), ...made };
}
