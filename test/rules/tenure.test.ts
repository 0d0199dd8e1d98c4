import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  ageOn,
  isAtLeastYears,
  isLonger,
  isMoreThanYears,
  type Tenure,
  tenureBetween,
} from '../../src/rules/tenure.ts';
import { days, stepsBetween, walk, walkMonths } from './days.ts';

const tenures: fc.Arbitrary<Tenure> = fc.record({
  years: fc.integer({ min: 0, max: 40 }),
  months: fc.integer({ min: 0, max: 11 }),
  days: fc.integer({ min: 0, max: 30 }),
});

/** A number that grows with the tenure. */
const rank = ({ years, months, days: rest }: Tenure) => (years * 12 + months) * 31 + rest;

describe('length of service', () => {
  test('between two days is the most whole months, then days', () => {
    fc.assert(
      fc.property(days, fc.integer({ min: 0, max: 4000 }), (from, length) => {
        const to = walk(from, length);
        let months = 0;
        while (walkMonths(from, months + 1) <= to) months += 1;
        expect(tenureBetween(from, to)).toEqual({
          years: Math.floor(months / 12),
          months: months % 12,
          days: stepsBetween(walkMonths(from, months), to),
        });
      }),
    );
  });

  test('on an anniversary is whole years, the day before it is less', () => {
    fc.assert(
      fc.property(days, fc.integer({ min: 1, max: 40 }), (from, years) => {
        const anniversary = walkMonths(from, years * 12);
        expect(tenureBetween(from, anniversary)).toEqual({ years, months: 0, days: 0 });
        expect(ageOn(from, anniversary)).toBe(years);
        expect(ageOn(from, walk(from, stepsBetween(from, anniversary) - 1))).toBe(years - 1);
      }),
    );
  });

  test('grows as time goes', () => {
    fc.assert(
      fc.property(
        days,
        fc.integer({ min: 0, max: 3000 }),
        fc.integer({ min: 0, max: 60 }),
        (from, length, more) => {
          const [shorter, longer] = [walk(from, length), walk(from, length + more)];
          expect(rank(tenureBetween(from, longer))).toBeGreaterThanOrEqual(
            rank(tenureBetween(from, shorter)),
          );
        },
      ),
    );
  });

  test('normalised has months below 12 and days below 31', () => {
    fc.assert(
      fc.property(days, fc.integer({ min: 0, max: 3000 }), (from, length) => {
        const { months, days: rest } = tenureBetween(from, walk(from, length));
        expect(months).toBeLessThan(12);
        expect(rest).toBeLessThan(31);
      }),
    );
  });
});

describe('comparison with years', () => {
  test('«понад» is strictly more, «не менше» at least', () => {
    fc.assert(
      fc.property(tenures, fc.integer({ min: 0, max: 41 }), (tenure, years) => {
        const whole = rank({ years, months: 0, days: 0 });
        expect(isMoreThanYears(tenure, years)).toBe(rank(tenure) > whole);
        expect(isAtLeastYears(tenure, years)).toBe(rank(tenure) >= whole);
      }),
    );
  });

  test('of two lengths goes by years, then months, then days', () => {
    fc.assert(
      fc.property(tenures, tenures, (a, b) => {
        expect(isLonger(a, b)).toBe(rank(a) > rank(b));
      }),
    );
  });
});
