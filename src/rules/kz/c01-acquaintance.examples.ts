import type { Examples } from '../calculator.ts';

export const c01Examples: Examples = {
  'kz-acquaintance-deadline': [
    // A Friday: Monday, Tuesday, Wednesday.
    { input: { entryDate: '2025-09-05' }, outcome: { due: '2025-09-10' } },
    // A Saturday.
    { input: { entryDate: '2025-09-06' }, outcome: { due: '2025-09-10' } },
    {
      input: { entryDate: '2025-09-03', calendar: { holidays: ['2025-09-04'] } },
      outcome: { due: '2025-09-09' },
    },
  ],
  'kz-acquaintance-status': [
    {
      input: { entryDate: '2025-09-05', signedDate: '2025-09-10', today: '2025-09-20' },
      outcome: { due: '2025-09-10', status: 'on-time' },
    },
    {
      input: { entryDate: '2025-09-05', signedDate: '2025-09-11', today: '2025-09-20' },
      outcome: { due: '2025-09-10', status: 'late' },
    },
    {
      input: { entryDate: '2025-09-05', signedDate: null, today: '2025-09-10' },
      outcome: { due: '2025-09-10', status: 'pending' },
    },
    {
      input: { entryDate: '2025-09-05', today: '2025-09-11' },
      outcome: { due: '2025-09-10', status: 'overdue' },
    },
    { input: { entryDate: '2025-09-05', signedDate: '2025-09-04', today: '2025-09-20' }, error: 'order' },
  ],
  'kz-acquaintance-record': [
    {
      input: {},
      outcome: { form: 'written', sheetKeptIn: 'personal-file', keptBy: 'hr-service-of-organisation' },
    },
  ],
};
