import { keepChoice } from './kept-choice.ts';

/**
 * Controls that choose among the rows of a table, which the style sheet follows: keeps the choice in the address
 * (`?relation=same&theme=gifts`) and says how many rows are left, in words with `{shown}` and `{all}`.
 */
export function followFilter(host: HTMLElement, words: string): void {
  const controls = [
    ...host.querySelectorAll<HTMLInputElement | HTMLSelectElement>('.pick :is(input, select)'),
  ];
  const count = () => {
    // A row that heads others is none of what is counted.
    const rows = [...host.querySelectorAll('tbody tr:not(.head)')];
    const shown = rows.filter((row) => row.checkVisibility()).length;
    const said = words.replace('{shown}', String(shown)).replace('{all}', String(rows.length));
    const status = host.querySelector('.shown');
    if (status !== null && status.textContent.trim() !== said) status.textContent = said;
  };
  keepChoice(host, controls, count);
}
