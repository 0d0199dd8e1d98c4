import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { colours, formatView, parseView, usual } from '../../src/elements/view-state.ts';

const view = fc.record({
  low: fc.boolean(),
  colours: fc.constantFrom(...colours),
  terms: fc.boolean(),
  keys: fc.boolean(),
});

describe('a view in words', () => {
  it.each([
    [usual, ''],
    [{ ...usual, low: true }, 'low'],
    [{ low: true, colours: 'black', terms: false, keys: false }, 'low black no-terms no-keys'],
  ] as const)('%j is %j', (given, words) => {
    expect(formatView(given)).toBe(words);
  });

  it('comes back from its words', () => {
    fc.assert(
      fc.property(view, (given) => {
        expect(parseView(formatView(given))).toEqual(given);
      }),
    );
  });

  it('is the usual one for words that mean nothing, whatever they are', () => {
    fc.assert(
      fc.property(fc.option(fc.string({ unit: 'grapheme' })), (words) => {
        fc.pre(!/\b(?:low|black|blue|no-terms|no-keys)\b/u.test(words ?? ''));
        expect(parseView(words)).toEqual(usual);
      }),
    );
  });
});
