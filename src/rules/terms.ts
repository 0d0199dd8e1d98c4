import type { Day } from './calendar.ts';
import { choice } from './fields.ts';
import type { Steps } from './steps.ts';

/** The state of a duty on a day: done in time or late; not done and still possible, or overdue. */
export const dutyStates = ['on-time', 'late', 'pending', 'overdue'] as const;

export type DutyState = (typeof dutyStates)[number];

export function dutyState() {
  return choice(dutyStates);
}

/** The state on `today` of what was due by the end of `due` and was done on `done`, if it was. */
export function stateOf(due: Day, done: Day | undefined, today: Day): DutyState {
  if (done === undefined) return today <= due ? 'pending' : 'overdue';
  return done <= due ? 'on-time' : 'late';
}

/** The same as a step of a rule. */
export function tellState(steps: Steps, due: Day, done: Day | undefined, today: Day): DutyState {
  return steps.state('status', { due, done: done ?? null, today }, stateOf(due, done, today));
}
