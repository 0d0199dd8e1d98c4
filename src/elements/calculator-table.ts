import type { Applied, Rule } from '../rules/rule.ts';
import { rowFor } from '../rules/table.ts';

/** Marks the row of the printed decision table that gave the outcome, and no other. */
export function markRow(
  calculator: ParentNode,
  rule: Rule | undefined,
  input: Readonly<Record<string, unknown>>,
  applied: Applied | undefined,
): void {
  const index = applied === undefined || rule === undefined ? -1 : rowIndex(rule, input, applied);
  for (const [at, row] of [...calculator.querySelectorAll('.decisions tbody tr')].entries())
    row.toggleAttribute('data-chosen', at === index);
}

/** The number of the row that gave an outcome; -1 where no row did. */
export function rowIndex(
  { table }: Rule,
  input: Readonly<Record<string, unknown>>,
  { steps }: Applied,
): number {
  // The step holds what the form left to its default.
  const step = steps.find(({ op }) => op === 'table-row');
  return step === undefined || table.length === 0
    ? -1
    : table.indexOf(rowFor(table, { ...input, ...step.from }));
}
