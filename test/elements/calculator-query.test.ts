import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fromEntries, fromQuery, toEntries, toQuery } from '../../src/elements/calculator-query.ts';

const name = fc.stringMatching(/^[a-z][A-Za-z]{0,6}$/u).filter((each) => each !== 'rule');
const text = fc.string({ minLength: 1, maxLength: 8 });

/** Trees of texts without empty lists and groups: an address cannot hold those. */
const { tree } = fc.letrec<{ tree: unknown }>((tie) => ({
  tree: fc.oneof(
    { maxDepth: 3 },
    text,
    fc.dictionary(name, tie('tree'), { minKeys: 1, maxKeys: 4, noNullPrototype: true }),
    fc.array(tie('tree'), { minLength: 1, maxLength: 12 }),
  ),
}));
const input = fc.dictionary(name, tree, { maxKeys: 5, noNullPrototype: true });

describe('the query of a calculator', () => {
  test('names the rule first and sorts the inputs, members of lists by their numbers', () => {
    const votes = Array.from({ length: 11 }, (_, index) => index);
    const query = toQuery('r', { votes, b: { years: 10, days: 0 }, a: null, c: true });
    expect(query).toBe(
      `?rule=r&a=null&b.days=0&b.years=10&c=true${votes.map((vote) => `&votes.${vote}=${vote}`).join('')}`,
    );
  });

  test('leaves out what is absent and what is empty', () => {
    expect(toEntries({ a: undefined, b: [], c: {}, d: '' })).toEqual([['d', '']]);
  });

  test('gives back any input as texts', () => {
    fc.assert(
      fc.property(input, (given) => {
        expect(fromQuery(toQuery('some-rule', given))).toEqual({ rule: 'some-rule', input: given });
      }),
    );
  });

  test('of no rule is none', () => {
    expect(fromQuery('')).toBeUndefined();
    expect(fromQuery('?a=1')).toBeUndefined();
  });

  test('takes any paths without failing', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.string(), fc.string())), (entries) => {
        expect(typeof fromEntries(entries)).toBe('object');
      }),
    );
    expect(
      fromEntries([
        ['a', '1'],
        ['a.b', '2'],
      ]),
    ).toEqual({ a: { b: '2' } });
    expect(
      fromEntries([
        ['a.10', 'x'],
        ['a.9', 'y'],
      ]),
    ).toEqual({ a: ['y', 'x'] });
    expect(Object.getPrototypeOf(fromEntries([['__proto__.x', '1']]))).toBe(Object.prototype);
    expect('x' in {}).toBe(false);
  });
});
