import type { Calculator } from '../calculator.ts';
import { choice, date, optional, workCalendar } from '../fields.ts';
import { kzQuote } from '../quote.ts';
import { inOrder, rule } from '../rule.ts';
import { noDayInBothLists } from '../shared/working-calendar.ts';
import { dutyState, tellState } from '../terms.ts';

const threeWorkingDays = kzQuote('kz-code/5', 'в течение трех рабочих дней со дня поступления', 3);

const deadline = rule({
  name: 'kz-acquaintance-deadline',
  provisions: ['kz-code/5'],
  quotes: [threeWorkingDays],
  ambiguities: ['acquaintance-start'],
  inputs: { entryDate: date(), calendar: optional(workCalendar()) },
  checks: [noDayInBothLists],
  outputs: { due: date() },
  apply: ({ entryDate, calendar }, steps) => ({
    due: steps.addWorkingDays('due', { entryDate }, threeWorkingDays, calendar),
  }),
});

const status = rule({
  name: 'kz-acquaintance-status',
  provisions: ['kz-code/5'],
  quotes: [threeWorkingDays],
  ambiguities: ['acquaintance-start', 'acquaintance-before-entry'],
  inputs: {
    entryDate: date(),
    signedDate: optional(date()),
    today: date(),
    calendar: optional(workCalendar()),
  },
  checks: [inOrder('entryDate', 'signedDate', 'today'), noDayInBothLists],
  outputs: { due: date(), status: dutyState() },
  apply: ({ entryDate, signedDate, today, calendar }, steps) => {
    const due = steps.addWorkingDays('due', { entryDate }, threeWorkingDays, calendar);
    return { due, status: tellState(steps, due, signedDate, today) };
  },
});

const record = rule({
  name: 'kz-acquaintance-record',
  provisions: ['kz-code/5', 'kz-code/6'],
  ambiguities: ['acquaintance-presenter'],
  inputs: {},
  outputs: {
    form: choice(['written']),
    sheetKeptIn: choice(['personal-file']),
    keptBy: choice(['hr-service-of-organisation']),
  },
  apply: (_, steps) => ({
    form: steps.fixed('form', 'written'),
    sheetKeptIn: steps.fixed('sheetKeptIn', 'personal-file'),
    keptBy: steps.fixed('keptBy', 'hr-service-of-organisation'),
  }),
});

export const c01: Calculator = { id: 'c01', state: 'kz', rules: [deadline, status, record] };
