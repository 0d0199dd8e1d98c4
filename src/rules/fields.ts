import type { ErrorCode } from './errors.ts';

/** The units that a form prints behind a field. */
export type Unit =
  | 'days'
  | 'working-days'
  | 'months'
  | 'years'
  | 'minor-units'
  | 'percent'
  | 'points'
  | 'persons'
  | 'votes'
  | 'hours-a-week'
  /** A place in a list, counted from nought; readers count from one. */
  | 'ordinal';

/** What a value must be. Plain data: forms, schemas and the check of inputs all read it, and zod stays out of the page. */
export type Kind =
  | { readonly kind: 'date' | 'flag' | 'text' }
  | { readonly kind: 'choice'; readonly of: readonly (string | number)[] }
  | {
      readonly kind: 'number';
      readonly whole: boolean;
      readonly min: number;
      readonly max: number;
      readonly belowZero: ErrorCode;
    }
  | { readonly kind: 'parts'; readonly parts: Fields }
  | { readonly kind: 'list'; readonly member: Field; readonly empty?: ErrorCode; readonly max?: number };

/** Names the type of a field's values; no field holds anything under it. */
declare const typed: unique symbol;

/** A field of an input or an outcome, whose values are of type `T`. */
export interface Field<out T = unknown> {
  readonly how: Kind;
  readonly unit?: Unit;
  /** May be absent; null counts as absent. */
  readonly optional?: true;
  /** What it is where it is absent. */
  readonly initial?: boolean | number;
  /** Null says something. */
  readonly orNull?: true;
  readonly [typed]?: T;
}

export type Fields = Readonly<Record<string, Field>>;

/** The type of a field's values. */
export type TypeOf<F> = F extends Field<infer T> ? T : never;

/** The values of several fields; those that may be absent are optional. */
export type Values<F extends Fields> = {
  [Name in keyof F as undefined extends TypeOf<F[Name]> ? never : Name]: TypeOf<F[Name]>;
} & {
  [Name in keyof F as undefined extends TypeOf<F[Name]> ? Name : never]?: TypeOf<F[Name]>;
};

/** A real day `YYYY-MM-DD`. The Gregorian calendar has no year 0. */
export function date(): Field<string> {
  return { how: { kind: 'date' } };
}

/** Yes or no. */
export function flag(): Field<boolean> {
  return { how: { kind: 'flag' } };
}

/** One of a list of codes. */
export function choice<const Code extends string>(codes: readonly Code[]): Field<Code> {
  return { how: { kind: 'choice', of: codes } };
}

/** One of a list of numbers. */
export function numberChoice<const Choice extends number>(choices: readonly Choice[]): Field<Choice> {
  return { how: { kind: 'choice', of: choices } };
}

/** A category of posts: `A`, `B`, `V` for the Cyrillic А, Б, В. */
export function category(): Field<'A' | 'B' | 'V'> {
  return choice(['A', 'B', 'V']);
}

/** Man or woman: the draft sets them different ages and tenures. */
export function sex(): Field<'m' | 'f'> {
  return choice(['m', 'f']);
}

export interface WholeLimits {
  readonly unit?: Unit;
  /** Default 0. */
  readonly min?: number;
  readonly max?: number;
  /** What a number below zero is, `negative` unless the rule says otherwise. */
  readonly belowZero?: 'negative' | 'out-of-range';
}

/** A whole number, 0 or more unless a range is given. */
export function whole({ unit, min = 0, max, belowZero = 'negative' }: WholeLimits = {}): Field<number> {
  const most = max ?? Number.MAX_SAFE_INTEGER;
  return withUnit({ how: { kind: 'number', whole: true, min, max: most, belowZero } }, unit);
}

/** A number with a fraction or without, 0 or more. */
export function number({
  unit,
  max = Number.MAX_VALUE,
  belowZero = 'negative',
}: Omit<WholeLimits, 'min'> = {}): Field<number> {
  return withUnit({ how: { kind: 'number', whole: false, min: 0, max, belowZero } }, unit);
}

function withUnit<T>(field: Field<T>, unit: Unit | undefined): Field<T> {
  return unit === undefined ? field : { ...field, unit };
}

/** Money: a whole number of minor units, 0 or more. */
export function money(): Field<number> {
  return whole({ unit: 'minor-units' });
}

/** Values that belong together, under their names. */
function parts<const F extends Fields>(fields: F): Field<{ [Name in keyof F]: TypeOf<F[Name]> }> {
  return { how: { kind: 'parts', parts: fields } };
}

/** Length of service, normalised: months 0-11, days 0-30. */
export function tenure() {
  return parts({ years: whole(), months: whole({ max: 11 }), days: whole({ max: 30 }) });
}

/** Days off and weekend days made working, for terms in working days. */
export function workCalendar(): Field<{
  holidays?: string[] | undefined;
  workingDays?: string[] | undefined;
}> {
  return parts({ holidays: optional(list(date())), workingDays: optional(list(date())) });
}

/** A list. `empty: 'missing'` where an empty one counts as absent. */
export function list<T>(
  member: Field<T>,
  { empty, max }: { readonly empty?: 'missing'; readonly max?: number } = {},
): Field<T[]> {
  return {
    how: {
      kind: 'list',
      member,
      ...(empty === undefined ? {} : { empty }),
      ...(max === undefined ? {} : { max }),
    },
  };
}

/** A period with its first and last day. */
export function period() {
  return parts({ from: date(), to: date() });
}

/** Text of an outcome: the address of a clause, or a body. */
export function text(): Field<string> {
  return { how: { kind: 'text' } };
}

/** May be absent; null counts as absent. */
export function optional<T>(field: Field<T>): Field<T | undefined> {
  return { ...field, optional: true };
}

/** May be absent, and then is `value`. */
export function withDefault<T extends boolean | number>(field: Field<T>, value: T): Field<T> {
  return { ...field, initial: value };
}

/** A value or null, where null says something: it has not happened, the text names none. */
export function orNull<T>(field: Field<T>): Field<T | null> {
  return { ...field, orNull: true };
}
