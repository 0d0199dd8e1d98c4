import type { Calculator } from '../calculator.ts';
import { category, choice, date, flag, money, orNull } from '../fields.ts';
import { uaQuote } from '../quote.ts';
import { inOrder, rule } from '../rule.ts';
import { tableRule, valuesOf } from '../table.ts';

const trainingYears = uaQuote('30/6', 'не рідше одного разу на 3 роки', 3);
const stateShare = uaQuote('30/7', 'до 50% вартості якого може сплатити держава', 50);
const boundYears = uaQuote('30/8', 'протягом трирічного терміну після отримання додаткової освіти', 3);

/** No interval is stated for category A. */
const trainingDue = rule({
  name: 'ua-training-due',
  provisions: ['ua-draft/30/6'],
  quotes: [trainingYears],
  ambiguities: ['training-of-a', 'first-training'],
  inputs: { category: category(), lastTrainingDate: date() },
  outputs: { due: orNull(date()) },
  apply: ({ category: letter, lastTrainingDate }, steps) => ({
    due:
      letter === 'A'
        ? steps.measure('due', { category: letter }, null)
        : steps.addYears('due', { lastTrainingDate }, trainingYears),
  }),
});

const cofunding = rule({
  name: 'ua-education-cofunding',
  provisions: ['ua-draft/30/7'],
  quotes: [stateShare],
  ambiguities: ['share-is-a-limit', 'cost-of-which'],
  inputs: { cost: money(), necessary: flag(), withoutLeavingService: flag() },
  outputs: { maxStateShare: money() },
  apply: ({ cost, necessary, withoutLeavingService }, steps) => {
    const possible = steps.all('possible', { necessary, withoutLeavingService });
    return { maxStateShare: possible ? steps.percent('maxStateShare', { cost }, stateShare, 'down') : 0 };
  },
});

const reimbursement = rule({
  name: 'ua-training-reimbursement',
  provisions: ['ua-draft/30/8'],
  quotes: [boundYears],
  ambiguities: ['no-pro-rata', 'leaving-before-completion'],
  inputs: { spent: money(), completedDate: date(), leaveDate: date(), ownInitiative: flag() },
  checks: [inOrder('completedDate', 'leaveDate')],
  outputs: { amount: money(), boundUntil: date() },
  apply: ({ spent, completedDate, leaveDate, ownInitiative }, steps) => {
    const boundUntil = steps.addYears('boundUntil', { completedDate }, boundYears);
    const stillBound = steps.compare('stillBound', { leaveDate }, 'at-most', { boundUntil });
    const owed = steps.all('owed', { ownInitiative, stillBound });
    return { amount: steps.measure('amount', { owed, spent }, owed ? spent : 0), boundUntil };
  },
});

const scholarships = (
  [
    ['national', true],
    ['foreign-government', true],
    ['other', false],
  ] as const
).map(([scholarship, released]) => ({
  when: { scholarship },
  gives: { released, countsAsCivilService: released },
}));

const scholarshipRelease = tableRule({
  name: 'ua-scholarship-release',
  provisions: ['ua-draft/30/9'],
  ambiguities: ['released-or-dismissed'],
  inputs: { scholarship: choice(valuesOf(scholarships, 'scholarship')) },
  outputs: { released: flag(), countsAsCivilService: flag() },
  rows: scholarships,
});

const individualProgramme = rule({
  name: 'ua-individual-programme',
  provisions: ['ua-draft/31'],
  inputs: {},
  outputs: {
    draftedBy: choice(['hr-service']),
    agreedWith: choice(['civil-servant']),
    approvedBy: choice(['head-of-service']),
    after: choice(['annual-evaluation']),
  },
  apply: (_, steps) => ({
    draftedBy: steps.fixed('draftedBy', 'hr-service'),
    agreedWith: steps.fixed('agreedWith', 'civil-servant'),
    approvedBy: steps.fixed('approvedBy', 'head-of-service'),
    after: steps.fixed('after', 'annual-evaluation'),
  }),
});

export const c16: Calculator = {
  id: 'c16',
  state: 'ua',
  rules: [trainingDue, cofunding, reimbursement, scholarshipRelease, individualProgramme],
};
