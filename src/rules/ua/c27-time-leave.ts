import type { Calculator } from '../calculator.ts';
import {
  category,
  choice,
  flag,
  list,
  money,
  number,
  optional,
  tenure,
  whole,
  withDefault,
} from '../fields.ts';
import { uaQuote } from '../quote.ts';
import { rule } from '../rule.ts';
import type { Steps } from '../steps.ts';
import { tableRule } from '../table.ts';
import { isMoreThanYears, type Tenure } from '../tenure.ts';

const weekHours = uaQuote('58/1', 'не може перевищувати 40 годин на тиждень', 40);
const overtimeDays = uaQuote('58/3', 'частіше, ніж п’ять днів на місяць', 5);
const extraDay = uaQuote('58/3', 'у вигляді додаткового дня відпустки', 1);
const mostExtraDays = uaQuote('58/3', 'не може перевищувати 5 днів на рік', 5);
const leaveDays = uaQuote('59/1', 'тривалістю 30 календарних днів', 30);
/** «понад N років стажу – M календарних днів», the longest service first. */
const leaveBrackets = [
  uaQuote('59/2', 'понад 20 років стажу – 15 календарних днів', [20, 15]),
  uaQuote('59/2', 'понад 15 років стажу – 10 календарних днів', [15, 10]),
  uaQuote('59/2', 'понад 10 років стажу – 5 календарних днів', [10, 5]),
];

const hoursInWeek = 168;
const daysInLongestMonth = 31;
const monthsInYear = 12;

const dayCount = () => whole({ unit: 'days' });
const overtimeMonths = (limits: { readonly empty?: 'missing' } = {}) =>
  list(whole({ unit: 'days', max: daysInLongestMonth }), { ...limits, max: monthsInYear });

const workingWeek = rule({
  name: 'ua-working-week',
  provisions: ['ua-draft/58/1'],
  quotes: [weekHours],
  inputs: { hours: number({ unit: 'hours-a-week', max: hoursInWeek }), irregularHoursPost: flag() },
  outputs: { ok: flag() },
  apply: ({ hours, irregularHoursPost }, steps) => {
    const normal = steps.compare('normal', { hours }, 'at-most', { weekHours });
    return { ok: steps.any('ok', { normal, irregularHoursPost }) };
  },
});

const callIn = rule({
  name: 'ua-call-in',
  provisions: ['ua-draft/58/2'],
  ambiguities: ['call-in-consent'],
  inputs: { urgent: flag(), time: choice(['night', 'day-off', 'holiday', 'non-working-day']) },
  outputs: { allowed: flag() },
  apply: ({ urgent }, steps) => ({ allowed: steps.all('allowed', { urgent }) }),
});

/** One extra day for each month with more than five overtime days, at most five a year. */
function overtimeLeave(overtimeDaysByMonth: readonly number[], gives: string, steps: Steps): number {
  const months = overtimeDaysByMonth.filter((days) => days > overtimeDays.value).length;
  const earned = steps.measure('earned', { overtimeDaysByMonth }, months * extraDay.value, overtimeDays);
  return steps.measure(gives, { earned }, Math.min(mostExtraDays.value, earned), mostExtraDays);
}

const overtimeCompensation = rule({
  name: 'ua-overtime-compensation',
  provisions: ['ua-draft/58/3'],
  quotes: [overtimeDays, extraDay, mostExtraDays],
  ambiguities: ['one-day-a-month', 'overtime-year'],
  inputs: { overtimeDaysByMonth: overtimeMonths({ empty: 'missing' }) },
  outputs: { extraLeaveDays: dayCount() },
  apply: ({ overtimeDaysByMonth }, steps) => ({
    extraLeaveDays: overtimeLeave(overtimeDaysByMonth, 'extraLeaveDays', steps),
  }),
});

const leaveRecall = tableRule({
  name: 'ua-leave-recall',
  provisions: ['ua-draft/58/4'],
  ambiguities: ['recall-of-v'],
  inputs: { category: category() },
  outputs: { allowed: flag() },
  rows: [
    { when: { category: ['A', 'B'] }, gives: { allowed: true } },
    { when: { category: 'V' }, gives: { allowed: false } },
  ],
});

function additionalDays(served: Tenure, gives: string, steps: Steps): number {
  const bracket = leaveBrackets.find(({ value: [years] }) => isMoreThanYears(served, years));
  const { years, months, days } = served;
  return steps.measure(gives, { tenure: { years, months, days } }, bracket?.value[1] ?? 0, bracket);
}

const additionalLeave = rule({
  name: 'ua-additional-leave',
  provisions: ['ua-draft/59/2'],
  quotes: leaveBrackets,
  ambiguities: ['leave-not-cumulative'],
  inputs: { tenure: tenure() },
  outputs: { days: dayCount() },
  apply: (input, steps) => ({ days: additionalDays(input.tenure, 'days', steps) }),
});

const annualLeave = rule({
  name: 'ua-annual-leave-total',
  provisions: ['ua-draft/59/1', 'ua-draft/59/2', 'ua-draft/58/3'],
  quotes: [leaveDays, ...leaveBrackets, overtimeDays, extraDay, mostExtraDays],
  ambiguities: ['leave-not-cumulative', 'overtime-days-kind'],
  inputs: {
    tenure: tenure(),
    // Other legislation may give a longer leave, never a shorter one.
    baseDays: withDefault(whole({ unit: 'days', min: leaveDays.value }), leaveDays.value),
    overtimeDaysByMonth: optional(overtimeMonths()),
  },
  outputs: { base: dayCount(), additional: dayCount(), overtime: dayCount(), total: dayCount() },
  apply: ({ tenure: served, baseDays, overtimeDaysByMonth }, steps) => {
    const base = steps.measure('base', { baseDays }, baseDays, leaveDays);
    const additional = additionalDays(served, 'additional', steps);
    const overtime = overtimeLeave(overtimeDaysByMonth ?? [], 'overtime', steps);
    return { base, additional, overtime, total: steps.sum('total', { base, additional, overtime }) };
  },
});

const healthAllowance = rule({
  name: 'ua-health-allowance',
  provisions: ['ua-draft/59/1'],
  ambiguities: ['leave-in-parts'],
  inputs: { averageMonthlyPay: money() },
  outputs: { amount: money() },
  apply: ({ averageMonthlyPay }, steps) => ({ amount: steps.choose('amount', { averageMonthlyPay }) }),
});

export const c27: Calculator = {
  id: 'c27',
  state: 'ua',
  rules: [
    workingWeek,
    callIn,
    overtimeCompensation,
    leaveRecall,
    additionalLeave,
    annualLeave,
    healthAllowance,
  ],
};
