import type { Calculator } from '../calculator.ts';
import { daysBetween } from '../calendar.ts';
import { choice, date, flag, list, optional, orNull, text, whole } from '../fields.ts';
import { kzQuote } from '../quote.ts';
import { inOrder, neededWhen, rule } from '../rule.ts';
import { tableRule, valuesOf } from '../table.ts';
import { dutyState, tellState } from '../terms.ts';

const sevenDaysForGift = kzQuote(
  'kz-code/9/16',
  'в течение семи календарных дней со дня получения подарка',
  7,
);
const sevenDaysForService = kzQuote(
  'kz-code/9/16',
  'в течение семи календарных дней со дня оказания услуги',
  7,
);

// Who left it matters only for what was left at the workplace: elsewhere `leftBy` is null, not used.
const routes = (
  [
    ['left-at-workplace', 'subordinate', ['return-to-giver'], 'kz-code/9/15', null, null],
    ['left-at-workplace', 'service-recipient', ['return-to-giver'], 'kz-code/9/15', null, null],
    [
      'left-at-workplace',
      'unknown',
      ['notify-employer-in-writing'],
      'kz-code/9/15',
      'immediately',
      'kz-code/9/16',
    ],
    [
      'left-at-workplace',
      'other',
      ['transfer-to-state-property-body'],
      'kz-code/9/16',
      '7-calendar-days',
      null,
    ],
    [
      'received-without-knowledge',
      null,
      ['transfer-to-state-property-body'],
      'kz-code/9/16',
      '7-calendar-days',
      null,
    ],
    [
      'received-for-functions',
      null,
      ['transfer-to-state-property-body'],
      'kz-code/9/16',
      '7-calendar-days',
      'kz-code/10/4',
    ],
    ['service-without-knowledge', null, ['pay-republican-budget'], 'kz-code/9/16', '7-calendar-days', null],
    [
      'service-for-functions',
      null,
      ['pay-republican-budget'],
      'kz-code/9/16',
      '7-calendar-days',
      'kz-code/10/4',
    ],
    ['offered-for-duties', null, ['refuse'], 'kz-code/10/4', null, null],
    ['offered-by-dependent-for-patronage', null, ['refuse'], 'kz-code/10/7', null, null],
    ['giving-to-official-for-advantage', null, ['do-not-give'], 'kz-code/10/8', null, null],
    ['private-unrelated', null, [], null, null, null],
  ] as const
).map(([situation, leftBy, actions, clause, timing, alsoCheck]) => ({
  when: { situation, leftBy },
  gives: { actions: [...actions], clause, timing, alsoCheck },
}));

const route = tableRule({
  name: 'kz-gift-route',
  provisions: ['kz-code/9/15', 'kz-code/9/16', 'kz-code/10/4', 'kz-code/10/7', 'kz-code/10/8'],
  quotes: [sevenDaysForGift, sevenDaysForService],
  ambiguities: ['gift-return-or-transfer', 'gift-return-without-term'],
  inputs: {
    situation: choice(valuesOf(routes, 'situation')),
    leftBy: optional(choice(valuesOf(routes, 'leftBy'))),
  },
  cases: { leftBy: neededWhen(({ situation }) => situation === 'left-at-workplace') },
  outputs: {
    actions: list(text()),
    clause: orNull(text()),
    timing: orNull(choice(['immediately', '7-calendar-days'])),
    alsoCheck: orNull(text()),
  },
  rows: routes,
});

const transferDeadline = rule({
  name: 'kz-gift-transfer-deadline',
  provisions: ['kz-code/9/16'],
  quotes: [sevenDaysForGift],
  ambiguities: ['gift-start'],
  inputs: { receivedDate: date(), awareDate: optional(date()) },
  checks: [inOrder('receivedDate', 'awareDate')],
  outputs: { start: date(), due: date() },
  apply: ({ receivedDate, awareDate }, steps) => {
    const start = steps.choose('start', { awareDate, receivedDate });
    return { start, due: steps.addDays('due', { start }, sevenDaysForGift) };
  },
});

const servicePaymentDeadline = rule({
  name: 'kz-service-payment-deadline',
  provisions: ['kz-code/9/16'],
  quotes: [sevenDaysForService],
  ambiguities: ['service-start'],
  inputs: { renderedDate: date(), awareDate: optional(date()) },
  checks: [inOrder('renderedDate', 'awareDate')],
  outputs: { start: date(), due: date(), payTo: choice(['republican-budget']) },
  apply: ({ renderedDate, awareDate }, steps) => {
    const start = steps.choose('start', { awareDate, renderedDate });
    const due = steps.addDays('due', { start }, sevenDaysForService);
    return { start, due, payTo: steps.fixed('payTo', 'republican-budget') };
  },
});

const transferStatus = rule({
  name: 'kz-gift-transfer-status',
  provisions: ['kz-code/9/16'],
  quotes: [sevenDaysForGift],
  ambiguities: ['gift-start'],
  inputs: {
    receivedDate: date(),
    awareDate: optional(date()),
    transferredDate: optional(date()),
    today: date(),
  },
  checks: [inOrder('receivedDate', 'awareDate', 'transferredDate', 'today')],
  outputs: { due: date(), status: dutyState(), daysLate: whole({ unit: 'days' }) },
  apply: ({ receivedDate, awareDate, transferredDate, today }, steps) => {
    const start = steps.choose('start', { awareDate, receivedDate });
    const due = steps.addDays('due', { start }, sevenDaysForGift);
    const ended = steps.choose('ended', { transferredDate, today });
    const daysLate = Math.max(0, daysBetween(due, ended));
    return {
      due,
      status: tellState(steps, due, transferredDate, today),
      daysLate: steps.measure('daysLate', { due, ended }, daysLate),
    };
  },
});

const approachReport = tableRule({
  name: 'kz-corruption-approach-report',
  provisions: ['kz-code/9/13'],
  ambiguities: ['approach-recipients', 'approach-crimes'],
  inputs: { approached: flag() },
  outputs: { mustInform: flag(), timing: orNull(choice(['immediately'])), recipients: list(text()) },
  rows: [
    {
      when: { approached: true },
      gives: {
        mustInform: true,
        timing: 'immediately',
        recipients: ['employer', 'prosecutor', 'other-state-body'],
      },
    },
    { when: { approached: false }, gives: { mustInform: false, timing: null, recipients: [] } },
  ],
});

export const c02: Calculator = {
  id: 'c02',
  state: 'kz',
  rules: [route, transferDeadline, servicePaymentDeadline, transferStatus, approachReport],
};
