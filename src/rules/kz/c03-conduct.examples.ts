import type { Examples } from '../calculator.ts';

export const c03Examples: Examples = {
  'kz-scope': [
    { input: { person: 'civil' }, outcome: { bound: true } },
    { input: { person: 'state' }, outcome: { bound: false } },
    { input: { person: 'other' }, outcome: { bound: false } },
  ],
  'kz-principles': [
    {
      input: {},
      outcome: {
        count: 7,
        principles: [
          'impartiality',
          'honesty-and-objectivity',
          'decency',
          'professional-competence',
          'impeccable-behaviour',
          'loyalty',
          'confidentiality',
        ],
      },
    },
  ],
  'kz-conduct-check': [
    { input: { behaviour: 'return-left-gift' }, outcome: { norm: 'required', clause: 'kz-code/9/15' } },
    {
      input: { behaviour: 'use-office-or-accept-gift' },
      outcome: { norm: 'prohibited', clause: 'kz-code/10/4' },
    },
    {
      input: { behaviour: 'off-duty-modesty' },
      outcome: { norm: 'required-off-duty', clause: 'kz-code/11/2' },
    },
    { input: { behaviour: 'business-dress' }, outcome: { norm: 'required', clause: 'kz-code/12' } },
    { input: { behaviour: 'whistling' }, error: 'invalid-value' },
  ],
  'kz-conflict-report': [
    { input: { conflict: true }, outcome: { mustReport: true, to: 'direct-supervisor' } },
    { input: { conflict: false }, outcome: { mustReport: false, to: null } },
  ],
  'kz-breach-consequence': [
    {
      input: { breached: true },
      outcome: {
        disciplinaryLiability: true,
        observanceCountsIn: ['attestation', 'promotion', 'quality-assessment'],
      },
    },
    {
      input: { breached: false },
      outcome: {
        disciplinaryLiability: false,
        observanceCountsIn: ['attestation', 'promotion', 'quality-assessment'],
      },
    },
  ],
};
