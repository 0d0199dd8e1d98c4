import { describe, expect, test } from 'vitest';
import { allRules, calculators, findRule } from '../../src/rules/registry.ts';

/** How many rules the calculators have, from c00 on. */
const counts = [
  8, 3, 5, 5, 5, 6, 9, 2, 5, 5, 14, 8, 6, 7, 4, 7, 5, 7, 5, 4, 4, 1, 2, 2, 3, 4, 15, 7, 9, 5, 1,
];

describe('the registry', () => {
  test('has all calculators with all their rules', () => {
    expect(calculators.map(({ id }) => id)).toEqual(
      counts.map((_, index) => `c${String(index).padStart(2, '0')}`),
    );
    expect(calculators.map(({ rules }) => rules.length)).toEqual(counts);
    expect(allRules()).toHaveLength(173);
  });

  test('names rules by the state whose text they rest on', () => {
    const states = { shared: 'conv-', kz: 'kz-', ua: 'ua-' };
    for (const { state, rules } of calculators) {
      for (const { name } of rules) expect(name.startsWith(states[state]), name).toBe(true);
    }
  });

  test('finds a rule by its name only', () => {
    expect(findRule('kz-gift-route')?.name).toBe('kz-gift-route');
    expect(findRule('kz-gift')).toBeUndefined();
    expect(findRule('toString')).toBeUndefined();
  });
});
