import type { ComparisonSheet } from './sheet.ts';

/** True for what a build serves as a comparison. The file is the site's own: its shape is looked at, not every word. */
export function isComparisonSheet(value: unknown): value is ComparisonSheet {
  if (typeof value !== 'object' || value === null) return false;
  return (
    'lang' in value &&
    'words' in value &&
    'status' in value &&
    Array.isArray(value.status) &&
    'topics' in value &&
    Array.isArray(value.topics) &&
    'numbers' in value &&
    Array.isArray(value.numbers)
  );
}
