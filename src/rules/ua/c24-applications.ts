import type { Calculator } from '../calculator.ts';
import { date, flag, list, optional, text } from '../fields.ts';
import { uaQuote } from '../quote.ts';
import { inOrder, rule } from '../rule.ts';
import { tableRule } from '../table.ts';
import { dutyState, tellState } from '../terms.ts';

const replyDays = uaQuote('48/3', 'у строк не більше тридцяти календарних днів', 30);

const replyDeadline = rule({
  name: 'ua-application-reply-deadline',
  provisions: ['ua-draft/48/3'],
  quotes: [replyDays],
  ambiguities: ['application-received'],
  inputs: { receivedDate: date(), forwardedDate: optional(date()) },
  checks: [inOrder('receivedDate', 'forwardedDate')],
  outputs: { due: date() },
  // «в тому числі у випадках переадресування»: forwarding does not start the term again.
  apply: ({ receivedDate }, steps) => ({ due: steps.addDays('due', { receivedDate }, replyDays) }),
});

const replyStatus = rule({
  name: 'ua-application-reply-status',
  provisions: ['ua-draft/48/3'],
  quotes: [replyDays],
  ambiguities: ['application-received'],
  inputs: { receivedDate: date(), repliedDate: optional(date()), today: date() },
  checks: [inOrder('receivedDate', 'repliedDate', 'today')],
  outputs: { due: date(), status: dutyState() },
  apply: ({ receivedDate, repliedDate, today }, steps) => {
    const due = steps.addDays('due', { receivedDate }, replyDays);
    return { due, status: tellState(steps, due, repliedDate, today) };
  },
});

const handling = tableRule({
  name: 'ua-application-handling',
  provisions: ['ua-draft/48/1', 'ua-draft/48/2'],
  inputs: { competent: flag() },
  outputs: { actions: list(text()) },
  rows: [
    { when: { competent: true }, gives: { actions: ['decide'] } },
    { when: { competent: false }, gives: { actions: ['register', 'forward', 'notify-applicant'] } },
  ],
});

export const c24: Calculator = { id: 'c24', state: 'ua', rules: [replyDeadline, replyStatus, handling] };
