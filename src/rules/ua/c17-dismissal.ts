import type { Calculator } from '../calculator.ts';
import { category, choice, date, flag, list, orNull, text } from '../fields.ts';
import { uaQuote } from '../quote.ts';
import { inOrder, rule } from '../rule.ts';
import { tableRule, valuesOf } from '../table.ts';

const illnessMonths = uaQuote('34/1/4', 'через тривалу хворобу протягом не менш як 4 місяців', 4);

const events = (
  [
    ['status-lost', 'ua-draft/32/1/1'],
    ['head-decision', 'ua-draft/32/1/2'],
    ['own-wish', 'ua-draft/32/1/3'],
    ['resignation', 'ua-draft/32/1/3'],
    ['death', null],
  ] as const
).map(([event, clause]) => ({ when: { event }, gives: { clause } }));

const terminationMode = tableRule({
  name: 'ua-termination-mode',
  provisions: ['ua-draft/32/1', 'ua-draft/32/1/1', 'ua-draft/32/1/2', 'ua-draft/32/1/3'],
  ambiguities: ['death-not-listed'],
  inputs: { event: choice(valuesOf(events, 'event')) },
  outputs: { clause: orNull(text()) },
  rows: events,
});

const lossGrounds = (
  [
    ['citizenship-ended', true, 'ua-draft/33/1/1'],
    ['intentional-crime-conviction', true, 'ua-draft/33/1/2'],
    ['corruption-administrative-liability', true, 'ua-draft/33/1/3'],
    ['negligent-crime-conviction', false, null],
    ['corruption-without-liability', false, null],
  ] as const
).map(([ground, lost, clause]) => ({ when: { ground }, gives: { lost, clause } }));

const statusLoss = tableRule({
  name: 'ua-status-loss',
  provisions: ['ua-draft/33/1', 'ua-draft/33/1/1', 'ua-draft/33/1/2', 'ua-draft/33/1/3'],
  ambiguities: ['corruption-as-crime'],
  inputs: { ground: choice(valuesOf(lossGrounds, 'ground')) },
  outputs: { lost: flag(), clause: orNull(text()) },
  rows: lossGrounds,
});

const statusLossAuthority = tableRule({
  name: 'ua-status-loss-authority',
  provisions: ['ua-draft/33/2'],
  inputs: { category: category() },
  outputs: { body: choice(['council', 'administration']) },
  rows: [
    { when: { category: 'A' }, gives: { body: 'council' } },
    { when: { category: ['B', 'V'] }, gives: { body: 'administration' } },
  ],
});

const dismissalGrounds = (
  [
    // Part 2 of article 34 orders the offer of a transfer for these two grounds only.
    ['staff-cut-or-liquidation', true, 'ua-draft/34/1/1', true],
    ['appointment-term-ended', true, 'ua-draft/34/1/2', true],
    ['transfer-refused', true, 'ua-draft/34/1/3', false],
    ['illness-four-months', true, 'ua-draft/34/1/4', false],
    ['incapacity', true, 'ua-draft/34/1/5', false],
    ['age-limit', true, 'ua-draft/34/1/6', false],
    ['disciplinary', true, 'ua-draft/34/1/7', false],
    ['harm-to-authority-of-service', true, 'ua-draft/34/1/8', false],
    ['negligent-crime-barring-service', true, 'ua-draft/34/1/9', false],
    ['failed-probation-and-transfer-refused', true, 'ua-draft/25/7', false],
    ['second-negative-evaluation', true, 'ua-draft/27/3', false],
    ['repeated-transfer-refusal', true, 'ua-draft/29/3', false],
    ['nepotism-not-notified', true, 'ua-draft/44/2', false],
    ['political-office-holder-left', false, 'ua-draft/38/1', false],
    ['political-motive', false, 'ua-draft/38/2', false],
  ] as const
).map(([ground, available, clause, transferOffer]) => ({
  when: { ground },
  gives: { available, clause, transferOffer },
}));

const dismissalGround = tableRule({
  name: 'ua-dismissal-ground',
  provisions: [
    'ua-draft/34/1',
    'ua-draft/34/2',
    'ua-draft/25/7',
    'ua-draft/27/3',
    'ua-draft/29/3',
    'ua-draft/44/2',
    'ua-draft/38/1',
    'ua-draft/38/2',
  ],
  ambiguities: ['grounds-outside-the-list', 'refusal-first-or-repeated', 'head-and-category-a'],
  inputs: { ground: choice(valuesOf(dismissalGrounds, 'ground')) },
  outputs: { available: flag(), clause: text(), transferOffer: flag() },
  rows: dismissalGrounds,
});

const illnessDismissal = rule({
  name: 'ua-illness-dismissal',
  provisions: ['ua-draft/34/1/4'],
  quotes: [illnessMonths],
  ambiguities: ['continuous-illness'],
  inputs: { illnessStart: date(), on: date() },
  checks: [inOrder('illnessStart', 'on')],
  outputs: { from: date(), available: flag() },
  apply: ({ illnessStart, on }, steps) => {
    const from = steps.addMonths('from', { illnessStart }, illnessMonths);
    return { from, available: steps.compare('available', { on }, 'at-least', { from }) };
  },
});

const dismissalConsent = tableRule({
  name: 'ua-dismissal-consent',
  provisions: ['ua-draft/11/1/2', 'ua-draft/11/1/4'],
  ambiguities: ['consent-not-repeated'],
  inputs: { category: category() },
  outputs: { councilConsent: flag() },
  rows: [
    { when: { category: 'A' }, gives: { councilConsent: true } },
    { when: { category: ['B', 'V'] }, gives: { councilConsent: false } },
  ],
});

const orderCheck = rule({
  name: 'ua-termination-order-check',
  provisions: ['ua-draft/37/1', 'ua-draft/37/2'],
  ambiguities: ['appeal-term-not-in-draft'],
  inputs: { hasDate: flag(), hasGrounds: flag(), hasAppealTerm: flag(), hasAppealProcedure: flag() },
  outputs: { complete: flag(), missing: list(text()) },
  apply: ({ hasDate, hasGrounds, hasAppealTerm, hasAppealProcedure }, steps) => {
    const missing = steps.failing('missing', {
      date: !hasDate,
      grounds: !hasGrounds,
      'appeal-term': !hasAppealTerm,
      'appeal-procedure': !hasAppealProcedure,
    });
    return { complete: missing.length === 0, missing };
  },
});

export const c17: Calculator = {
  id: 'c17',
  state: 'ua',
  rules: [
    terminationMode,
    statusLoss,
    statusLossAuthority,
    dismissalGround,
    illnessDismissal,
    dismissalConsent,
    orderCheck,
  ],
};
