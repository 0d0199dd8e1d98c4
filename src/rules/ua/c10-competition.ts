import type { Calculator } from '../calculator.ts';
import { category, choice, date, flag, list, optional, orNull, text, whole, withDefault } from '../fields.ts';
import { uaQuote } from '../quote.ts';
import { type Given, notAbove, rule, usedWhen } from '../rule.ts';
import { tableRule, valuesOf } from '../table.ts';
import {
  appointmentDeadline,
  repeatDeadline,
  reportRetention,
  resultsNoticeDeadline,
  resultsPublicationDeadline,
} from './c10-dates.ts';
import { annulment, reportCheck, resultsChannel } from './c10-results.ts';
import { score } from './c10-score.ts';

const minimumMembers = uaQuote('19/2', 'Конкурсна комісія у складі не менше трьох осіб', 3);

const forPostsA = ['category-a-servants', 'administration-representative'];
const forOtherPosts = ['servant-of-another-body'];

const commissions = (
  [
    ['cabinet-state-secretary', 'council', forPostsA],
    ['cabinet-state-secretary-deputy', 'council', forPostsA],
    ['category-a-other', 'administration', forPostsA],
    ['category-b', 'head-of-service', forOtherPosts],
    ['category-v', 'head-of-service', forOtherPosts],
  ] as const
).map(([post, formedBy, mustInclude]) => ({
  when: { post },
  gives: { formedBy, minMembers: minimumMembers.value, mustInclude },
}));

const commissionFormation = tableRule({
  name: 'ua-commission-formation',
  provisions: ['ua-draft/19/2', 'ua-draft/19/3'],
  quotes: [minimumMembers],
  ambiguities: ['secretary-competition-bodies', 'employee-of-another-body'],
  inputs: { post: choice(valuesOf(commissions, 'post')) },
  outputs: {
    formedBy: choice(['council', 'administration', 'head-of-service']),
    minMembers: whole({ unit: 'persons' }),
    mustInclude: list(text()),
  },
  rows: commissions,
});

const forA = ({ category: letter }: Given) => letter === 'A';
const forOthers = (given: Given) => !forA(given);

const commissionCheck = rule({
  name: 'ua-commission-check',
  provisions: ['ua-draft/19/2', 'ua-draft/19/3'],
  quotes: [minimumMembers],
  ambiguities: ['servants-in-plural', 'employee-of-another-body'],
  inputs: {
    category: category(),
    members: whole({ unit: 'persons' }),
    categoryAServants: withDefault(flag(), false),
    administrationRepresentative: withDefault(flag(), false),
    otherBodyServant: withDefault(flag(), false),
  },
  cases: {
    categoryAServants: usedWhen(forA),
    administrationRepresentative: usedWhen(forA),
    otherBodyServant: usedWhen(forOthers),
  },
  outputs: { ok: flag(), failing: list(text()) },
  apply: (input, steps) => {
    const { members } = input;
    const tooFew = !steps.compare('enoughMembers', { members }, 'at-least', { minimumMembers });
    const failing =
      input.category === 'A'
        ? steps.failing('failing', {
            'too-few-members': tooFew,
            'no-category-a-servants': !input.categoryAServants,
            'no-administration-representative': !input.administrationRepresentative,
          })
        : steps.failing('failing', {
            'too-few-members': tooFew,
            'no-other-body-servant': !input.otherBodyServant,
          });
    return { ok: failing.length === 0, failing };
  },
});

const withinMonth = uaQuote('21/4', 'не пізніше ніж через місяць', 1);

const nextSteps = (
  [
    [{ applications: 0 }, 'announce-repeat', withinMonth.value, 'ua-draft/21/4'],
    [{ category: ['B', 'V'], round: 'first', applications: 1 }, 'announce-repeat', null, 'ua-draft/19/5'],
    [
      { category: ['B', 'V'], round: 'repeat', applications: 1 },
      'head-decides-with-administration-consent',
      null,
      'ua-draft/19/5',
    ],
    [
      { category: 'V', applications: { atLeast: 2 }, selected: 0 },
      'announce-repeat',
      withinMonth.value,
      'ua-draft/21/4',
    ],
    [
      { category: 'B', applications: { atLeast: 2 }, selected: 0 },
      'additional-competition',
      null,
      'ua-draft/21/3',
    ],
    [
      { category: 'A', applications: { atLeast: 1 }, selected: 0 },
      'additional-competition',
      null,
      'ua-draft/21/3',
    ],
    [
      { category: 'A', applications: { atLeast: 1 }, selected: { atLeast: 1 } },
      'submit-to-council',
      null,
      'ua-draft/21/1',
    ],
    [
      { category: ['B', 'V'], applications: { atLeast: 2 }, selected: { atLeast: 1 } },
      'appoint-within-10-days',
      null,
      'ua-draft/21/2',
    ],
  ] as const
).map(([when, step, withinMonths, clause]) => ({ when, gives: { step, withinMonths, clause } }));

const nextStep = tableRule({
  name: 'ua-competition-next-step',
  provisions: ['ua-draft/19/5', 'ua-draft/21/1', 'ua-draft/21/2', 'ua-draft/21/3', 'ua-draft/21/4'],
  quotes: [withinMonth],
  ambiguities: ['no-applications', 'single-application-for-a', 'additional-or-repeat'],
  inputs: {
    category: category(),
    round: choice(['first', 'repeat']),
    applications: whole(),
    selected: whole({ unit: 'persons' }),
  },
  checks: [notAbove('selected', 'applications')],
  outputs: {
    step: choice([
      'announce-repeat',
      'head-decides-with-administration-consent',
      'additional-competition',
      'submit-to-council',
      'appoint-within-10-days',
    ]),
    withinMonths: orNull(whole({ unit: 'months' })),
    clause: text(),
  },
  rows: nextSteps,
});

const allRejected = rule({
  name: 'ua-all-candidates-rejected',
  provisions: ['ua-draft/21/1'],
  inputs: { candidates: whole({ unit: 'persons' }), rejectedByCouncil: whole({ unit: 'persons' }) },
  checks: [notAbove('rejectedByCouncil', 'candidates')],
  outputs: { newCompetition: flag() },
  apply: ({ candidates, rejectedByCouncil }, steps) => {
    const someone = steps.compare('someone', { candidates }, 'at-least', { one: 1 });
    const everyone = steps.compare('everyone', { rejectedByCouncil }, 'equal', { candidates });
    return { newCompetition: steps.all('newCompetition', { someone, everyone }) };
  },
});

const participation = rule({
  name: 'ua-competition-participation',
  provisions: ['ua-draft/19/6', 'ua-draft/52/1/5'],
  ambiguities: ['ban-for-higher-categories'],
  inputs: { on: date(), targetCategoryHigher: flag(), banUntil: optional(date()) },
  outputs: { allowed: flag() },
  apply: ({ on, targetCategoryHigher, banUntil }, steps) => {
    const banLasts = banUntil !== undefined && steps.compare('banLasts', { on }, 'at-most', { banUntil });
    const barred = steps.all('barred', { banLasts, targetCategoryHigher });
    return { allowed: !barred };
  },
});

export const c10: Calculator = {
  id: 'c10',
  state: 'ua',
  rules: [
    commissionFormation,
    commissionCheck,
    score,
    nextStep,
    allRejected,
    participation,
    reportCheck,
    resultsPublicationDeadline,
    resultsNoticeDeadline,
    resultsChannel,
    appointmentDeadline,
    repeatDeadline,
    reportRetention,
    annulment,
  ],
};
