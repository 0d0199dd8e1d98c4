import type { Calculator } from './calculator.ts';
import { c01 } from './kz/c01-acquaintance.ts';
import { c02 } from './kz/c02-gifts.ts';
import { c03 } from './kz/c03-conduct.ts';
import { c04 } from './kz/c04-order-dates.ts';
import type { Quote } from './quote.ts';
import type { Rule } from './rule.ts';
import { c00 } from './shared/c00-helpers.ts';
import { c05 } from './ua/c05-scope.ts';
import { c06 } from './ua/c06-council.ts';
import { c07 } from './ua/c07-posts.ts';
import { c08 } from './ua/c08-entry.ts';
import { c09 } from './ua/c09-vacancy.ts';
import { c10 } from './ua/c10-competition.ts';
import { c11 } from './ua/c11-appeals.ts';
import { c12 } from './ua/c12-oath-probation.ts';
import { c13 } from './ua/c13-ranks.ts';
import { c14 } from './ua/c14-evaluation.ts';
import { c15 } from './ua/c15-moves.ts';
import { c16 } from './ua/c16-training.ts';
import { c17 } from './ua/c17-dismissal.ts';
import { c18 } from './ua/c18-leaving.ts';
import { c19 } from './ua/c19-orders-politics.ts';
import { c20 } from './ua/c20-nepotism.ts';
import { c21 } from './ua/c21-other-work.ts';
import { c22 } from './ua/c22-declarations.ts';
import { c23 } from './ua/c23-age-limit.ts';
import { c24 } from './ua/c24-applications.ts';
import { c25 } from './ua/c25-pay.ts';
import { c26 } from './ua/c26-discipline.ts';
import { c27 } from './ua/c27-time-leave.ts';
import { c28 } from './ua/c28-pension.ts';
import { c29 } from './ua/c29-transition.ts';
import { c30 } from './ua/c30-authority.ts';

/** All calculators in the order of their ids. */
// biome-ignore format: a list
export const calculators: readonly Calculator[] = [
  c00, c01, c02, c03, c04, c05, c06, c07, c08, c09, c10, c11, c12, c13, c14, c15,
  c16, c17, c18, c19, c20, c21, c22, c23, c24, c25, c26, c27, c28, c29, c30,
];

const rulesByName: ReadonlyMap<string, Rule> = new Map(
  calculators.flatMap(({ rules }) => rules.map((rule) => [rule.name, rule] as const)),
);

/** All rules in the order of their calculators. */
export function allRules(): Rule[] {
  return [...rulesByName.values()];
}

export function findRule(name: string): Rule | undefined {
  return rulesByName.get(name);
}

const calculatorsByRule: ReadonlyMap<string, Calculator> = new Map(
  calculators.flatMap((calculator) => calculator.rules.map(({ name }) => [name, calculator] as const)),
);

/** The calculator that a rule belongs to, by the rule's name. */
export function calculatorOf(rule: string): Calculator | undefined {
  return calculatorsByRule.get(rule);
}

/** A number that a rule takes from a text, with the rule that must be read again when the words change. */
export interface RuleQuote extends Quote<number | readonly number[]> {
  readonly rule: string;
}

/** The words that all numbers of the rules come from, for `check` to prove that they stand in their provisions. */
export function ruleQuotes(): RuleQuote[] {
  return allRules().flatMap(({ name, quotes }) => quotes.map((quote) => ({ rule: name, ...quote })));
}
