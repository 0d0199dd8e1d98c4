import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fromQuery, toQuery } from '../../src/elements/calculator-query.ts';
import { answerName, changedSince, sinceLink } from '../../src/elements/calculator-versions.ts';
import { allRules } from '../../src/rules/registry.ts';

const provisions = ['kz-code/9/15', 'kz-code/9/16'];

describe('the version of the texts in a link', () => {
  test('names the provisions that read otherwise now', () => {
    expect(changedSince('aaaaaa.bbbbbb', 'aaaaaa.bbbbbb', provisions)).toEqual([]);
    expect(changedSince('aaaaaa.bbbbbb', 'aaaaaa.cccccc', provisions)).toEqual(['kz-code/9/16']);
    expect(changedSince('aaaaaa', 'aaaaaa.cccccc', provisions)).toEqual(provisions);
    expect(changedSince('', 'aaaaaa.cccccc', provisions)).toEqual(provisions);
  });

  test('is no input, nor is the name of the answer', () => {
    const query = toQuery('some-rule', { on: '2025-01-01' });
    expect(fromQuery(`${query}&texts=aaaaaa&answer=1a2b3c4d`)).toEqual({
      rule: 'some-rule',
      input: { on: '2025-01-01' },
      texts: 'aaaaaa',
      answer: '1a2b3c4d',
    });
    expect(fromQuery(`${query}&texts=aaaaaa`)).not.toHaveProperty('answer');
    const taken = new Set(['rule', 'texts', 'answer']);
    expect(allRules().filter(({ inputs }) => Object.keys(inputs).some((name) => taken.has(name)))).toEqual(
      [],
    );
  });
});

describe('the name of an answer', () => {
  test('is eight characters, the same for the same outcome in any order of its fields', () => {
    expect(answerName({ due: '2025-03-03', ok: true })).toMatch(/^[0-9a-f]{8}$/u);
    expect(answerName({ ok: true, due: '2025-03-03' })).toBe(answerName({ due: '2025-03-03', ok: true }));
  });

  test('is another for another outcome', () => {
    const value = fc.oneof(fc.string(), fc.integer(), fc.boolean(), fc.constant(null), fc.array(fc.string()));
    fc.assert(
      fc.property(value, value, (a, b) => {
        fc.pre(JSON.stringify(a) !== JSON.stringify(b));
        expect(answerName({ due: a })).not.toBe(answerName({ due: b }));
      }),
    );
  });
});

describe('what a link says when it is opened', () => {
  const now = { texts: 'aaaaaa.bbbbbb', provisions, outcome: { due: '2025-03-03' } };
  const answer = answerName(now.outcome);

  test('nothing, where it was made without a version', () => {
    expect(sinceLink({}, now)).toEqual({ changed: [], told: [] });
  });

  test('that wording and answer are the same', () => {
    expect(sinceLink({ texts: now.texts, answer }, now)).toEqual({
      changed: [],
      told: ['unchanged', 'sameAnswer'],
    });
  });

  test('of an old link, of the wording alone', () => {
    expect(sinceLink({ texts: now.texts }, now)).toEqual({ changed: [], told: ['unchanged'] });
    expect(sinceLink({ texts: 'aaaaaa.cccccc' }, now)).toEqual({
      changed: ['kz-code/9/16'],
      told: ['changed'],
    });
  });

  test('that the answer is another, or that there is none any more', () => {
    expect(sinceLink({ texts: now.texts, answer: '00000000' }, now).told).toEqual(['unchanged', 'otherCase']);
    expect(sinceLink({ answer: '00000000' }, now).told).toEqual(['otherAnswer']);
    expect(sinceLink({ texts: 'aaaaaa.cccccc', answer: '00000000' }, now).told).toEqual([
      'changed',
      'otherAnswer',
    ]);
    expect(sinceLink({ texts: 'aaaaaa.cccccc', answer }, now).told).toEqual(['changed', 'sameAnswer']);
    expect(sinceLink({ answer }, { ...now, outcome: undefined }).told).toEqual(['noAnswer']);
  });
});
