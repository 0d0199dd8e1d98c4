import type { Examples } from '../calculator.ts';

export const c16Examples: Examples = {
  'ua-training-due': [
    { input: { category: 'B', lastTrainingDate: '2024-02-29' }, outcome: { due: '2027-02-28' } },
    { input: { category: 'A', lastTrainingDate: '2024-02-29' }, outcome: { due: null } },
  ],
  'ua-education-cofunding': [
    {
      input: { cost: 100001, necessary: true, withoutLeavingService: true },
      outcome: { maxStateShare: 50000 },
    },
    { input: { cost: 100001, necessary: true, withoutLeavingService: false }, outcome: { maxStateShare: 0 } },
    { input: { cost: -1, necessary: true, withoutLeavingService: true }, error: 'negative' },
  ],
  'ua-training-reimbursement': [
    {
      input: { spent: 120000, completedDate: '2022-06-15', leaveDate: '2025-06-15', ownInitiative: true },
      outcome: { amount: 120000, boundUntil: '2025-06-15' },
    },
    {
      input: { spent: 120000, completedDate: '2022-06-15', leaveDate: '2025-06-16', ownInitiative: true },
      outcome: { amount: 0, boundUntil: '2025-06-15' },
    },
    {
      input: { spent: 120000, completedDate: '2022-06-15', leaveDate: '2023-06-15', ownInitiative: false },
      outcome: { amount: 0, boundUntil: '2025-06-15' },
    },
    {
      input: { spent: 120000, completedDate: '2022-06-15', leaveDate: '2022-06-14', ownInitiative: true },
      error: 'order',
    },
  ],
  'ua-scholarship-release': [
    { input: { scholarship: 'national' }, outcome: { released: true, countsAsCivilService: true } },
    { input: { scholarship: 'other' }, outcome: { released: false, countsAsCivilService: false } },
  ],
  'ua-individual-programme': [
    {
      input: {},
      outcome: {
        draftedBy: 'hr-service',
        agreedWith: 'civil-servant',
        approvedBy: 'head-of-service',
        after: 'annual-evaluation',
      },
    },
  ],
};
