import type { Calculator } from '../calculator.ts';
import { choice, flag, money, tenure, whole } from '../fields.ts';
import { isShareAtLeast } from '../money.ts';
import { uaQuote } from '../quote.ts';
import { notAbove, rule } from '../rule.ts';
import { tableRule } from '../table.ts';
import { isMoreThanYears } from '../tenure.ts';

/** «понад N років – M»: years and percent, the longest service first. */
const brackets = [
  uaQuote('49/3', 'понад 10 років – 20 відсотків', [10, 20]),
  uaQuote('49/3', 'понад 5 років – 15', [5, 15]),
  uaQuote('49/3', 'понад 3 роки – 10', [3, 10]),
];
const minimumShare = uaQuote('49/2', 'не менше 70 відсотків місячної грошової винагороди', 70);

const longService = rule({
  name: 'ua-long-service-allowance',
  provisions: ['ua-draft/49/3'],
  quotes: brackets,
  ambiguities: ['brackets-not-cumulative'],
  inputs: { tenure: tenure(), salary: money() },
  outputs: { percent: whole({ unit: 'percent' }), amount: money() },
  apply: ({ tenure: served, salary }, steps) => {
    const bracket = brackets.find(({ value: [years] }) => isMoreThanYears(served, years));
    const percent = steps.measure('percent', { tenure: served }, bracket?.value[1] ?? 0, bracket);
    return { percent, amount: steps.percent('amount', { salary }, percent) };
  },
});

const salaryShare = rule({
  name: 'ua-salary-share-check',
  provisions: ['ua-draft/49/2'],
  quotes: [minimumShare],
  ambiguities: ['bonus-in-monthly-sum'],
  inputs: { salary: money(), monthlyTotal: money() },
  checks: [notAbove('salary', 'monthlyTotal')],
  outputs: { ok: flag(), minimumSalary: money() },
  apply: ({ salary, monthlyTotal }, steps) => ({
    ok: steps.measure(
      'ok',
      { salary, monthlyTotal },
      isShareAtLeast(salary, minimumShare.value, monthlyTotal),
      minimumShare,
    ),
    minimumSalary: steps.percent('minimumSalary', { monthlyTotal }, minimumShare, 'up'),
  }),
});

/** The percentage is not in the text: the Cabinet sets it. */
const rankStep = rule({
  name: 'ua-rank-pay-step',
  provisions: ['ua-draft/23/3', 'ua-draft/49/4'],
  ambiguities: ['step-not-in-text'],
  inputs: { salary: money(), stepPercent: whole({ unit: 'percent' }) },
  outputs: { nextSalary: money() },
  apply: ({ salary, stepPercent }, steps) => {
    const raise = steps.percent('raise', { salary }, stepPercent);
    return { nextSalary: steps.sum('nextSalary', { salary, raise }) };
  },
});

const budgetCut = tableRule({
  name: 'ua-budget-cut-effect',
  provisions: ['ua-draft/49/5'],
  ambiguities: ['bonus-not-named'],
  inputs: { target: choice(['salary', 'guaranteed-benefit', 'compensation', 'bonus']) },
  outputs: { mayReduce: flag() },
  rows: [
    { when: { target: ['salary', 'guaranteed-benefit', 'compensation'] }, gives: { mayReduce: false } },
    { when: { target: 'bonus' }, gives: { mayReduce: true } },
  ],
});

export const c25: Calculator = {
  id: 'c25',
  state: 'ua',
  rules: [longService, salaryShare, rankStep, budgetCut],
};
