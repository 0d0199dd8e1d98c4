import type { ErrorCode } from '../rules/errors.ts';
import type { Reading } from './calculator-controls.ts';
import { fill, type Speech } from './calculator-words.ts';

/** A sentence beside a field about what is wrong with it, tied to it for those who do not see the page. */
export function showFault(field: HTMLElement, sentence: string): void {
  const holder = field.matches('fieldset') ? field : field.querySelector<HTMLElement>('input, select');
  const message = document.createElement('p');
  message.className = 'fault';
  message.id = `fault-${field.closest('norma-calculator')?.getAttribute('rule')}-${field.dataset.name}`;
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

/** The sentence of an error code for a field of a kind. */
export function sentenceOf(speech: Speech, error: ErrorCode, field: HTMLElement | undefined): string {
  const { kind, range } = field?.dataset ?? {};
  const { errors, say } = speech.words;
  if (error === 'invalid-value' && (kind === 'number' || kind === 'money')) return say.notNumber;
  const sentence = errors[error] ?? error;
  return error === 'out-of-range' && range !== undefined ? `${sentence} ${range}` : sentence;
}

/** The field of a fault: the one at its path, else the nearest around it. */
export function fieldOf(
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

/** The fields that must be filled in and are not, in the order of the form; `told` is the one that the rule named. */
export function lackingFields({ input, fields }: Reading, told: HTMLElement | undefined): HTMLElement[] {
  return [...fields].flatMap(([path, field]) => {
    const isBlank =
      !path.includes('.') &&
      !field.hidden &&
      field.dataset.optional === undefined &&
      input[path] === undefined;
    return isBlank || field === told ? [field] : [];
  });
}

/** What is still to be filled in, named. */
export function neededSentence(speech: Speech, fields: readonly HTMLElement[]): string {
  const field = fields.map(({ dataset }) => dataset.label).join('; ');
  return fill(speech.words.say.needed, { field });
}
