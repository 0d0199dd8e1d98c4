import type { Examples } from '../calculator.ts';

const forPostsA = ['category-a-servants', 'administration-representative'];

export const c10Examples: Examples = {
  'ua-commission-formation': [
    {
      input: { post: 'cabinet-state-secretary-deputy' },
      outcome: { formedBy: 'council', minMembers: 3, mustInclude: forPostsA },
    },
    {
      input: { post: 'category-a-other' },
      outcome: { formedBy: 'administration', minMembers: 3, mustInclude: forPostsA },
    },
    {
      input: { post: 'category-b' },
      outcome: { formedBy: 'head-of-service', minMembers: 3, mustInclude: ['servant-of-another-body'] },
    },
  ],
  'ua-commission-check': [
    {
      input: { category: 'A', members: 3, categoryAServants: true, administrationRepresentative: true },
      outcome: { ok: true, failing: [] },
    },
    {
      input: { category: 'A', members: 2, otherBodyServant: true },
      outcome: {
        ok: false,
        failing: ['too-few-members', 'no-category-a-servants', 'no-administration-representative'],
      },
    },
    {
      input: { category: 'V', members: 3, categoryAServants: true },
      outcome: { ok: false, failing: ['no-other-body-servant'] },
    },
  ],
  'ua-competition-score': [
    // 58.065 and 16.5.
    { input: { exam: 82.95, interview: 55 }, outcome: { total: 74.565 } },
    { input: { exam: 100, interview: 100 }, outcome: { total: 100 } },
    { input: { exam: 0, interview: 0 }, outcome: { total: 0 } },
    { input: { exam: -1, interview: 0 }, error: 'out-of-range' },
  ],
  'ua-competition-next-step': [
    {
      input: { category: 'A', round: 'first', applications: 0, selected: 0 },
      outcome: { step: 'announce-repeat', withinMonths: 1, clause: 'ua-draft/21/4' },
    },
    {
      input: { category: 'B', round: 'first', applications: 1, selected: 1 },
      outcome: { step: 'announce-repeat', withinMonths: null, clause: 'ua-draft/19/5' },
    },
    {
      input: { category: 'V', round: 'repeat', applications: 1, selected: 0 },
      outcome: {
        step: 'head-decides-with-administration-consent',
        withinMonths: null,
        clause: 'ua-draft/19/5',
      },
    },
    {
      input: { category: 'A', round: 'repeat', applications: 1, selected: 1 },
      outcome: { step: 'submit-to-council', withinMonths: null, clause: 'ua-draft/21/1' },
    },
    { input: { category: 'A', round: 'first', applications: 1, selected: 2 }, error: 'inconsistent' },
  ],
  'ua-all-candidates-rejected': [
    { input: { candidates: 3, rejectedByCouncil: 3 }, outcome: { newCompetition: true } },
    { input: { candidates: 3, rejectedByCouncil: 2 }, outcome: { newCompetition: false } },
    { input: { candidates: 0, rejectedByCouncil: 0 }, outcome: { newCompetition: false } },
  ],
  'ua-competition-participation': [
    {
      input: { on: '2025-06-30', targetCategoryHigher: true, banUntil: '2025-06-30' },
      outcome: { allowed: false },
    },
    {
      input: { on: '2025-07-01', targetCategoryHigher: true, banUntil: '2025-06-30' },
      outcome: { allowed: true },
    },
    {
      input: { on: '2025-06-30', targetCategoryHigher: false, banUntil: '2025-06-30' },
      outcome: { allowed: true },
    },
  ],
  'ua-commission-report-check': [
    {
      input: { hasAssessments: true, hasPassedList: true, hasNotPassedList: true },
      outcome: { complete: true, missing: [] },
    },
    {
      input: { hasAssessments: false, hasPassedList: true, hasNotPassedList: false },
      outcome: { complete: false, missing: ['assessments', 'not-passed-list'] },
    },
  ],
  'ua-results-publication-deadline': [
    { input: { completedDate: '2025-02-27' }, outcome: { due: '2025-03-02' } },
    { input: { completedDate: '2025-12-30' }, outcome: { due: '2026-01-02' } },
  ],
  'ua-results-notice-deadline': [
    { input: { reportDate: '2025-02-20' }, outcome: { due: '2025-03-07' } },
    { input: { reportDate: '2025-12-20' }, outcome: { due: '2026-01-04' } },
  ],
  'ua-results-publication-channel': [
    {
      input: { category: 'A' },
      outcome: { publisher: 'administration', channels: ['bulletin', 'administration-website'] },
    },
    { input: { category: 'B' }, outcome: { publisher: 'head-of-service', channels: ['bulletin'] } },
  ],
  'ua-appointment-deadline': [
    { input: { category: 'B', announcedDate: '2025-04-25' }, outcome: { due: '2025-05-05' } },
    { input: { category: 'A', announcedDate: '2025-04-25' }, outcome: { due: null } },
    { input: { category: 'A' }, error: 'missing' },
  ],
  'ua-repeat-competition-deadline': [
    { input: { failedDate: '2025-01-31' }, outcome: { due: '2025-02-28' } },
    { input: { failedDate: '2025-04-15' }, outcome: { due: '2025-05-15' } },
  ],
  'ua-report-retention': [
    { input: { reportDate: '2024-02-29' }, outcome: { keepUntil: '2025-02-28' } },
    { input: { reportDate: '2025-05-10' }, outcome: { keepUntil: '2026-05-10' } },
  ],
  'ua-competition-annulment': [
    {
      input: { procedureBreached: true, substantialEffect: true },
      outcome: { annul: true, newCompetition: true, administrationRepresentative: true },
    },
    {
      input: { procedureBreached: true, substantialEffect: false },
      outcome: { annul: false, newCompetition: false, administrationRepresentative: false },
    },
  ],
};
