import { followFilter } from './table-filter.ts';
import { makeSortable } from './table-sort.ts';

/** Around a table and what chooses among its rows. `data-shown`, `data-sort`: words with `{shown}` `{all}`, `{column}`. */
class ChosenTable extends HTMLElement {
  connectedCallback(): void {
    const { shown = '', sort = '' } = this.dataset;
    const table = this.querySelector('table');
    if (table !== null) makeSortable(table, (column) => sort.replace('{column}', column));
    followFilter(this, shown);
  }
}

customElements.define('chosen-table', ChosenTable);
