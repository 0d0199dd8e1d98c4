import type { Calculator } from '../calculator.ts';
import { choice, date, flag, optional, text, workCalendar } from '../fields.ts';
import { kzQuote } from '../quote.ts';
import { rule } from '../rule.ts';
import { noDayInBothLists } from '../shared/working-calendar.ts';
import { tableRule, valuesOf } from '../table.ts';

const tenDays = kzQuote('kz-order/4', 'по истечении десяти календарных дней', 10);
const amendmentRu = kzQuote('kz-code/9/fn-1', 'по истечении десяти календарных дней', 10);
const amendmentEn = kzQuote('kz-code/9/fn-1', 'upon expiry of sixty calendar days', 60, 'en');
const tenWorkingDays = kzQuote('kz-order/2/3', 'в течение десяти рабочих дней', 10);

const effectiveDate = rule({
  name: 'kz-order-effective-date',
  provisions: ['kz-order/4'],
  quotes: [tenDays],
  ambiguities: ['expiry-of-days', 'publication-not-in-source'],
  inputs: { publicationDate: date() },
  outputs: { effectiveDate: date() },
  apply: ({ publicationDate }, steps) => ({
    effectiveDate: steps.afterExpiry('effectiveDate', { publicationDate }, tenDays),
  }),
});

const amendmentDate = rule({
  name: 'kz-amendment-effective-date',
  provisions: ['kz-code/9/fn-1', 'kz-code/10/fn-1'],
  quotes: [amendmentRu, amendmentEn],
  ambiguities: ['amendment-ten-or-sixty', 'publication-not-in-source'],
  inputs: { publicationDate: date(), reading: choice(['ru', 'en']) },
  outputs: { effectiveDate: date(), authoritative: flag() },
  apply: ({ publicationDate, reading }, steps) => ({
    effectiveDate: steps.afterExpiry(
      'effectiveDate',
      { publicationDate },
      reading === 'ru' ? amendmentRu : amendmentEn,
    ),
    // The English calls itself an unofficial translation.
    authoritative: steps.measure('authoritative', { reading }, reading === 'ru'),
  }),
});

const reportDeadline = rule({
  name: 'kz-order-report-deadline',
  provisions: ['kz-order/2/3'],
  quotes: [tenWorkingDays],
  ambiguities: ['report-before-posting'],
  inputs: { registrationDate: date(), calendar: optional(workCalendar()) },
  checks: [noDayInBothLists],
  outputs: { due: date() },
  apply: ({ registrationDate, calendar }, steps) => ({
    due: steps.addWorkingDays('due', { registrationDate }, tenWorkingDays, calendar),
  }),
});

const postingCheck = rule({
  name: 'kz-order-posting-check',
  provisions: ['kz-order/2/2'],
  ambiguities: ['posting-same-day'],
  inputs: { publicationDate: date(), postingDate: date() },
  outputs: { ok: flag() },
  apply: ({ publicationDate, postingDate }, steps) => ({
    ok: steps.compare('ok', { postingDate }, 'at-least', { publicationDate }),
  }),
});

const tasks = (
  [
    ['state-registration', 'labour-and-social-partnership-department', 'kz-order/2/1'],
    ['website-posting', 'labour-and-social-partnership-department', 'kz-order/2/2'],
    ['implementation-report', 'labour-and-social-partnership-department', 'kz-order/2/3'],
    ['receive-report', 'legal-service-department', 'kz-order/2/3'],
    ['control', 'first-vice-minister', 'kz-order/3'],
  ] as const
).map(([task, holder, clause]) => ({ when: { task }, gives: { holder, clause } }));

const dutyHolder = tableRule({
  name: 'kz-order-duty-holder',
  provisions: ['kz-order/2', 'kz-order/2/1', 'kz-order/2/2', 'kz-order/2/3', 'kz-order/3'],
  inputs: { task: choice(valuesOf(tasks, 'task')) },
  outputs: {
    holder: choice([
      'labour-and-social-partnership-department',
      'legal-service-department',
      'first-vice-minister',
    ]),
    clause: text(),
  },
  rows: tasks,
});

export const c04: Calculator = {
  id: 'c04',
  state: 'kz',
  rules: [effectiveDate, amendmentDate, reportDeadline, postingCheck, dutyHolder],
};
