import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Fault } from '../../src/rules/errors.ts';
import { takeValue } from '../../src/rules/field-check.ts';
import type { Field } from '../../src/rules/fields.ts';
import { allRules } from '../../src/rules/registry.ts';
import { inputsSchema } from '../../src/rules/schema.ts';
import { days } from './days.ts';

/** Every input field of the rules, those that are alike once. */
const fields = [
  ...new Map(
    allRules().flatMap(({ inputs }) => Object.values(inputs).map((field) => [JSON.stringify(field), field])),
  ),
];

function take(field: Field, value: unknown): { value: unknown; faults: readonly Fault[] } {
  const faults: Fault[] = [];
  return { value: takeValue(field, value, { path: 'field', faults }), faults };
}

/** Plain data as JSON can hold it, much of it nearly right. */
const { data } = fc.letrec<{ data: unknown }>((tie) => ({
  data: fc.oneof(
    { maxDepth: 3, withCrossShrink: true },
    fc.constantFrom<unknown>(
      null,
      true,
      false,
      'A',
      'B',
      'm',
      0,
      1,
      -1,
      12,
      31,
      1.5,
      1e300,
      '2025-02-29',
      '',
    ),
    days,
    fc.integer({ min: -2, max: 40 }),
    fc.double({ noNaN: true, noDefaultInfinity: true }),
    fc.string({ maxLength: 3 }),
    fc.array(tie('data'), { maxLength: 14 }),
    fc.dictionary(
      fc.constantFrom('years', 'months', 'days', 'from', 'to', 'holidays', 'workingDays', 'x'),
      tie('data'),
      { noNullPrototype: true },
    ),
  ),
}));

describe('the check of a field', () => {
  test.each(fields)('%s takes what its zod schema takes, and as it takes it', (_, field) => {
    const { shape } = inputsSchema({ field });
    fc.assert(
      fc.property(data, (value) => {
        const given = value === null && field.orNull !== true ? undefined : value;
        const parsed = shape.field?.safeParse(given);
        const taken = take(field, value);
        expect(taken.faults.length === 0).toBe(parsed?.success);
        if (parsed?.success === true) expect(taken.value).toEqual(parsed.data);
      }),
      { numRuns: 200 },
    );
  });

  test('knows every day of two centuries, and no other', () => {
    const field: Field = { how: { kind: 'date' } };
    for (let year = 1899; year <= 2101; year += 1) {
      for (let month = 0; month <= 13; month += 1) {
        for (let day = 0; day <= 32; day += 1) {
          const text = `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
          const real = new Date(Date.UTC(year, month - 1, day));
          const exists = real.getUTCMonth() === month - 1 && real.getUTCDate() === day;
          if ((take(field, text).faults.length === 0) !== exists) expect.fail(text);
        }
      }
    }
    expect(take(field, '0000-01-01').faults).toHaveLength(1);
    expect(take(field, '0004-02-29').faults).toHaveLength(0);
  });
});

describe('whether an input counts', () => {
  test('depends on the others where the rule says so', () => {
    const [route] = allRules().filter(({ name }) => name === 'kz-gift-route');
    expect(route?.counts('leftBy', { situation: 'left-at-workplace' })).toBe(true);
    expect(route?.counts('leftBy', { situation: 'private-unrelated' })).toBe(false);
    expect(route?.counts('leftBy', {})).toBe(false);
    expect(route?.counts('situation', {})).toBe(true);
  });
});
