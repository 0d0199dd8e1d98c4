import type { Examples } from '../calculator.ts';

export const c30Examples: Examples = {
  'ua-authority': [
    {
      input: { function: 'rank-assignment', category: 'A' },
      outcome: { body: 'president', onSubmissionOf: 'council', consentOf: null, clause: 'ua-draft/23/4' },
    },
    {
      input: { function: 'council-appointment', category: 'whatever' },
      outcome: { body: 'president', onSubmissionOf: 'cabinet', consentOf: null, clause: 'ua-draft/10/2' },
    },
    {
      // The draft lets nobody recall a servant of category V from leave.
      input: { function: 'leave-recall', category: 'V' },
      outcome: { body: null, onSubmissionOf: null, consentOf: null, clause: null },
    },
    {
      input: { function: 'implementing-acts' },
      outcome: { body: 'cabinet', onSubmissionOf: null, consentOf: null, clause: 'ua-draft/final/10' },
    },
    { input: { function: 'rank-assignment' }, error: 'missing' },
    { input: { function: 'weather', category: 'A' }, error: 'invalid-value' },
  ],
};
