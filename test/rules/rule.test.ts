import { describe, expect, test } from 'vitest';
import type { ErrorCode } from '../../src/rules/errors.ts';
import {
  date,
  flag,
  list,
  number,
  optional,
  orNull,
  tenure,
  whole,
  withDefault,
} from '../../src/rules/fields.ts';
import { inconsistent, inOrder, neededWhen, notAbove, rule, usedWhen } from '../../src/rules/rule.ts';
import { tableRule } from '../../src/rules/table.ts';

/** A rule that can go wrong in every way. */
const trial = rule({
  name: 'trial',
  provisions: [],
  inputs: {
    from: date(),
    to: date(),
    count: whole({ max: 9 }),
    all: whole(),
    sure: flag(),
    heldOn: orNull(date()),
    reason: optional(date()),
  },
  cases: { reason: neededWhen(({ sure }) => sure === false) },
  // Not in the order in which errors are told.
  checks: [notAbove('count', 'all'), inOrder('from', 'to')],
  outputs: { due: date() },
  apply: ({ from, count }, steps) => ({ due: steps.addDays('due', { from }, count) }),
});

const valid = { from: '2025-01-01', to: '2025-01-02', count: 1, all: 2, sure: true, heldOn: null };

function errorOf(input: unknown): ErrorCode | undefined {
  const result = trial.run(input);
  return 'error' in result ? result.error : undefined;
}

describe('errors', () => {
  test('are told one at a time, in their order', () => {
    // Everything at once; then each input is mended in turn, and the next error comes to light.
    let input: Record<string, unknown> = {
      from: '2025-01-03',
      to: 'later',
      count: 2.5,
      all: -1,
      sure: 'yes',
      reason: 5,
    };
    expect(errorOf(input)).toBe('missing');
    input = { ...input, heldOn: null };
    expect(errorOf(input)).toBe('invalid-date');
    input = { ...input, to: '2025-01-02' };
    expect(errorOf(input)).toBe('invalid-value');
    input = { ...input, sure: true };
    expect(errorOf(input)).toBe('not-integer');
    input = { ...input, count: 10 };
    expect(errorOf(input)).toBe('negative');
    input = { ...input, all: 1 };
    expect(errorOf(input)).toBe('out-of-range');
    input = { ...input, count: 2 };
    expect(errorOf(input)).toBe('order');
    input = { ...input, from: '2025-01-01' };
    expect(errorOf(input)).toBe('inconsistent');
    input = { ...input, all: 2 };
    expect(errorOf(input)).toBeUndefined();
  });

  test('name the input at fault', () => {
    expect(trial.run({ ...valid, count: -1 })).toEqual({ error: 'negative', field: 'count' });
    expect(trial.run({ ...valid, sure: false })).toEqual({ error: 'missing', field: 'reason' });
    expect(trial.run({ ...valid, to: '2024-12-31' })).toEqual({ error: 'order', field: 'to' });
  });

  test('are values even for what is no input at all', () => {
    for (const input of [null, undefined, {}]) expect(errorOf(input)).toBe('missing');
    for (const input of [5, 'text', [valid], true]) expect(errorOf(input)).toBe('invalid-value');
  });

  test('come from dates past the calendar and sums past exact numbers', () => {
    expect(errorOf({ ...valid, from: '9999-12-31', to: '9999-12-31' })).toBe('out-of-range');
  });
});

describe('inputs', () => {
  test('that a case does not use are ignored, whatever they hold', () => {
    for (const reason of [undefined, null, 5, 'x', '2025-02-02']) {
      expect(errorOf({ ...valid, reason }), String(reason)).toBeUndefined();
    }
    expect(errorOf({ ...valid, sure: false, reason: null })).toBe('missing');
    expect(errorOf({ ...valid, sure: false, reason: 5 })).toBe('invalid-date');
    expect(errorOf({ ...valid, sure: false, reason: '2025-02-02' })).toBeUndefined();
  });

  test('may be null only where null says something', () => {
    expect(errorOf({ ...valid, heldOn: '2025-01-01' })).toBeUndefined();
    expect(errorOf({ ...valid, heldOn: undefined })).toBe('missing');
    expect(errorOf({ ...valid, from: null })).toBe('missing');
  });

  test('inherited from a prototype are not given', () => {
    expect(errorOf(Object.create(valid))).toBe('missing');
  });

  test('with a default take it when absent, null or unused', () => {
    const defaults = rule({
      name: 'defaults',
      provisions: [],
      inputs: { on: flag(), years: withDefault(whole({ max: 5 }), 3) },
      cases: { years: usedWhen(({ on }) => on === true) },
      outputs: { years: whole() },
      apply: ({ years }, steps) => ({ years: steps.choose('years', { years }) }),
    });
    const outcomes = [
      { on: true },
      { on: true, years: null },
      { on: false, years: 9 },
      { on: true, years: 4 },
    ].map((input) => defaults.run(input));
    expect(outcomes.map((result) => 'outcome' in result && result.outcome)).toEqual([
      { years: 3 },
      { years: 3 },
      { years: 3 },
      { years: 4 },
    ]);
    expect(defaults.run({ on: true, years: 9 })).toMatchObject({ error: 'out-of-range' });
  });
});

describe('lists and lengths of service', () => {
  const nested = rule({
    name: 'nested',
    provisions: [],
    inputs: {
      days: list(date(), { max: 2 }),
      hours: list(number({ max: 24 }), { empty: 'missing' }),
      served: tenure(),
    },
    checks: [
      inconsistent<{ days: readonly string[]; hours: readonly number[] }>(
        'days',
        ({ days, hours }) => days.length > hours.length,
      ),
    ],
    outputs: { count: whole() },
    apply: ({ days }, steps) => ({ count: steps.measure('count', { days }, days.length) }),
  });
  const served = { years: 1, months: 0, days: 0 };

  test.each([
    ['a null among dates', { days: [null], hours: [1], served }, 'invalid-date'],
    ['a null among numbers', { days: [], hours: [null], served }, 'invalid-value'],
    ['no list', { days: '2025-01-01', hours: [1], served }, 'invalid-value'],
    ['an empty list that counts as absent', { days: [], hours: [], served }, 'missing'],
    [
      'too long a list',
      { days: ['2025-01-01', '2025-01-01', '2025-01-01'], hours: [1, 1, 1], served },
      'out-of-range',
    ],
    ['a member out of range', { days: [], hours: [25], served }, 'out-of-range'],
    ['a member below zero', { days: [], hours: [-1], served }, 'negative'],
    ['a part of a tenure left out', { days: [], hours: [1], served: { years: 1, days: 0 } }, 'missing'],
    [
      'a tenure that is not normalised',
      { days: [], hours: [1], served: { ...served, days: 31 } },
      'out-of-range',
    ],
    ['a contradiction', { days: ['2025-01-01', '2025-01-02'], hours: [1], served }, 'inconsistent'],
  ])('%s', (_, input, error) => {
    expect(nested.run(input)).toMatchObject({ error });
  });

  test('say where the fault is', () => {
    expect(nested.run({ days: ['2025-01-01', 'x'], hours: [1, 2], served })).toEqual({
      error: 'invalid-date',
      field: 'days.1',
    });
    expect(nested.run({ days: [], hours: [1], served: { ...served, months: 12 } })).toEqual({
      error: 'out-of-range',
      field: 'served.months',
    });
  });
});

describe('a decision table', () => {
  const table = tableRule({
    name: 'table',
    provisions: [],
    inputs: { kind: list(flag()), count: whole() },
    outputs: { size: whole() },
    rows: [
      { when: { count: 0 }, gives: { size: 0 } },
      { when: { count: [1, 2] }, gives: { size: 1 } },
      { when: { count: { atLeast: 3 } }, gives: { size: 2 } },
    ],
  });

  test('gives the first row that fits, and says which input chose it', () => {
    const sizes = [0, 1, 2, 3, 70].map((count) => table.run({ kind: [], count }));
    expect(sizes.map((result) => 'outcome' in result && result.outcome.size)).toEqual([0, 1, 1, 2, 2]);
    expect(sizes[1]).toMatchObject({ steps: [{ op: 'table-row', from: { count: 1 }, value: { size: 1 } }] });
  });
});

describe('steps', () => {
  test('say what was computed from what, with the words of the text', () => {
    const quote = { provision: 'ua-draft/1', lang: 'uk', words: 'п’ять днів', value: 5 } as const;
    const term = rule({
      name: 'term',
      provisions: ['ua-draft/1'],
      inputs: { learned: optional(date()), arose: date(), today: date() },
      outputs: { due: date(), missed: flag() },
      apply: ({ learned, arose, today }, steps) => {
        const start = steps.choose('start', { learned, arose });
        const due = steps.addDays('due', { start }, quote);
        return { due, missed: steps.compare('missed', { today }, 'more', { due }) };
      },
    });
    expect(term.run({ arose: '2025-01-01', today: '2025-01-07' })).toEqual({
      outcome: { due: '2025-01-06', missed: true },
      steps: [
        { op: 'choose', gives: 'start', from: { arose: '2025-01-01' }, value: '2025-01-01' },
        { op: 'add-days', gives: 'due', from: { start: '2025-01-01', days: 5 }, value: '2025-01-06', quote },
        {
          op: 'compare',
          gives: 'missed',
          from: { today: '2025-01-07', due: '2025-01-06' },
          value: true,
          relation: 'more',
        },
      ],
    });
  });
});
