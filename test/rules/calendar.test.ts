import * as fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, test } from 'vitest';
import {
  BeyondCalendar,
  dayAfter,
  daysBetween,
  earliestOf,
  isWeekend,
  latestOf,
  monthsAfter,
  workingDayAfter,
  yearsAfter,
} from '../../src/rules/calendar.ts';
import { arithmeticOf, type DateArithmetic } from '../../src/rules/date-arithmetic.ts';
import { polyfillArithmetic } from '../../src/rules/date-polyfill.ts';
import { days, nextDay, stepsBetween, walk, walkMonths, weekdayOf } from './days.ts';

const counts = fc.integer({ min: 0, max: 900 });

describe('days', () => {
  test('after a day are those of a walk', () => {
    fc.assert(
      fc.property(days, counts, (start, count) => {
        expect(dayAfter(start, count)).toBe(walk(start, count));
      }),
    );
  });

  test('between two days are the steps of a walk', () => {
    fc.assert(
      fc.property(days, counts, (start, count) => {
        const end = walk(start, count);
        expect(daysBetween(start, end)).toBe(count);
        expect(daysBetween(end, start)).toBe(0 - count);
      }),
    );
  });

  test('first and last of several are found', () => {
    fc.assert(
      fc.property(days, days, (a, b) => {
        expect([earliestOf(a, b), latestOf(a, b)]).toEqual([a, b].toSorted());
      }),
    );
  });

  test('of a weekend are every sixth and seventh', () => {
    fc.assert(
      fc.property(days, (day) => {
        expect(isWeekend(day)).toBe(weekdayOf(day) >= 5);
      }),
      { numRuns: 50 },
    );
  });

  test('end with the year 9999', () => {
    expect(dayAfter('9999-12-30', 1)).toBe('9999-12-31');
    expect(() => dayAfter('9999-12-31', 1)).toThrow(BeyondCalendar);
    expect(() => monthsAfter('9999-12-31', 1)).toThrow(BeyondCalendar);
    expect(() => yearsAfter('2025-01-01', 1e15)).toThrow(BeyondCalendar);
    expect(() => monthsAfter('2025-01-01', 3_900_000)).toThrow(BeyondCalendar);
    expect(() => workingDayAfter('2025-01-01', 1e9)).toThrow(BeyondCalendar);
  });
});

describe('months', () => {
  test('after a day keep its number and are cut to the end of the month', () => {
    fc.assert(
      fc.property(days, fc.integer({ min: 0, max: 200 }), (start, months) => {
        expect(monthsAfter(start, months)).toBe(walkMonths(start, months));
      }),
    );
  });

  test('make a year by twelve, in one addition', () => {
    expect(yearsAfter('2024-02-29', 1)).toBe('2025-02-28');
    expect(yearsAfter('2024-02-29', 4)).toBe('2028-02-29');
    expect(monthsAfter('2025-01-31', 2)).toBe('2025-03-31');
  });
});

describe('working days', () => {
  const near = fc.array(fc.integer({ min: 0, max: 40 }), { maxLength: 12 });

  test('after a day are those of a walk that skips days off', () => {
    fc.assert(
      fc.property(days, fc.integer({ min: 0, max: 60 }), near, near, (start, count, off, made) => {
        const holidays = off.map((offset) => walk(start, offset));
        const workingDays = made
          .map((offset) => walk(start, offset))
          .filter((day) => !holidays.includes(day));
        let day = start;
        for (let left = count; left > 0; ) {
          day = nextDay(day);
          const works = workingDays.includes(day) || (weekdayOf(day) < 5 && !holidays.includes(day));
          if (works) left -= 1;
        }
        expect(workingDayAfter(start, count, { holidays, workingDays })).toBe(day);
      }),
      { numRuns: 60 },
    );
  });

  test('without a calendar are Monday to Friday', () => {
    expect(workingDayAfter('2025-09-05', 1)).toBe('2025-09-08');
    expect(workingDayAfter('2025-09-06', 0)).toBe('2025-09-06');
    // 1000 working days are 200 weeks.
    expect(workingDayAfter('2025-09-05', 1000)).toBe(walk('2025-09-05', 1400));
  });

  test('five make a week wherever it starts', () => {
    fc.assert(
      fc.property(days, (start) => {
        const end = workingDayAfter(start, 5);
        const steps = stepsBetween(start, end);
        expect(steps).toBe(weekdayOf(start) === 5 ? 6 : weekdayOf(start) === 6 ? 5 : 7);
      }),
      { numRuns: 40 },
    );
  });
});

describe.each<[string, DateArithmetic]>([
  ['the polyfill of functions', polyfillArithmetic],
  ['a Temporal.PlainDate', arithmeticOf(Temporal.PlainDate)],
])('the arithmetic of %s', (_, arithmetic) => {
  test('is that of a walk', () => {
    fc.assert(
      fc.property(
        days,
        fc.integer({ min: 0, max: 400 }),
        fc.integer({ min: 0, max: 60 }),
        (start, count, months) => {
          const end = walk(start, count);
          expect(arithmetic.addDays(start, count)).toBe(end);
          expect(arithmetic.daysBetween(start, end)).toBe(count);
          expect(arithmetic.daysBetween(end, start)).toBe(0 - count);
          expect(arithmetic.addMonths(start, months)).toBe(walkMonths(start, months));
        },
      ),
    );
  });

  test('knows the days of the week and marks years past 9999', () => {
    // 1 January 2001 was a Monday.
    const week = [0, 1, 2, 3, 4, 5, 6].map((count) => arithmetic.weekday(walk('2001-01-01', count)));
    expect(week).toEqual([1, 2, 3, 4, 5, 6, 7]);
    expect(arithmetic.addDays('9999-12-31', 1)).toBe('+010000-01-01');
    expect(arithmetic.addMonths('9999-12-31', 1)).toBe('+010000-01-31');
    expect(arithmetic.addMonths('0001-01-31', 1)).toBe('0001-02-28');
  });
});
