import type { Calculator } from '../calculator.ts';
import { category, choice, date, flag, list, optional, text } from '../fields.ts';
import { uaQuote } from '../quote.ts';
import { inconsistent, rule } from '../rule.ts';

const yearly = uaQuote('27/1', 'здійснюється один раз на рік', 1);
const reevaluationMonths = uaQuote('27/3', 'через шість місяців після вручення висновку', 6);

const next = rule({
  name: 'ua-evaluation-next',
  provisions: ['ua-draft/27/1'],
  quotes: [yearly],
  ambiguities: ['once-a-year'],
  inputs: { lastEvaluationDate: date() },
  outputs: { due: date() },
  apply: ({ lastEvaluationDate }, steps) => ({ due: steps.addYears('due', { lastEvaluationDate }, yearly) }),
});

const reevaluation = rule({
  name: 'ua-reevaluation-date',
  provisions: ['ua-draft/27/3'],
  quotes: [reevaluationMonths],
  ambiguities: ['not-before-six-months'],
  inputs: { conclusionHandedDate: date() },
  outputs: { date: date() },
  apply: ({ conclusionHandedDate }, steps) => ({
    date: steps.addMonths('date', { conclusionHandedDate }, reevaluationMonths),
  }),
});

const results = ['positive', 'negative'] as const;

const outcome = rule({
  name: 'ua-evaluation-outcome',
  provisions: ['ua-draft/27/2', 'ua-draft/27/3'],
  ambiguities: ['second-positive', 'bonus-right-or-discretion', 'evaluation-outside-the-list'],
  inputs: { first: choice(results), second: optional(choice(results)) },
  checks: [
    inconsistent<{ readonly first: string; readonly second?: string | undefined }>(
      'second',
      ({ first, second }) => first === 'positive' && second !== undefined,
    ),
  ],
  outputs: {
    consequence: choice([
      'bonus-right',
      're-evaluate-in-6-months',
      'may-be-dismissed-after-proceedings',
      'cleared',
    ]),
  },
  apply: ({ first, second }, steps) => {
    const after = {
      positive: 'cleared',
      negative: 'may-be-dismissed-after-proceedings',
      none: 're-evaluate-in-6-months',
    } as const;
    const consequence = first === 'positive' ? 'bonus-right' : after[second ?? 'none'];
    return { consequence: steps.measure('consequence', { first, second: second ?? null }, consequence) };
  },
});

const reserve = rule({
  name: 'ua-reserve-eligibility',
  provisions: ['ua-draft/26/2'],
  inputs: { category: category(), evaluationPassed: flag(), headRecommendation: flag() },
  outputs: { eligible: flag(), failing: list(text()) },
  apply: ({ category: letter, evaluationPassed, headRecommendation }, steps) => {
    const failing = steps.failing('failing', {
      'not-category-b': letter !== 'B',
      evaluation: !evaluationPassed,
      recommendation: !headRecommendation,
    });
    return { eligible: failing.length === 0, failing };
  },
});

export const c14: Calculator = { id: 'c14', state: 'ua', rules: [next, reevaluation, outcome, reserve] };
