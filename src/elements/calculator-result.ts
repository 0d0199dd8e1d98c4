import { isWeekend } from '../rules/calendar.ts';
import type { Applied, Rule } from '../rules/rule.ts';
import type { Step, Value } from '../rules/step.ts';
import { sentenceOf } from './calculator-sentence.ts';
import { deadlinesOf, moneyNames, type StepNode, stepTrees } from './calculator-steps.ts';
import { fill, type Piece, type Speech } from './calculator-words.ts';

/** Writes the results of one rule. */
export class ResultView {
  readonly speech: Speech;
  readonly rule: Rule;
  readonly #clauses: ParentNode;
  #money: ReadonlySet<string> = new Set();

  /** `clauses` holds the quoted provisions of the rule, each under `data-clause`. */
  constructor(speech: Speech, rule: Rule, clauses: ParentNode) {
    this.speech = speech;
    this.rule = rule;
    this.#clauses = clauses;
  }

  /** The outcome, what to beware of, and the steps that led there. */
  show(holder: HTMLElement, applied: Applied): void {
    const { outcome, steps } = applied;
    const { say } = this.speech.words;
    const units = Object.entries(this.speech.words.rules[this.rule.name]?.units ?? {});
    this.#money = moneyNames(
      steps,
      units.flatMap(([name, unit]) => (unit === 'minor-units' ? [name] : [])),
    );
    const warnings = this.warnings(applied);
    holder.replaceChildren(
      element('dl', { className: 'outcome' }, ...this.#outcome(outcome)),
      ...(warnings.length === 0 ? [] : [list('ul', 'warnings', warnings)]),
      element('h4', {}, say.steps),
      this.#trees(stepTrees(steps)),
    );
  }

  /** Lines `name: value` of an outcome. */
  lines(outcome: Applied['outcome']): string[] {
    const { name } = this.rule;
    return Object.entries(outcome).map(
      ([field, value]) => `${this.speech.name(name, field)}: ${this.#text(field, value)}`,
    );
  }

  /** What a reader of the outcome must not overlook. */
  warnings(applied: Applied): string[] {
    const { outcome } = applied;
    const { say } = this.speech.words;
    const weekend = deadlinesOf(applied).flatMap(([field, day]) =>
      isWeekend(day)
        ? [fill(say.weekend, { name: this.speech.name(this.rule.name, field), day: this.speech.day(day) })]
        : [],
    );
    const values = Object.values(outcome);
    const isSilent =
      outcome.clause === null || values.includes('not-regulated') || values.includes('not-mentioned');
    return [
      ...weekend,
      ...(outcome.conflict === true ? [say.conflict] : []),
      ...(isSilent ? [say.silent] : []),
    ];
  }

  #outcome(outcome: Applied['outcome']): HTMLElement[] {
    return Object.entries(outcome).map(([field, value]) => {
      const pieces = this.#pieces(field, value).map((piece) => element('dd', {}, link(piece)));
      return element('div', {}, element('dt', {}, this.speech.name(this.rule.name, field)), ...pieces);
    });
  }

  #trees(nodes: readonly StepNode[]): HTMLElement {
    return list(
      'ol',
      'steps',
      nodes.map(({ step, from }) => {
        const how = sentenceOf(step, this.rule.name, this.speech, (name, value) => this.#text(name, value));
        const said = [element('p', {}, ...this.#head(step)), element('p', { className: 'quiet' }, how)];
        return [...said, ...this.#quoted(step), ...(from.length === 0 ? [] : [this.#trees(from)])];
      }),
    );
  }

  #head(step: Step): (Node | string)[] {
    const { operations } = this.speech.words;
    if (step.op === 'table-row') return [element('b', {}, operations[step.op] ?? step.op)];
    const name = element('b', {}, this.speech.name(this.rule.name, step.gives));
    return [name, ': ', this.#text(step.gives, step.value)];
  }

  /** The words that a number came from, with the whole provision folded under them. */
  #quoted({ op, quote, value }: Step): HTMLElement[] {
    if (quote !== undefined) {
      const words = element('q', { lang: quote.lang }, quote.words);
      return [element('p', { className: 'words' }, words), ...this.#clause(quote.provision)];
    }
    const clause =
      op === 'table-row' && typeof value === 'object' && value !== null && 'clause' in value
        ? value.clause
        : null;
    return typeof clause === 'string' ? this.#clause(clause) : [];
  }

  #clause(address: string): HTMLElement[] {
    const quoted = this.#clauses.querySelector(`[data-clause="${address}"] blockquote`);
    const place = this.speech.words.places[address];
    if (place === undefined) return [];
    const where = link({ text: place.name, href: place.url });
    if (quoted === null) return [element('p', {}, where)];
    const summary = element('summary', {}, fill(this.speech.words.say.clause, { place: place.name }));
    return [
      element('details', { className: 'clause' }, summary, quoted.cloneNode(true), element('p', {}, where)),
    ];
  }

  #unit(name: string): string | undefined {
    if (this.#money.has(name)) return 'minor-units';
    return name === 'percent' ? name : undefined;
  }

  #pieces(name: string, value: Value): Piece[] {
    const unit = this.#unit(name);
    const { name: rule } = this.rule;
    return unit === undefined
      ? this.speech.pieces(rule, name, value)
      : this.speech.pieces(rule, name, value, unit);
  }

  #text(name: string, value: Value): string {
    return this.#pieces(name, value)
      .map(({ text }) => text)
      .join('; ');
  }
}

/** An element with its children; texts are never read as HTML. */
export function element<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  properties: { readonly className?: string; readonly lang?: string; readonly href?: string },
  ...children: readonly (Node | string)[]
): HTMLElementTagNameMap[Tag] {
  const made = document.createElement(tag);
  Object.assign(made, properties);
  made.append(...children);
  return made;
}

function list(
  tag: 'ol' | 'ul',
  className: string,
  items: readonly (string | readonly (Node | string)[])[],
): HTMLElement {
  const rows = items.map((item) => element('li', {}, ...(typeof item === 'string' ? [item] : item)));
  return element(tag, { className }, ...rows);
}

function link({ text, href }: Piece): Node {
  return href === undefined ? document.createTextNode(text) : element('a', { href }, text);
}
