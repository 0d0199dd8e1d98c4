import type { Locale } from '../../locale.ts';
import { calculatorOf } from '../../rules/registry.ts';
import { labelsOf } from '../calculators/labels.ts';
import { links } from '../links.ts';

/** Where rules can be tried on one's own case, each by its title; rules without a page are left out. */
export function calculatorsOf(ui: Locale, rules: readonly string[]): { href: string; words: string }[] {
  return rules.flatMap((name) => {
    const calculator = calculatorOf(name);
    if (calculator === undefined || calculator.state === 'shared') return [];
    const words = labelsOf(calculator.id).rules[name]?.title[ui] ?? name;
    return [{ href: links.calculator(ui, calculator.id, name), words }];
  });
}
