import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readState, type SearchState, writeState } from '../../src/elements/search-state.ts';

const states: fc.Arbitrary<SearchState> = fc.record({
  query: fc.string({ unit: 'grapheme' }),
  act: fc.constantFrom('', 'kz-code', 'ua-draft'),
  lang: fc.constantFrom('', 'ru', 'en', 'uk'),
  kind: fc.constantFrom('', 'provision', 'term'),
  literal: fc.boolean(),
});

const noState: SearchState = { query: '', act: '', lang: '', kind: '', literal: false };

describe('the state of a search', () => {
  it('comes back from the address as it was', () => {
    fc.assert(
      fc.property(states, (state) => {
        const url = new URL(`https://norma.example/ru/search/${writeState(state)}`);
        expect(readState(url.search)).toEqual(state);
      }),
    );
  });

  it('leaves no trace where nothing is asked', () => {
    expect(writeState(noState)).toBe('');
    expect(readState('')).toEqual(noState);
  });
});
