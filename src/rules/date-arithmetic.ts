import type { Temporal } from 'temporal-polyfill';
import type { Day } from './calendar.ts';

/** What all computing with civil dates is made of. Years above 9999 come back with six digits and a sign. */
export interface DateArithmetic {
  addDays(day: Day, days: number): Day;
  /** The same day number, clamped to the end of the month. */
  addMonths(day: Day, months: number): Day;
  daysBetween(from: Day, to: Day): number;
  /** 1 is Monday, 7 is Sunday. */
  weekday(day: Day): number;
}

type PlainDate = typeof Temporal.PlainDate;

/** The arithmetic of a `Temporal.PlainDate`, the platform's own or another. */
export function arithmeticOf(plainDate: PlainDate): DateArithmetic {
  return {
    addDays: (day, days) => plainDate.from(day).add({ days }).toString(),
    addMonths: (day, months) => plainDate.from(day).add({ months }).toString(),
    daysBetween: (from, to) => plainDate.from(from).until(to).days,
    weekday: (day) => plainDate.from(day).dayOfWeek,
  };
}

function hasTemporal(scope: object): scope is { readonly Temporal: { readonly PlainDate: PlainDate } } {
  return 'Temporal' in scope && typeof scope.Temporal === 'object';
}

const platform: object = globalThis;

/** The platform's Temporal where there is one: only other browsers, and Node, load the polyfill. */
export const arithmetic: DateArithmetic = hasTemporal(platform)
  ? arithmeticOf(platform.Temporal.PlainDate)
  : (await import('./date-polyfill.ts')).polyfillArithmetic;
