import type { Rule } from '../rules/rule.ts';
import type { Texts } from './calculator-query.ts';

/** What a form holds: the input of a rule, and where on the form each part of it stands. */
export interface Reading {
  readonly input: Readonly<Record<string, unknown>>;
  /** Fields by the path of their value: `absences.0.to`. */
  readonly fields: ReadonlyMap<string, HTMLElement>;
}

/** The field that a control stands in. */
export function fieldAround(target: EventTarget | null): HTMLElement | null {
  return target instanceof Element ? target.closest<HTMLElement>('[data-kind]') : null;
}

/** The input that stands in a form. What is left blank is absent; what cannot be understood is given as it was typed. */
export function readForm(form: HTMLElement): Reading {
  const fields = new Map<string, HTMLElement>();
  return { input: readParts(form, '', fields), fields };
}

/** Puts an input into a form: plain values, or texts from an address. What it does not name becomes blank. */
export function writeForm(form: HTMLElement, input: Readonly<Record<string, unknown>>): void {
  writeParts(form, input);
}

type Fields = Map<string, HTMLElement>;

/** The fields that stand directly in a form, a group or a row. */
function partsOf(holder: HTMLElement): HTMLElement[] {
  return [...holder.querySelectorAll<HTMLElement>('[data-kind]')].filter(
    (field) => field.parentElement?.closest('[data-kind], .entry, .form') === holder,
  );
}

function readParts(holder: HTMLElement, path: string, fields: Fields): Record<string, unknown> {
  const values: Record<string, unknown> = {};
  for (const field of partsOf(holder)) {
    const { name = '' } = field.dataset;
    const value = readField(field, path === '' ? name : `${path}.${name}`, fields);
    if (value !== undefined) values[name] = value;
  }
  return values;
}

function readField(field: HTMLElement, path: string, fields: Fields): unknown {
  fields.set(path, field);
  const { kind } = field.dataset;
  if (kind === 'parts') return readGroup(field, path, fields);
  if (kind === 'list') return readList(field, path, fields);
  const inputs = inputsOf(field);
  if (kind === 'checks') return inputs.filter(({ checked }) => checked).map(({ value }) => value);
  if (isNull(field)) return null;
  const chosen = inputs.find(({ type, checked }) => type === 'radio' && checked)?.value;
  const text = field.querySelector('select')?.value ?? chosen ?? typedIn(inputs[0]);
  return text === '' ? undefined : typedValue(kind, text);
}

function inputsOf(field: HTMLElement): HTMLInputElement[] {
  return [...field.querySelectorAll('input')];
}

function isNull(field: HTMLElement): boolean {
  return field.querySelector<HTMLInputElement>('[data-null]')?.checked === true;
}

/** What was typed. Browsers hide half a date and a day that does not exist: then the text is one that is no date. */
function typedIn(control: HTMLInputElement | undefined): string {
  if (control === undefined || control.type === 'radio') return '';
  const text = control.value.trim();
  if (text !== '') return text;
  return control.validity.badInput ? '?' : (control.dataset.given ?? '');
}

/** The value of a text in a field of a kind: a number, a sum in minor units, yes or no; else the text itself. */
export function typedValue(kind: string | undefined, text: string): unknown {
  if (kind === 'flag') return text === 'true' ? true : text === 'false' ? false : text;
  if (kind !== 'number' && kind !== 'money') return text;
  const plain = text
    .replace(/[\s\u00a0\u202f]/gu, '')
    .replace(',', '.')
    .replace('−', '-');
  if (!/^-?\d+(?:\.\d+)?$/u.test(plain)) return text;
  return kind === 'money' ? minorUnits(plain) : Number(plain);
}

/** `12.5` → 1250, by moving the point: a product of fractions would not be exact. */
function minorUnits(plain: string): number {
  const [whole = '', fraction = ''] = plain.split('.');
  const cents = fraction.padEnd(2, '0');
  return Number(`${whole}${cents.slice(0, 2)}.${cents.slice(2)}0`);
}

/** The text of a sum for its field: 1250 → `12,50`, in English `12.50`. */
function majorUnits(minor: string): string {
  if (!/^\d+$/u.test(minor)) return minor;
  const digits = minor.padStart(3, '0');
  const point = document.documentElement.lang === 'en' ? '.' : ',';
  return `${digits.slice(0, -2)}${point}${digits.slice(-2)}`;
}

/** A group counts where anything in it was changed: a length of service is not given by its zeros. */
function readGroup(field: HTMLElement, path: string, fields: Fields): unknown {
  const values = readParts(field, path, fields);
  const controls = inputsOf(field);
  const untouched = controls.every(
    ({ value, defaultValue, validity }) => value === defaultValue && !validity.badInput,
  );
  const whole = controls.length > 0 && controls.every(({ value }) => value !== '');
  return untouched && !whole ? undefined : values;
}

/** The members of a list; blank rows are none. A list that may be absent is so where it has no members. */
function readList(field: HTMLElement, path: string, fields: Fields): unknown {
  const members: unknown[] = [];
  for (const row of rowsOf(field)) {
    const [member] = partsOf(row);
    const value = member && readField(member, `${path}.${members.length}`, fields);
    if (value !== undefined) members.push(value);
  }
  return members.length === 0 && field.dataset.optional !== undefined ? undefined : members;
}

export function rowsOf(list: HTMLElement): HTMLElement[] {
  return [...list.querySelectorAll<HTMLElement>(':scope > .rows > .entry')];
}

/** A new blank row at the end of a list. */
export function addRow(list: HTMLElement): HTMLElement | undefined {
  const template = list.querySelector<HTMLTemplateElement>(':scope > template');
  const rows = list.querySelector(':scope > .rows');
  rows?.append(document.importNode(template?.content ?? new DocumentFragment(), true));
  return rowsOf(list).at(-1);
}

function writeParts(holder: HTMLElement, input: unknown): void {
  const values = new Map(typeof input === 'object' && input !== null ? Object.entries(input) : []);
  for (const field of partsOf(holder)) writeField(field, values.get(field.dataset.name ?? ''));
}

function writeField(field: HTMLElement, value: unknown): void {
  const { kind } = field.dataset;
  if (kind === 'parts') {
    // A group that is not given begins as the page gives it.
    if (value === undefined) for (const input of inputsOf(field)) input.value = input.defaultValue;
    else writeParts(field, value);
  } else if (kind === 'list') writeList(field, value);
  else if (kind === 'checks') {
    const chosen = Array.isArray(value) ? value : [];
    for (const input of inputsOf(field)) input.checked = chosen.includes(input.value);
  } else writeControl(field, textOf(value));
}

function textOf(value: unknown): Texts | undefined {
  return value === undefined ? undefined : String(value);
}

function writeControl(field: HTMLElement, value: Texts | undefined): void {
  const text = typeof value === 'string' ? value : undefined;
  const select = field.querySelector('select');
  if (select !== null) select.value = text ?? '';
  for (const input of inputsOf(field)) {
    if (input.dataset.null !== undefined) input.checked = text === 'null';
    else if (input.type === 'radio')
      input.checked = text === undefined ? input.defaultChecked : input.value === text;
    else writeText(input, field.dataset.kind, text === 'null' ? '' : text);
  }
  followNull(field);
}

function writeText(input: HTMLInputElement, kind: string | undefined, text: string | undefined): void {
  input.value = kind === 'money' ? majorUnits(text ?? input.defaultValue) : (text ?? input.defaultValue);
  // A date field drops what is no date: it is kept beside, so that the reader is told instead of losing it.
  if (input.type === 'date' && input.value === '' && text) input.dataset.given = text;
  else delete input.dataset.given;
}

/** A date that did not happen cannot be typed. */
export function followNull(field: HTMLElement): void {
  const never = isNull(field);
  for (const input of inputsOf(field)) if (input.dataset.null === undefined) input.disabled = never;
}

function writeList(list: HTMLElement, value: unknown): void {
  const members = Array.isArray(value) ? value : [];
  for (const row of rowsOf(list)) row.remove();
  for (const member of members) {
    const [field] = partsOf(addRow(list) ?? list);
    if (field !== undefined) writeField(field, member);
  }
}

/** Writes beside each date what day it is: browsers print dates in their own order, not the page's. */
export function sayDays(form: HTMLElement, inWords: (day: string) => string): void {
  for (const said of form.querySelectorAll<HTMLElement>('[data-said]')) {
    const day = said.closest('[data-kind]')?.querySelector('input')?.value ?? '';
    const words = day === '' ? '' : inWords(day);
    if (said.textContent !== words) said.textContent = words;
  }
}

/** Shows the fields that count in the case at hand; what stands in the others is kept. */
export function showCounting({ input, fields }: Reading, rule: Rule): void {
  for (const [path, field] of fields)
    if (!path.includes('.')) field.toggleAttribute('hidden', !rule.counts(path, input));
}
