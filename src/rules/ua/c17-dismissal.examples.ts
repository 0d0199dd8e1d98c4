import type { Examples } from '../calculator.ts';

export const c17Examples: Examples = {
  'ua-termination-mode': [
    { input: { event: 'head-decision' }, outcome: { clause: 'ua-draft/32/1/2' } },
    { input: { event: 'resignation' }, outcome: { clause: 'ua-draft/32/1/3' } },
    { input: { event: 'death' }, outcome: { clause: null } },
  ],
  'ua-status-loss': [
    {
      input: { ground: 'corruption-administrative-liability' },
      outcome: { lost: true, clause: 'ua-draft/33/1/3' },
    },
    { input: { ground: 'negligent-crime-conviction' }, outcome: { lost: false, clause: null } },
  ],
  'ua-status-loss-authority': [
    { input: { category: 'A' }, outcome: { body: 'council' } },
    { input: { category: 'V' }, outcome: { body: 'administration' } },
  ],
  'ua-dismissal-ground': [
    {
      input: { ground: 'staff-cut-or-liquidation' },
      outcome: { available: true, clause: 'ua-draft/34/1/1', transferOffer: true },
    },
    {
      input: { ground: 'nepotism-not-notified' },
      outcome: { available: true, clause: 'ua-draft/44/2', transferOffer: false },
    },
    {
      input: { ground: 'political-office-holder-left' },
      outcome: { available: false, clause: 'ua-draft/38/1', transferOffer: false },
    },
  ],
  'ua-illness-dismissal': [
    {
      input: { illnessStart: '2025-10-31', on: '2026-02-28' },
      outcome: { from: '2026-02-28', available: true },
    },
    {
      input: { illnessStart: '2025-10-31', on: '2026-02-27' },
      outcome: { from: '2026-02-28', available: false },
    },
    { input: { illnessStart: '2025-10-31', on: '2025-10-30' }, error: 'order' },
  ],
  'ua-dismissal-consent': [
    { input: { category: 'A' }, outcome: { councilConsent: true } },
    { input: { category: 'B' }, outcome: { councilConsent: false } },
  ],
  'ua-termination-order-check': [
    {
      input: { hasDate: true, hasGrounds: true, hasAppealTerm: true, hasAppealProcedure: true },
      outcome: { complete: true, missing: [] },
    },
    {
      input: { hasDate: false, hasGrounds: true, hasAppealTerm: false, hasAppealProcedure: false },
      outcome: { complete: false, missing: ['date', 'appeal-term', 'appeal-procedure'] },
    },
  ],
};
