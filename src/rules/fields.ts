import * as z from 'zod/mini';
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
  | 'hours-a-week';

type Issue = { readonly input?: unknown; readonly path?: readonly PropertyKey[] | undefined };

/**
 * The message of every schema here is an error code. What is absent or null is `missing`; members of a list are not
 * inputs, so that a null among them is of the wrong type.
 */
function code(wrong: ErrorCode, fraction: ErrorCode = wrong): { error: (issue: Issue) => ErrorCode } {
  return {
    error: ({ input, path }) => {
      const absent = input === undefined || input === null;
      if (absent && typeof path?.at(-1) !== 'number') return 'missing';
      return typeof input === 'number' ? fraction : wrong;
    },
  };
}

const unit = (name: Unit) => z.meta({ unit: name });

/** A real day `YYYY-MM-DD`. The Gregorian calendar has no year 0. */
export function date() {
  return z.iso
    .date(code('invalid-date'))
    .check(z.refine((day) => !day.startsWith('0000'), { error: 'invalid-date' }));
}

/** Yes or no. */
export function flag() {
  return z.boolean(code('invalid-value'));
}

/** One of a list of codes. */
export function choice<const Code extends string>(codes: readonly Code[]) {
  return z.enum(codes, code('invalid-value'));
}

/** One of a list of numbers. */
export function numberChoice<const Choice extends number>(choices: readonly Choice[]) {
  return z.literal(choices, code('invalid-value'));
}

/** A category of posts: `A`, `B`, `V` for the Cyrillic А, Б, В. */
export function category() {
  return choice(['A', 'B', 'V']);
}

/** Man or woman: the draft sets them different ages and tenures. */
export function sex() {
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
export function whole({
  unit: name,
  min = 0,
  max = Number.MAX_SAFE_INTEGER,
  belowZero = 'negative',
}: WholeLimits = {}) {
  const wrong = code('invalid-value', 'not-integer').error;
  const schema = z
    .int({ error: (issue) => (issue.code === 'too_big' ? 'out-of-range' : wrong(issue)) })
    .check(
      z.minimum(0, { error: belowZero }),
      z.minimum(min, { error: 'out-of-range' }),
      z.maximum(max, { error: 'out-of-range' }),
    );
  return name === undefined ? schema : schema.check(unit(name));
}

/** A number with a fraction or without, 0 or more. */
export function number({ unit: name, max, belowZero = 'negative' }: Omit<WholeLimits, 'min'> = {}) {
  const schema = z.number(code('invalid-value')).check(z.minimum(0, { error: belowZero }));
  const limited = max === undefined ? schema : schema.check(z.maximum(max, { error: 'out-of-range' }));
  return name === undefined ? limited : limited.check(unit(name));
}

/** Money: a whole number of minor units, 0 or more. */
export function money() {
  return whole({ unit: 'minor-units' });
}

/** Length of service, normalised: months 0-11, days 0-30. */
export function tenure() {
  const parts = { years: whole(), months: whole({ max: 11 }), days: whole({ max: 30 }) };
  return z.object(parts, code('invalid-value'));
}

/** Days off and weekend days made working, for terms in working days. */
export function workCalendar() {
  const days = () => z.nullish(list(date()));
  return z.object({ holidays: days(), workingDays: days() }, code('invalid-value'));
}

/** A list. `empty: 'missing'` where an empty one counts as absent. */
export function list<Member extends z.ZodMiniType>(
  member: Member,
  { empty, max }: { readonly empty?: 'missing'; readonly max?: number } = {},
) {
  const schema = z.array(member, code('invalid-value'));
  const filled = empty === undefined ? schema : schema.check(z.minLength(1, { error: empty }));
  return max === undefined ? filled : filled.check(z.maxLength(max, { error: 'out-of-range' }));
}

/** A period with its first and last day. */
export function period() {
  return z.object({ from: date(), to: date() }, code('invalid-value'));
}

/** Text of an outcome: the address of a clause, or a body. */
export function text() {
  return z.string(code('invalid-value'));
}

/** May be absent; null counts as absent. */
export function optional<Field extends z.ZodMiniType>(field: Field) {
  return z.optional(field);
}

/** May be absent, and then is `value`. */
export function withDefault<Field extends z.ZodMiniType>(
  field: Field,
  value: z.util.NoUndefined<z.output<Field>>,
) {
  return z._default(field, value);
}

/** A value or null, where null says something: it has not happened, the text names none. */
export function orNull<Field extends z.ZodMiniType>(field: Field) {
  return z.nullable(field);
}
