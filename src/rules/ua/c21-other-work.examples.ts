import type { Examples } from '../calculator.ts';

export const c21Examples: Examples = {
  'ua-other-work': [
    {
      input: { activity: 'teaching', inWorkingHours: false },
      outcome: { allowed: true, clause: 'ua-draft/45/1/1', failing: [] },
    },
    {
      input: {
        activity: 'science',
        inWorkingHours: true,
        headPermission: true,
        exceptionalCase: true,
        makeUpPossible: true,
      },
      outcome: { allowed: true, clause: 'ua-draft/45/3', failing: [] },
    },
    {
      input: { activity: 'science', inWorkingHours: true },
      outcome: {
        allowed: false,
        clause: 'ua-draft/45/3',
        failing: ['no-permission', 'not-exceptional', 'no-make-up'],
      },
    },
    {
      input: { activity: 'board-membership', inWorkingHours: false },
      outcome: { allowed: false, clause: 'ua-draft/45/1/2', failing: [] },
    },
    {
      input: { activity: 'other-paid', inWorkingHours: true, headPermission: true },
      outcome: { allowed: false, clause: 'ua-draft/45/1', failing: [] },
    },
    {
      input: { activity: 'unpaid', inWorkingHours: true },
      outcome: { allowed: true, clause: null, failing: [] },
    },
  ],
};
