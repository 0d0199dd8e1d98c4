import type { Inputs, OutcomeOf, Outputs, Rule, RuleText } from './rule.ts';
import { rule } from './rule.ts';
import type { Value } from './step.ts';

/** What an input must be: a value, one of several, a number from `atLeast` on; null where the input is not used. */
export type Cell =
  | string
  | number
  | boolean
  | null
  | readonly (string | number)[]
  | { readonly atLeast: number };

/** A row of a decision table: it holds where every input named in `when` fits; an input not named may be anything. */
export interface TableRow<Outcome extends Readonly<Record<string, Value>> = Readonly<Record<string, Value>>> {
  readonly when: Readonly<Record<string, Cell>>;
  readonly gives: Outcome;
}

type TableText<I extends Inputs, O extends Outputs> = Omit<RuleText<I, O>, 'apply' | 'table'> & {
  readonly rows: readonly TableRow<OutcomeOf<O>>[];
};

/** A rule that is a decision table: the first row that fits is the outcome. */
export function tableRule<I extends Inputs, O extends Outputs>({ rows, ...text }: TableText<I, O>): Rule {
  return rule<I, O>({
    ...text,
    table: rows,
    apply: (input, steps) => {
      const given: Readonly<Record<string, unknown>> = Object.fromEntries(Object.entries(input));
      const { when, gives } = rowFor(rows, given);
      steps.row(Object.fromEntries(Object.keys(when).map((name) => [name, plain(given[name])])), gives);
      return gives;
    },
  });
}

/** The first row that fits. A table that leaves a valid input without a row is a fault of ours. */
export function rowFor<Row extends TableRow>(
  rows: readonly Row[],
  input: Readonly<Record<string, unknown>>,
): Row {
  const row = rows.find(({ when }) => Object.entries(when).every(([name, cell]) => fits(cell, input[name])));
  if (row === undefined) throw new TypeError(`no row for ${JSON.stringify(input)}`);
  return row;
}

/** The values of an input in a table, each once, in the order of the rows. */
export function valuesOf(rows: readonly TableRow[], name: string): string[] {
  return [
    ...new Set(rows.flatMap(({ when }) => when[name] ?? []).filter((cell) => typeof cell === 'string')),
  ];
}

function fits(cell: Cell, value: unknown): boolean {
  if (cell === null) return true;
  if (typeof cell !== 'object') return cell === value;
  if ('atLeast' in cell) return typeof value === 'number' && value >= cell.atLeast;
  return cell.some((member) => member === value);
}

/** An input that chose the row, for the steps: a plain value, or null where it was not used. */
function plain(value: unknown): Value {
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? value : null;
}
