import type { Examples } from '../calculator.ts';

const years = (count: number) => ({ years: count, months: 0, days: 0 });

const woman = { sex: 'f', pensionAgeReached: true, totalTenure: years(20), serviceTenure: years(10) };

export const c28Examples: Examples = {
  'ua-pension-eligibility': [
    { input: woman, outcome: { eligible: true, failing: [] } },
    { input: { ...woman, sex: 'm' }, outcome: { eligible: false, failing: ['total-tenure'] } },
    {
      input: { ...woman, pensionAgeReached: false, serviceTenure: { years: 9, months: 11, days: 30 } },
      outcome: { eligible: false, failing: ['pension-age', 'service-tenure'] },
    },
    { input: { ...woman, serviceTenure: years(21) }, error: 'inconsistent' },
  ],
  'ua-pension-full-years': [
    {
      input: { pensionAgeDate: '2020-04-01', serviceEndDate: '2023-04-01' },
      outcome: { fullYears: 3 },
    },
    {
      input: { pensionAgeDate: '2020-04-01', serviceEndDate: '2023-03-31' },
      outcome: { fullYears: 2 },
    },
  ],
  'ua-pension-percent': [
    { input: { fullYears: 0 }, outcome: { percent: 80 } },
    { input: { fullYears: 5 }, outcome: { percent: 85 } },
    { input: { fullYears: 6 }, outcome: { percent: 85 } },
    { input: { fullYears: 1.5 }, error: 'not-integer' },
  ],
  'ua-pension-amount': [
    {
      // 80 % of 2500.00; cap 85 % of it; 83 % of it.
      input: { salary: 200000, longServiceAllowance: 50000, fullYears: 3 },
      outcome: { base: 200000, cap: 212500, amount: 207500 },
    },
    {
      // The allowance lifts the base to 80 % of 3000.00, the cap stays at 85 % of 2500.00: the base stands.
      input: { salary: 200000, longServiceAllowance: 50000, otherAllowances: 50000, fullYears: 3 },
      outcome: { base: 240000, cap: 212500, amount: 240000 },
    },
    {
      input: { salary: 200000, longServiceAllowance: 50000, fullYears: 10 },
      outcome: { base: 200000, cap: 212500, amount: 212500 },
    },
  ],
  'ua-retirement-grant': [
    { input: { retiring: true, serviceTenure: years(10), salary: 250000 }, outcome: { amount: 2500000 } },
    {
      input: { retiring: true, serviceTenure: { years: 9, months: 11, days: 30 }, salary: 250000 },
      outcome: { amount: 0 },
    },
    { input: { retiring: false, serviceTenure: years(10), salary: 250000 }, outcome: { amount: 0 } },
  ],
  'ua-pension-forfeiture': [
    {
      input: { dismissedForConviction: true, intentionalCrime: true, usedOffice: false, corruptionAct: true },
      outcome: { regime: 'general' },
    },
    {
      input: {
        dismissedForConviction: true,
        intentionalCrime: true,
        usedOffice: false,
        corruptionAct: false,
      },
      outcome: { regime: 'civil-service' },
    },
  ],
  'ua-pension-with-earnings': [
    { input: { pension: 300000, earnings: 900000 }, outcome: { payable: 300000 } },
    { input: { pension: 300000, earnings: -1 }, error: 'negative' },
  ],
  'ua-medical-care': [
    { input: { person: 'pensioner' }, outcome: { entitled: true } },
    { input: { person: 'own-wish-leaver' }, outcome: { entitled: false } },
  ],
  'ua-housing-loan': [
    {
      input: { isCivilServant: true, purpose: 'construction' },
      outcome: { entitled: true, interestPercent: 0 },
    },
    { input: { isCivilServant: true, purpose: 'other' }, outcome: { entitled: false, interestPercent: 0 } },
  ],
};
