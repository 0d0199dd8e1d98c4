import type { Calculator } from '../calculator.ts';
import { choice, date, flag, optional } from '../fields.ts';
import { uaQuote } from '../quote.ts';
import { inOrder, rule } from '../rule.ts';
import { dutyState, tellState } from '../terms.ts';

const noticeDays = uaQuote('44/2', 'у десятиденний строк з дня їх виникнення', 10);
const proposalDays = uaQuote('44/1', 'в п`ятиденний строк', 5);

const entry = rule({
  name: 'ua-nepotism-entry',
  provisions: ['ua-draft/15/3'],
  ambiguities: ['close-relatives-undefined'],
  inputs: {
    relation: choice(['close-relative', 'in-law', 'nepotic-tie', 'none']),
    directSubordination: flag(),
  },
  outputs: { allowed: flag() },
  apply: ({ relation, directSubordination }, steps) => ({
    allowed: !steps.all('barred', { directSubordination, related: relation !== 'none' }),
  }),
});

const noticeDeadline = rule({
  name: 'ua-nepotism-notice-deadline',
  provisions: ['ua-draft/44/2'],
  quotes: [noticeDays],
  ambiguities: ['calendar-days-assumed'],
  inputs: { aroseDate: date() },
  outputs: { due: date() },
  apply: ({ aroseDate }, steps) => ({ due: steps.addDays('due', { aroseDate }, noticeDays) }),
});

const noticeStatus = rule({
  name: 'ua-nepotism-notice-status',
  provisions: ['ua-draft/44/2'],
  quotes: [noticeDays],
  ambiguities: ['calendar-days-assumed', 'late-notice'],
  inputs: { aroseDate: date(), notifiedDate: optional(date()), today: date() },
  checks: [inOrder('aroseDate', 'notifiedDate', 'today')],
  outputs: { due: date(), status: dutyState(), dismissalPossible: flag() },
  apply: ({ aroseDate, notifiedDate, today }, steps) => {
    const due = steps.addDays('due', { aroseDate }, noticeDays);
    const status = tellState(steps, due, notifiedDate, today);
    const missed = { late: status === 'late', overdue: status === 'overdue' };
    return { due, status, dismissalPossible: steps.any('dismissalPossible', missed) };
  },
});

const proposalDeadline = rule({
  name: 'ua-nepotism-proposal-deadline',
  provisions: ['ua-draft/44/1'],
  quotes: [proposalDays],
  ambiguities: ['proposal-start'],
  inputs: { aroseDate: date(), headLearnedDate: optional(date()) },
  checks: [inOrder('aroseDate', 'headLearnedDate')],
  outputs: { start: date(), due: date() },
  apply: ({ aroseDate, headLearnedDate }, steps) => {
    const start = steps.choose('start', { headLearnedDate, aroseDate });
    return { start, due: steps.addDays('due', { start }, proposalDays) };
  },
});

export const c20: Calculator = {
  id: 'c20',
  state: 'ua',
  rules: [entry, noticeDeadline, noticeStatus, proposalDeadline],
};
