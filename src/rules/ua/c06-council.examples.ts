import type { Examples } from '../calculator.ts';

const candidate = {
  citizen: true,
  birthDate: '1990-05-20',
  appointmentDate: '2025-05-20',
  residentLast10Years: true,
  incapacitated: false,
  intentionalCrimeRecord: false,
  corruptionLiability: false,
  inCivilService: false,
};

export const c06Examples: Examples = {
  'ua-council-eligibility': [
    { input: candidate, outcome: { eligible: true, failing: [] } },
    {
      input: { ...candidate, appointmentDate: '2025-05-19', inCivilService: true },
      outcome: { eligible: false, failing: ['under-35', 'in-civil-service'] },
    },
    { input: { ...candidate, appointmentDate: '1990-05-19' }, error: 'order' },
  ],
  'ua-council-composition': [
    {
      input: { members: 21, formerCategoryA: 11 },
      outcome: { ok: true, failing: [], minimumFormerCategoryA: 11 },
    },
    {
      input: { members: 21, formerCategoryA: 10 },
      outcome: { ok: false, failing: ['less-than-half'], minimumFormerCategoryA: 11 },
    },
    { input: { members: 21, formerCategoryA: 22 }, error: 'inconsistent' },
  ],
  'ua-council-term-end': [
    { input: { appointedDate: '2024-02-29' }, outcome: { termEnd: '2030-02-28' } },
    { input: { appointedDate: '2025-07-01' }, outcome: { termEnd: '2031-07-01' } },
  ],
  'ua-council-chair-vote': [
    {
      input: { round: 1, composition: 21, votes: [11, 5, 5] },
      outcome: { result: 'elected', winner: 0, runoff: [] },
    },
    {
      input: { round: 1, composition: 21, votes: [4, 10, 7] },
      outcome: { result: 'runoff', winner: null, runoff: [1, 2] },
    },
    {
      // A tie for the second place.
      input: { round: 1, composition: 21, votes: [6, 7, 2, 6] },
      outcome: { result: 'not-regulated', winner: null, runoff: [] },
    },
    {
      input: { round: 2, composition: 21, votes: [8, 9] },
      outcome: { result: 'elected', winner: 1, runoff: [] },
    },
    { input: { round: 2, composition: 21, votes: [8, 9, 1] }, error: 'inconsistent' },
  ],
  'ua-council-chair-term': [
    {
      input: { electedDate: '2025-03-10', wasChairBefore: false },
      outcome: { canBeElected: true, termEnd: '2028-03-10' },
    },
    {
      input: { electedDate: '2025-03-10', wasChairBefore: true },
      outcome: { canBeElected: false, termEnd: null },
    },
  ],
  'ua-council-deputy-count': [
    { input: { deputies: 2 }, outcome: { ok: true } },
    { input: { deputies: 3 }, outcome: { ok: false } },
    { input: { deputies: -1 }, error: 'negative' },
  ],
  'ua-council-early-termination': [
    { input: { ground: 'own-request' }, outcome: { terminates: true, clause: 'ua-draft/10/7/5' } },
    { input: { ground: 'death' }, outcome: { terminates: true, clause: 'ua-draft/10/7/8' } },
    { input: { ground: 'other' }, outcome: { terminates: false, clause: null } },
  ],
  'ua-council-commission-member': [
    { input: { isCouncilMember: true, office: 'member' }, outcome: { ok: true } },
    { input: { isCouncilMember: true, office: 'deputy-chair' }, outcome: { ok: false } },
    { input: { isCouncilMember: false, office: 'member' }, outcome: { ok: false } },
  ],
  'ua-administration-head-term': [
    {
      input: { priorTerms: 1, appointedDate: '2024-02-29' },
      outcome: { canBeAppointed: true, termEnd: '2029-02-28' },
    },
    {
      input: { priorTerms: 2, appointedDate: '2024-02-29' },
      outcome: { canBeAppointed: false, termEnd: null },
    },
  ],
};
