import type { Law } from '../../law/library.ts';
import type { Calculator } from '../../rules/calculator.ts';
import { lawOf } from './clauses.ts';

/** The acts that a calculator's rules rest on, each once, in the order in which the rules name them. */
export function actsOf({ rules }: Calculator): Law[] {
  return [...new Set(rules.flatMap(({ provisions }) => provisions.map(lawOf)))];
}
