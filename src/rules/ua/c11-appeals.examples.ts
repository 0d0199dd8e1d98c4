import type { Examples } from '../calculator.ts';

export const c11Examples: Examples = {
  'ua-competition-appeal-route': [
    { input: { category: 'A' }, outcome: { body: 'council' } },
    { input: { category: 'B' }, outcome: { body: 'higher-qualification-commission' } },
    { input: { category: 'V' }, outcome: { body: 'administration' } },
  ],
  'ua-competition-appeal-deadline': [
    { input: { noticeReceivedDate: '2025-02-20' }, outcome: { due: '2025-03-02' } },
    { input: { noticeReceivedDate: '2024-02-20' }, outcome: { due: '2024-03-01' } },
  ],
  'ua-competition-court-access': [
    { input: { internalAppealDecided: true }, outcome: { courtOpen: true } },
    { input: { internalAppealDecided: false }, outcome: { courtOpen: false } },
  ],
  'ua-evaluation-appeal-route': [
    { input: { category: 'A' }, outcome: { body: 'council', deadlineDays: null } },
    { input: { category: 'V' }, outcome: { body: 'administration', deadlineDays: null } },
  ],
  'ua-dismissal-appeal-route': [
    {
      input: { category: 'A', kind: 'disciplinary' },
      outcome: { bodies: ['council', 'court'], deadlineDays: 15, conflict: true },
    },
    {
      input: { category: 'B', kind: 'disciplinary' },
      outcome: { bodies: ['higher-disciplinary-commission', 'court'], deadlineDays: 15, conflict: false },
    },
    {
      input: { category: 'V', kind: 'disciplinary' },
      outcome: {
        bodies: ['administration', 'higher-disciplinary-commission', 'court'],
        deadlineDays: 15,
        conflict: true,
      },
    },
    {
      input: { category: 'A', kind: 'resignation-refusal' },
      outcome: { bodies: ['court'], deadlineDays: null, conflict: false },
    },
    { input: { category: 'B', kind: 'resignation-refusal' }, error: 'inconsistent' },
  ],
  'ua-discipline-appeal-route': [
    { input: { category: 'A' }, outcome: { body: 'council', deadlineDays: 15, court: true } },
    {
      input: { category: 'B' },
      outcome: { body: 'higher-disciplinary-commission', deadlineDays: 15, court: true },
    },
    { input: { category: 'V' }, outcome: { body: 'administration', deadlineDays: 15, court: true } },
  ],
  'ua-discipline-appeal-deadline': [
    { input: { decisionReceivedDate: '2025-12-20' }, outcome: { due: '2026-01-04' } },
    { input: { decisionReceivedDate: '2025-06-01' }, outcome: { due: '2025-06-16' } },
  ],
  'ua-application-appeal-route': [
    { input: {}, outcome: { bodies: ['administration', 'court'], deadlineDays: null } },
  ],
};
