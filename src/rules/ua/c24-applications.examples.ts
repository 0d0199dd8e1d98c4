import type { Examples } from '../calculator.ts';

export const c24Examples: Examples = {
  'ua-application-reply-deadline': [
    { input: { receivedDate: '2025-01-31' }, outcome: { due: '2025-03-02' } },
    { input: { receivedDate: '2025-01-31', forwardedDate: '2025-02-10' }, outcome: { due: '2025-03-02' } },
    { input: { receivedDate: '2025-01-31', forwardedDate: '2025-01-30' }, error: 'order' },
  ],
  'ua-application-reply-status': [
    {
      input: { receivedDate: '2025-04-01', repliedDate: '2025-05-01', today: '2025-05-10' },
      outcome: { due: '2025-05-01', status: 'on-time' },
    },
    {
      input: { receivedDate: '2025-04-01', today: '2025-05-02' },
      outcome: { due: '2025-05-01', status: 'overdue' },
    },
  ],
  'ua-application-handling': [
    { input: { competent: true }, outcome: { actions: ['decide'] } },
    { input: { competent: false }, outcome: { actions: ['register', 'forward', 'notify-applicant'] } },
  ],
};
