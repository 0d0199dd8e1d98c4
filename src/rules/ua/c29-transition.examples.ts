import type { Examples } from '../calculator.ts';

export const c29Examples: Examples = {
  'ua-transitional-timetable': [
    {
      input: { entryIntoForce: '2006-12-31' },
      outcome: {
        actsBy: '2007-02-28',
        councilBy: '2007-06-30',
        attestationBy: '2007-12-31',
        qualificationBy: '2008-12-31',
        euLanguageFrom: '2011-12-31',
      },
    },
    {
      input: { entryIntoForce: '2008-02-29' },
      outcome: {
        actsBy: '2008-04-29',
        councilBy: '2008-08-29',
        attestationBy: '2009-02-28',
        qualificationBy: '2010-02-28',
        euLanguageFrom: '2013-02-28',
      },
    },
  ],
  'ua-transitional-status': [
    { input: { appointed: 'after' }, outcome: { regime: 'this-law' } },
    { input: { appointed: 'before', attestation: 'pending' }, outcome: { regime: 'attestation-due' } },
    { input: { appointed: 'before', attestation: 'failed' }, outcome: { regime: 'not-regulated' } },
    { input: { appointed: 'before' }, error: 'missing' },
  ],
  'ua-qualification-grace': [
    { input: { category: 'B', meetsRequirements: false }, outcome: { graceYears: 2 } },
    { input: { category: 'B', meetsRequirements: true }, outcome: { graceYears: 0 } },
    { input: { category: 'A', meetsRequirements: false }, outcome: { graceYears: 0 } },
  ],
  'ua-first-council-eligibility': [
    {
      input: { formerServant: true, category1993: 2, tenure: { years: 3, months: 0, days: 0 } },
      outcome: { eligible: true },
    },
    {
      input: { formerServant: true, category1993: 3, tenure: { years: 8, months: 0, days: 0 } },
      outcome: { eligible: false },
    },
    {
      input: { formerServant: true, category1993: 8, tenure: { years: 8, months: 0, days: 0 } },
      error: 'out-of-range',
    },
  ],
  'ua-criminal-172-sanction': [
    { input: { kind: 'fine', amount: 50 }, outcome: { max: 50, withinLimit: true } },
    { input: { kind: 'deprivation-of-office', amount: 3.5 }, outcome: { max: 3, withinLimit: false } },
    { input: { kind: 'corrective-labour', amount: 0 }, outcome: { max: 2, withinLimit: false } },
  ],
};
