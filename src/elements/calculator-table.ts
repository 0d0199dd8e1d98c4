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
  const wasRead = steps.some(({ op }) => op === 'table-row');
  return wasRead && table.length > 0 ? table.indexOf(rowFor(table, input)) : -1;
}
