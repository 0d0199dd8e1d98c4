import type { WorkCalendar } from '../calendar.ts';
import { type Check, inconsistent } from '../rule.ts';

/** A day cannot be both a day off and a working day. */
export const noDayInBothLists: Check<{ readonly calendar?: WorkCalendar | undefined }> = inconsistent(
  'calendar',
  ({ calendar }) => {
    const off = new Set(calendar?.holidays ?? []);
    return (calendar?.workingDays ?? []).some((day) => off.has(day));
  },
);
