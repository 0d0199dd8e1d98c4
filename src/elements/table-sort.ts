/** Columns of a table that can be sorted; `label` names the button of a column for those who do not see it. */
export function makeSortable(table: HTMLTableElement, label: (column: string) => string): void {
  for (const head of table.querySelectorAll<HTMLTableCellElement>('th[data-sort]')) {
    const button = document.createElement('button');
    button.type = 'button';
    const column = head.querySelector('abbr')?.title ?? head.textContent.trim();
    button.title = label(column);
    button.append(...head.childNodes);
    head.append(button);
    button.addEventListener('click', () => {
      const rising = head.getAttribute('aria-sort') !== 'ascending';
      for (const other of table.querySelectorAll('th[aria-sort]')) other.removeAttribute('aria-sort');
      head.setAttribute('aria-sort', rising ? 'ascending' : 'descending');
      sortRows(table, head, rising);
    });
  }
}

function sortRows(table: HTMLTableElement, head: HTMLTableCellElement, rising: boolean): void {
  const body = table.tBodies[0];
  if (body === undefined) return;
  const keys = [...body.rows].map((row) => ({ row, key: keyOf(row.cells[head.cellIndex]) }));
  const { compare } = new Intl.Collator(document.documentElement.lang, { numeric: true });
  keys.sort((a, b) => (rising ? 1 : -1) * compareKeys(a.key, b.key, compare));
  body.append(...keys.map(({ row }) => row));
}

/** What a cell is sorted by: `data-key`, else its words; a number where it is one. */
function keyOf(cell: HTMLTableCellElement | undefined): string {
  return cell?.dataset.key ?? cell?.textContent.trim() ?? '';
}

/** Numbers by their value, words by the alphabet of the page; numbers first. */
export function compareKeys(a: string, b: string, compare: (a: string, b: string) => number): number {
  const [first, second] = [toNumber(a), toNumber(b)];
  if (first !== undefined && second !== undefined) return first - second;
  if (first === undefined && second === undefined) return compare(a, b);
  return first === undefined ? 1 : -1;
}

function toNumber(key: string): number | undefined {
  return /^-?\d+(?:\.\d+)?$/u.test(key) ? Number(key) : undefined;
}
