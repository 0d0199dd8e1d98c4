import type { Examples } from '../calculator.ts';

const entrant = {
  citizen: true,
  higherEducation: true,
  stateLanguage: true,
  competitionPassed: true,
  incapacitated: false,
  intentionalCrimeRecord: false,
  corruptionLiability: false,
  subordinateToRelative: false,
};

const qualified = {
  higherEducation: true,
  lawKnowledge: true,
  stateLanguage: true,
  minorityLanguageRequired: false,
  minorityLanguage: false,
  healthSufficient: true,
  experience: true,
};

const years = (count: number) => ({ years: count, months: 0, days: 0 });

export const c08Examples: Examples = {
  'ua-entry-eligibility': [
    { input: entrant, outcome: { eligible: true, failing: [] } },
    {
      input: { ...entrant, citizen: false, subordinateToRelative: true },
      outcome: { eligible: false, failing: ['not-citizen', 'subordinate-to-relative'] },
    },
  ],
  'ua-forbidden-criterion': [
    { input: { criterion: 'residence' }, outcome: { forbidden: true } },
    { input: { criterion: 'state-language' }, outcome: { forbidden: false } },
    { input: { criterion: 'age' }, outcome: { forbidden: false } },
  ],
  'ua-basic-qualification': [
    { input: qualified, outcome: { meets: true, failing: [] } },
    {
      input: { ...qualified, minorityLanguageRequired: true, experience: false },
      outcome: { meets: false, failing: ['minority-language', 'experience'] },
    },
  ],
  'ua-category-qualification': [
    {
      input: {
        category: 'A',
        totalTenure: years(10),
        managerialTenure: years(5),
        euLanguage: true,
        skillsConfirmed: true,
      },
      outcome: { meets: true, failing: [] },
    },
    {
      input: {
        category: 'A',
        totalTenure: { years: 9, months: 11, days: 30 },
        managerialTenure: { years: 4, months: 11, days: 30 },
        euLanguage: false,
        euLanguageRequired: false,
        skillsConfirmed: true,
      },
      outcome: { meets: false, failing: ['total-tenure', 'managerial-tenure'] },
    },
    {
      input: { category: 'B', totalTenure: years(4), skillsConfirmed: false },
      outcome: { meets: false, failing: ['total-tenure', 'skills'] },
    },
    {
      input: { category: 'V', totalTenure: years(0), skillsConfirmed: true },
      outcome: { meets: true, failing: [] },
    },
  ],
  'ua-eu-language-required': [
    {
      input: { entryIntoForce: '2007-01-01', on: '2012-01-01' },
      outcome: { from: '2012-01-01', required: true },
    },
    {
      input: { entryIntoForce: '2007-01-01', on: '2011-12-31' },
      outcome: { from: '2012-01-01', required: false },
    },
  ],
};
