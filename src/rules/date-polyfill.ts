import {
  addDays,
  addMonths,
  create,
  dayOfWeek,
  diffDays,
  type Record as PlainDate,
  toString as toDay,
} from 'temporal-polyfill/fns/PlainDate';
import type { Day } from './calendar.ts';
import type { DateArithmetic } from './date-arithmetic.ts';

function read(day: Day): PlainDate {
  return create(Number(day.slice(0, 4)), Number(day.slice(5, 7)), Number(day.slice(8, 10)));
}

/** Temporal's arithmetic as functions, the smallest form of the polyfill. */
export const polyfillArithmetic: DateArithmetic = {
  addDays: (day, days) => toDay(addDays(read(day), days)),
  addMonths: (day, months) => toDay(addMonths(read(day), months)),
  daysBetween: (from, to) => diffDays(read(from), read(to)),
  weekday: (day) => dayOfWeek(read(day)),
};
