import type { Fault } from '../rules/errors.ts';
import type { Applied, Rule } from '../rules/rule.ts';
import {
  fieldAround,
  followNull,
  type Reading,
  readForm,
  sayDays,
  showCounting,
  writeForm,
} from './calculator-controls.ts';
import { clearFaults, controlOf, isDue, neededSentence, showFault, toldFaults } from './calculator-faults.ts';
import { followInput, Pause, sayNews } from './calculator-pause.ts';
import { fromQuery, type Wanted } from './calculator-query.ts';
import { ResultView } from './calculator-result.ts';
import { changeRows, nameRows } from './calculator-rows.ts';
import { ruleNamed } from './calculator-rules.ts';
import { deadlinesOf } from './calculator-steps.ts';
import { markRow } from './calculator-table.ts';
import type { Result } from './calculator-take.ts';
import { type Speech, speechOf } from './calculator-words.ts';

/**
 * Around the form of one rule (`rule`, `calculator`): computes as the reader types, keeps the address true, shows what
 * is wrong beside its field once the reader has left it. In place on another page it holds nothing but a link to its own
 * page: it fetches its form from there, begins with the inputs of the link and leaves the address alone.
 */
class NormaCalculator extends HTMLElement {
  readonly #left = new Set<HTMLElement>();
  #rule: Rule | undefined;
  #speech: Speech | undefined;
  /** The link to its own page, where it stands on another. */
  #home: URL | undefined;
  #attempted = false;
  readonly #news = new Pause(600);
  readonly #address = new Pause(200);
  #shown: Result | undefined;

  async connectedCallback(): Promise<void> {
    const name = this.getAttribute('rule') ?? '';
    const link = this.querySelector<HTMLAnchorElement>(':scope > a');
    if (link !== null) {
      this.#home = new URL(link.href);
      await (await import('./calculator-page.ts')).fillIn(this, link.href);
    }
    this.#speech = speechOf(this.getAttribute('calculator') ?? '');
    this.#rule = await ruleNamed(name);
    const { form } = this;
    if (form === null) return;
    form.addEventListener('input', ({ target }) => this.#typed(target));
    form.addEventListener('change', ({ target }) => this.#changed(target));
    form.addEventListener('focusout', ({ target }) => this.#leave(target));
    this.addEventListener('mousedown', (event) => buttonOf(event) && event.preventDefault());
    this.addEventListener('click', (event) => this.#press(event));
    form.addEventListener('submit', (event) => this.#submit(event));
    await this.#begin(form, fromQuery((this.#home ?? location).search));
    this.dataset.ready = '';
  }

  /** Takes up what the address asks for. */
  async #begin(form: HTMLElement, wanted: Wanted | undefined): Promise<void> {
    const own = wanted?.rule === this.#rule?.name ? wanted : undefined;
    const isLink = own?.texts !== undefined || own?.answer !== undefined;
    // Fetched first: a note that came after the answer would push it down.
    const since = isLink ? await import('./calculator-since.ts') : undefined;
    if (own !== undefined && Object.keys(own.input).length > 0) this.#open(own.input);
    else if (form.querySelector('[data-kind]') === null) this.#update(false);
    if (own === undefined) return;
    since?.tellSince(this.#part('result'), this.#speech?.words, own, this.#shown?.applied.outcome);
    if (this.#home === undefined && location.hash === '') this.querySelector('h2')?.scrollIntoView();
  }

  get form(): HTMLElement | null {
    return this.querySelector('.form');
  }

  #part(name: string): HTMLElement | null {
    return this.querySelector(`[data-part="${name}"]`);
  }

  /** Fills the form from an address or an example and answers at once. */
  #open(input: Readonly<Record<string, unknown>>): void {
    if (this.form === null) return;
    writeForm(this.form, input);
    this.#attempted = true;
    this.#update(true);
  }

  /** What a link said of its case says nothing of another. */
  #leaveLink(): void {
    this.querySelector('.since')?.remove();
  }

  #typed(target: EventTarget | null): void {
    this.#leaveLink();
    if (target instanceof HTMLInputElement) delete target.dataset.given;
    this.#update(false);
  }

  /** A choice is made at once; what is typed is done only when it is left. */
  #changed(target: EventTarget | null): void {
    const field = fieldAround(target);
    if (field === null) return;
    followNull(field);
    if (
      target instanceof HTMLSelectElement ||
      (target instanceof HTMLInputElement && target.type !== 'text' && target.type !== 'date')
    )
      this.#left.add(field);
    this.#update(true);
  }

  #leave(target: EventTarget | null): void {
    const field = fieldAround(target);
    if (field === null || this.#left.has(field)) return;
    if (target instanceof HTMLInputElement && target.value === '' && !target.validity.badInput) return;
    this.#left.add(field);
    this.#update(true);
  }

  #press(event: MouseEvent): void {
    const button = buttonOf(event);
    if (button === null) return;
    if (event.detail > 0) button.focus({ preventScroll: true });
    const { action, example } = button.dataset;
    if (example !== undefined) this.#example(Number(example));
    else if (action === 'add' || action === 'remove') {
      this.#leaveLink();
      changeRows(button, action, this.#speech);
      this.#update(true);
    } else if (action === 'clear') this.#clear();
    else if (action === 'print') print();
    else if (action !== undefined) void this.#take(action);
  }

  #example(index: number): void {
    const input = this.#speech?.words.rules[this.#rule?.name ?? '']?.examples[index];
    if (input === undefined) return;
    this.#leaveLink();
    this.#open(input);
  }

  #clear(): void {
    if (this.form === null) return;
    writeForm(this.form, {});
    this.#leaveLink();
    this.#attempted = false;
    this.#left.clear();
    clearFaults(this.form);
    this.#forget('');
    this.#address.end();
    if (this.#home === undefined) history.replaceState(history.state, '', location.pathname + location.hash);
    this.#part('result')?.setAttribute('hidden', '');
    if (this.form.querySelector('[data-kind]') === null) this.#update(false);
    else controlOf(this.form)?.focus();
  }

  #submit(event: Event): void {
    event.preventDefault();
    this.#attempted = true;
    const fault = this.#update(true);
    if (fault !== undefined) controlOf(fault)?.focus();
    else this.#part('result')?.scrollIntoView({ block: 'nearest' });
  }

  /** Computes from what stands in the form; returns the field at fault, if a fault is shown. */
  #update(settled: boolean): HTMLElement | undefined {
    const [form, rule, speech] = [this.form, this.#rule, this.#speech];
    if (form === null || rule === undefined || speech === undefined) return undefined;
    const start = performance.now();
    for (const list of form.querySelectorAll<HTMLElement>('[data-kind="list"]')) nameRows(list, speech);
    sayDays(form, (day) => speech.day(day));
    const reading = readForm(form);
    showCounting(reading, rule);
    const result = rule.run(reading.input);
    clearFaults(form);
    if (reading.fields.size > 0 && this.#home === undefined)
      this.#address.after(() => followInput(rule.name, reading.input));
    if ('error' in result) return this.#refuse(reading, result, settled);
    this.#answer(reading, result);
    performance.measure('norma-answer', { start });
    return undefined;
  }

  #answer(reading: Reading, applied: Applied): void {
    const [holder, rule, speech] = [this.#part('answer'), this.#rule, this.#speech];
    if (holder === null || rule === undefined || speech === undefined) return;
    const view = new ResultView(speech, rule, this);
    view.show(holder, applied);
    const { origin, pathname } = this.#home ?? location;
    this.#shown = { view, input: reading.input, applied, page: origin + pathname };
    this.toggleAttribute('answered', true);
    this.querySelector('[data-action="calendar"]')?.toggleAttribute(
      'hidden',
      deadlinesOf(applied).length === 0,
    );
    this.#part('result')?.removeAttribute('hidden');
    this.#part('hint')?.replaceChildren();
    markRow(this, rule, reading.input, applied);
    this.#tell([...view.lines(applied.outcome), ...view.warnings(applied)].join('. '));
  }

  #refuse(reading: Reading, fault: Fault, settled: boolean): HTMLElement | undefined {
    const [speech, rule] = [this.#speech, this.#rule];
    if (speech === undefined || rule === undefined) return undefined;
    const faults = toldFaults(speech, rule, reading, fault);
    const lacking = faults.flatMap(({ error, field }) => (error === 'missing' ? [field] : []));
    this.#forget(lacking.length === 0 ? '' : neededSentence(speech, lacking));
    if (!settled) return undefined;
    const due = faults.filter(({ error, field }) => this.#attempted || isDue(error, field, this.#left));
    for (const { field, sentence } of due) showFault(field, sentence);
    const [first] = due;
    if (first !== undefined) this.#tell(`${first.field.dataset.label}: ${first.sentence}`);
    return first?.field;
  }

  /** There is no result now; `hint` says what is lacking. */
  #forget(hint: string): void {
    this.#shown = undefined;
    this.toggleAttribute('answered', false);
    this.#part('answer')?.replaceChildren();
    this.#part('hint')?.replaceChildren(hint);
    this.#part('result')?.toggleAttribute('hidden', hint === '');
    markRow(this, this.#rule, {}, undefined);
    this.#tell('');
  }

  #tell(news: string): void {
    this.#news.after(() => sayNews(this.#part('news'), news));
  }

  /** What takes a result away is fetched when it is first asked for. */
  async #take(action: string): Promise<void> {
    const [note, shown] = [this.#part('copied'), this.#shown];
    if (shown === undefined || note === null) return;
    await (await import('./calculator-take.ts')).takeAway(action, shown, note);
  }
}

/**
 * The button that is pressed. It takes the focus when it is let go: what is told of a field that is left would move the
 * button away from under the pointer, and the press would be lost.
 */
function buttonOf({ target }: MouseEvent): HTMLButtonElement | null {
  return target instanceof Element ? target.closest('button') : null;
}

customElements.define('norma-calculator', NormaCalculator);
// On other pages: lists of calculators to be worked with where they stand.
if (document.querySelector('.cases') !== null) void import('./calculators-here.ts');
