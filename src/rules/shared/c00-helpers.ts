import type { Calculator } from '../calculator.ts';
import { date, flag, money, optional, tenure, whole, workCalendar } from '../fields.ts';
import { inOrder, rule } from '../rule.ts';
import { ageOn, tenureBetween } from '../tenure.ts';
import { noDayInBothLists } from './working-calendar.ts';

// Assumptions of the site, not rules of the texts: the provisions only show where each is needed.

const addCalendarDays = rule({
  name: 'conv-add-calendar-days',
  provisions: ['ua-draft/48/3', 'kz-code/9/16'],
  ambiguities: ['start-day'],
  inputs: { start: date(), days: whole({ unit: 'days' }) },
  outputs: { due: date() },
  apply: ({ start, days }, steps) => ({ due: steps.addDays('due', { start }, days) }),
});

const addWorkingDays = rule({
  name: 'conv-add-working-days',
  provisions: ['kz-code/5', 'kz-order/2/3'],
  ambiguities: ['working-day'],
  inputs: { start: date(), days: whole({ unit: 'working-days' }), calendar: optional(workCalendar()) },
  checks: [noDayInBothLists],
  outputs: { due: date() },
  apply: ({ start, days, calendar }, steps) => ({
    due: steps.addWorkingDays('due', { start }, days, calendar),
  }),
});

const addMonths = rule({
  name: 'conv-add-months',
  provisions: ['ua-draft/51/3', 'ua-draft/25/1'],
  ambiguities: ['month-end'],
  inputs: { start: date(), months: whole({ unit: 'months' }) },
  outputs: { due: date() },
  apply: ({ start, months }, steps) => ({ due: steps.addMonths('due', { start }, months) }),
});

const tenureBetweenDays = rule({
  name: 'conv-tenure-between',
  provisions: ['ua-draft/49/3', 'ua-draft/59/2'],
  ambiguities: ['tenure-sum'],
  inputs: { from: date(), to: date() },
  checks: [inOrder('from', 'to')],
  outputs: {
    years: whole({ unit: 'years' }),
    months: whole({ unit: 'months' }),
    days: whole({ unit: 'days' }),
  },
  apply: ({ from, to }, steps) => {
    const { years, months, days } = tenureBetween(from, to);
    return steps.measure('tenure', { from, to }, { years, months, days });
  },
});

const moreThanYears = rule({
  name: 'conv-more-than-years',
  provisions: ['ua-draft/49/3', 'ua-draft/59/2'],
  inputs: { tenure: tenure(), years: whole({ unit: 'years' }) },
  outputs: { result: flag() },
  apply: ({ tenure: served, years }, steps) => ({
    result: steps.moreThanYears('result', { tenure: served }, years),
  }),
});

const atLeastYears = rule({
  name: 'conv-at-least-years',
  provisions: ['ua-draft/17/2/1', 'ua-draft/62/2'],
  inputs: { tenure: tenure(), years: whole({ unit: 'years' }) },
  outputs: { result: flag() },
  apply: ({ tenure: served, years }, steps) => ({
    result: steps.atLeastYears('result', { tenure: served }, years),
  }),
});

const age = rule({
  name: 'conv-age',
  provisions: ['ua-draft/10/4', 'ua-draft/47/1'],
  ambiguities: ['leap-day-birthday'],
  inputs: { birthDate: date(), on: date() },
  checks: [inOrder('birthDate', 'on')],
  outputs: { years: whole({ unit: 'years' }) },
  apply: ({ birthDate, on }, steps) => ({
    years: steps.measure('years', { birthDate, on }, ageOn(birthDate, on)),
  }),
});

const percentOfAmount = rule({
  name: 'conv-percent-of',
  provisions: ['ua-draft/49/3', 'ua-draft/36/3'],
  ambiguities: ['rounding'],
  inputs: { amount: money(), percent: whole({ unit: 'percent' }) },
  outputs: { amount: money() },
  apply: ({ amount, percent }, steps) => ({ amount: steps.percent('amount', { amount }, percent) }),
});

export const c00: Calculator = {
  id: 'c00',
  state: 'shared',
  rules: [
    addCalendarDays,
    addWorkingDays,
    addMonths,
    tenureBetweenDays,
    moreThanYears,
    atLeastYears,
    age,
    percentOfAmount,
  ],
};
