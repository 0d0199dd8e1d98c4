import { Links } from '../links.ts';
import { isLocale, type Locale } from '../locale.ts';
import { answer, type Desk, langOf } from './search-answer.ts';
import { Engines, type IndexPaths } from './search-engines.ts';
import { UnitFiles } from './search-files.ts';
import { forgetSearches, readSearches, rememberSearch } from './search-history.ts';
import { moveFocus } from './search-keys.ts';
import { copyOf, need } from './search-page-parts.ts';
import { drawRecent } from './search-said.ts';
import { readState, type SearchState, writeState } from './search-state.ts';

/** How long typing must rest before it is searched for, in milliseconds. */
const rest = 60;

/**
 * The search page: a form with the box and its conditions, `.status` that says what came of it, `.results`, and
 * `.without`, what the page offers where nothing is found or asked. `data-base`: path of the site; the options of
 * `lang` hold the paths of the indexes and of their forms.
 */
class SearchPage extends HTMLElement {
  readonly #ui: Locale = isLocale(document.documentElement.lang) ? document.documentElement.lang : 'en';
  readonly #engines = new Engines((lang) => this.#pathsOf(lang));
  #literal = false;
  /** Counts searches: what comes back late is dropped. */
  #turn = 0;
  #timer = 0;
  /** True while the address holds what is still being typed. */
  #typing = false;

  connectedCallback(): void {
    const form = need(this, 'form', HTMLFormElement);
    need(this, '.filters', HTMLElement).hidden = false;
    need(this, '.no-script', HTMLElement).hidden = true;
    form.addEventListener('input', (event) => {
      if (event.target === this.#box()) this.#type();
    });
    form.addEventListener('change', (event) => {
      if (event.target instanceof HTMLSelectElement) this.#settle();
    });
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      this.#settle();
    });
    form.addEventListener('focusin', () => this.#prepare(), { once: true });
    this.addEventListener('keydown', (event) => moveFocus(event, this, this.#box()));
    this.addEventListener('click', (event) => this.#follow(event));
    window.addEventListener('popstate', () => this.#restore());
    const base = this.dataset.base ?? '/';
    const links = new Links({ site: location.origin, base, contact: undefined });
    this.#desk = {
      page: this,
      ui: this.#ui,
      links,
      files: new UnitFiles(links),
      load: (lang) => this.#engines.load(lang),
    };
    this.#restore();
  }

  #desk: Desk | undefined;

  #box(): HTMLInputElement {
    return need(this, 'input[type=search]', HTMLInputElement);
  }

  #select(name: 'act' | 'lang' | 'kind'): HTMLSelectElement {
    return need(this, `select[name=${name}]`, HTMLSelectElement);
  }

  #pathsOf(lang: Locale): IndexPaths {
    const { index = '', forms = '' } = need(this, `option[value=${lang}]`, HTMLOptionElement).dataset;
    return { index, forms };
  }

  #state(): SearchState {
    return {
      query: this.#box().value,
      act: this.#select('act').value,
      lang: this.#select('lang').value === this.#ui ? '' : this.#select('lang').value,
      kind: this.#select('kind').value,
      literal: this.#literal,
    };
  }

  /** Takes the state from the address. */
  #restore(): void {
    const { query, act, lang, kind, literal } = readState(location.search);
    clearTimeout(this.#timer);
    this.#typing = false;
    this.#literal = literal;
    this.#box().value = query;
    choose(this.#select('act'), act);
    choose(this.#select('lang'), lang === '' ? this.#ui : lang);
    choose(this.#select('kind'), kind);
    void this.#search();
  }

  /** The first letter after a finished search is a new step; those after it change that step. */
  #type(): void {
    this.#literal = false;
    this.#write(this.#typing);
    this.#typing = true;
    clearTimeout(this.#timer);
    this.#timer = window.setTimeout(() => void this.#search(), rest);
  }

  /** What is asked stands: it is a step to come back to, and is remembered. */
  #settle(): void {
    clearTimeout(this.#timer);
    this.#write(this.#typing);
    this.#typing = false;
    rememberSearch(this.#ui, this.#box().value);
    void this.#search();
  }

  /** Writes the state into the address, over the step that stands there or as a new one. */
  #write(over: boolean): void {
    const path = location.pathname + writeState(this.#state());
    if (over) history.replaceState(null, '', path);
    else if (path !== location.pathname + location.search) history.pushState(null, '', path);
  }

  /** Loads what a search will need before it is asked. */
  #prepare(): void {
    this.#engines.load(langOf(this.#state(), this.#ui)).catch(() => {
      // Said when something is searched for: nothing is amiss until then.
    });
  }

  async #search(): Promise<void> {
    this.#turn += 1;
    const turn = this.#turn;
    const state = this.#state();
    if (state.query.trim() === '' || this.#desk === undefined) {
      this.#offer();
      return;
    }
    const waiting = window.setTimeout(() => this.#say(this.dataset.loading ?? ''), 250);
    try {
      const loaded = await this.#engines.load(langOf(state, this.#ui));
      if (turn !== this.#turn) return;
      const drawn = await answer(state, loaded, this.#desk);
      if (turn !== this.#turn) return;
      clearTimeout(waiting);
      this.#show(drawn.nodes, drawn.empty);
      this.#say(drawn.says);
    } catch (problem) {
      if (turn === this.#turn) this.#fail(problem);
    } finally {
      clearTimeout(waiting);
    }
  }

  /** Nothing is asked: earlier searches and the contents. */
  #offer(): void {
    const forget = () => {
      forgetSearches(this.#ui);
      this.#offer();
      this.#box().focus();
    };
    this.#say('');
    this.#show(drawRecent(readSearches(this.#ui), this, forget), true);
  }

  /** The index or its code is missing or broken: says so, and leaves the contents. */
  #fail(problem: unknown): void {
    console.warn(problem);
    const fault = copyOf(this, 'fault');
    need(fault, 'button', HTMLButtonElement).addEventListener('click', () => void this.#search());
    this.#show([fault], true);
    this.#say(this.dataset.fault ?? '');
  }

  #show(nodes: readonly Node[], contents: boolean): void {
    const results = need(this, '.results', HTMLElement);
    const stops = () => [...results.querySelectorAll<HTMLElement>('a.to')];
    const { activeElement } = document;
    const at = activeElement instanceof HTMLElement ? stops().indexOf(activeElement) : -1;
    results.replaceChildren(...nodes);
    need(this, '.without', HTMLElement).hidden = !contents;
    // Whoever was among the results already stays there.
    if (at >= 0) (stops()[at] ?? this.#box()).focus();
  }

  #say(words: string): void {
    const status = need(this, '.status', HTMLElement);
    if (status.textContent !== words) status.textContent = words;
  }

  /** A link that only changes the search is followed without leaving the page; one out of it ends the search. */
  #follow(event: MouseEvent): void {
    const target = event.target instanceof Element ? event.target.closest('a') : null;
    if (target === null || event.ctrlKey || event.metaKey || event.shiftKey) return;
    if (target.classList.contains('to')) {
      rememberSearch(this.#ui, this.#box().value);
      this.#typing = false;
    }
    if (!target.classList.contains('stay')) return;
    event.preventDefault();
    history.pushState(null, '', target.href);
    this.#restore();
    this.#box().focus();
  }
}

/** Chooses an option; the first where there is no such one. */
function choose(select: HTMLSelectElement, value: string): void {
  select.value = value;
  if (select.selectedIndex < 0) select.selectedIndex = 0;
}

customElements.define('search-page', SearchPage);
