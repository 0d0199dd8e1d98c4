import type { Examples } from '../calculator.ts';

export const c05Examples: Examples = {
  'ua-scope-check': [
    { input: { role: 'deputy-minister' }, outcome: { regime: 'excluded', clause: 'ua-draft/1/2' } },
    { input: { role: 'auxiliary-staff' }, outcome: { regime: 'excluded', clause: 'ua-draft/1/3' } },
    {
      input: { role: 'accounting-chamber' },
      outcome: { regime: 'covered-without-management-part', clause: 'ua-draft/1/4' },
    },
    {
      input: { role: 'diplomatic-service' },
      outcome: { regime: 'specialised-corps', clause: 'ua-draft/8/2' },
    },
    {
      input: { role: 'executive-body-servant' },
      outcome: { regime: 'general-corps', clause: 'ua-draft/8/1' },
    },
  ],
  'ua-civil-servant-test': [
    {
      input: { holdsPost: true, exercisesStateAuthority: true, paidFromStateBudget: true },
      outcome: { isCivilServant: true },
    },
    {
      input: { holdsPost: true, exercisesStateAuthority: true, paidFromStateBudget: false },
      outcome: { isCivilServant: false },
    },
  ],
  'ua-post-test': [
    {
      input: { definedByLegislation: true, inStaffingTable: true, inStateBody: true },
      outcome: { isPost: true },
    },
    {
      input: { definedByLegislation: true, inStaffingTable: false, inStateBody: true },
      outcome: { isPost: false },
    },
  ],
  'ua-principles': [
    {
      input: {},
      outcome: {
        count: 8,
        principles: [
          'rule-of-law',
          'legality',
          'patriotism',
          'professionalism',
          'integrity',
          'political-neutrality',
          'loyalty-to-legitimate-leadership',
          'publicity-and-transparency',
        ],
      },
    },
  ],
  'ua-financing-component': [
    { input: { item: 'training' }, outcome: { covered: true } },
    { input: { item: 'other' }, outcome: { covered: false } },
  ],
  'ua-labour-law-fallback': [
    { input: { regulatedByThisLaw: false, exceptionalCase: true }, outcome: { labourLawApplies: true } },
    { input: { regulatedByThisLaw: true, exceptionalCase: true }, outcome: { labourLawApplies: false } },
    { input: { regulatedByThisLaw: false, exceptionalCase: false }, outcome: { labourLawApplies: false } },
  ],
};
