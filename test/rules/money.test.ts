import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { BeyondMoney, isShareAtLeast, percentOf, sumOf, timesOf } from '../../src/rules/money.ts';

const amounts = fc.integer({ min: 0, max: 10_000_000_000 });
const percents = fc.integer({ min: 0, max: 200 });

/** A hundredth part by counting: whole units and what is left of a hundred. */
function hundredths(amount: number, percent: number): { whole: number; left: number } {
  const product = amount * percent;
  return { whole: Math.floor(product / 100), left: product % 100 };
}

describe('percentages', () => {
  test('are rounded once, by what is left of a hundred', () => {
    fc.assert(
      fc.property(amounts, percents, (amount, percent) => {
        const { whole, left } = hundredths(amount, percent);
        expect(percentOf(amount, percent)).toBe(left >= 50 ? whole + 1 : whole);
        expect(percentOf(amount, percent, 'down')).toBe(whole);
        expect(percentOf(amount, percent, 'up')).toBe(left > 0 ? whole + 1 : whole);
      }),
    );
  });

  test('grow with the amount', () => {
    fc.assert(
      fc.property(amounts, amounts, percents, (a, b, percent) => {
        const [less, more] = a < b ? [a, b] : [b, a];
        expect(percentOf(less, percent)).toBeLessThanOrEqual(percentOf(more, percent));
      }),
    );
  });

  test('stay exact where products pass 2^53', () => {
    expect(percentOf(9_007_199_254_740_991, 85)).toBe(7_656_119_366_529_842);
  });
});

describe('sums', () => {
  test('too large to be told exactly are refused', () => {
    expect(() => sumOf([Number.MAX_SAFE_INTEGER, 1])).toThrow(BeyondMoney);
    expect(() => timesOf(Number.MAX_SAFE_INTEGER, 10)).toThrow(BeyondMoney);
    expect(sumOf([Number.MAX_SAFE_INTEGER - 1, 1])).toBe(Number.MAX_SAFE_INTEGER);
  });
});

describe('a share', () => {
  test('is reached from its minimum on, and not a unit before', () => {
    fc.assert(
      fc.property(amounts, percents, (whole, percent) => {
        const least = percentOf(whole, percent, 'up');
        expect(isShareAtLeast(least, percent, whole)).toBe(true);
        expect(least === 0 || !isShareAtLeast(least - 1, percent, whole)).toBe(true);
      }),
    );
  });
});
