import type { Calculator } from '../calculator.ts';
import { category, choice, date, flag, list, optional, tenure, text, withDefault } from '../fields.ts';
import { uaQuote } from '../quote.ts';
import { type Given, inconsistent, neededWhen, rule, usedWhen } from '../rule.ts';
import { tableRule, valuesOf } from '../table.ts';
import { isLonger, type Tenure } from '../tenure.ts';

const totalYearsA = uaQuote('17/2/1', 'загальний стаж роботи не менше 10 років', 10);
const managerialYears = uaQuote('17/2/1', 'включаючи 5 років роботи на керівних посадах', 5);
const totalYearsB = uaQuote('17/2/2', 'загальний стаж роботи не менше 5 років', 5);
const languageYears = uaQuote('final/7', 'вступає в силу через п’ять років після набуття чинності', 5);

const eligibility = rule({
  name: 'ua-entry-eligibility',
  provisions: [
    'ua-draft/15/1',
    'ua-draft/15/2',
    'ua-draft/15/2/1',
    'ua-draft/15/2/2',
    'ua-draft/15/2/3',
    'ua-draft/15/3',
  ],
  ambiguities: ['expunged-record', 'corruption-without-limit', 'bars-cut-off'],
  inputs: {
    citizen: flag(),
    higherEducation: flag(),
    stateLanguage: flag(),
    competitionPassed: flag(),
    incapacitated: flag(),
    intentionalCrimeRecord: flag(),
    corruptionLiability: flag(),
    subordinateToRelative: flag(),
  },
  outputs: { eligible: flag(), failing: list(text()) },
  apply: (input, steps) => {
    const failing = steps.failing('failing', {
      'not-citizen': !input.citizen,
      'no-higher-education': !input.higherEducation,
      'no-state-language': !input.stateLanguage,
      'competition-not-passed': !input.competitionPassed,
      incapacitated: input.incapacitated,
      'intentional-crime-record': input.intentionalCrimeRecord,
      'corruption-liability': input.corruptionLiability,
      'subordinate-to-relative': input.subordinateToRelative,
    });
    return { eligible: failing.length === 0, failing };
  },
});

const criteria = (
  [
    ['origin', true],
    ['social-status', true],
    ['property-status', true],
    ['race', true],
    ['nationality', true],
    ['sex', true],
    ['political-views', true],
    ['religion', true],
    ['residence', true],
    // Required by the same part.
    ['citizenship', false],
    ['education', false],
    ['state-language', false],
    // Not listed.
    ['age', false],
  ] as const
).map(([criterion, forbidden]) => ({ when: { criterion }, gives: { forbidden } }));

const forbiddenCriterion = tableRule({
  name: 'ua-forbidden-criterion',
  provisions: ['ua-draft/15/1'],
  ambiguities: ['criteria-not-listed'],
  inputs: { criterion: choice(valuesOf(criteria, 'criterion')) },
  outputs: { forbidden: flag() },
  rows: criteria,
});

const basicQualification = rule({
  name: 'ua-basic-qualification',
  provisions: [
    'ua-draft/17/1',
    'ua-draft/17/1/1',
    'ua-draft/17/1/2',
    'ua-draft/17/1/3',
    'ua-draft/17/1/4',
    'ua-draft/17/1/5',
  ],
  ambiguities: ['experience-without-length'],
  inputs: {
    higherEducation: flag(),
    lawKnowledge: flag(),
    stateLanguage: flag(),
    minorityLanguageRequired: flag(),
    minorityLanguage: flag(),
    healthSufficient: flag(),
    experience: flag(),
  },
  outputs: { meets: flag(), failing: list(text()) },
  apply: (input, steps) => {
    const failing = steps.failing('failing', {
      education: !input.higherEducation,
      'law-knowledge': !input.lawKnowledge,
      'state-language': !input.stateLanguage,
      'minority-language': input.minorityLanguageRequired && !input.minorityLanguage,
      health: !input.healthSufficient,
      experience: !input.experience,
    });
    return { meets: failing.length === 0, failing };
  },
});

const forCategoryA = ({ category: letter }: Given) => letter === 'A';

interface Service {
  readonly totalTenure: Tenure;
  readonly managerialTenure?: Tenure | undefined;
}

const categoryQualification = rule({
  name: 'ua-category-qualification',
  provisions: ['ua-draft/17/2', 'ua-draft/17/2/1', 'ua-draft/17/2/2', 'ua-draft/17/2/3'],
  quotes: [totalYearsA, managerialYears, totalYearsB],
  ambiguities: ['including-five-years', 'creative-abilities'],
  inputs: {
    category: category(),
    totalTenure: tenure(),
    managerialTenure: optional(tenure()),
    euLanguage: optional(flag()),
    euLanguageRequired: withDefault(flag(), true),
    skillsConfirmed: flag(),
  },
  cases: {
    managerialTenure: neededWhen(forCategoryA),
    euLanguage: neededWhen(forCategoryA),
    euLanguageRequired: usedWhen(forCategoryA),
  },
  checks: [
    inconsistent<Service>('managerialTenure', ({ totalTenure, managerialTenure }) =>
      managerialTenure === undefined ? false : isLonger(managerialTenure, totalTenure),
    ),
  ],
  outputs: { meets: flag(), failing: list(text()) },
  apply: (input, steps) => {
    const { totalTenure, managerialTenure } = input;
    const skills = !input.skillsConfirmed;
    const total = () => {
      const years = input.category === 'A' ? totalYearsA : totalYearsB;
      return !steps.atLeastYears('enoughService', { totalTenure }, years);
    };
    const managerial =
      managerialTenure !== undefined &&
      !steps.atLeastYears('enoughManagerialService', { managerialTenure }, managerialYears);
    const failing =
      input.category === 'A'
        ? steps.failing('failing', {
            'total-tenure': total(),
            'managerial-tenure': managerial,
            'eu-language': input.euLanguageRequired && !input.euLanguage,
            skills,
          })
        : input.category === 'B'
          ? steps.failing('failing', { 'total-tenure': total(), skills })
          : steps.failing('failing', { skills });
    return { meets: failing.length === 0, failing };
  },
});

const euLanguage = rule({
  name: 'ua-eu-language-required',
  provisions: ['ua-draft/final/7', 'ua-draft/17/2/1'],
  quotes: [languageYears],
  ambiguities: ['entry-into-force-blank'],
  inputs: { entryIntoForce: date(), on: date() },
  outputs: { from: date(), required: flag() },
  apply: ({ entryIntoForce, on }, steps) => {
    const from = steps.addYears('from', { entryIntoForce }, languageYears);
    return { from, required: steps.compare('required', { on }, 'at-least', { from }) };
  },
});

export const c08: Calculator = {
  id: 'c08',
  state: 'ua',
  rules: [eligibility, forbiddenCriterion, basicQualification, categoryQualification, euLanguage],
};
