import type { Examples } from '../calculator.ts';

export const c00Examples: Examples = {
  'conv-add-calendar-days': [
    { input: { start: '2024-02-28', days: 1 }, outcome: { due: '2024-02-29' } },
    { input: { start: '2025-12-31', days: 0 }, outcome: { due: '2025-12-31' } },
    { input: { start: '2025-12-31', days: -1 }, error: 'negative' },
  ],
  'conv-add-working-days': [
    // A Friday; Saturday and Sunday do not count.
    { input: { start: '2025-09-05', days: 1 }, outcome: { due: '2025-09-08' } },
    // Monday the 8th is a day off, Saturday the 6th is made a working day.
    {
      input: {
        start: '2025-09-05',
        days: 2,
        calendar: { holidays: ['2025-09-08'], workingDays: ['2025-09-06'] },
      },
      outcome: { due: '2025-09-09' },
    },
    {
      input: {
        start: '2025-09-05',
        days: 2,
        calendar: { holidays: ['2025-09-08'], workingDays: ['2025-09-08'] },
      },
      error: 'inconsistent',
    },
  ],
  'conv-add-months': [
    { input: { start: '2025-01-31', months: 1 }, outcome: { due: '2025-02-28' } },
    { input: { start: '2024-01-31', months: 1 }, outcome: { due: '2024-02-29' } },
    { input: { start: '2024-02-29', months: 12 }, outcome: { due: '2025-02-28' } },
  ],
  'conv-tenure-between': [
    { input: { from: '2015-06-10', to: '2025-06-10' }, outcome: { years: 10, months: 0, days: 0 } },
    { input: { from: '2015-06-10', to: '2025-08-15' }, outcome: { years: 10, months: 2, days: 5 } },
    { input: { from: '2025-08-15', to: '2025-08-14' }, error: 'order' },
  ],
  'conv-more-than-years': [
    { input: { tenure: { years: 10, months: 0, days: 0 }, years: 10 }, outcome: { result: false } },
    { input: { tenure: { years: 10, months: 0, days: 1 }, years: 10 }, outcome: { result: true } },
    { input: { tenure: { years: 10, months: 12, days: 0 }, years: 10 }, error: 'out-of-range' },
  ],
  'conv-at-least-years': [
    { input: { tenure: { years: 10, months: 0, days: 0 }, years: 10 }, outcome: { result: true } },
    { input: { tenure: { years: 9, months: 11, days: 30 }, years: 10 }, outcome: { result: false } },
    { input: { tenure: { years: 9, months: 11 }, years: 10 }, error: 'missing' },
  ],
  'conv-age': [
    { input: { birthDate: '1990-05-20', on: '2025-05-20' }, outcome: { years: 35 } },
    { input: { birthDate: '1990-05-20', on: '2025-05-19' }, outcome: { years: 34 } },
    { input: { birthDate: '2000-02-29', on: '2025-02-28' }, outcome: { years: 25 } },
  ],
  'conv-percent-of': [
    // 15 % of 333.33 is 49.9995.
    { input: { amount: 33333, percent: 15 }, outcome: { amount: 5000 } },
    { input: { amount: 0, percent: 85 }, outcome: { amount: 0 } },
    { input: { amount: 10, percent: 5 }, outcome: { amount: 1 } },
  ],
};
