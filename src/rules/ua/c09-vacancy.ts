import type { Calculator } from '../calculator.ts';
import { daysBetween } from '../calendar.ts';
import { category, choice, date, flag, list, text, whole } from '../fields.ts';
import { uaQuote } from '../quote.ts';
import { inOrder, rule } from '../rule.ts';
import { tableRule } from '../table.ts';

const minimumDays = uaQuote('18/5', 'не може бути меншим ніж 20 днів', 20);

/** What an announcement contains, in the order of the points of 18/4. */
const items = [
  'body-name-address',
  'post-name-category',
  'qualification-requirements',
  'duties',
  'documents-list',
  'documents-term',
  'competition-conditions',
  'competition-date-place',
] as const;

const completeness = rule({
  name: 'ua-vacancy-notice-completeness',
  provisions: ['ua-draft/18/4', ...items.map((_, index) => `ua-draft/18/4/${index + 1}`)],
  inputs: { provided: list(choice(items)) },
  outputs: { complete: flag(), missing: list(text()), missingClauses: list(text()) },
  apply: ({ provided }, steps) => {
    const absent = items
      .map((item, index) => ({ item, clause: `ua-draft/18/4/${index + 1}` }))
      .filter(({ item }) => !provided.includes(item));
    const missing = steps.measure(
      'missing',
      { provided },
      absent.map(({ item }) => item),
    );
    const missingClauses = absent.map(({ clause }) => clause);
    return { complete: missing.length === 0, missing, missingClauses };
  },
});

const documentsTerm = rule({
  name: 'ua-vacancy-documents-term',
  provisions: ['ua-draft/18/5'],
  quotes: [minimumDays],
  ambiguities: ['documents-term-start'],
  inputs: { publishedDate: date(), closingDate: date() },
  checks: [inOrder('publishedDate', 'closingDate')],
  outputs: { days: whole({ unit: 'days' }), ok: flag() },
  apply: ({ publishedDate, closingDate }, steps) => {
    const days = steps.measure(
      'days',
      { publishedDate, closingDate },
      daysBetween(publishedDate, closingDate),
    );
    return { days, ok: steps.compare('ok', { days }, 'at-least', { minimumDays }) };
  },
});

const earliestClosing = rule({
  name: 'ua-vacancy-earliest-closing',
  provisions: ['ua-draft/18/5'],
  quotes: [minimumDays],
  ambiguities: ['documents-term-start'],
  inputs: { publishedDate: date() },
  outputs: { earliest: date() },
  apply: ({ publishedDate }, steps) => ({
    earliest: steps.addDays('earliest', { publishedDate }, minimumDays),
  }),
});

const publication = tableRule({
  name: 'ua-vacancy-publication',
  provisions: ['ua-draft/18/1', 'ua-draft/18/2', 'ua-draft/18/3'],
  ambiguities: ['who-publishes-for-a'],
  inputs: { category: category() },
  outputs: { publisher: choice(['administration', 'head-of-service']), channels: list(text()) },
  rows: [
    {
      when: { category: 'A' },
      gives: {
        publisher: 'administration',
        channels: ['public-place', 'body-website', 'bulletin', 'administration-website'],
      },
    },
    {
      when: { category: ['B', 'V'] },
      gives: { publisher: 'head-of-service', channels: ['public-place', 'body-website', 'bulletin'] },
    },
  ],
});

const defectEffect = tableRule({
  name: 'ua-vacancy-defect-effect',
  provisions: ['ua-draft/18/6'],
  ambiguities: ['invalidation-or-appeal'],
  inputs: { compliant: flag() },
  outputs: { voidable: flag(), by: list(text()) },
  rows: [
    { when: { compliant: false }, gives: { voidable: true, by: ['council', 'court'] } },
    { when: { compliant: true }, gives: { voidable: false, by: [] } },
  ],
});

export const c09: Calculator = {
  id: 'c09',
  state: 'ua',
  rules: [completeness, documentsTerm, earliestClosing, publication, defectEffect],
};
