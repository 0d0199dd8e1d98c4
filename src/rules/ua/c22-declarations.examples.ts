import type { Examples } from '../calculator.ts';

const forAll = ['income', 'expenditure', 'financial-obligations'];
const forAandB = [...forAll, 'real-estate', 'valuable-movables', 'bank-deposits', 'securities'];

export const c22Examples: Examples = {
  'ua-declaration-duty': [
    {
      input: { category: 'V', event: 'annual' },
      outcome: { required: true, contents: forAll, until: null },
    },
    {
      input: { category: 'B', event: 'entry' },
      outcome: { required: true, contents: forAandB, until: null },
    },
    {
      input: { category: 'A', event: 'after-termination', terminationDate: '2022-06-15', on: '2025-06-15' },
      outcome: { required: true, contents: forAandB, until: '2025-06-15' },
    },
    {
      input: { category: 'B', event: 'after-termination', terminationDate: '2022-06-15', on: '2025-06-16' },
      outcome: { required: false, contents: [], until: '2025-06-15' },
    },
    {
      input: { category: 'V', event: 'after-termination' },
      outcome: { required: false, contents: [], until: null },
    },
    { input: { category: 'A', event: 'after-termination', on: '2025-06-16' }, error: 'missing' },
  ],
  'ua-declaration-persons': [
    { input: { person: 'family-living-together' }, outcome: { covered: true } },
    { input: { person: 'family-living-apart' }, outcome: { covered: false } },
  ],
};
