import type { Examples } from '../calculator.ts';

const items = [
  'body-name-address',
  'post-name-category',
  'qualification-requirements',
  'duties',
  'documents-list',
  'documents-term',
  'competition-conditions',
  'competition-date-place',
];

export const c09Examples: Examples = {
  'ua-vacancy-notice-completeness': [
    { input: { provided: items }, outcome: { complete: true, missing: [], missingClauses: [] } },
    {
      input: { provided: [...items.slice(0, 3), ...items.slice(4)].toReversed() },
      outcome: { complete: false, missing: ['duties'], missingClauses: ['ua-draft/18/4/4'] },
    },
    { input: { provided: ['salary'] }, error: 'invalid-value' },
  ],
  'ua-vacancy-documents-term': [
    {
      input: { publishedDate: '2025-03-01', closingDate: '2025-03-21' },
      outcome: { days: 20, ok: true },
    },
    {
      input: { publishedDate: '2025-03-01', closingDate: '2025-03-20' },
      outcome: { days: 19, ok: false },
    },
    { input: { publishedDate: '2025-03-02', closingDate: '2025-03-01' }, error: 'order' },
  ],
  'ua-vacancy-earliest-closing': [
    { input: { publishedDate: '2025-02-20' }, outcome: { earliest: '2025-03-12' } },
    { input: { publishedDate: '2024-02-20' }, outcome: { earliest: '2024-03-11' } },
  ],
  'ua-vacancy-publication': [
    {
      input: { category: 'A' },
      outcome: {
        publisher: 'administration',
        channels: ['public-place', 'body-website', 'bulletin', 'administration-website'],
      },
    },
    {
      input: { category: 'V' },
      outcome: { publisher: 'head-of-service', channels: ['public-place', 'body-website', 'bulletin'] },
    },
  ],
  'ua-vacancy-defect-effect': [
    { input: { compliant: false }, outcome: { voidable: true, by: ['council', 'court'] } },
    { input: { compliant: true }, outcome: { voidable: false, by: [] } },
  ],
};
