import { choice, date, flag, whole } from '../fields.ts';
import { uaQuote } from '../quote.ts';
import { notAbove, rule } from '../rule.ts';
import { tableRule } from '../table.ts';

const minimumMembers = uaQuote('53/2/2', 'у складі не менше трьох осіб', 3);
const hearingWeeks = uaQuote('54/4', 'у двотижневий строк з дня одержання нею матеріалів', 2);

export const commissionSize = rule({
  name: 'ua-discipline-commission-size',
  provisions: ['ua-draft/53/2/2'],
  quotes: [minimumMembers],
  ambiguities: ['higher-commission-size'],
  inputs: { members: whole({ unit: 'persons' }) },
  outputs: { ok: flag() },
  apply: ({ members }, steps) => ({ ok: steps.compare('ok', { members }, 'at-least', { minimumMembers }) }),
});

export const hearingDeadline = rule({
  name: 'ua-discipline-hearing-deadline',
  provisions: ['ua-draft/54/4'],
  quotes: [hearingWeeks],
  inputs: { materialsReceivedDate: date() },
  outputs: { due: date() },
  apply: ({ materialsReceivedDate }, steps) => {
    const days = steps.measure('days', {}, hearingWeeks.value * 7, hearingWeeks);
    return { due: steps.addDays('due', { materialsReceivedDate }, days) };
  },
});

export const explanation = tableRule({
  name: 'ua-discipline-explanation',
  provisions: ['ua-draft/54/2'],
  ambiguities: ['explanation-without-term'],
  inputs: { atWork: flag() },
  outputs: { when: choice(['immediately', 'on-return']) },
  rows: [
    { when: { atWork: true }, gives: { when: 'immediately' } },
    { when: { atWork: false }, gives: { when: 'on-return' } },
  ],
});

export const presence = rule({
  name: 'ua-discipline-presence',
  provisions: ['ua-draft/54/6'],
  inputs: { heard: flag(), absentWithoutGoodReason: flag() },
  outputs: { mayProceed: flag() },
  apply: (conditions, steps) => ({ mayProceed: steps.any('mayProceed', conditions) }),
});

export const publicity = rule({
  name: 'ua-discipline-publicity',
  provisions: ['ua-draft/54/5'],
  inputs: { closedForStateSecret: flag() },
  outputs: { open: flag() },
  apply: ({ closedForStateSecret }, steps) => ({
    open: steps.all('open', { notClosedForStateSecret: !closedForStateSecret }),
  }),
});

export const vote = rule({
  name: 'ua-discipline-vote',
  provisions: ['ua-draft/54/7'],
  quotes: [minimumMembers],
  ambiguities: ['majority-of-all-members'],
  inputs: {
    // «members < 3» covers numbers below zero too.
    members: whole({ unit: 'persons', min: minimumMembers.value, belowZero: 'out-of-range' }),
    votesFor: whole({ unit: 'votes' }),
  },
  checks: [notAbove('votesFor', 'members')],
  outputs: { adopted: flag(), copyDue: choice(['same-day']) },
  apply: ({ members, votesFor }, steps) => {
    const twiceVotesFor = steps.sum('twiceVotesFor', { votesFor, again: votesFor });
    return {
      adopted: steps.compare('adopted', { twiceVotesFor }, 'more', { members }),
      copyDue: steps.fixed('copyDue', 'same-day'),
    };
  },
});
