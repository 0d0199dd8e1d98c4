import type { Examples } from '../calculator.ts';

export const c14Examples: Examples = {
  'ua-evaluation-next': [
    { input: { lastEvaluationDate: '2024-02-29' }, outcome: { due: '2025-02-28' } },
    { input: { lastEvaluationDate: '2025-11-10' }, outcome: { due: '2026-11-10' } },
  ],
  'ua-reevaluation-date': [
    { input: { conclusionHandedDate: '2025-08-31' }, outcome: { date: '2026-02-28' } },
    { input: { conclusionHandedDate: '2023-08-31' }, outcome: { date: '2024-02-29' } },
  ],
  'ua-evaluation-outcome': [
    { input: { first: 'positive' }, outcome: { consequence: 'bonus-right' } },
    { input: { first: 'negative', second: null }, outcome: { consequence: 're-evaluate-in-6-months' } },
    {
      input: { first: 'negative', second: 'negative' },
      outcome: { consequence: 'may-be-dismissed-after-proceedings' },
    },
    { input: { first: 'negative', second: 'positive' }, outcome: { consequence: 'cleared' } },
    { input: { first: 'positive', second: 'negative' }, error: 'inconsistent' },
  ],
  'ua-reserve-eligibility': [
    {
      input: { category: 'B', evaluationPassed: true, headRecommendation: true },
      outcome: { eligible: true, failing: [] },
    },
    {
      input: { category: 'A', evaluationPassed: true, headRecommendation: false },
      outcome: { eligible: false, failing: ['not-category-b', 'recommendation'] },
    },
  ],
};
