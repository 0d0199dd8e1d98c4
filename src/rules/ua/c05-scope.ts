import type { Calculator } from '../calculator.ts';
import { choice, flag, list, text, whole } from '../fields.ts';
import { rule } from '../rule.ts';
import { tableRule, valuesOf } from '../table.ts';

const roles = (
  [
    ['president', 'excluded', 'ua-draft/1/2'],
    ['peoples-deputy', 'excluded', 'ua-draft/1/2'],
    ['cabinet-member', 'excluded', 'ua-draft/1/2'],
    ['deputy-minister', 'excluded', 'ua-draft/1/2'],
    ['oblast-administration-head', 'excluded', 'ua-draft/1/2'],
    ['kyiv-administration-head', 'excluded', 'ua-draft/1/2'],
    ['sevastopol-administration-head', 'excluded', 'ua-draft/1/2'],
    ['patronage-staff', 'excluded', 'ua-draft/1/2'],
    ['constitutional-court-judge', 'excluded', 'ua-draft/1/2'],
    ['general-court-judge', 'excluded', 'ua-draft/1/2'],
    ['auxiliary-staff', 'excluded', 'ua-draft/1/3'],
    ['verkhovna-rada-apparatus', 'covered-without-management-part', 'ua-draft/1/4'],
    ['ombudsman-apparatus', 'covered-without-management-part', 'ua-draft/1/4'],
    ['accounting-chamber', 'covered-without-management-part', 'ua-draft/1/4'],
    ['central-election-commission', 'covered-without-management-part', 'ua-draft/1/4'],
    ['national-security-council', 'covered-without-management-part', 'ua-draft/1/4'],
    ['presidential-auxiliary-body', 'covered-without-management-part', 'ua-draft/1/4'],
    ['court-apparatus', 'covered-without-management-part', 'ua-draft/1/4'],
    ['prosecution-service', 'specialised-corps', 'ua-draft/8/2'],
    ['diplomatic-service', 'specialised-corps', 'ua-draft/8/2'],
    ['executive-body-servant', 'general-corps', 'ua-draft/8/1'],
  ] as const
).map(([role, regime, clause]) => ({ when: { role }, gives: { regime, clause } }));

const scopeCheck = tableRule({
  name: 'ua-scope-check',
  provisions: [
    'ua-draft/1/2',
    'ua-draft/1/3',
    'ua-draft/1/4',
    'ua-draft/6/2',
    'ua-draft/8/1',
    'ua-draft/8/2',
  ],
  ambiguities: ['roles-without-corps', 'management-provisions'],
  inputs: { role: choice(valuesOf(roles, 'role')) },
  outputs: {
    regime: choice(['excluded', 'covered-without-management-part', 'specialised-corps', 'general-corps']),
    clause: text(),
  },
  rows: roles,
});

const servantTest = rule({
  name: 'ua-civil-servant-test',
  provisions: ['ua-draft/1/1', 'ua-draft/4'],
  ambiguities: ['status-needs-oath'],
  inputs: { holdsPost: flag(), exercisesStateAuthority: flag(), paidFromStateBudget: flag() },
  outputs: { isCivilServant: flag() },
  apply: (conditions, steps) => ({ isCivilServant: steps.all('isCivilServant', conditions) }),
});

const postTest = rule({
  name: 'ua-post-test',
  provisions: ['ua-draft/3'],
  ambiguities: ['post-as-a-rule'],
  inputs: { definedByLegislation: flag(), inStaffingTable: flag(), inStateBody: flag() },
  outputs: { isPost: flag() },
  apply: (conditions, steps) => ({ isPost: steps.all('isPost', conditions) }),
});

// In the order of the text: ua-draft/2/1 to ua-draft/2/8.
const principles = [
  'rule-of-law',
  'legality',
  'patriotism',
  'professionalism',
  'integrity',
  'political-neutrality',
  'loyalty-to-legitimate-leadership',
  'publicity-and-transparency',
];

const principleList = rule({
  name: 'ua-principles',
  provisions: [
    'ua-draft/2',
    'ua-draft/2/1',
    'ua-draft/2/2',
    'ua-draft/2/3',
    'ua-draft/2/4',
    'ua-draft/2/5',
    'ua-draft/2/6',
    'ua-draft/2/7',
    'ua-draft/2/8',
  ],
  inputs: {},
  outputs: { count: whole(), principles: list(text()) },
  apply: (_, steps) => {
    const listed = steps.fixed('principles', principles);
    return { count: steps.measure('count', { principles: listed }, listed.length), principles: listed };
  },
});

const financing = (
  [
    ['remuneration', true],
    ['training', true],
    ['reform', true],
    ['other', false],
  ] as const
).map(([item, covered]) => ({ when: { item }, gives: { covered } }));

const financingComponent = tableRule({
  name: 'ua-financing-component',
  provisions: ['ua-draft/7/1'],
  inputs: { item: choice(valuesOf(financing, 'item')) },
  outputs: { covered: flag() },
  rows: financing,
});

const labourLawFallback = rule({
  name: 'ua-labour-law-fallback',
  provisions: ['ua-draft/6/3'],
  ambiguities: ['exceptional-cases'],
  inputs: { regulatedByThisLaw: flag(), exceptionalCase: flag() },
  outputs: { labourLawApplies: flag() },
  apply: ({ regulatedByThisLaw, exceptionalCase }, steps) => ({
    labourLawApplies: steps.all('labourLawApplies', { notRegulated: !regulatedByThisLaw, exceptionalCase }),
  }),
});

export const c05: Calculator = {
  id: 'c05',
  state: 'ua',
  rules: [scopeCheck, servantTest, postTest, principleList, financingComponent, labourLawFallback],
};
