import type { Examples } from '../calculator.ts';

export const c20Examples: Examples = {
  'ua-nepotism-entry': [
    { input: { relation: 'in-law', directSubordination: true }, outcome: { allowed: false } },
    { input: { relation: 'close-relative', directSubordination: false }, outcome: { allowed: true } },
    { input: { relation: 'none', directSubordination: true }, outcome: { allowed: true } },
  ],
  'ua-nepotism-notice-deadline': [
    { input: { aroseDate: '2024-02-20' }, outcome: { due: '2024-03-01' } },
    { input: { aroseDate: '2025-02-20' }, outcome: { due: '2025-03-02' } },
  ],
  'ua-nepotism-notice-status': [
    {
      input: { aroseDate: '2025-05-01', notifiedDate: '2025-05-12', today: '2025-05-12' },
      outcome: { due: '2025-05-11', status: 'late', dismissalPossible: true },
    },
    {
      input: { aroseDate: '2025-05-01', today: '2025-05-11' },
      outcome: { due: '2025-05-11', status: 'pending', dismissalPossible: false },
    },
    {
      input: { aroseDate: '2025-05-01', today: '2025-05-12' },
      outcome: { due: '2025-05-11', status: 'overdue', dismissalPossible: true },
    },
    {
      input: { aroseDate: '2025-05-01', notifiedDate: '2025-05-11', today: '2025-05-12' },
      outcome: { due: '2025-05-11', status: 'on-time', dismissalPossible: false },
    },
  ],
  'ua-nepotism-proposal-deadline': [
    { input: { aroseDate: '2025-02-26' }, outcome: { start: '2025-02-26', due: '2025-03-03' } },
    {
      input: { aroseDate: '2025-02-20', headLearnedDate: '2025-02-26' },
      outcome: { start: '2025-02-26', due: '2025-03-03' },
    },
    { input: { aroseDate: '2025-02-20', headLearnedDate: '2025-02-19' }, error: 'order' },
  ],
};
