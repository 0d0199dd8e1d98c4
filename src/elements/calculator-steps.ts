import type { Applied } from '../rules/rule.ts';
import type { Step } from '../rules/step.ts';
import { isDay } from './calculator-words.ts';

/** A step with the steps whose values it took up. */
export interface StepNode {
  readonly step: Step;
  readonly from: readonly StepNode[];
}

/**
 * The steps of a computation as trees: a step stands under the first later step that takes up its value; what no step
 * takes up is a root. Order is kept.
 */
export function stepTrees(steps: readonly Step[]): StepNode[] {
  let open: StepNode[] = [];
  for (const step of steps) {
    const from = open.filter((node) => Object.hasOwn(step.from, node.step.gives));
    open = [...open.filter((node) => !from.includes(node)), { step, from }];
  }
  return open;
}

/** The names whose numbers are sums of money: those that come so, and those computed from them. */
export function moneyNames(steps: readonly Step[], known: Iterable<string>): ReadonlySet<string> {
  const names = new Set(known);
  for (const { op, gives, from } of steps) {
    const carried = op === 'sum' || op === 'choose';
    const money = carried && Object.keys(from).some((name) => names.has(name));
    if (op === 'percent' || op === 'times' || money) names.add(gives);
  }
  return names;
}

/** The names of days on which a term ends: those that a term was added to, and those chosen from them. */
export function termNames(steps: readonly Step[]): ReadonlySet<string> {
  const names = new Set<string>();
  for (const { op, gives, from } of steps) {
    const added = op === 'add-days' || op === 'add-months' || op === 'add-years';
    const chosen = op === 'earliest' || op === 'latest' || op === 'choose';
    if (added || (chosen && Object.keys(from).some((name) => names.has(name)))) names.add(gives);
  }
  return names;
}

/** The days of an outcome on which a term ends, with their names. */
export function deadlinesOf({ outcome, steps }: Applied): (readonly [name: string, day: string])[] {
  const terms = termNames(steps);
  return Object.entries(outcome).flatMap(([name, day]) =>
    terms.has(name) && isDay(day) ? [[name, day] as const] : [],
  );
}
