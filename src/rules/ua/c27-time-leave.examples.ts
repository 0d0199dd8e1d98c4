import type { Examples } from '../calculator.ts';

const years = (count: number) => ({ years: count, months: 0, days: 0 });

export const c27Examples: Examples = {
  'ua-working-week': [
    { input: { hours: 40, irregularHoursPost: false }, outcome: { ok: true } },
    { input: { hours: 40.5, irregularHoursPost: false }, outcome: { ok: false } },
    { input: { hours: 60, irregularHoursPost: true }, outcome: { ok: true } },
    { input: { hours: 169, irregularHoursPost: true }, error: 'out-of-range' },
  ],
  'ua-call-in': [
    { input: { urgent: true, time: 'night' }, outcome: { allowed: true } },
    { input: { urgent: false, time: 'holiday' }, outcome: { allowed: false } },
  ],
  'ua-overtime-compensation': [
    { input: { overtimeDaysByMonth: [5, 6, 7] }, outcome: { extraLeaveDays: 2 } },
    { input: { overtimeDaysByMonth: [6, 6, 6, 6, 6, 6, 6] }, outcome: { extraLeaveDays: 5 } },
    { input: { overtimeDaysByMonth: [32] }, error: 'out-of-range' },
    { input: { overtimeDaysByMonth: [] }, error: 'missing' },
  ],
  'ua-leave-recall': [
    { input: { category: 'B' }, outcome: { allowed: true } },
    { input: { category: 'V' }, outcome: { allowed: false } },
  ],
  'ua-additional-leave': [
    { input: { tenure: years(10) }, outcome: { days: 0 } },
    { input: { tenure: { years: 10, months: 0, days: 1 } }, outcome: { days: 5 } },
    { input: { tenure: years(20) }, outcome: { days: 10 } },
    { input: { tenure: { years: 20, months: 1, days: 0 } }, outcome: { days: 15 } },
  ],
  'ua-annual-leave-total': [
    { input: { tenure: years(2) }, outcome: { base: 30, additional: 0, overtime: 0, total: 30 } },
    {
      input: { tenure: years(21), baseDays: 56, overtimeDaysByMonth: [6] },
      outcome: { base: 56, additional: 15, overtime: 1, total: 72 },
    },
    { input: { tenure: years(2), baseDays: 29 }, error: 'out-of-range' },
  ],
  'ua-health-allowance': [
    { input: { averageMonthlyPay: 412345 }, outcome: { amount: 412345 } },
    { input: { averageMonthlyPay: -1 }, error: 'negative' },
  ],
};
