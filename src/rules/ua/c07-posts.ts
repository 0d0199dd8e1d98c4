import type { Calculator } from '../calculator.ts';
import { category, choice, orNull, text } from '../fields.ts';
import { tableRule, valuesOf } from '../table.ts';

const posts = (
  [
    ['cabinet-state-secretary', 'A', 'ua-draft/14/1/1'],
    ['ministry-state-secretary', 'A', 'ua-draft/14/1/1'],
    ['central-body-head-not-cabinet-member', 'A', 'ua-draft/14/1/1'],
    ['government-body-head', 'A', 'ua-draft/14/1/1'],
    ['deputy-of-such-head', 'A', 'ua-draft/14/1/1'],
    ['oblast-administration-deputy-head', 'A', 'ua-draft/14/1/1'],
    ['kyiv-or-sevastopol-administration-deputy-head', 'A', 'ua-draft/14/1/1'],
    ['service-head-other-body', 'A', 'ua-draft/14/1/1'],
    ['cabinet-secretariat-unit-head', 'B', 'ua-draft/14/1/2'],
    ['executive-body-unit-head', 'B', 'ua-draft/14/1/2'],
    ['raion-administration-head', 'B', 'ua-draft/14/1/2'],
    ['raion-administration-deputy-head', 'B', 'ua-draft/14/1/2'],
    ['other-body-unit-head', 'B', 'ua-draft/14/1/2'],
    ['specialist', 'V', 'ua-draft/14/1/3'],
    ['consultant', 'V', 'ua-draft/14/1/3'],
    ['expert', 'V', 'ua-draft/14/1/3'],
    ['assistant', 'V', 'ua-draft/14/1/3'],
    ['adviser', 'V', 'ua-draft/14/1/3'],
    ['inspector', 'V', 'ua-draft/14/1/3'],
    ['executor', 'V', 'ua-draft/14/1/3'],
    ['other-administrative-post', 'V', 'ua-draft/14/1/3'],
    // Outside the law by part 2 of article 1, and so in no category.
    ['deputy-minister', null, 'ua-draft/1/2'],
    ['oblast-administration-head', null, 'ua-draft/1/2'],
  ] as const
).map(([post, letter, clause]) => ({ when: { post }, gives: { category: letter, clause } }));

const postCategory = tableRule({
  name: 'ua-post-category',
  provisions: ['ua-draft/14/1', 'ua-draft/14/1/1', 'ua-draft/14/1/2', 'ua-draft/14/1/3', 'ua-draft/1/2'],
  ambiguities: ['their-deputies', 'open-list-of-posts', 'classification-by-council'],
  inputs: { post: choice(valuesOf(posts, 'post')) },
  outputs: { category: orNull(category()), clause: text() },
  rows: posts,
});

const functions = (
  [
    ['resource-management', 'A'],
    ['organisational-coordination', 'B'],
    ['expert-analytical', 'V'],
  ] as const
).map(([name, letter]) => ({ when: { function: name }, gives: { category: letter } }));

const categoryByFunction = tableRule({
  name: 'ua-category-by-function',
  provisions: ['ua-draft/14/1/1', 'ua-draft/14/1/2', 'ua-draft/14/1/3'],
  inputs: { function: choice(valuesOf(functions, 'function')) },
  outputs: { category: category() },
  rows: functions,
});

export const c07: Calculator = { id: 'c07', state: 'ua', rules: [postCategory, categoryByFunction] };
