import { choice, flag, whole } from '../fields.ts';
import { uaQuote } from '../quote.ts';
import { rule } from '../rule.ts';
import { tableRule, valuesOf } from '../table.ts';

const noInterest = uaQuote('61/1', 'пільгового безвідсоткового іпотечного кредиту', 0);

const persons = (
  [
    ['servant', true],
    ['family-living-together', true],
    ['family-living-apart', false],
    ['pensioner', true],
    ['resigned', true],
    ['own-wish-leaver', false],
  ] as const
).map(([person, entitled]) => ({ when: { person }, gives: { entitled } }));

export const medicalCare = tableRule({
  name: 'ua-medical-care',
  provisions: ['ua-draft/61/3', 'ua-draft/63/3'],
  ambiguities: ['care-of-family-after-retirement'],
  inputs: { person: choice(valuesOf(persons, 'person')) },
  outputs: { entitled: flag() },
  rows: persons,
});

export const housingLoan = rule({
  name: 'ua-housing-loan',
  provisions: ['ua-draft/61/1', 'ua-draft/63/1'],
  quotes: [noInterest],
  ambiguities: ['loan-conditions'],
  inputs: { isCivilServant: flag(), purpose: choice(['purchase', 'construction', 'other']) },
  outputs: { entitled: flag(), interestPercent: whole({ unit: 'percent' }) },
  apply: ({ isCivilServant, purpose }, steps) => ({
    entitled: steps.all('entitled', { isCivilServant, forHousing: purpose !== 'other' }),
    interestPercent: steps.fixed('interestPercent', noInterest.value, noInterest),
  }),
});
