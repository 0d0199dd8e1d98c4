import type { Operation, Step } from './step.ts';

/** What the site takes for granted where the texts are silent; the keys of their sentences. */
export type Assumption =
  | 'start-day-not-counted'
  | 'no-roll-over'
  | 'month-end-clamp'
  | 'monday-to-friday'
  | 'rounding-once';

const behind: Partial<Readonly<Record<Operation, readonly Assumption[]>>> = {
  'add-days': ['start-day-not-counted', 'no-roll-over'],
  'add-working-days': ['start-day-not-counted', 'monday-to-friday'],
  'add-months': ['start-day-not-counted', 'no-roll-over', 'month-end-clamp'],
  'add-years': ['start-day-not-counted', 'no-roll-over', 'month-end-clamp'],
  'after-expiry': ['start-day-not-counted', 'no-roll-over'],
  percent: ['rounding-once'],
};

/** The assumptions that a computation rests on, each once, in the order of its steps. */
export function assumptionsOf(steps: readonly Step[]): Assumption[] {
  return [...new Set(steps.flatMap(({ op }) => behind[op] ?? []))];
}
