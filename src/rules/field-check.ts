import type { ErrorCode, Fault } from './errors.ts';
import type { Field, Kind } from './fields.ts';

/** Where a value stands, and where what is wrong with it is told. */
interface Place {
  readonly path: string;
  readonly faults: Fault[];
  /** Members of lists are no inputs: a null among them is of the wrong type. */
  readonly inList?: true;
}

/**
 * The value of a field as a rule takes it: defaults filled in, nothing but what the field names. What is wrong is added
 * to `faults`, each at its path (`tenure.years`); then the value means nothing.
 */
export function takeValue(field: Field, value: unknown, place: Place): unknown {
  if (value !== undefined && value !== null) return takeGiven(field.how, value, place);
  if (value === null && field.orNull === true) return null;
  if (field.initial !== undefined) return field.initial;
  if (field.optional !== true) tell(place, place.inList === true ? wrong(field.how) : 'missing');
  return undefined;
}

function takeGiven(how: Kind, value: unknown, place: Place): unknown {
  if (how.kind === 'parts') return takeParts(how, value, place);
  if (how.kind === 'list') return takeList(how, value, place);
  if (how.kind === 'number') checkNumber(how, value, place);
  else if (!fits(how, value)) tell(place, wrong(how));
  return value;
}

function fits(how: Exclude<Kind, { kind: 'parts' | 'list' | 'number' }>, value: unknown): boolean {
  if (how.kind === 'choice') return how.of.some((each) => each === value);
  if (how.kind === 'date') return typeof value === 'string' && isDay(value);
  return typeof value === (how.kind === 'flag' ? 'boolean' : 'string');
}

function isDay(text: string): boolean {
  const [, year, month, day] = /^(\d{4})-(\d\d)-(\d\d)$/u.exec(text)?.map(Number) ?? [];
  if (year === undefined || month === undefined || day === undefined || year === 0 || month === 0)
    return false;
  const isLeap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  const last = month === 2 ? (isLeap ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31;
  return month <= 12 && day >= 1 && day <= last;
}

function checkNumber(how: Kind & { kind: 'number' }, value: unknown, place: Place): void {
  if (typeof value !== 'number' || !Number.isFinite(value)) tell(place, wrong(how));
  else if (how.whole && !Number.isInteger(value)) tell(place, 'not-integer');
  else {
    if (value < 0) tell(place, how.belowZero);
    if (value < how.min || value > how.max) tell(place, 'out-of-range');
  }
}

function takeParts(how: Kind & { kind: 'parts' }, value: unknown, { path, faults }: Place): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    tell({ path, faults }, wrong(how));
    return value;
  }
  const given = new Map<string, unknown>(Object.entries(value));
  return Object.fromEntries(
    Object.entries(how.parts).map(([name, field]) => [
      name,
      takeValue(field, given.get(name), { path: `${path}.${name}`, faults }),
    ]),
  );
}

function takeList(how: Kind & { kind: 'list' }, value: unknown, { path, faults }: Place): unknown {
  if (!Array.isArray(value)) {
    tell({ path, faults }, wrong(how));
    return value;
  }
  const { member, empty, max = value.length } = how;
  if (empty !== undefined && value.length === 0) tell({ path, faults }, empty);
  if (value.length > max) tell({ path, faults }, 'out-of-range');
  return value.map((each, index) =>
    takeValue(member, each, { path: `${path}.${index}`, faults, inList: true }),
  );
}

function wrong({ kind }: Kind): ErrorCode {
  return kind === 'date' ? 'invalid-date' : 'invalid-value';
}

function tell({ path, faults }: Place, error: ErrorCode): void {
  faults.push({ error, field: path });
}
