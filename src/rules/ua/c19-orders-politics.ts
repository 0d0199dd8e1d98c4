import type { Calculator } from '../calculator.ts';
import { choice, flag, list, orNull, text, withDefault } from '../fields.ts';
import { usedWhen } from '../rule.ts';
import { tableRule, valuesOf } from '../table.ts';

const orderResponse = tableRule({
  name: 'ua-order-response',
  provisions: ['ua-draft/42/2', 'ua-draft/42/4', 'ua-draft/40/2/5'],
  ambiguities: ['execution-after-confirmation'],
  inputs: {
    kind: choice(['lawful', 'believed-unlawful', 'manifestly-criminal']),
    writtenConfirmation: withDefault(flag(), false),
  },
  // A confirmation never turns a manifestly criminal order into a duty.
  cases: { writtenConfirmation: usedWhen(({ kind }) => kind === 'believed-unlawful') },
  outputs: { actions: list(text()), clause: text() },
  rows: [
    {
      when: { kind: 'lawful', writtenConfirmation: null },
      gives: { actions: ['execute'], clause: 'ua-draft/40/2/5' },
    },
    {
      when: { kind: 'believed-unlawful', writtenConfirmation: false },
      gives: { actions: ['refuse', 'notify-own-manager-in-writing'], clause: 'ua-draft/42/4' },
    },
    {
      when: { kind: 'believed-unlawful', writtenConfirmation: true },
      gives: {
        actions: ['refuse', 'notify-own-manager-in-writing', 'notify-higher-in-writing'],
        clause: 'ua-draft/42/4',
      },
    },
    {
      when: { kind: 'manifestly-criminal', writtenConfirmation: null },
      gives: { actions: ['do-not-execute'], clause: 'ua-draft/42/2' },
    },
  ],
});

const orderLiability = tableRule({
  name: 'ua-order-liability',
  provisions: ['ua-draft/42/3'],
  inputs: { act: choice(['issued', 'executed', 'refused']) },
  outputs: { liable: flag() },
  rows: [
    { when: { act: ['issued', 'executed'] }, gives: { liable: true } },
    { when: { act: 'refused' }, gives: { liable: false } },
  ],
});

const activities = (
  [
    ['guided-by-views-on-duty', 'forbidden', 'ua-draft/43/1'],
    ['campaign-agitation', 'forbidden', 'ua-draft/43/1'],
    ['public-display-of-views', 'forbidden', 'ua-draft/43/2'],
    ['found-party', 'forbidden', 'ua-draft/43/2'],
    ['party-membership', 'forbidden', 'ua-draft/43/2'],
    ['strike', 'forbidden', 'ua-draft/43/2'],
    ['obstruct-state-body', 'forbidden', 'ua-draft/43/2'],
    ['show-attitude-to-party', 'forbidden', 'ua-draft/43/3'],
    ['vote', 'not-mentioned', null],
  ] as const
).map(([activity, verdict, clause]) => ({ when: { activity }, gives: { verdict, clause } }));

const politicalActivity = tableRule({
  name: 'ua-political-activity',
  provisions: ['ua-draft/43/1', 'ua-draft/43/2', 'ua-draft/43/3'],
  ambiguities: ['abstain-as-prohibition'],
  inputs: { activity: choice(valuesOf(activities, 'activity')) },
  outputs: { verdict: choice(['forbidden', 'not-mentioned']), clause: orNull(text()) },
  rows: activities,
});

const items = (
  [
    ['remuneration', 'right', 'ua-draft/40/1/1'],
    ['promotion', 'right', 'ua-draft/40/1/2'],
    ['access-to-documents', 'right', 'ua-draft/40/1/3'],
    ['social-security', 'right', 'ua-draft/40/1/4'],
    ['pension', 'right', 'ua-draft/40/1/5'],
    ['investigation-to-clear-name', 'right', 'ua-draft/40/1/6'],
    ['observe-constitution', 'duty', 'ua-draft/40/2/1'],
    ['protect-rights', 'duty', 'ua-draft/40/2/2'],
    ['effective-execution', 'duty', 'ua-draft/40/2/3'],
    ['perform-duties', 'duty', 'ua-draft/40/2/4'],
    ['execute-lawful-orders', 'duty', 'ua-draft/40/2/5'],
    ['follow-job-instructions', 'duty', 'ua-draft/40/2/6'],
    ['improve-and-qualify', 'duty', 'ua-draft/40/2/7'],
  ] as const
).map(([item, kind, clause]) => ({ when: { item }, gives: { kind, clause } }));

const rightOrDuty = tableRule({
  name: 'ua-right-or-duty',
  provisions: ['ua-draft/40/1', 'ua-draft/40/2'],
  inputs: { item: choice(valuesOf(items, 'item')) },
  outputs: { kind: choice(['right', 'duty']), clause: text() },
  rows: items,
});

export const c19: Calculator = {
  id: 'c19',
  state: 'ua',
  rules: [orderResponse, orderLiability, politicalActivity, rightOrDuty],
};
