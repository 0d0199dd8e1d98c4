import type { Calculator } from '../calculator.ts';
import { choice, flag, list, orNull, text, whole } from '../fields.ts';
import { rule } from '../rule.ts';
import { tableRule, valuesOf } from '../table.ts';

const scope = tableRule({
  name: 'kz-scope',
  provisions: ['kz-code/2', 'kz-code/4'],
  ambiguities: ['addressees-of-the-code'],
  inputs: { person: choice(['civil', 'state', 'other']) },
  outputs: { bound: flag() },
  rows: [
    { when: { person: 'civil' }, gives: { bound: true } },
    { when: { person: 'state' }, gives: { bound: false } },
    { when: { person: 'other' }, gives: { bound: false } },
  ],
});

// In the order of the text: kz-code/7/1 to kz-code/7/7.
const principles = [
  'impartiality',
  'honesty-and-objectivity',
  'decency',
  'professional-competence',
  'impeccable-behaviour',
  'loyalty',
  'confidentiality',
];

const principleList = rule({
  name: 'kz-principles',
  provisions: [
    'kz-code/7',
    'kz-code/7/1',
    'kz-code/7/2',
    'kz-code/7/3',
    'kz-code/7/4',
    'kz-code/7/5',
    'kz-code/7/6',
    'kz-code/7/7',
  ],
  inputs: {},
  outputs: { count: whole(), principles: list(text()) },
  apply: (_, steps) => {
    const listed = steps.fixed('principles', principles);
    return { count: steps.measure('count', { principles: listed }, listed.length), principles: listed };
  },
});

const conducts = (
  [
    ['conscientious-duty', 'required', 'kz-code/9/1'],
    ['moral-criteria-and-restrictions', 'required', 'kz-code/9/2'],
    ['raise-qualification', 'required', 'kz-code/9/3'],
    ['no-cause-for-criticism', 'required', 'kz-code/9/4'],
    ['honesty-and-politeness', 'required', 'kz-code/9/5'],
    ['legality', 'required', 'kz-code/9/6'],
    ['transparent-decisions', 'required', 'kz-code/9/7'],
    ['protect-state-property', 'required', 'kz-code/9/8'],
    ['business-etiquette', 'required', 'kz-code/9/9'],
    ['resist-corruption', 'required', 'kz-code/9/10'],
    ['stop-colleague-breach', 'required', 'kz-code/9/11'],
    ['no-bribery-statements', 'required', 'kz-code/9/12'],
    ['report-corruption-approach', 'required', 'kz-code/9/13'],
    ['refrain-unlawful-conduct', 'required', 'kz-code/9/14'],
    ['return-left-gift', 'required', 'kz-code/9/15'],
    ['hand-over-gift', 'required', 'kz-code/9/16'],
    ['conflict-harming-reputation', 'prohibited', 'kz-code/10/1'],
    ['influence-for-personal-matters', 'prohibited', 'kz-code/10/2'],
    ['misconduct-or-offence', 'prohibited', 'kz-code/10/3'],
    ['use-office-or-accept-gift', 'prohibited', 'kz-code/10/4'],
    ['information-for-gain', 'prohibited', 'kz-code/10/5'],
    ['untrue-or-defamatory-statement', 'prohibited', 'kz-code/10/6'],
    ['gift-from-dependent-for-patronage', 'prohibited', 'kz-code/10/7'],
    ['gift-to-official-for-advantage', 'prohibited', 'kz-code/10/8'],
    ['refuse-or-distort-information', 'prohibited', 'kz-code/10/9'],
    ['undue-preference', 'prohibited', 'kz-code/10/10'],
    ['protectionism', 'prohibited', 'kz-code/10/11'],
    ['off-duty-moral-norms', 'required-off-duty', 'kz-code/11/1'],
    ['off-duty-modesty', 'required-off-duty', 'kz-code/11/2'],
    ['off-duty-public-order', 'required-off-duty', 'kz-code/11/3'],
    ['business-dress', 'required', 'kz-code/12'],
  ] as const
).map(([behaviour, norm, clause]) => ({ when: { behaviour }, gives: { norm, clause } }));

const conductCheck = tableRule({
  name: 'kz-conduct-check',
  provisions: ['kz-code/9', 'kz-code/10', 'kz-code/11', 'kz-code/12'],
  ambiguities: ['double-negation', 'unlawful-behaviour'],
  inputs: { behaviour: choice(valuesOf(conducts, 'behaviour')) },
  outputs: { norm: choice(['required', 'prohibited', 'required-off-duty']), clause: text() },
  rows: conducts,
});

const conflictReport = tableRule({
  name: 'kz-conflict-report',
  provisions: ['kz-code/13'],
  ambiguities: ['conflict-report-silent'],
  inputs: { conflict: flag() },
  outputs: { mustReport: flag(), to: orNull(choice(['direct-supervisor'])) },
  rows: [
    { when: { conflict: true }, gives: { mustReport: true, to: 'direct-supervisor' } },
    { when: { conflict: false }, gives: { mustReport: false, to: null } },
  ],
});

const observanceCounts = ['attestation', 'promotion', 'quality-assessment'];

const breachConsequence = tableRule({
  name: 'kz-breach-consequence',
  provisions: ['kz-code/14', 'kz-code/3'],
  ambiguities: ['breach-without-scale'],
  inputs: { breached: flag() },
  outputs: { disciplinaryLiability: flag(), observanceCountsIn: list(text()) },
  rows: [
    {
      when: { breached: true },
      gives: { disciplinaryLiability: true, observanceCountsIn: observanceCounts },
    },
    {
      when: { breached: false },
      gives: { disciplinaryLiability: false, observanceCountsIn: observanceCounts },
    },
  ],
});

export const c03: Calculator = {
  id: 'c03',
  state: 'kz',
  rules: [scope, principleList, conductCheck, conflictReport, breachConsequence],
};
