import type { Calculator } from '../calculator.ts';
import { category, choice, date, flag, number, optional, tenure, whole } from '../fields.ts';
import { uaQuote } from '../quote.ts';
import { neededWhen, rule } from '../rule.ts';
import { tableRule } from '../table.ts';

const actsMonths = uaQuote('final/10', 'прийняти у двохмісячний строк акти', 2);
const councilMonths = uaQuote('final/8', 'у 6 місячний строк з дня набрання чинності', 6);
const attestationYears = uaQuote('final/4', 'обов’язковій атестації протягом одного року', 1);
const qualificationYears = uaQuote('final/6', 'надається два роки для підвищення своєї кваліфікації', 2);
const languageYears = uaQuote('final/7', 'через п’ять років після набуття чинності', 5);
const formerYears = uaQuote('final/8', 'які не менше 3 років обіймали посади', 3);
const formerCategories = uaQuote('final/8', 'посади категорій 1, 2 відповідно до Закону України', [1, 2]);
const sanctions = {
  fine: uaQuote('final/9', "штрафом до п'ятдесяти неоподатковуваних мінімумів", 50),
  'deprivation-of-office': uaQuote('final/9', 'на строк до трьох років', 3),
  'corrective-labour': uaQuote('final/9', 'виправними роботами на строк до двох років', 2),
};

/** The date of entry into force is a blank in the source: all dates hang on a hypothetical one. */
const timetable = rule({
  name: 'ua-transitional-timetable',
  provisions: [
    'ua-draft/final/1',
    'ua-draft/final/4',
    'ua-draft/final/6',
    'ua-draft/final/7',
    'ua-draft/final/8',
    'ua-draft/final/10',
  ],
  quotes: [actsMonths, councilMonths, attestationYears, qualificationYears, languageYears],
  ambiguities: ['entry-into-force-blank', 'transition-starts'],
  inputs: { entryIntoForce: date() },
  outputs: {
    actsBy: date(),
    councilBy: date(),
    attestationBy: date(),
    qualificationBy: date(),
    euLanguageFrom: date(),
  },
  apply: ({ entryIntoForce }, steps) => ({
    actsBy: steps.addMonths('actsBy', { entryIntoForce }, actsMonths),
    councilBy: steps.addMonths('councilBy', { entryIntoForce }, councilMonths),
    attestationBy: steps.addYears('attestationBy', { entryIntoForce }, attestationYears),
    qualificationBy: steps.addYears('qualificationBy', { entryIntoForce }, qualificationYears),
    euLanguageFrom: steps.addYears('euLanguageFrom', { entryIntoForce }, languageYears),
  }),
});

const transitionalStatus = tableRule({
  name: 'ua-transitional-status',
  provisions: ['ua-draft/final/3', 'ua-draft/final/4', 'ua-draft/final/5'],
  ambiguities: ['scope-of-the-transition', 'failed-attestation'],
  inputs: {
    appointed: choice(['before', 'after']),
    attestation: optional(choice(['passed', 'failed', 'pending'])),
  },
  cases: { attestation: neededWhen(({ appointed }) => appointed === 'before') },
  outputs: { regime: choice(['this-law', 'attestation-due', 'not-regulated']) },
  rows: [
    { when: { appointed: 'after', attestation: null }, gives: { regime: 'this-law' } },
    { when: { appointed: 'before', attestation: 'passed' }, gives: { regime: 'this-law' } },
    { when: { appointed: 'before', attestation: 'pending' }, gives: { regime: 'attestation-due' } },
    { when: { appointed: 'before', attestation: 'failed' }, gives: { regime: 'not-regulated' } },
  ],
});

const qualificationGrace = rule({
  name: 'ua-qualification-grace',
  provisions: ['ua-draft/final/6'],
  quotes: [qualificationYears],
  ambiguities: ['article-30-or-17'],
  inputs: { category: category(), meetsRequirements: flag() },
  outputs: { graceYears: whole({ unit: 'years' }) },
  apply: ({ category: letter, meetsRequirements }, steps) => {
    const given = steps.all('given', { categoryBOrV: letter !== 'A', notMet: !meetsRequirements });
    const graceYears = given ? qualificationYears.value : 0;
    return { graceYears: steps.measure('graceYears', { given }, graceYears, qualificationYears) };
  },
});

const firstCouncil = rule({
  name: 'ua-first-council-eligibility',
  provisions: ['ua-draft/final/8'],
  quotes: [formerYears, formerCategories],
  ambiguities: ['categories-of-1993', 'all-members-or-some'],
  // The law of 1993 has categories 1 to 7.
  inputs: { formerServant: flag(), category1993: whole({ min: 1, max: 7 }), tenure: tenure() },
  outputs: { eligible: flag() },
  apply: ({ formerServant, category1993, tenure: served }, steps) => {
    const highCategory = formerCategories.value.some((number_) => number_ === category1993);
    steps.measure('highCategory', { category1993 }, highCategory, formerCategories);
    const longEnough = steps.atLeastYears('longEnough', { tenure: served }, formerYears);
    return { eligible: steps.all('eligible', { formerServant, highCategory, longEnough }) };
  },
});

const criminalSanction = rule({
  name: 'ua-criminal-172-sanction',
  provisions: ['ua-draft/final/9'],
  quotes: Object.values(sanctions),
  ambiguities: ['sanctions-alternative'],
  inputs: { kind: choice(['fine', 'deprivation-of-office', 'corrective-labour']), amount: number() },
  outputs: { max: whole(), withinLimit: flag() },
  apply: ({ kind, amount }, steps) => {
    const max = steps.measure('max', { kind }, sanctions[kind].value, sanctions[kind]);
    const some = steps.compare('some', { amount }, 'more', { nothing: 0 });
    const notAboveMax = steps.compare('notAboveMax', { amount }, 'at-most', { max });
    return { max, withinLimit: steps.all('withinLimit', { some, notAboveMax }) };
  },
});

export const c29: Calculator = {
  id: 'c29',
  state: 'ua',
  rules: [timetable, transitionalStatus, qualificationGrace, firstCouncil, criminalSanction],
};
