import type { Examples } from '../calculator.ts';

const salary = 250000;

export const c25Examples: Examples = {
  'ua-long-service-allowance': [
    {
      input: { tenure: { years: 3, months: 0, days: 0 }, salary },
      outcome: { percent: 0, amount: 0 },
    },
    {
      input: { tenure: { years: 3, months: 0, days: 1 }, salary },
      outcome: { percent: 10, amount: 25000 },
    },
    {
      input: { tenure: { years: 10, months: 0, days: 0 }, salary },
      outcome: { percent: 15, amount: 37500 },
    },
    {
      // 20 % of 33.33 is 6.666.
      input: { tenure: { years: 10, months: 1, days: 0 }, salary: 3333 },
      outcome: { percent: 20, amount: 667 },
    },
  ],
  'ua-salary-share-check': [
    { input: { salary: 70000, monthlyTotal: 100000 }, outcome: { ok: true, minimumSalary: 70000 } },
    // 70 % of 1000.01 is 700.007.
    { input: { salary: 70000, monthlyTotal: 100001 }, outcome: { ok: false, minimumSalary: 70001 } },
    { input: { salary: 0, monthlyTotal: 0 }, outcome: { ok: true, minimumSalary: 0 } },
    { input: { salary: 2, monthlyTotal: 1 }, error: 'inconsistent' },
  ],
  'ua-rank-pay-step': [
    { input: { salary, stepPercent: 0 }, outcome: { nextSalary: 250000 } },
    // 5 % of 0.10 is half a kopiyka.
    { input: { salary: 10, stepPercent: 5 }, outcome: { nextSalary: 11 } },
  ],
  'ua-budget-cut-effect': [
    { input: { target: 'compensation' }, outcome: { mayReduce: false } },
    { input: { target: 'bonus' }, outcome: { mayReduce: true } },
  ],
};
