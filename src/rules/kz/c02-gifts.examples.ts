import type { Examples } from '../calculator.ts';

export const c02Examples: Examples = {
  'kz-gift-route': [
    {
      input: { situation: 'left-at-workplace', leftBy: 'subordinate' },
      outcome: { actions: ['return-to-giver'], clause: 'kz-code/9/15', timing: null, alsoCheck: null },
    },
    {
      input: { situation: 'left-at-workplace', leftBy: 'unknown' },
      outcome: {
        actions: ['notify-employer-in-writing'],
        clause: 'kz-code/9/15',
        timing: 'immediately',
        alsoCheck: 'kz-code/9/16',
      },
    },
    {
      input: { situation: 'received-for-functions' },
      outcome: {
        actions: ['transfer-to-state-property-body'],
        clause: 'kz-code/9/16',
        timing: '7-calendar-days',
        alsoCheck: 'kz-code/10/4',
      },
    },
    {
      input: { situation: 'private-unrelated', leftBy: 'nobody' },
      outcome: { actions: [], clause: null, timing: null, alsoCheck: null },
    },
    { input: { situation: 'left-at-workplace' }, error: 'missing' },
  ],
  'kz-gift-transfer-deadline': [
    { input: { receivedDate: '2025-02-24' }, outcome: { start: '2025-02-24', due: '2025-03-03' } },
    {
      input: { receivedDate: '2025-02-20', awareDate: '2025-02-24' },
      outcome: { start: '2025-02-24', due: '2025-03-03' },
    },
    { input: { receivedDate: '2025-02-24', awareDate: '2025-02-23' }, error: 'order' },
  ],
  'kz-service-payment-deadline': [
    {
      input: { renderedDate: '2024-02-24' },
      outcome: { start: '2024-02-24', due: '2024-03-02', payTo: 'republican-budget' },
    },
    {
      input: { renderedDate: '2024-02-20', awareDate: '2024-02-20' },
      outcome: { start: '2024-02-20', due: '2024-02-27', payTo: 'republican-budget' },
    },
    { input: { renderedDate: '2024-02-24', awareDate: '2024-02-20' }, error: 'order' },
  ],
  'kz-gift-transfer-status': [
    {
      input: { receivedDate: '2025-03-01', transferredDate: '2025-03-08', today: '2025-03-20' },
      outcome: { due: '2025-03-08', status: 'on-time', daysLate: 0 },
    },
    {
      input: { receivedDate: '2025-03-01', today: '2025-03-11' },
      outcome: { due: '2025-03-08', status: 'overdue', daysLate: 3 },
    },
    {
      input: { receivedDate: '2025-03-01', today: '2025-03-08' },
      outcome: { due: '2025-03-08', status: 'pending', daysLate: 0 },
    },
    {
      // Handed over before it was known of.
      input: {
        receivedDate: '2025-03-01',
        awareDate: '2025-03-05',
        transferredDate: '2025-03-04',
        today: '2025-03-20',
      },
      error: 'order',
    },
  ],
  'kz-corruption-approach-report': [
    {
      input: { approached: true },
      outcome: {
        mustInform: true,
        timing: 'immediately',
        recipients: ['employer', 'prosecutor', 'other-state-body'],
      },
    },
    { input: { approached: false }, outcome: { mustInform: false, timing: null, recipients: [] } },
    { input: { approached: 'yes' }, error: 'invalid-value' },
  ],
};
