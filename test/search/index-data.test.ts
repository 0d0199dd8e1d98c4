import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeRuns, decodeTerms, encodeTerms } from '../../src/search/index-data.ts';

describe('terms', () => {
  it('come back as they were', () => {
    fc.assert(
      fc.property(fc.array(fc.nat({ max: 3_000_000 })), (terms) => {
        expect(decodeTerms(encodeTerms(terms))).toEqual(terms);
      }),
    );
  });

  it('of every length come back, and the frequent ones take one sign', () => {
    const terms = Array.from({ length: 60_000 }, (_, term) => term);
    expect(decodeTerms(encodeTerms(terms))).toEqual(terms);
    expect(encodeTerms(terms.slice(0, 60))).toHaveLength(60);
  });

  it('of several runs come back as they were, empty ones too', () => {
    const runs = fc.array(fc.array(fc.nat({ max: 3_000_000 })), { minLength: 2 });
    fc.assert(
      fc.property(runs, (list) => {
        expect(decodeRuns(list.map(encodeTerms).join(' '))).toEqual(list);
      }),
    );
    expect(decodeRuns('')).toEqual([]);
  });

  it('travel as JSON without a sign that must be escaped', () => {
    const line = encodeTerms(Array.from({ length: 60_000 }, (_, term) => term));
    expect(JSON.stringify(line)).toHaveLength(line.length + 2);
  });
});
