import type { Examples } from '../calculator.ts';

export const c12Examples: Examples = {
  'ua-oath-required': [
    { input: { firstEntry: true, citizen: true }, outcome: { required: true } },
    { input: { firstEntry: false, citizen: true }, outcome: { required: false } },
  ],
  'ua-status-date': [
    {
      input: { oathDate: '2025-02-03', probationPassedDate: '2025-08-03' },
      outcome: { statusFrom: '2025-08-03' },
    },
    { input: { oathDate: '2025-02-03', probationPassedDate: null }, outcome: { statusFrom: null } },
    { input: { oathDate: '2025-02-03' }, error: 'missing' },
  ],
  'ua-workbook-entry': [
    { input: { event: 'oath' }, outcome: { recorded: true } },
    { input: { event: 'rank-deprived' }, outcome: { recorded: true } },
    { input: { event: 'evaluation' }, outcome: { recorded: false } },
  ],
  'ua-probation-required': [
    { input: { event: 'higher-category' }, outcome: { required: true, months: 6 } },
    { input: { event: 'same-category' }, outcome: { required: false, months: 0 } },
  ],
  'ua-probation-end': [
    { input: { start: '2025-08-31', absences: [] }, outcome: { end: '2026-02-28', excludedDays: 0 } },
    {
      // Days 2 to 10 March once, though two absences share them: nine days after 15 July.
      input: {
        start: '2025-01-15',
        absences: [
          { from: '2025-03-02', to: '2025-03-08' },
          { from: '2025-03-05', to: '2025-03-10' },
        ],
      },
      outcome: { end: '2025-07-24', excludedDays: 9 },
    },
    {
      // The first absence moves the end from 15 to 20 July; the second begins on the 18th and so extends it again.
      input: {
        start: '2025-01-15',
        absences: [
          { from: '2025-07-18', to: '2025-07-19' },
          { from: '2025-02-01', to: '2025-02-05' },
        ],
      },
      outcome: { end: '2025-07-22', excludedDays: 7 },
    },
    { input: { start: '2025-01-15', absences: [{ from: '2025-03-08', to: '2025-03-02' }] }, error: 'order' },
  ],
  'ua-probation-outcome': [
    { input: { result: 'positive' }, outcome: { action: 'assign-rank' } },
    { input: { result: 'negative', acceptsTransfer: true }, outcome: { action: 'transfer' } },
    { input: { result: 'negative', acceptsTransfer: false }, outcome: { action: 'dismiss' } },
    { input: { result: 'negative' }, error: 'missing' },
  ],
};
