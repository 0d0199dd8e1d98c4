import { followFilter } from './table-filter.ts';
import { makeSortable } from './table-sort.ts';

/**
 * Around the table of topics: sorts it, keeps its filter, and makes one Word document of the topics that are ticked.
 * `data-sheet`: where the topics are served for documents; the other `data-` hold words.
 */
class TopicTable extends HTMLElement {
  connectedCallback(): void {
    const { shown = '', sort = '' } = this.dataset;
    const table = this.querySelector('table');
    if (table === null) return;
    makeSortable(table, (column) => sort.replace('{column}', column));
    for (const row of table.querySelectorAll<HTMLElement>('tr[data-slug]')) this.#offer(row);
    followFilter(this, shown);
    this.addEventListener('change', ({ target }) => {
      if (target instanceof HTMLInputElement && target.name === 'topic') this.#count();
    });
    this.#button?.addEventListener('click', () => void this.#make());
    this.#count();
  }

  get #button(): HTMLButtonElement | null {
    return this.querySelector('.picking button');
  }

  get #chosen(): string[] {
    const boxes = [...this.querySelectorAll<HTMLInputElement>('input[name=topic]')];
    return boxes.filter(({ checked }) => checked).map(({ value }) => value);
  }

  /** A box before the name of a topic; its place is kept by the style sheet. */
  #offer(row: HTMLElement): void {
    const head = row.querySelector('th');
    const title = row.querySelector('th a')?.textContent.trim() ?? '';
    const box = document.createElement('input');
    box.type = 'checkbox';
    box.name = 'topic';
    box.value = row.dataset.slug ?? '';
    box.ariaLabel = (this.dataset.pick ?? '').replace('{topic}', title);
    head?.prepend(box);
  }

  #count(): void {
    const { length } = this.#chosen;
    this.toggleAttribute('chosen', length > 0);
    if (this.#button !== null) this.#button.disabled = length === 0;
    this.#say(length === 0 ? '' : (this.dataset.picked ?? '').replace('{count}', String(length)));
  }

  #say(words: string | undefined): void {
    this.querySelector('output')?.replaceChildren(words ?? '');
  }

  async #make(): Promise<void> {
    const { sheet = '', making, made, fault } = this.dataset;
    const chosen = this.#chosen;
    this.#say(making);
    try {
      // Large and rarely wanted: loaded when it is.
      const { saveSelection } = await import('./topic-document.ts');
      await saveSelection(sheet, chosen);
      this.#say(made);
    } catch {
      this.#say(fault);
    }
  }
}

customElements.define('topic-table', TopicTable);
