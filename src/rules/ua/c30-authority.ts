import type { Calculator } from '../calculator.ts';
import { category, choice, optional, orNull, text } from '../fields.ts';
import { neededWhen } from '../rule.ts';
import { tableRule, valuesOf } from '../table.ts';
import { authorities } from './c30-functions.ts';

const named = authorities.map(([performed, letter, body, onSubmissionOf, consentOf, clause]) => ({
  when: { function: performed, category: letter },
  gives: { body, onSubmissionOf, consentOf, clause: `ua-draft/${clause}` },
}));

/** A function shown with a category, asked for another one: no body is named for it. */
const unnamed = {
  when: { function: null, category: null },
  gives: { body: null, onSubmissionOf: null, consentOf: null, clause: null },
};

const byCategory = new Set(
  named.filter(({ when }) => when.category !== null).map(({ when }) => when.function),
);

const authority = tableRule({
  name: 'ua-authority',
  provisions: [
    'ua-draft/5/1',
    'ua-draft/5/2',
    'ua-draft/9',
    'ua-draft/10/2',
    'ua-draft/11/1',
    'ua-draft/12/3',
    'ua-draft/12/4',
    'ua-draft/13/4',
    'ua-draft/16/1',
  ],
  ambiguities: ['conflicting-authorities', 'head-and-category-a'],
  inputs: { function: choice(valuesOf(named, 'function')), category: optional(category()) },
  cases: {
    category: neededWhen(
      ({ function: performed }) => typeof performed === 'string' && byCategory.has(performed),
    ),
  },
  outputs: {
    body: orNull(text()),
    onSubmissionOf: orNull(text()),
    consentOf: orNull(text()),
    clause: orNull(text()),
  },
  rows: [...named, unnamed],
});

export const c30: Calculator = { id: 'c30', state: 'ua', rules: [authority] };
