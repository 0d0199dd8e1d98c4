import type { Example } from './calculator.ts';
import { c01Examples } from './kz/c01-acquaintance.examples.ts';
import { c02Examples } from './kz/c02-gifts.examples.ts';
import { c03Examples } from './kz/c03-conduct.examples.ts';
import { c04Examples } from './kz/c04-order-dates.examples.ts';
import { c00Examples } from './shared/c00-helpers.examples.ts';
import { c05Examples } from './ua/c05-scope.examples.ts';
import { c06Examples } from './ua/c06-council.examples.ts';
import { c07Examples } from './ua/c07-posts.examples.ts';
import { c08Examples } from './ua/c08-entry.examples.ts';
import { c09Examples } from './ua/c09-vacancy.examples.ts';
import { c10Examples } from './ua/c10-competition.examples.ts';
import { c11Examples } from './ua/c11-appeals.examples.ts';
import { c12Examples } from './ua/c12-oath-probation.examples.ts';
import { c13Examples } from './ua/c13-ranks.examples.ts';
import { c14Examples } from './ua/c14-evaluation.examples.ts';
import { c15Examples } from './ua/c15-moves.examples.ts';
import { c16Examples } from './ua/c16-training.examples.ts';
import { c17Examples } from './ua/c17-dismissal.examples.ts';
import { c18Examples } from './ua/c18-leaving.examples.ts';
import { c19Examples } from './ua/c19-orders-politics.examples.ts';
import { c20Examples } from './ua/c20-nepotism.examples.ts';
import { c21Examples } from './ua/c21-other-work.examples.ts';
import { c22Examples } from './ua/c22-declarations.examples.ts';
import { c23Examples } from './ua/c23-age-limit.examples.ts';
import { c24Examples } from './ua/c24-applications.examples.ts';
import { c25Examples } from './ua/c25-pay.examples.ts';
import { c26Examples } from './ua/c26-discipline.examples.ts';
import { c27Examples } from './ua/c27-time-leave.examples.ts';
import { c28Examples } from './ua/c28-pension.examples.ts';
import { c29Examples } from './ua/c29-transition.examples.ts';
import { c30Examples } from './ua/c30-authority.examples.ts';

const examplesByRule: ReadonlyMap<string, readonly Example[]> = new Map(
  [
    c00Examples,
    c01Examples,
    c02Examples,
    c03Examples,
    c04Examples,
    c05Examples,
    c06Examples,
    c07Examples,
    c08Examples,
    c09Examples,
    c10Examples,
    c11Examples,
    c12Examples,
    c13Examples,
    c14Examples,
    c15Examples,
    c16Examples,
    c17Examples,
    c18Examples,
    c19Examples,
    c20Examples,
    c21Examples,
    c22Examples,
    c23Examples,
    c24Examples,
    c25Examples,
    c26Examples,
    c27Examples,
    c28Examples,
    c29Examples,
    c30Examples,
  ].flatMap((examples) => Object.entries(examples)),
);

/** The worked examples of a rule: tests run them, pages print them. */
export function examplesOf(rule: string): readonly Example[] {
  return examplesByRule.get(rule) ?? [];
}

/** The names of the rules that have examples. */
export function rulesWithExamples(): string[] {
  return [...examplesByRule.keys()];
}
