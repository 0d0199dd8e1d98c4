import type { Examples } from '../calculator.ts';

const farAway = {
  kind: 'other-body-other-locality',
  consent: true,
  from: '2024-02-29',
  to: '2026-02-28',
  priorDistantTransfers: 1,
};

export const c15Examples: Examples = {
  'ua-transfer-check': [
    { input: { kind: 'same-body', consent: false }, outcome: { allowed: true, failing: [] } },
    { input: farAway, outcome: { allowed: true, failing: [] } },
    {
      input: { ...farAway, consent: false, to: '2026-03-01', priorDistantTransfers: 2 },
      outcome: { allowed: false, failing: ['no-consent', 'over-two-years', 'more-than-two-transfers'] },
    },
    {
      input: { ...farAway, to: '2027-03-01', extendedAtServantWish: true },
      outcome: { allowed: true, failing: [] },
    },
    { input: { ...farAway, to: '2024-02-28' }, error: 'order' },
    { input: { kind: 'other-body-other-locality', consent: true }, error: 'missing' },
  ],
  'ua-transfer-refusal': [
    {
      input: { refusals: 1, justified: true },
      outcome: { next: 'may-offer-other', clause: 'ua-draft/29/3' },
    },
    {
      input: { refusals: 1, justified: false },
      outcome: { next: 'may-dismiss', clause: 'ua-draft/34/1/3' },
    },
    { input: { refusals: 2, justified: true }, outcome: { next: 'may-dismiss', clause: 'ua-draft/29/3' } },
    { input: { refusals: 0, justified: true }, error: 'out-of-range' },
  ],
  'ua-patronage-return': [
    { input: { leftForPatronage: true }, outcome: { rightToReturn: true, countsAsCivilService: true } },
    { input: { leftForPatronage: false }, outcome: { rightToReturn: false, countsAsCivilService: false } },
  ],
  'ua-internship-limit': [
    { input: { from: '2025-01-10', to: '2025-07-10' }, outcome: { latest: '2025-07-10', ok: true } },
    { input: { from: '2025-01-10', to: '2025-07-11' }, outcome: { latest: '2025-07-10', ok: false } },
    { input: { from: '2025-01-10', to: '2025-01-09' }, error: 'order' },
  ],
  'ua-internship-conditions': [
    {
      input: { hostInitiative: true, mainEmployerConsent: true },
      outcome: { ok: true, failing: [], payKept: true },
    },
    {
      input: { hostInitiative: false, mainEmployerConsent: false },
      outcome: { ok: false, failing: ['host-initiative', 'employer-consent'], payKept: true },
    },
  ],
  'ua-business-trip-limit': [
    { input: { from: '2025-08-31', to: '2026-02-28' }, outcome: { latest: '2026-02-28', ok: true } },
    { input: { from: '2025-08-31', to: '2026-03-01' }, outcome: { latest: '2026-02-28', ok: false } },
  ],
  'ua-business-trip-entitlement': [
    { input: { item: 'priority-tickets' }, outcome: { entitled: true, clause: 'ua-draft/60/2' } },
    { input: { item: 'workplace' }, outcome: { entitled: true, clause: 'ua-draft/60/3' } },
    { input: { item: 'family-travel' }, outcome: { entitled: false, clause: null } },
  ],
};
