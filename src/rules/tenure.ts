import { type Day, daysBetween, monthsAfter } from './calendar.ts';

/** Length of service: months 0-11, days 0-30. How spells are added up is not in the texts. */
export interface Tenure {
  readonly years: number;
  readonly months: number;
  readonly days: number;
}

/** «понад N років»: true from N years and one day. */
export function isMoreThanYears(tenure: Tenure, years: number): boolean {
  return tenure.years > years || (tenure.years === years && (tenure.months > 0 || tenure.days > 0));
}

/** «не менше N років»: true from N years exactly. */
export function isAtLeastYears(tenure: Tenure, years: number): boolean {
  return tenure.years >= years;
}

/** Whether `a` is longer than `b`. */
export function isLonger(a: Tenure, b: Tenure): boolean {
  if (a.years !== b.years) return a.years > b.years;
  return a.months === b.months ? a.days > b.days : a.months > b.months;
}

/**
 * The length of one unbroken spell: the most whole months that fit from `from` to `to`, then days. On the Nth
 * anniversary it is exactly N years. `to` is not before `from`.
 */
export function tenureBetween(from: Day, to: Day): Tenure {
  const between =
    (Number(to.slice(0, 4)) - Number(from.slice(0, 4))) * 12 +
    Number(to.slice(5, 7)) -
    Number(from.slice(5, 7));
  const whole = monthsAfter(from, between) > to ? between - 1 : between;
  return {
    years: Math.floor(whole / 12),
    months: whole % 12,
    days: daysBetween(monthsAfter(from, whole), to),
  };
}

/** Age in full years: a birthday counts on the day itself, 29 February on 28 February in common years. */
export function ageOn(birthDate: Day, on: Day): number {
  return tenureBetween(birthDate, on).years;
}
