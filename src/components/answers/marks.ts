import type { Answer } from '../../editorial/answers.ts';

/**
 * The marks by which the style sheet chooses among answers: `for-hr`, `in-kz-code`, and `for-hr-in-kz-code` for one
 * that is both. A group of answers has the marks of all of them.
 */
export function marksOf(answers: readonly Answer[]): string[] {
  const marks = answers.flatMap(({ audience, acts }) => [
    ...audience.map((who) => `for-${who}`),
    ...acts.map((act) => `in-${act}`),
    ...audience.flatMap((who) => acts.map((act) => `for-${who}-in-${act}`)),
  ]);
  return [...new Set(marks)];
}
