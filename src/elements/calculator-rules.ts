import type { Calculator } from '../rules/calculator.ts';
import type { Rule } from '../rules/rule.ts';

/** The rules whose code the page has, and those that something waits for. */
const rules = new Map<string, PromiseWithResolvers<Rule>>();

function slotOf(name: string): PromiseWithResolvers<Rule> {
  const slot = rules.get(name) ?? Promise.withResolvers<Rule>();
  rules.set(name, slot);
  return slot;
}

/** Brings the rules of a calculator into the page. Each calculator is a script of its own: none loads another's code. */
export function offerRules(calculator: Calculator): void {
  for (const rule of calculator.rules) slotOf(rule.name).resolve(rule);
}

/** A rule, once its script is there. */
export function ruleNamed(name: string): Promise<Rule> {
  return slotOf(name).promise;
}
