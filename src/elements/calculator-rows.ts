import { addRow, rowsOf } from './calculator-controls.ts';
import { fill, type Speech } from './calculator-words.ts';

/** Numbers the rows of a list for those who do not see them. */
export function nameRows(list: HTMLElement, { words: { say } }: Speech): void {
  for (const [index, row] of rowsOf(list).entries()) {
    const values = { number: index + 1, list: list.dataset.label ?? '' };
    for (const name of row.querySelectorAll('[data-row]')) name.textContent = fill(say.row, values);
    row.querySelector('[data-action="remove"]')?.setAttribute('aria-label', fill(say.remove, values));
  }
}

/** Adds a row to the list that a button stands in, or takes away the button's own. */
export function changeRows(button: HTMLElement, action: 'add' | 'remove', speech: Speech | undefined): void {
  if (speech === undefined) return;
  if (action === 'add') newRow(button, speech);
  else dropRow(button, speech);
}

/** A new row at the end of the list that a button stands in; the reader goes on there. */
function newRow(button: HTMLElement, speech: Speech): void {
  const list = listAround(button);
  if (list === null) return;
  const row = addRow(list);
  nameRows(list, speech);
  row?.querySelector<HTMLElement>('input, select')?.focus();
}

/** Takes away the row that a button stands in; the reader goes on at the end of the list. */
function dropRow(button: HTMLElement, speech: Speech): void {
  const list = listAround(button);
  if (list === null) return;
  button.closest('.entry')?.remove();
  nameRows(list, speech);
  list.querySelector<HTMLElement>(':scope > [data-action="add"]')?.focus();
}

function listAround(button: HTMLElement): HTMLElement | null {
  return button.closest<HTMLElement>('[data-kind="list"]');
}
