import { toQuery } from './calculator-query.ts';

/** Does something once a reader pauses; what is new takes the place of what was to be done. */
export class Pause {
  readonly #milliseconds: number;
  #timer = 0;

  constructor(milliseconds: number) {
    this.#milliseconds = milliseconds;
  }

  after(act: () => void): void {
    this.end();
    this.#timer = window.setTimeout(act, this.#milliseconds);
  }

  end(): void {
    clearTimeout(this.#timer);
  }
}

/** Lets the address hold a rule's input: not key by key, for browsers refuse too many changes of it. */
export function followInput(rule: string, input: unknown): void {
  const query = toQuery(rule, input);
  if (query !== location.search) history.replaceState(history.state, '', query + location.hash);
}

/** Says news to those who do not see the page: what changes with every key would be too much to hear. */
export function sayNews(region: HTMLElement | null, news: string): void {
  if (region !== null && region.textContent !== news) region.textContent = news;
}
