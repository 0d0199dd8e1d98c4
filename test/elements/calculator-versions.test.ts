import { describe, expect, test } from 'vitest';
import { fromQuery, toQuery } from '../../src/elements/calculator-query.ts';
import { changedSince } from '../../src/elements/calculator-versions.ts';

describe('the version of the texts in a link', () => {
  const provisions = ['kz-code/9/15', 'kz-code/9/16'];

  test('names the provisions that read otherwise now', () => {
    expect(changedSince('aaaaaa.bbbbbb', 'aaaaaa.bbbbbb', provisions)).toEqual([]);
    expect(changedSince('aaaaaa.bbbbbb', 'aaaaaa.cccccc', provisions)).toEqual(['kz-code/9/16']);
    expect(changedSince('aaaaaa', 'aaaaaa.cccccc', provisions)).toEqual(provisions);
    expect(changedSince('', 'aaaaaa.cccccc', provisions)).toEqual(provisions);
  });

  test('is no input', () => {
    expect(fromQuery(`${toQuery('some-rule', { on: '2025-01-01' })}&texts=aaaaaa`)).toEqual({
      rule: 'some-rule',
      input: { on: '2025-01-01' },
      texts: 'aaaaaa',
    });
  });
});
