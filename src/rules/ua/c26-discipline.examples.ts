import type { Examples } from '../calculator.ts';

export const c26Examples: Examples = {
  'ua-disciplinary-offence': [
    { input: { conduct: 'harmful-inaction', culpable: true }, outcome: { offence: true } },
    { input: { conduct: 'harmful-inaction', culpable: false }, outcome: { offence: false } },
    { input: { conduct: 'other', culpable: true }, outcome: { offence: false } },
  ],
  'ua-discipline-limitation': [
    {
      input: { offenceDate: '2024-01-10', headInformedDate: '2025-11-30', on: '2026-01-10' },
      outcome: { lastDay: '2026-01-10', barred: false },
    },
    {
      input: { offenceDate: '2025-01-10', headInformedDate: '2025-11-30', on: '2026-03-01' },
      outcome: { lastDay: '2026-02-28', barred: true },
    },
    {
      input: { offenceDate: '2024-02-29', on: '2026-02-28' },
      outcome: { lastDay: '2026-02-28', barred: false },
    },
    {
      input: { offenceDate: '2025-01-10', headInformedDate: '2025-01-09', on: '2026-03-01' },
      error: 'order',
    },
  ],
  'ua-penalty-list': [
    { input: { penalties: ['reprimand', 'reprimand'] }, outcome: { ok: true, count: 1 } },
    { input: { penalties: ['reprimand', 'demotion'] }, outcome: { ok: false, count: 2 } },
    { input: { penalties: [] }, outcome: { ok: false, count: 0 } },
    { input: { penalties: ['rank-deprivation'] }, error: 'invalid-value' },
  ],
  'ua-penalty-duration': [
    { input: { penalty: 'rank-delay', months: 12 }, outcome: { ok: true } },
    { input: { penalty: 'competition-ban', months: 13 }, outcome: { ok: false } },
    { input: { penalty: 'competition-ban', months: 0 }, outcome: { ok: false } },
  ],
  'ua-penalty-authority': [
    {
      input: { category: 'A', penalty: 'dismissal' },
      outcome: {
        body: 'appointing-authority',
        onSubmissionOf: 'higher-disciplinary-commission',
        consentOf: 'council',
        clause: 'ua-draft/53/2/1',
      },
    },
    {
      input: { category: 'A', penalty: 'remark' },
      outcome: {
        body: 'higher-disciplinary-commission',
        onSubmissionOf: null,
        consentOf: null,
        clause: 'ua-draft/12/4',
      },
    },
    {
      input: { category: 'V', penalty: 'remark' },
      outcome: { body: 'head-of-service', onSubmissionOf: null, consentOf: null, clause: 'ua-draft/53/1' },
    },
    {
      input: { category: 'B', penalty: 'dismissal' },
      outcome: {
        body: 'disciplinary-commission-of-body',
        onSubmissionOf: null,
        consentOf: null,
        clause: 'ua-draft/53/2/2',
      },
    },
  ],
  'ua-discipline-commission-size': [
    { input: { members: 3 }, outcome: { ok: true } },
    { input: { members: 2 }, outcome: { ok: false } },
  ],
  'ua-discipline-hearing-deadline': [
    { input: { materialsReceivedDate: '2025-02-20' }, outcome: { due: '2025-03-06' } },
    { input: { materialsReceivedDate: '2025-12-24' }, outcome: { due: '2026-01-07' } },
  ],
  'ua-discipline-explanation': [
    { input: { atWork: true }, outcome: { when: 'immediately' } },
    { input: { atWork: false }, outcome: { when: 'on-return' } },
  ],
  'ua-discipline-presence': [
    { input: { heard: true, absentWithoutGoodReason: false }, outcome: { mayProceed: true } },
    { input: { heard: false, absentWithoutGoodReason: true }, outcome: { mayProceed: true } },
    { input: { heard: false, absentWithoutGoodReason: false }, outcome: { mayProceed: false } },
  ],
  'ua-discipline-publicity': [
    { input: { closedForStateSecret: false }, outcome: { open: true } },
    { input: { closedForStateSecret: true }, outcome: { open: false } },
  ],
  'ua-discipline-vote': [
    { input: { members: 3, votesFor: 2 }, outcome: { adopted: true, copyDue: 'same-day' } },
    { input: { members: 4, votesFor: 2 }, outcome: { adopted: false, copyDue: 'same-day' } },
    { input: { members: 2, votesFor: 2 }, error: 'out-of-range' },
    { input: { members: 3, votesFor: 4 }, error: 'inconsistent' },
  ],
  'ua-suspension-ground': [
    {
      input: { nonPerformance: true, deaths: false, substantialDamage: true },
      outcome: { allowed: true, payKept: true, decidedBy: 'head-of-service' },
    },
    {
      input: { nonPerformance: true, deaths: false, substantialDamage: false },
      outcome: { allowed: false, payKept: true, decidedBy: 'head-of-service' },
    },
  ],
  'ua-suspension-latest-end': [
    { input: { investigationStart: '2025-12-31' }, outcome: { latest: '2026-02-28' } },
    {
      input: { investigationStart: '2025-12-31', investigationEnd: '2026-01-20' },
      outcome: { latest: '2026-01-20' },
    },
    {
      input: { investigationStart: '2025-12-31', investigationEnd: '2026-05-01' },
      outcome: { latest: '2026-02-28' },
    },
  ],
  'ua-damage-liability': [
    { input: { unlawful: true, inExerciseOfPowers: true }, outcome: { statePays: true, recourse: true } },
    { input: { unlawful: true, inExerciseOfPowers: false }, outcome: { statePays: false, recourse: false } },
  ],
  'ua-compatible-liability': [
    { input: { otherLiability: 'criminal' }, outcome: { disciplinaryPossible: true } },
    { input: { otherLiability: 'none' }, outcome: { disciplinaryPossible: true } },
  ],
};
