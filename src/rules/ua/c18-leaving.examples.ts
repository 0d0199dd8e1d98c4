import type { Examples } from '../calculator.ts';

const years = (count: number) => ({ years: count, months: 0, days: 0 });

const resigned = {
  category: 'A',
  sex: 'm',
  pensionAgeReached: false,
  totalTenure: years(25),
  categoryATenure: years(5),
  salary: 200001,
  rankAllowance: 10000,
  longServiceAllowance: 40000,
  employed: false,
  convictedOfIntentionalCrime: false,
};

export const c18Examples: Examples = {
  'ua-own-wish-notice': [
    {
      input: { category: 'A', noticeDate: '2025-01-31' },
      outcome: { earliest: '2025-02-28', addressee: 'council', ok: null, postponableUntil: '2025-03-28' },
    },
    {
      input: { category: 'A', noticeDate: '2025-03-10', requestedDate: '2025-04-10' },
      outcome: { earliest: '2025-04-10', addressee: 'council', ok: true, postponableUntil: '2025-05-10' },
    },
    {
      input: { category: 'B', noticeDate: '2025-03-10', requestedDate: '2025-04-09' },
      outcome: { earliest: '2025-04-10', addressee: 'head-of-service', ok: false, postponableUntil: null },
    },
    { input: { category: 'B', noticeDate: '2025-03-10', requestedDate: '2025-03-09' }, error: 'order' },
  ],
  'ua-resignation-ground': [
    {
      input: { category: 'A', ground: 'ethical-obstacles', inWriting: true },
      outcome: { entitled: true, clause: 'ua-draft/36/2/3', failing: [] },
    },
    {
      input: { category: 'B', ground: 'health', inWriting: false },
      outcome: {
        entitled: false,
        clause: 'ua-draft/36/2/4',
        failing: ['not-category-a', 'not-in-writing', 'no-medical-conclusion'],
      },
    },
  ],
  'ua-resignation-decision-deadline': [
    {
      input: { applicationDate: '2024-01-31' },
      outcome: { due: '2024-02-29', decidedBy: 'appointing-authority' },
    },
    {
      input: { applicationDate: '2025-05-15' },
      outcome: { due: '2025-06-15', decidedBy: 'appointing-authority' },
    },
  ],
  'ua-resignation-refused': [
    { input: { refused: true }, outcome: { mustContinue: true, mayLeaveUnder: 'ua-draft/35/1' } },
    { input: { refused: false }, outcome: { mustContinue: false, mayLeaveUnder: null } },
  ],
  'ua-resignation-payment': [
    // 85 % of 250001 is 212500.85.
    { input: resigned, outcome: { eligible: true, amount: 212501, failing: [] } },
    {
      input: { ...resigned, totalTenure: { years: 24, months: 11, days: 30 }, employed: true },
      outcome: { eligible: false, amount: 0, failing: ['total-tenure', 'employed'] },
    },
    { input: { ...resigned, categoryATenure: years(26) }, error: 'inconsistent' },
  ],
};
