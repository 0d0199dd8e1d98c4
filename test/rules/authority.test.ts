import { expect, test } from 'vitest';
import { findRule } from '../../src/rules/registry.ts';

test('the step says what was asked, also where no body is named for it', () => {
  const input = { function: 'dismissal-by-head', category: 'A' };
  expect(findRule('ua-authority')?.run(input)).toMatchObject({
    outcome: { body: null, onSubmissionOf: null, consentOf: null, clause: null },
    steps: [{ op: 'table-row', from: input }],
  });
});
