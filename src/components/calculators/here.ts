import type { Address } from '../../law/address.ts';
import { isWithin } from '../../law/address.ts';
import type { Locale } from '../../locale.ts';
import { calculators } from '../../rules/registry.ts';
import { links } from '../links.ts';
import { provisionsOf } from './clauses.ts';
import { labelsOf } from './labels.ts';

/** A calculator with rules that rest on a place. */
export interface CalculatorHere {
  readonly href: string;
  readonly words: string;
}

/** The calculators whose rules rest on a unit or on something in it; at its rule where that is the only one. */
export function calculatorsHere(ui: Locale, unit: Address): CalculatorHere[] {
  return calculators
    .filter(({ state }) => state !== 'shared')
    .flatMap(({ id, rules }) => {
      const own = rules.filter((rule) => provisionsOf(rule).some((address) => isWithin(address, unit)));
      const [first, second] = own;
      if (first === undefined) return [];
      const labels = labelsOf(id);
      return second === undefined
        ? [
            {
              href: links.calculator(ui, id, first.name),
              words: labels.rules[first.name]?.title[ui] ?? first.name,
            },
          ]
        : [{ href: links.calculator(ui, id), words: withoutState(labels.title[ui]) }];
    });
}

/** A calculator's title where the state is plain from what stands around it. */
export function withoutState(title: string): string {
  return title.replace(/ \([^()]+\)$/u, '');
}
