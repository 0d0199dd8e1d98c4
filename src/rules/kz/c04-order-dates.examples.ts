import type { Examples } from '../calculator.ts';

export const c04Examples: Examples = {
  'kz-order-effective-date': [
    // The ten days are 5 to 14 September.
    { input: { publicationDate: '2020-09-04' }, outcome: { effectiveDate: '2020-09-15' } },
    { input: { publicationDate: '2024-02-20' }, outcome: { effectiveDate: '2024-03-02' } },
    { input: { publicationDate: '2020-09-31' }, error: 'invalid-date' },
  ],
  'kz-amendment-effective-date': [
    {
      input: { publicationDate: '2023-11-20', reading: 'ru' },
      outcome: { effectiveDate: '2023-12-01', authoritative: true },
    },
    {
      // Sixty days: 10 in November, 31 in December, 19 in January.
      input: { publicationDate: '2023-11-20', reading: 'en' },
      outcome: { effectiveDate: '2024-01-20', authoritative: false },
    },
    { input: { publicationDate: '2023-11-20', reading: 'kk' }, error: 'invalid-value' },
  ],
  'kz-order-report-deadline': [
    // The day of registration of the Order, a Saturday.
    { input: { registrationDate: '2020-08-29' }, outcome: { due: '2020-09-11' } },
    {
      input: { registrationDate: '2020-08-29', calendar: { holidays: ['2020-08-31'] } },
      outcome: { due: '2020-09-14' },
    },
    { input: { registrationDate: '2020-08-31' }, outcome: { due: '2020-09-14' } },
  ],
  'kz-order-posting-check': [
    { input: { publicationDate: '2020-09-04', postingDate: '2020-09-04' }, outcome: { ok: true } },
    { input: { publicationDate: '2020-09-04', postingDate: '2020-09-03' }, outcome: { ok: false } },
  ],
  'kz-order-duty-holder': [
    {
      input: { task: 'website-posting' },
      outcome: { holder: 'labour-and-social-partnership-department', clause: 'kz-order/2/2' },
    },
    {
      input: { task: 'receive-report' },
      outcome: { holder: 'legal-service-department', clause: 'kz-order/2/3' },
    },
    { input: { task: 'control' }, outcome: { holder: 'first-vice-minister', clause: 'kz-order/3' } },
  ],
};
