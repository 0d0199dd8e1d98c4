import type { Examples } from '../calculator.ts';

export const c13Examples: Examples = {
  'ua-rank-range': [
    { input: { category: 'A' }, outcome: { from: 1, to: 5, ranks: [1, 2, 3, 4, 5] } },
    { input: { category: 'B' }, outcome: { from: 6, to: 10, ranks: [6, 7, 8, 9, 10] } },
    { input: { category: 'V' }, outcome: { from: 11, to: 15, ranks: [11, 12, 13, 14, 15] } },
  ],
  'ua-rank-category': [
    { input: { rank: 5 }, outcome: { category: 'A' } },
    { input: { rank: 6 }, outcome: { category: 'B' } },
    { input: { rank: 11 }, outcome: { category: 'V' } },
    { input: { rank: 16 }, error: 'out-of-range' },
  ],
  'ua-rank-check': [
    {
      input: { category: 'B', rank: 10, keptFromEarlierPost: false },
      outcome: { ok: true, basis: 'in-range' },
    },
    {
      input: { category: 'B', rank: 5, keptFromEarlierPost: true },
      outcome: { ok: true, basis: 'retained' },
    },
    {
      input: { category: 'B', rank: 11, keptFromEarlierPost: true },
      outcome: { ok: false, basis: 'out-of-range' },
    },
  ],
  'ua-rank-authority': [
    {
      input: { category: 'A' },
      outcome: { assignedBy: 'president', onSubmissionOf: 'council', conflict: true },
    },
    {
      input: { category: 'V' },
      outcome: { assignedBy: 'head-of-service', onSubmissionOf: null, conflict: false },
    },
  ],
  'ua-next-rank': [
    {
      input: { category: 'V', currentRank: 15, since: '2022-05-16', successful: true },
      outcome: { nextRank: 14, eligibleFrom: '2025-05-16', reason: 'ok' },
    },
    {
      input: { category: 'V', currentRank: 12, since: '2022-05-31', successful: true, delayMonths: 6 },
      outcome: { nextRank: 11, eligibleFrom: '2025-11-30', reason: 'ok' },
    },
    {
      input: { category: 'B', currentRank: 6, since: '2022-05-16', successful: true },
      outcome: { nextRank: null, eligibleFrom: null, reason: 'top-of-category' },
    },
    {
      input: { category: 'V', currentRank: 9, since: '2022-05-16', successful: true },
      outcome: { nextRank: null, eligibleFrom: null, reason: 'retained-rank' },
    },
    {
      input: { category: 'A', currentRank: 7, since: '2022-05-16', successful: false },
      outcome: { nextRank: null, eligibleFrom: null, reason: 'not-successful' },
    },
    {
      input: { category: 'V', currentRank: 12, since: '2022-05-31', successful: true, delayMonths: 13 },
      error: 'out-of-range',
    },
  ],
  'ua-rank-kept': [
    { input: { move: 'lower-post' }, outcome: { kept: true } },
    { input: { move: 'deprived' }, outcome: { kept: false } },
  ],
  'ua-rank-deprivation': [
    {
      input: { category: 'A', decisionBy: 'court' },
      outcome: { allowed: true, executedBy: 'president' },
    },
    {
      input: { category: 'B', decisionBy: 'higher-disciplinary-commission' },
      outcome: { allowed: true, executedBy: 'administration' },
    },
    { input: { category: 'V', decisionBy: 'other' }, outcome: { allowed: false, executedBy: null } },
  ],
};
