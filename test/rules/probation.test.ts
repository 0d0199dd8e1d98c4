import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { extendedBy } from '../../src/rules/ua/c12-oath-probation.ts';
import { days, nextDay, walk } from './days.ts';

const absences = fc.array(
  fc.record({ offset: fc.integer({ min: -20, max: 260 }), length: fc.integer({ min: 1, max: 40 }) }),
  { maxLength: 6 },
);

test('a term is extended by the days of absence in it until it grows no more', () => {
  fc.assert(
    fc.property(days, absences, (origin, given) => {
      const start = walk(origin, 20);
      const base = walk(start, 181);
      const periods = given.map(({ offset, length }) => {
        const from = walk(origin, 20 + offset);
        return { from, to: walk(from, length - 1) };
      });
      const absent = new Set(periods.flatMap(({ from, to }) => allDays(from, to)));
      // The definition, day by day: the end is the base and as many days as were missed between start and end.
      let end = base;
      for (;;) {
        const missed = allDays(nextDay(start), end).filter((day) => absent.has(day)).length;
        const moved = walk(base, missed);
        if (moved === end) break;
        end = moved;
      }
      expect(extendedBy(start, base, periods)).toBe(end);
    }),
    { numRuns: 150 },
  );
});

function allDays(from: string, to: string): string[] {
  const all: string[] = [];
  for (let day = from; day <= to; day = nextDay(day)) all.push(day);
  return all;
}
