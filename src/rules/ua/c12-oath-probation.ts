import type { Calculator } from '../calculator.ts';
import { type Day, dayAfter, daysBetween, earliestOf, latestOf } from '../calendar.ts';
import { choice, date, flag, list, optional, orNull, period, whole } from '../fields.ts';
import { uaQuote } from '../quote.ts';
import { type Check, neededWhen, rule } from '../rule.ts';
import { tableRule, valuesOf } from '../table.ts';

const probationMonths = uaQuote('25/1', 'випробування строком у шість місяців', 6);

const oathRequired = rule({
  name: 'ua-oath-required',
  provisions: ['ua-draft/22/1'],
  inputs: { firstEntry: flag(), citizen: flag() },
  outputs: { required: flag() },
  apply: (conditions, steps) => ({ required: steps.all('required', conditions) }),
});

const statusDate = rule({
  name: 'ua-status-date',
  provisions: ['ua-draft/22/3', 'ua-draft/25/3'],
  ambiguities: ['status-oath-or-probation'],
  // Null: it has not happened.
  inputs: { oathDate: orNull(date()), probationPassedDate: orNull(date()) },
  outputs: { statusFrom: orNull(date()) },
  apply: ({ oathDate, probationPassedDate }, steps) => ({
    statusFrom:
      oathDate === null || probationPassedDate === null
        ? steps.measure('statusFrom', { oathDate, probationPassedDate }, null)
        : steps.latest('statusFrom', { oathDate, probationPassedDate }),
  }),
});

const entries = (
  [
    ['oath', true],
    ['rank-assigned', true],
    ['rank-changed', true],
    ['rank-deprived', true],
    ['evaluation', false],
  ] as const
).map(([event, recorded]) => ({ when: { event }, gives: { recorded } }));

const workbookEntry = tableRule({
  name: 'ua-workbook-entry',
  provisions: ['ua-draft/22/2', 'ua-draft/23/11'],
  inputs: { event: choice(valuesOf(entries, 'event')) },
  outputs: { recorded: flag() },
  rows: entries,
});

const probationEvents = (
  [
    ['entry', true, probationMonths.value],
    ['higher-category', true, probationMonths.value],
    ['same-category', false, 0],
    ['lower-category', false, 0],
  ] as const
).map(([event, required, months]) => ({ when: { event }, gives: { required, months } }));

const probationRequired = tableRule({
  name: 'ua-probation-required',
  provisions: ['ua-draft/25/1'],
  quotes: [probationMonths],
  ambiguities: ['probation-on-return'],
  inputs: { event: choice(valuesOf(probationEvents, 'event')) },
  outputs: { required: flag(), months: whole({ unit: 'months' }) },
  rows: probationEvents,
});

interface Period {
  readonly from: Day;
  readonly to: Day;
}

const periodsForward: Check<{ readonly absences: readonly Period[] }> = {
  error: 'order',
  field: 'absences',
  fails: ({ absences }) => absences.some(({ from, to }) => daysBetween(from, to) < 0),
};

/**
 * The end of a term that starts after `start`, ends on `base` and does not count days of absence. An absence that begins
 * before the end moves it by all its days, for the moved end takes in the rest of the absence.
 */
export function extendedBy(start: Day, base: Day, absences: readonly Period[]): Day {
  const firstCounted = dayAfter(start, 1);
  const inOrder = [...absences].sort((a, b) => daysBetween(b.from, a.from));
  let end = base;
  let next = firstCounted;
  for (const absence of inOrder) {
    const from = latestOf(absence.from, next);
    const days = daysBetween(from, absence.to) + 1;
    if (days <= 0 || earliestOf(from, end) !== from) continue;
    end = dayAfter(end, days);
    next = dayAfter(absence.to, 1);
  }
  return end;
}

const probationEnd = rule({
  name: 'ua-probation-end',
  provisions: ['ua-draft/25/1', 'ua-draft/25/2'],
  quotes: [probationMonths],
  ambiguities: ['absence-in-calendar-days'],
  inputs: { start: date(), absences: list(period()) },
  checks: [periodsForward],
  outputs: { end: date(), excludedDays: whole({ unit: 'days' }) },
  apply: ({ start, absences }, steps) => {
    const base = steps.addMonths('base', { start }, probationMonths);
    const extended = extendedBy(start, base, absences);
    const excludedDays = steps.measure(
      'excludedDays',
      { start, base, absences },
      daysBetween(base, extended),
    );
    return { end: steps.addDays('end', { base }, excludedDays), excludedDays };
  },
});

const probationOutcome = tableRule({
  name: 'ua-probation-outcome',
  provisions: ['ua-draft/25/5', 'ua-draft/25/6', 'ua-draft/25/7'],
  ambiguities: ['transfer-at-discretion'],
  inputs: { result: choice(['positive', 'negative']), acceptsTransfer: optional(flag()) },
  cases: { acceptsTransfer: neededWhen(({ result }) => result === 'negative') },
  outputs: { action: choice(['assign-rank', 'transfer', 'dismiss']) },
  rows: [
    { when: { result: 'positive', acceptsTransfer: null }, gives: { action: 'assign-rank' } },
    { when: { result: 'negative', acceptsTransfer: true }, gives: { action: 'transfer' } },
    { when: { result: 'negative', acceptsTransfer: false }, gives: { action: 'dismiss' } },
  ],
});

export const c12: Calculator = {
  id: 'c12',
  state: 'ua',
  rules: [oathRequired, statusDate, workbookEntry, probationRequired, probationEnd, probationOutcome],
};
