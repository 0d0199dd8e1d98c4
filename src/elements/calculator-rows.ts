import { addRow, rowsOf } from './calculator-controls.ts';
import { fill, type Speech } from './calculator-words.ts';

/** Numbers the rows of a list for those who do not see them. */
export function nameRows(list: HTMLElement, { words: { say } }: Speech): void {
  for (const [index, row] of rowsOf(list).entries()) {
    const values = { number: index + 1, list: list.dataset.label ?? '' };
    row.setAttribute('aria-label', fill(say.row, values));
    row.querySelector('[data-action="remove"]')?.setAttribute('aria-label', fill(say.remove, values));
    // The only field of a row has no name of its own: the row's is its.
    const controls = row.querySelectorAll('input, select');
    if (controls.length === 1) controls[0]?.setAttribute('aria-label', fill(say.row, values));
  }
}

/** A new row at the end of the list that a button stands in; the reader goes on there. */
export function newRow(button: HTMLElement, speech: Speech): void {
  const list = listAround(button);
  if (list === null) return;
  const row = addRow(list);
  nameRows(list, speech);
  row?.querySelector<HTMLElement>('input, select')?.focus();
}

/** Takes away the row that a button stands in; the reader goes on at the end of the list. */
export function dropRow(button: HTMLElement, speech: Speech): void {
  const list = listAround(button);
  if (list === null) return;
  button.closest('.entry')?.remove();
  nameRows(list, speech);
  list.querySelector<HTMLElement>(':scope > [data-action="add"]')?.focus();
}

function listAround(button: HTMLElement): HTMLElement | null {
  return button.closest<HTMLElement>('[data-kind="list"]');
}
