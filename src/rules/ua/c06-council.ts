import type { Calculator } from '../calculator.ts';
import { choice, date, flag, list, orNull, text, whole } from '../fields.ts';
import { uaQuote } from '../quote.ts';
import { inOrder, notAbove, rule } from '../rule.ts';
import { tableRule, valuesOf } from '../table.ts';
import { ageOn } from '../tenure.ts';
import { chairVote } from './c06-chair-vote.ts';

const minimumAge = uaQuote('10/4', "не молодший тридцяти п'яти років", 35);
const size = uaQuote('10/2', 'у кількості двадцяти одного члена', 21);
const memberYears = uaQuote('10/3', 'строком на шість років', 6);
const chairYears = uaQuote('10/9', 'на три роки без права переобрання', 3);
const deputyCount = uaQuote('10/12', 'Голова Ради має двох заступників', 2);
const headYears = uaQuote('13/3', 'строком на 5 років', 5);
const reappointments = uaQuote('13/3', 'з правом повторного призначення, але не більше одного разу', 1);

const eligibility = rule({
  name: 'ua-council-eligibility',
  provisions: ['ua-draft/10/4', 'ua-draft/10/5', 'ua-draft/10/6', 'ua-draft/15/2'],
  quotes: [minimumAge],
  ambiguities: ['council-bars', 'council-incompatibility'],
  inputs: {
    citizen: flag(),
    birthDate: date(),
    appointmentDate: date(),
    residentLast10Years: flag(),
    incapacitated: flag(),
    intentionalCrimeRecord: flag(),
    corruptionLiability: flag(),
    inCivilService: flag(),
  },
  checks: [inOrder('birthDate', 'appointmentDate')],
  outputs: { eligible: flag(), failing: list(text()) },
  apply: (input, steps) => {
    const { birthDate, appointmentDate } = input;
    const age = steps.measure('age', { birthDate, appointmentDate }, ageOn(birthDate, appointmentDate));
    const oldEnough = steps.compare('oldEnough', { age }, 'at-least', { minimumAge });
    const failing = steps.failing('failing', {
      'not-citizen': !input.citizen,
      'under-35': !oldEnough,
      residence: !input.residentLast10Years,
      incapacitated: input.incapacitated,
      'intentional-crime-record': input.intentionalCrimeRecord,
      'corruption-liability': input.corruptionLiability,
      'in-civil-service': input.inCivilService,
    });
    return { eligible: failing.length === 0, failing };
  },
});

const composition = rule({
  name: 'ua-council-composition',
  provisions: ['ua-draft/10/2', 'ua-draft/10/4'],
  quotes: [size],
  ambiguities: ['council-among-members'],
  inputs: { members: whole({ unit: 'persons' }), formerCategoryA: whole({ unit: 'persons' }) },
  checks: [notAbove('formerCategoryA', 'members')],
  outputs: { ok: flag(), failing: list(text()), minimumFormerCategoryA: whole({ unit: 'persons' }) },
  apply: ({ members, formerCategoryA }, steps) => {
    const full = steps.compare('full', { members }, 'equal', { size });
    // «Не менш як половина»: of an odd number the half is rounded up.
    const half = Math.floor(members / 2) + (members % 2);
    const minimumFormerCategoryA = steps.measure('minimumFormerCategoryA', { members }, half);
    const enough = steps.compare('enough', { formerCategoryA }, 'at-least', { minimumFormerCategoryA });
    const failing = steps.failing('failing', { 'not-21': !full, 'less-than-half': !enough });
    return { ok: failing.length === 0, failing, minimumFormerCategoryA };
  },
});

const termEnd = rule({
  name: 'ua-council-term-end',
  provisions: ['ua-draft/10/3'],
  quotes: [memberYears],
  ambiguities: ['anniversary-last-day'],
  inputs: { appointedDate: date() },
  outputs: { termEnd: date() },
  apply: ({ appointedDate }, steps) => ({
    termEnd: steps.addYears('termEnd', { appointedDate }, memberYears),
  }),
});

const chairTerm = rule({
  name: 'ua-council-chair-term',
  provisions: ['ua-draft/10/9'],
  quotes: [chairYears],
  ambiguities: ['chair-never-again'],
  inputs: { electedDate: date(), wasChairBefore: flag() },
  outputs: { canBeElected: flag(), termEnd: orNull(date()) },
  apply: ({ electedDate, wasChairBefore }, steps) => {
    const canBeElected = steps.all('canBeElected', { notChairBefore: !wasChairBefore });
    return {
      canBeElected,
      termEnd: canBeElected ? steps.addYears('termEnd', { electedDate }, chairYears) : null,
    };
  },
});

const deputies = rule({
  name: 'ua-council-deputy-count',
  provisions: ['ua-draft/10/12'],
  quotes: [deputyCount],
  ambiguities: ['deputies-term'],
  inputs: { deputies: whole({ unit: 'persons' }) },
  outputs: { ok: flag() },
  apply: (input, steps) => ({
    ok: steps.compare('ok', { deputies: input.deputies }, 'equal', { deputyCount }),
  }),
});

const terminationGrounds = (
  [
    ['entered-civil-service', true, 'ua-draft/10/7/1'],
    ['intentional-crime', true, 'ua-draft/10/7/2'],
    ['citizenship-lost', true, 'ua-draft/10/7/3'],
    ['incapacity-by-court', true, 'ua-draft/10/7/4'],
    ['own-request', true, 'ua-draft/10/7/5'],
    ['health-confirmed-by-court', true, 'ua-draft/10/7/6'],
    ['missing-or-declared-dead', true, 'ua-draft/10/7/7'],
    ['death', true, 'ua-draft/10/7/8'],
    ['other', false, null],
  ] as const
).map(([ground, terminates, clause]) => ({ when: { ground }, gives: { terminates, clause } }));

const earlyTermination = tableRule({
  name: 'ua-council-early-termination',
  provisions: [
    'ua-draft/10/7',
    'ua-draft/10/7/1',
    'ua-draft/10/7/2',
    'ua-draft/10/7/3',
    'ua-draft/10/7/4',
    'ua-draft/10/7/5',
    'ua-draft/10/7/6',
    'ua-draft/10/7/7',
    'ua-draft/10/7/8',
    'ua-draft/10/8',
  ],
  ambiguities: ['crime-without-conviction', 'corruption-no-ground'],
  inputs: { ground: choice(valuesOf(terminationGrounds, 'ground')) },
  outputs: { terminates: flag(), clause: orNull(text()) },
  rows: terminationGrounds,
});

const commissionMember = rule({
  name: 'ua-council-commission-member',
  provisions: ['ua-draft/12/1', 'ua-draft/12/2'],
  ambiguities: ['commission-size-silent'],
  inputs: { isCouncilMember: flag(), office: choice(['member', 'chair', 'deputy-chair']) },
  outputs: { ok: flag() },
  apply: ({ isCouncilMember, office }, steps) => ({
    ok: steps.all('ok', { isCouncilMember, neitherChairNorDeputy: office === 'member' }),
  }),
});

const administrationHead = rule({
  name: 'ua-administration-head-term',
  provisions: ['ua-draft/13/3'],
  quotes: [headYears, reappointments],
  inputs: { priorTerms: whole(), appointedDate: date() },
  outputs: { canBeAppointed: flag(), termEnd: orNull(date()) },
  apply: ({ priorTerms, appointedDate }, steps) => {
    // A first appointment has no prior term, the only reappointment has one.
    const canBeAppointed = steps.compare('canBeAppointed', { priorTerms }, 'at-most', { reappointments });
    return {
      canBeAppointed,
      termEnd: canBeAppointed ? steps.addYears('termEnd', { appointedDate }, headYears) : null,
    };
  },
});

export const c06: Calculator = {
  id: 'c06',
  state: 'ua',
  rules: [
    eligibility,
    composition,
    termEnd,
    chairVote,
    chairTerm,
    deputies,
    earlyTermination,
    commissionMember,
    administrationHead,
  ],
};
