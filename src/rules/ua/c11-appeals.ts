import type { Calculator } from '../calculator.ts';
import { category, choice, date, flag, list, orNull, text, whole } from '../fields.ts';
import { uaQuote } from '../quote.ts';
import { inconsistent, rule } from '../rule.ts';
import { tableRule } from '../table.ts';

const competitionAppealDays = uaQuote('20/7', 'протягом 10 днів з дня отримання письмового повідомлення', 10);
const penaltyAppealDays = uaQuote('56/2', 'не пізніше ніж у 15-денний строк', 15);

const competitionRoute = tableRule({
  name: 'ua-competition-appeal-route',
  provisions: ['ua-draft/20/6', 'ua-draft/12/3', 'ua-draft/13/4/20'],
  ambiguities: ['secretary-competition-appeal'],
  inputs: { category: category() },
  outputs: { body: choice(['council', 'higher-qualification-commission', 'administration']) },
  rows: [
    { when: { category: 'A' }, gives: { body: 'council' } },
    { when: { category: 'B' }, gives: { body: 'higher-qualification-commission' } },
    { when: { category: 'V' }, gives: { body: 'administration' } },
  ],
});

const competitionDeadline = rule({
  name: 'ua-competition-appeal-deadline',
  provisions: ['ua-draft/20/7'],
  quotes: [competitionAppealDays],
  ambiguities: ['calendar-days-assumed', 'notice-never-came'],
  inputs: { noticeReceivedDate: date() },
  outputs: { due: date() },
  apply: ({ noticeReceivedDate }, steps) => ({
    due: steps.addDays('due', { noticeReceivedDate }, competitionAppealDays),
  }),
});

const courtAccess = rule({
  name: 'ua-competition-court-access',
  provisions: ['ua-draft/20/8'],
  ambiguities: ['compulsory-appeal-first'],
  inputs: { internalAppealDecided: flag() },
  outputs: { courtOpen: flag() },
  apply: (conditions, steps) => ({ courtOpen: steps.all('courtOpen', conditions) }),
});

const evaluationRoute = tableRule({
  name: 'ua-evaluation-appeal-route',
  provisions: ['ua-draft/27/4'],
  ambiguities: ['evaluation-appeal-without-term'],
  inputs: { category: category() },
  outputs: { body: choice(['council', 'administration']), deadlineDays: orNull(whole({ unit: 'days' })) },
  rows: [
    { when: { category: 'A' }, gives: { body: 'council', deadlineDays: null } },
    { when: { category: ['B', 'V'] }, gives: { body: 'administration', deadlineDays: null } },
  ],
});

const days = penaltyAppealDays.value;

const dismissals = (
  [
    ['A', 'head-decision', ['court'], null, false],
    ['A', 'disciplinary', ['council', 'court'], days, true],
    ['A', 'resignation-refusal', ['court'], null, false],
    ['B', 'head-decision', ['administration', 'court'], null, false],
    ['B', 'disciplinary', ['higher-disciplinary-commission', 'court'], days, false],
    ['V', 'head-decision', ['administration', 'court'], null, false],
    ['V', 'disciplinary', ['administration', 'higher-disciplinary-commission', 'court'], days, true],
  ] as const
).map(([letter, kind, bodies, deadlineDays, conflict]) => ({
  when: { category: letter, kind },
  gives: { bodies: [...bodies], deadlineDays, conflict },
}));

const dismissalRoute = tableRule({
  name: 'ua-dismissal-appeal-route',
  provisions: ['ua-draft/39', 'ua-draft/56/1', 'ua-draft/56/3', 'ua-draft/11/1/8'],
  quotes: [penaltyAppealDays],
  ambiguities: ['dismissal-appeal-bodies'],
  inputs: { category: category(), kind: choice(['head-decision', 'disciplinary', 'resignation-refusal']) },
  checks: [
    // Only servants of category A resign (36/1).
    inconsistent<{ readonly category: string; readonly kind: string }>(
      'kind',
      ({ category: letter, kind }) => kind === 'resignation-refusal' && letter !== 'A',
    ),
  ],
  outputs: { bodies: list(text()), deadlineDays: orNull(whole({ unit: 'days' })), conflict: flag() },
  rows: dismissals,
});

const disciplineRoute = tableRule({
  name: 'ua-discipline-appeal-route',
  provisions: ['ua-draft/56/1', 'ua-draft/56/3', 'ua-draft/11/1/8', 'ua-draft/12/4', 'ua-draft/13/4/21'],
  quotes: [penaltyAppealDays],
  ambiguities: ['commission-of-the-body'],
  inputs: { category: category() },
  outputs: {
    body: choice(['council', 'higher-disciplinary-commission', 'administration']),
    deadlineDays: whole({ unit: 'days' }),
    court: flag(),
  },
  rows: [
    { when: { category: 'A' }, gives: { body: 'council', deadlineDays: days, court: true } },
    {
      when: { category: 'B' },
      gives: { body: 'higher-disciplinary-commission', deadlineDays: days, court: true },
    },
    { when: { category: 'V' }, gives: { body: 'administration', deadlineDays: days, court: true } },
  ],
});

const disciplineDeadline = rule({
  name: 'ua-discipline-appeal-deadline',
  provisions: ['ua-draft/56/2'],
  quotes: [penaltyAppealDays],
  ambiguities: ['calendar-days-assumed', 'penalty-appeal-start'],
  inputs: { decisionReceivedDate: date() },
  outputs: { due: date() },
  apply: ({ decisionReceivedDate }, steps) => ({
    due: steps.addDays('due', { decisionReceivedDate }, penaltyAppealDays),
  }),
});

const applicationRoute = rule({
  name: 'ua-application-appeal-route',
  provisions: ['ua-draft/48/4'],
  ambiguities: ['application-appeal-without-term'],
  inputs: {},
  outputs: { bodies: list(text()), deadlineDays: orNull(whole({ unit: 'days' })) },
  apply: (_, steps) => ({
    bodies: steps.fixed('bodies', ['administration', 'court']),
    deadlineDays: steps.fixed('deadlineDays', null),
  }),
});

export const c11: Calculator = {
  id: 'c11',
  state: 'ua',
  rules: [
    competitionRoute,
    competitionDeadline,
    courtAccess,
    evaluationRoute,
    dismissalRoute,
    disciplineRoute,
    disciplineDeadline,
    applicationRoute,
  ],
};
