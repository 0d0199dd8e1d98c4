import * as fc from 'fast-check';

/** A dumb calendar that walks day by day: what the real one is compared with. */

const lengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

export function lengthOfMonth(year: number, month: number): number {
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  return month === 2 && leap ? 29 : (lengths[month - 1] ?? 0);
}

export function dayOf(year: number, month: number, day: number): string {
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

export function partsOf(day: string): [number, number, number] {
  return [Number(day.slice(0, 4)), Number(day.slice(5, 7)), Number(day.slice(8))];
}

export function nextDay(today: string): string {
  const [year, month, day] = partsOf(today);
  if (day < lengthOfMonth(year, month)) return dayOf(year, month, day + 1);
  return month < 12 ? dayOf(year, month + 1, 1) : dayOf(year + 1, 1, 1);
}

export function walk(from: string, days: number): string {
  let day = from;
  for (let count = 0; count < days; count += 1) day = nextDay(day);
  return day;
}

/** Steps from one day to a later one. */
export function stepsBetween(from: string, to: string): number {
  let steps = 0;
  for (let day = from; day !== to; day = nextDay(day)) steps += 1;
  return steps;
}

/** Month by month with the day number kept, cut to the month's end at the last. */
export function walkMonths(from: string, months: number): string {
  let [year, month, day] = partsOf(from);
  for (let count = 0; count < months; count += 1) {
    month += 1;
    if (month > 12) [year, month] = [year + 1, 1];
  }
  while (day > lengthOfMonth(year, month)) day -= 1;
  return dayOf(year, month, day);
}

/** 0 is Monday, counted from a Monday. */
export function weekdayOf(day: string): number {
  return stepsBetween('2001-01-01', day) % 7;
}

/** Real days, 2001 to 2040. */
export const days: fc.Arbitrary<string> = fc
  .tuple(
    fc.integer({ min: 2001, max: 2040 }),
    fc.integer({ min: 1, max: 12 }),
    fc.integer({ min: 1, max: 31 }),
  )
  .map(([year, month, day]) => dayOf(year, month, Math.min(day, lengthOfMonth(year, month))));
