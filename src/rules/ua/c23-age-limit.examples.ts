import type { Examples } from '../calculator.ts';

const man = { sex: 'm', birthDate: '1964-02-29', category: 'A', appointedByPresidentOrCabinet: false };

export const c23Examples: Examples = {
  'ua-age-limit': [
    { input: man, outcome: { limitDate: '2024-02-29', basis: 'limit' } },
    { input: { ...man, extensionYears: 5 }, outcome: { limitDate: '2029-02-28', basis: 'extended' } },
    { input: { ...man, sex: 'f' }, outcome: { limitDate: '2019-02-28', basis: 'limit' } },
    {
      input: { ...man, category: 'V', appointedByPresidentOrCabinet: true, extensionYears: 3 },
      outcome: { limitDate: null, basis: 'exempt' },
    },
    { input: { ...man, category: 'V', extensionYears: 3 }, error: 'inconsistent' },
    { input: { ...man, extensionYears: 6 }, error: 'out-of-range' },
  ],
  'ua-age-limit-reached': [
    { input: { ...man, on: '2024-02-29' }, outcome: { reached: true } },
    { input: { ...man, on: '2024-02-28' }, outcome: { reached: false } },
    {
      input: { ...man, appointedByPresidentOrCabinet: true, on: '2040-01-01' },
      outcome: { reached: false },
    },
    { input: { ...man, on: '1964-02-28' }, error: 'order' },
  ],
};
