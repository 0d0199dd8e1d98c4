import type { Calculator } from '../calculator.ts';
import { choice, date, flag, list, money, sex, tenure, text, whole, withDefault } from '../fields.ts';
import { uaQuote } from '../quote.ts';
import { inOrder, notAbove, rule } from '../rule.ts';
import { ageOn } from '../tenure.ts';
import { housingLoan, medicalCare } from './c28-guarantees.ts';

// Articles 63 and 64 repeat 61 and 62 word for word; the rules rest on 61 and 62.
const totalYears = {
  m: uaQuote('62/2', 'для чоловіків – не менше 25 років', 25),
  f: uaQuote('62/2', 'для жінок – не менше 20 років', 20),
};
const serviceYears = uaQuote('62/2', 'стажу державної служби – не менше 10 років', 10);
const baseShare = uaQuote('62/2', 'в розмірі 80 відсотків суми їх посадового окладу', 80);
const yearShare = uaQuote('62/4', 'пенсія збільшується на один відсоток заробітку', 1);
const capShare = uaQuote('62/4', 'не більше 85 відсотків посадового окладу', 85);
const grantYears = uaQuote('62/7', 'при наявності стажу державної служби не менше 10 років', 10);
const grantSalaries = uaQuote('62/7', 'в розмірі 10 посадових окладів', 10);

const eligibility = rule({
  name: 'ua-pension-eligibility',
  provisions: ['ua-draft/62/2', 'ua-draft/64/2'],
  quotes: [...Object.values(totalYears), serviceYears],
  ambiguities: ['pension-age-elsewhere'],
  inputs: { sex: sex(), pensionAgeReached: flag(), totalTenure: tenure(), serviceTenure: tenure() },
  checks: [notAbove('serviceTenure', 'totalTenure')],
  outputs: { eligible: flag(), failing: list(text()) },
  apply: ({ sex: person, pensionAgeReached, totalTenure, serviceTenure }, steps) => {
    const enough = steps.atLeastYears('enoughTotal', { totalTenure }, totalYears[person]);
    const enoughService = steps.atLeastYears('enoughService', { serviceTenure }, serviceYears);
    const failing = steps.failing('failing', {
      'pension-age': !pensionAgeReached,
      'total-tenure': !enough,
      'service-tenure': !enoughService,
    });
    return { eligible: failing.length === 0, failing };
  },
});

const fullYearsAfterAge = rule({
  name: 'ua-pension-full-years',
  provisions: ['ua-draft/62/4', 'ua-draft/64/4'],
  inputs: { pensionAgeDate: date(), serviceEndDate: date() },
  checks: [inOrder('pensionAgeDate', 'serviceEndDate')],
  outputs: { fullYears: whole({ unit: 'years' }) },
  apply: ({ pensionAgeDate, serviceEndDate }, steps) => ({
    fullYears: steps.measure(
      'fullYears',
      { pensionAgeDate, serviceEndDate },
      ageOn(pensionAgeDate, serviceEndDate),
    ),
  }),
});

const percentRule = rule({
  name: 'ua-pension-percent',
  provisions: ['ua-draft/62/2', 'ua-draft/62/4', 'ua-draft/64/2', 'ua-draft/64/4'],
  quotes: [baseShare, yearShare, capShare],
  ambiguities: ['pension-bases'],
  inputs: { fullYears: whole({ unit: 'years' }) },
  outputs: { percent: whole({ unit: 'percent' }) },
  apply: ({ fullYears }, steps) => {
    const added = steps.measure('added', { fullYears }, fullYears * yearShare.value, yearShare);
    const uncapped = steps.sum('uncapped', { base: baseShare.value, added });
    return { percent: steps.measure('percent', { uncapped }, Math.min(capShare.value, uncapped), capShare) };
  },
});

const pensionAmount = rule({
  name: 'ua-pension-amount',
  provisions: ['ua-draft/62/2', 'ua-draft/62/4', 'ua-draft/64/2', 'ua-draft/64/4'],
  quotes: [baseShare, yearShare, capShare],
  ambiguities: ['earnings-undefined', 'cap-limits-the-increase'],
  inputs: {
    salary: money(),
    longServiceAllowance: money(),
    otherAllowances: withDefault(money(), 0),
    fullYears: whole({ unit: 'years' }),
  },
  outputs: { base: money(), cap: money(), amount: money() },
  apply: ({ salary, longServiceAllowance, otherAllowances, fullYears }, steps) => {
    const pay = steps.sum('pay', { salary, longServiceAllowance, otherAllowances });
    const base = steps.percent('base', { pay }, baseShare);
    const capBase = steps.sum('capBase', { salary, longServiceAllowance });
    const cap = steps.percent('cap', { capBase }, capShare);
    const share = baseShare.value + fullYears * yearShare.value;
    const percent = steps.measure('percent', { fullYears }, share, yearShare);
    const increased = steps.percent('increased', { pay }, percent);
    // The cap limits the increase only: where it is below the base, the base stands.
    const amount = Math.max(base, Math.min(increased, cap));
    return { base, cap, amount: steps.measure('amount', { base, increased, cap }, amount) };
  },
});

const grant = rule({
  name: 'ua-retirement-grant',
  provisions: ['ua-draft/62/7', 'ua-draft/64/7'],
  quotes: [grantYears, grantSalaries],
  ambiguities: ['salary-without-allowances'],
  inputs: { retiring: flag(), serviceTenure: tenure(), salary: money() },
  outputs: { amount: money() },
  apply: ({ retiring, serviceTenure, salary }, steps) => {
    const enough = steps.atLeastYears('enough', { serviceTenure }, grantYears);
    const paid = steps.all('paid', { retiring, enough });
    return { amount: paid ? steps.times('amount', { salary }, grantSalaries) : 0 };
  },
});

const forfeiture = rule({
  name: 'ua-pension-forfeiture',
  provisions: ['ua-draft/62/5', 'ua-draft/64/5'],
  ambiguities: ['corruption-and-conviction'],
  inputs: {
    dismissedForConviction: flag(),
    intentionalCrime: flag(),
    usedOffice: flag(),
    corruptionAct: flag(),
  },
  outputs: { regime: choice(['civil-service', 'general']) },
  apply: ({ dismissedForConviction, intentionalCrime, usedOffice, corruptionAct }, steps) => {
    const connected = steps.any('connected', { usedOffice, corruptionAct });
    const lost = steps.all('lost', { dismissedForConviction, intentionalCrime, connected });
    return { regime: steps.measure('regime', { lost }, lost ? 'general' : 'civil-service') };
  },
});

const withEarnings = rule({
  name: 'ua-pension-with-earnings',
  provisions: ['ua-draft/62/3', 'ua-draft/64/3'],
  inputs: { pension: money(), earnings: money() },
  outputs: { payable: money() },
  // «незалежно від його заробітку»: the earnings change nothing.
  apply: ({ pension }, steps) => ({ payable: steps.choose('payable', { pension }) }),
});

export const c28: Calculator = {
  id: 'c28',
  state: 'ua',
  rules: [
    eligibility,
    fullYearsAfterAge,
    percentRule,
    pensionAmount,
    grant,
    forfeiture,
    withEarnings,
    medicalCare,
    housingLoan,
  ],
};
