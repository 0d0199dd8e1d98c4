import { arithmetic } from './date-arithmetic.ts';

/** A civil date `YYYY-MM-DD`, checked where it came in: no time of day, no time zone. Days compare as strings. */
export type Day = string;

/**
 * Days off and weekend days made working. The texts hold no calendar: the user gives it, and without it Monday to
 * Friday are working days.
 */
export interface WorkCalendar {
  readonly holidays?: readonly Day[] | null | undefined;
  readonly workingDays?: readonly Day[] | null | undefined;
}

/** Thrown where a date falls after 9999-12-31, which no `YYYY-MM-DD` can name; `rule` turns it into `out-of-range`. */
export class BeyondCalendar extends RangeError {}

/** More than the days and months between the first and the last date: a longer term need not be tried. */
const mostDays = 4_000_000;
const mostMonths = 120_000;

function withinCalendar(day: Day): Day {
  if (day.startsWith('+')) throw new BeyondCalendar('after the year 9999');
  return day;
}

function allowed(term: number, most: number): number {
  if (Math.abs(term) > most) throw new BeyondCalendar('a term longer than the calendar');
  return term;
}

/** The day `days` calendar days after `start`. */
export function dayAfter(start: Day, days: number): Day {
  return withinCalendar(arithmetic.addDays(start, allowed(days, mostDays)));
}

/** The same day number `months` later, clamped to the end of the month; always one addition. */
export function monthsAfter(start: Day, months: number): Day {
  return withinCalendar(arithmetic.addMonths(start, allowed(months, mostMonths)));
}

/** `years` years after `start`: 12 months each, in one addition. 29 February falls on 28 February in common years. */
export function yearsAfter(start: Day, years: number): Day {
  return monthsAfter(start, years * 12);
}

/** Calendar days from `from` to `to`; below zero where `to` is earlier. */
export function daysBetween(from: Day, to: Day): number {
  return arithmetic.daysBetween(from, to);
}

export function earliestOf(first: Day, ...others: readonly Day[]): Day {
  return others.reduce((best, day) => (day < best ? day : best), first);
}

export function latestOf(first: Day, ...others: readonly Day[]): Day {
  return others.reduce((best, day) => (day > best ? day : best), first);
}

/** Whether a day is Saturday or Sunday. */
export function isWeekend(day: Day): boolean {
  return arithmetic.weekday(day) > 5;
}

/** The `days`th working day after `start`; `start` itself for none. `start` may be a day off. */
export function workingDayAfter(start: Day, days: number, calendar: WorkCalendar = {}): Day {
  const off = new Set(calendar.holidays ?? []);
  const made = new Set(calendar.workingDays ?? []);
  const lastListed = latestOf(start, ...off, ...made);
  let day = start;
  let left = allowed(days, mostDays);
  while (left > 0) {
    // Past the listed days every seven days hold five working days: whole weeks are jumped over.
    const weeks = day >= lastListed ? Math.floor((left - 1) / 5) : 0;
    day = dayAfter(day, 7 * weeks + 1);
    left -= 5 * weeks;
    if (made.has(day) || (!isWeekend(day) && !off.has(day))) left -= 1;
  }
  return day;
}
