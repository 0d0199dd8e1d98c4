import type { ErrorCode, Fault } from '../rules/errors.ts';
import { takeValue } from '../rules/field-check.ts';
import type { Rule } from '../rules/rule.ts';
import type { Reading } from './calculator-controls.ts';
import { fill, type Speech } from './calculator-words.ts';

/** A sentence beside a field about what is wrong with it, tied to it for those who do not see the page. */
export function showFault(field: HTMLElement, sentence: string): void {
  const holder = field.matches('fieldset') ? field : field.querySelector<HTMLElement>('input, select');
  const message = document.createElement('p');
  message.className = 'fault';
  // Rows of a list name their fields alike.
  const calculator = field.closest('norma-calculator');
  message.id = `fault-${calculator?.getAttribute('rule')}-${calculator?.querySelectorAll('.fault').length}`;
  message.textContent = sentence;
  field.append(message);
  holder?.setAttribute('aria-describedby', [holder.dataset.help ?? '', message.id].join(' ').trim());
  // A radio button has no invalid state of its own: its group is described instead.
  for (const control of field.querySelectorAll('input:not([type="radio"]), select'))
    control.setAttribute('aria-invalid', 'true');
}

/** Takes all such sentences away. */
export function clearFaults(form: HTMLElement): void {
  for (const message of form.querySelectorAll('.fault')) message.remove();
  for (const holder of form.querySelectorAll<HTMLElement>('[aria-describedby]')) {
    if (holder.dataset.help === undefined) holder.removeAttribute('aria-describedby');
    else holder.setAttribute('aria-describedby', holder.dataset.help);
  }
  for (const control of form.querySelectorAll('[aria-invalid]')) control.removeAttribute('aria-invalid');
}

/** A fault as a reader is told of it: the field that it stands beside, and its sentence. */
export interface ToldFault {
  readonly error: ErrorCode;
  readonly field: HTMLElement;
  readonly sentence: string;
}

/**
 * All that is wrong with what stands in a form, in its order: faults of single values, as many as there are, else the
 * one that the rule told, of values against each other.
 */
export function toldFaults(speech: Speech, rule: Rule, reading: Reading, told: Fault): ToldFault[] {
  const { input, fields } = reading;
  const own: Fault[] = [];
  for (const [name, field] of Object.entries(rule.inputs)) {
    if (!rule.counts(name, input)) continue;
    takeValue(field, input[name], { path: name, faults: own });
    if (rule.needed.includes(name) && input[name] === undefined) own.push({ error: 'missing', field: name });
  }
  if (own.length === 0 && told.error === 'order') {
    const [before, field] = misplacedDays(reading) ?? [];
    if (before !== undefined && field !== undefined) {
      const sentence = fill(speech.words.say.misplaced, { field: before.dataset.label ?? '' });
      return [{ error: told.error, field, sentence }];
    }
  }
  const order = [...fields.values()];
  return (own.length === 0 ? [told] : own)
    .flatMap(({ error, field: path }) => {
      const field = fieldOf(path, fields) ?? order.at(-1);
      return field === undefined ? [] : [{ error, field, sentence: sentenceOf(speech, error, field) }];
    })
    .toSorted((a, b) => order.indexOf(a.field) - order.indexOf(b.field));
}

/** Two days that follow each other on the form, but not in time. Days of a list have no order. */
function misplacedDays({ fields }: Reading): readonly [HTMLElement, HTMLElement] | undefined {
  const last = new Map<string, { readonly field: HTMLElement; readonly day: string }>();
  for (const [path, field] of fields) {
    const input = field.querySelector('input');
    const [, group = '', name = ''] = /^(?:(.*)\.)?([^.]+)$/u.exec(path) ?? [];
    if (
      field.dataset.kind !== 'date' ||
      field.hidden ||
      input === null ||
      input.disabled ||
      /^\d/u.test(name)
    )
      continue;
    const [before, day] = [last.get(group), input.value];
    if (day === '') continue;
    if (before !== undefined && day < before.day) return [before.field, field];
    last.set(group, { field, day });
  }
  return undefined;
}

/** The sentence of an error code for a field of a kind. */
function sentenceOf(speech: Speech, error: ErrorCode, { dataset }: HTMLElement): string {
  const { kind, range, clash } = dataset;
  const { errors, say } = speech.words;
  if (error === 'invalid-value' && (kind === 'number' || kind === 'money')) return say.notNumber;
  if (error === 'inconsistent' && clash !== undefined) return clash;
  const sentence = errors[error] ?? error;
  return error === 'out-of-range' && range !== undefined ? `${sentence} ${range}` : sentence;
}

/** The field of a fault: the one at its path, else the nearest around it. */
function fieldOf(
  path: string | undefined,
  fields: ReadonlyMap<string, HTMLElement>,
): HTMLElement | undefined {
  for (let rest = path ?? ''; rest !== ''; rest = rest.slice(0, Math.max(0, rest.lastIndexOf('.')))) {
    const field = fields.get(rest);
    if (field !== undefined) return field;
  }
  return undefined;
}

/** Whether a fault may be told: nothing is held against a form that is still being filled in. `left`: fields done with. */
export function isDue(error: ErrorCode, field: HTMLElement, left: ReadonlySet<HTMLElement>): boolean {
  if (error === 'order' || error === 'inconsistent') return true;
  return error !== 'missing' && [...left].some((each) => field.contains(each));
}

/** Where a reader mends a field: its first control that can be used. */
export function controlOf(field: HTMLElement): HTMLElement | null {
  return field.querySelector<HTMLElement>(':is(input, select, button):not(:disabled)');
}

/** What is still to be filled in, named. */
export function neededSentence(speech: Speech, fields: readonly HTMLElement[]): string {
  const field = fields.map(({ dataset }) => dataset.label).join('; ');
  return fill(speech.words.say.needed, { field });
}
