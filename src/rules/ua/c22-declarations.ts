import type { Calculator } from '../calculator.ts';
import { category, choice, date, flag, list, optional, orNull, text } from '../fields.ts';
import { uaQuote } from '../quote.ts';
import { type Given, inOrder, neededWhen, rule } from '../rule.ts';
import { tableRule } from '../table.ts';

const yearsAfterService = uaQuote('46/2', 'протягом трьох років після припинення державної служби', 3);

const forAll = ['income', 'expenditure', 'financial-obligations'];
const forAandB = [...forAll, 'real-estate', 'valuable-movables', 'bank-deposits', 'securities'];

/** Former servants of V declare nothing, so that the dates do not matter. */
const afterTermination = ({ category: letter, event }: Given) =>
  event === 'after-termination' && (letter === 'A' || letter === 'B');

const duty = rule({
  name: 'ua-declaration-duty',
  provisions: ['ua-draft/46/1', 'ua-draft/46/2'],
  quotes: [yearsAfterService],
  ambiguities: ['yearly-after-service', 'category-when-leaving'],
  inputs: {
    category: category(),
    event: choice(['entry', 'annual', 'after-termination']),
    terminationDate: optional(date()),
    on: optional(date()),
  },
  cases: { terminationDate: neededWhen(afterTermination), on: neededWhen(afterTermination) },
  checks: [inOrder('terminationDate', 'on')],
  outputs: { required: flag(), contents: list(text()), until: orNull(date()) },
  apply: ({ category: letter, event, terminationDate, on }, steps) => {
    const contents = letter === 'V' ? forAll : forAandB;
    if (event !== 'after-termination') {
      const declared = steps.measure('contents', { category: letter, event }, contents);
      return { required: true, contents: declared, until: null };
    }
    if (terminationDate === undefined || on === undefined) {
      const required = steps.measure('required', { category: letter, event }, false);
      return { required, contents: [], until: null };
    }
    const until = steps.addYears('until', { terminationDate }, yearsAfterService);
    const required = steps.compare('required', { on }, 'at-most', { until });
    return { required, contents: required ? contents : [], until };
  },
});

const persons = tableRule({
  name: 'ua-declaration-persons',
  provisions: ['ua-draft/46/1'],
  ambiguities: ['family-undefined'],
  inputs: { person: choice(['self', 'family-living-together', 'family-living-apart']) },
  outputs: { covered: flag() },
  rows: [
    { when: { person: ['self', 'family-living-together'] }, gives: { covered: true } },
    { when: { person: 'family-living-apart' }, gives: { covered: false } },
  ],
});

export const c22: Calculator = { id: 'c22', state: 'ua', rules: [duty, persons] };
