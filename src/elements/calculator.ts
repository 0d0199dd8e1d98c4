import type { ErrorCode, Fault } from '../rules/errors.ts';
import type { Applied, Rule } from '../rules/rule.ts';
import { followNull, type Reading, readForm, sayDays, writeForm } from './calculator-controls.ts';
import {
  clearFaults,
  controlOf,
  fieldOf,
  lackingFields,
  neededSentence,
  sentenceOf,
  showFault,
} from './calculator-faults.ts';
import { fromQuery, toQuery } from './calculator-query.ts';
import { ResultView } from './calculator-result.ts';
import { dropRow, nameRows, newRow } from './calculator-rows.ts';
import { loadRule } from './calculator-rules.ts';
import { markRow } from './calculator-table.ts';
import { resultText } from './calculator-text.ts';
import { type CalculatorWords, Speech } from './calculator-words.ts';

/** The words of the page, written into it while it was built. */
function readWords(): CalculatorWords {
  const words: CalculatorWords = JSON.parse(document.getElementById('calculator-words')?.textContent ?? '');
  return words;
}

let speech: Speech | undefined;

/**
 * Around the form of one rule (`rule`, `calculator`): computes as the reader types, keeps the address true, shows what
 * is wrong beside its field once the reader has left it.
 */
class NormaCalculator extends HTMLElement {
  readonly #left = new Set<HTMLElement>();
  #rule: Rule | undefined;
  #attempted = false;
  #telling = 0;
  #following = 0;
  #shown: { readonly reading: Reading; readonly applied: Applied } | undefined;

  async connectedCallback(): Promise<void> {
    speech ??= new Speech(readWords());
    const name = this.getAttribute('rule') ?? '';
    this.#rule = await loadRule(this.getAttribute('calculator') ?? '', name);
    const { form } = this;
    if (this.#rule === undefined || form === null) return;
    form.addEventListener('input', ({ target }) => this.#typed(target));
    form.addEventListener('change', ({ target }) => this.#changed(target));
    form.addEventListener('focusout', ({ target }) => this.#leave(target));
    this.addEventListener('click', ({ target }) => this.#press(target));
    form.addEventListener('submit', (event) => this.#submit(event));
    const wanted = fromQuery(location.search);
    if (wanted?.rule === name) {
      this.#open(wanted.input);
      if (location.hash === '') this.querySelector('h2')?.scrollIntoView();
    } else if (form.querySelector('[data-kind]') === null) this.#update(false);
    this.dataset.ready = '';
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

  #typed(target: EventTarget | null): void {
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

  #press(target: EventTarget | null): void {
    const button = target instanceof Element ? target.closest('button') : null;
    if (button === null) return;
    const { action, example } = button.dataset;
    if (example !== undefined) this.#example(Number(example));
    else if (action === 'add' || action === 'remove') this.#row(button, action);
    else if (action === 'clear') this.#clear();
    else if (action === 'copy') void this.#copy();
    else if (action === 'print') print();
  }

  #example(index: number): void {
    const input = speech?.words.rules[this.#rule?.name ?? '']?.examples[index];
    if (input !== undefined) this.#open(input);
  }

  #row(button: HTMLElement, action: 'add' | 'remove'): void {
    if (speech === undefined) return;
    if (action === 'add') newRow(button, speech);
    else dropRow(button, speech);
    this.#update(true);
  }

  #clear(): void {
    if (this.form === null) return;
    writeForm(this.form, {});
    this.#attempted = false;
    this.#left.clear();
    clearFaults(this.form);
    this.#forget('');
    clearTimeout(this.#following);
    history.replaceState(history.state, '', location.pathname + location.hash);
    this.#part('result')?.setAttribute('hidden', '');
    if (this.form.querySelector('[data-kind]') === null) this.#update(false);
    else controlOf(this.form)?.focus();
  }

  #submit(event: Event): void {
    event.preventDefault();
    this.#attempted = true;
    const fault = this.#update(true);
    if (fault !== undefined) controlOf(fault)?.focus();
  }

  /** Computes from what stands in the form; returns the field at fault, if a fault is shown. */
  #update(settled: boolean): HTMLElement | undefined {
    if (this.form === null || this.#rule === undefined || speech === undefined) return undefined;
    for (const list of this.form.querySelectorAll<HTMLElement>('[data-kind="list"]')) nameRows(list, speech);
    const { form } = this;
    sayDays(form, (day) => speech?.day(day) ?? day);
    const reading = readForm(form);
    const result = this.#rule.run(reading.input);
    clearFaults(this.form);
    if (reading.fields.size > 0) this.#address(reading);
    if (!('error' in result)) {
      this.#answer(reading, result);
      return undefined;
    }
    return this.#refuse(reading, result, settled);
  }

  /** The address follows the form, not key by key: browsers refuse too many changes of it. */
  #address({ input }: Reading): void {
    clearTimeout(this.#following);
    const query = toQuery(this.#rule?.name ?? '', input);
    this.#following = window.setTimeout(() => {
      if (query !== location.search) history.replaceState(history.state, '', query + location.hash);
    }, 200);
  }

  #answer(reading: Reading, applied: Applied): void {
    const [holder, rule] = [this.#part('answer'), this.#rule];
    if (holder === null || rule === undefined || speech === undefined) return;
    const view = new ResultView(speech, rule, this);
    view.show(holder, applied);
    this.#shown = { reading, applied };
    this.toggleAttribute('answered', true);
    this.#part('result')?.removeAttribute('hidden');
    this.#part('hint')?.replaceChildren();
    markRow(this, rule, reading.input, applied);
    this.#tell([...view.lines(applied.outcome), ...view.warnings(applied)].join('. '));
  }

  #refuse(reading: Reading, { error, field: path }: Fault, settled: boolean): HTMLElement | undefined {
    if (speech === undefined) return undefined;
    const field = fieldOf(path, reading.fields) ?? [...reading.fields.values()].at(-1);
    const lacking = error === 'missing' ? lackingFields(reading, field) : [];
    this.#forget(lacking.length === 0 ? '' : neededSentence(speech, lacking));
    if (!settled || field === undefined || !this.#isDue(error, field)) return undefined;
    for (const each of lacking.length === 0 ? [field] : lacking)
      showFault(each, sentenceOf(speech, error, each));
    this.#tell(`${field.dataset.label}: ${sentenceOf(speech, error, field)}`);
    return lacking[0] ?? field;
  }

  /** Nothing is held against a form that is still being filled in. */
  #isDue(error: ErrorCode, field: HTMLElement): boolean {
    if (this.#attempted || error === 'order' || error === 'inconsistent') return true;
    return error !== 'missing' && [...this.#left].some((each) => field.contains(each));
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

  /** Says the news once the reader pauses; what changes on the page with every key would be too much to hear. */
  #tell(news: string): void {
    clearTimeout(this.#telling);
    const region = this.#part('news');
    this.#telling = window.setTimeout(() => {
      if (region !== null && region.textContent !== news) region.textContent = news;
    }, 600);
  }

  async #copy(): Promise<void> {
    const [note, shown] = [this.#part('copied'), this.#shown];
    if (speech === undefined || this.#rule === undefined || shown === undefined || note === null) return;
    const { say } = speech.words;
    const url = `${location.origin}${location.pathname}${toQuery(this.#rule.name, shown.reading.input)}`;
    const text = resultText(
      new ResultView(speech, this.#rule, this),
      shown.reading.input,
      shown.applied,
      url,
    );
    try {
      await navigator.clipboard.writeText(text);
      note.textContent = say.copied;
    } catch {
      // Refused by the browser or not a secure page.
      note.textContent = say.notCopied;
    }
  }
}

function fieldAround(target: EventTarget | null): HTMLElement | null {
  return target instanceof Element ? target.closest<HTMLElement>('[data-kind]') : null;
}

customElements.define('norma-calculator', NormaCalculator);
