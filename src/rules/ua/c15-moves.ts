import type { Calculator } from '../calculator.ts';
import { choice, date, flag, list, optional, orNull, text, whole, withDefault } from '../fields.ts';
import { uaQuote } from '../quote.ts';
import { type Given, inOrder, neededWhen, rule, usedWhen } from '../rule.ts';
import { tableRule, valuesOf } from '../table.ts';

const transferYears = uaQuote('29/2', 'на строк не більше двох років', 2);
const transferTimes = uaQuote('29/2', 'більше двох разів за час його служби', 2);
const internshipMonths = uaQuote('28/1', 'терміном до шести місяців', 6);
const tripMonths = uaQuote('60/1', 'на строк до шести місяців', 6);

const farKind = 'other-body-other-locality';
const isFar = ({ kind }: Given) => kind === farKind;

const transferCheck = rule({
  name: 'ua-transfer-check',
  provisions: ['ua-draft/29/1', 'ua-draft/29/2'],
  quotes: [transferYears, transferTimes],
  ambiguities: ['transfer-without-consent', 'extension-no-transfer'],
  inputs: {
    kind: choice(['same-body', 'other-body-same-locality', farKind]),
    consent: optional(flag()),
    from: optional(date()),
    to: optional(date()),
    priorDistantTransfers: optional(whole()),
    extendedAtServantWish: withDefault(flag(), false),
  },
  cases: {
    consent: neededWhen(isFar),
    from: neededWhen(isFar),
    to: neededWhen(isFar),
    priorDistantTransfers: neededWhen(isFar),
    extendedAtServantWish: usedWhen(isFar),
  },
  checks: [inOrder('from', 'to')],
  outputs: { allowed: flag(), failing: list(text()) },
  apply: ({ kind, consent, from, to, priorDistantTransfers, extendedAtServantWish }, steps) => {
    if (from === undefined || to === undefined || priorDistantTransfers === undefined) {
      return { allowed: steps.measure('allowed', { kind }, true), failing: [] };
    }
    const latest = steps.addYears('latest', { from }, transferYears);
    const inTime = steps.compare('inTime', { to }, 'at-most', { latest });
    const timesLeft = steps.compare('timesLeft', { priorDistantTransfers }, 'less', { transferTimes });
    const failing = steps.failing('failing', {
      'no-consent': consent !== true,
      'over-two-years': !inTime && !extendedAtServantWish,
      'more-than-two-transfers': !timesLeft,
    });
    return { allowed: failing.length === 0, failing };
  },
});

const refusalRows = (
  [
    [1, true, 'may-offer-other', 'ua-draft/29/3'],
    [1, false, 'may-dismiss', 'ua-draft/34/1/3'],
    [{ atLeast: 2 }, null, 'may-dismiss', 'ua-draft/29/3'],
  ] as const
).map(([refusals, justified, next, clause]) => ({ when: { refusals, justified }, gives: { next, clause } }));

const transferRefusal = tableRule({
  name: 'ua-transfer-refusal',
  provisions: ['ua-draft/29/3', 'ua-draft/34/1/3'],
  ambiguities: ['refusal-first-or-repeated'],
  inputs: { refusals: whole({ min: 1 }), justified: flag() },
  outputs: { next: choice(['may-offer-other', 'may-dismiss']), clause: text() },
  rows: refusalRows,
});

const patronageReturn = rule({
  name: 'ua-patronage-return',
  provisions: ['ua-draft/29/4'],
  ambiguities: ['return-without-term'],
  inputs: { leftForPatronage: flag() },
  outputs: { rightToReturn: flag(), countsAsCivilService: flag() },
  apply: ({ leftForPatronage }, steps) => ({
    rightToReturn: steps.all('rightToReturn', { leftForPatronage }),
    countsAsCivilService: steps.all('countsAsCivilService', { leftForPatronage }),
  }),
});

const internshipLimit = rule({
  name: 'ua-internship-limit',
  provisions: ['ua-draft/28/1'],
  quotes: [internshipMonths],
  inputs: { from: date(), to: date() },
  checks: [inOrder('from', 'to')],
  outputs: { latest: date(), ok: flag() },
  apply: ({ from, to }, steps) => {
    const latest = steps.addMonths('latest', { from }, internshipMonths);
    return { latest, ok: steps.compare('ok', { to }, 'at-most', { latest }) };
  },
});

const internshipConditions = rule({
  name: 'ua-internship-conditions',
  provisions: ['ua-draft/28/2', 'ua-draft/28/3'],
  inputs: { hostInitiative: flag(), mainEmployerConsent: flag() },
  outputs: { ok: flag(), failing: list(text()), payKept: flag() },
  apply: ({ hostInitiative, mainEmployerConsent }, steps) => {
    const failing = steps.failing('failing', {
      'host-initiative': !hostInitiative,
      'employer-consent': !mainEmployerConsent,
    });
    return { ok: failing.length === 0, failing, payKept: steps.fixed('payKept', true) };
  },
});

const tripLimit = rule({
  name: 'ua-business-trip-limit',
  provisions: ['ua-draft/60/1'],
  quotes: [tripMonths],
  inputs: { from: date(), to: date() },
  checks: [inOrder('from', 'to')],
  outputs: { latest: date(), ok: flag() },
  apply: ({ from, to }, steps) => {
    const latest = steps.addMonths('latest', { from }, tripMonths);
    return { latest, ok: steps.compare('ok', { to }, 'at-most', { latest }) };
  },
});

const tripItems = (
  [
    ['expenses-and-compensation', true, 'ua-draft/60/1'],
    ['hotel-and-transport-booking', true, 'ua-draft/60/2'],
    ['priority-tickets', true, 'ua-draft/60/2'],
    ['workplace', true, 'ua-draft/60/3'],
    ['communications-and-copying', true, 'ua-draft/60/3'],
    ['family-travel', false, null],
  ] as const
).map(([item, entitled, clause]) => ({ when: { item }, gives: { entitled, clause } }));

const tripEntitlement = tableRule({
  name: 'ua-business-trip-entitlement',
  provisions: ['ua-draft/60/1', 'ua-draft/60/2', 'ua-draft/60/3'],
  inputs: { item: choice(valuesOf(tripItems, 'item')) },
  outputs: { entitled: flag(), clause: orNull(text()) },
  rows: tripItems,
});

export const c15: Calculator = {
  id: 'c15',
  state: 'ua',
  rules: [
    transferCheck,
    transferRefusal,
    patronageReturn,
    internshipLimit,
    internshipConditions,
    tripLimit,
    tripEntitlement,
  ],
};
