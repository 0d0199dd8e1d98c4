import type { Calculator } from '../calculator.ts';
import type { Rule } from '../rule.ts';

/** A rule of a calculator by its name. Throws where there is none: timelines are our own. */
export function ruleOf({ id, rules }: Calculator, name: string): Rule {
  const rule = rules.find((each) => each.name === name);
  if (rule === undefined) throw new TypeError(`${id} has no rule ${name}`);
  return rule;
}
