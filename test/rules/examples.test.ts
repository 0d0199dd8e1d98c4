import { describe, expect, test } from 'vitest';
import { examplesOf, rulesWithExamples } from '../../src/rules/examples.ts';
import { allRules } from '../../src/rules/registry.ts';

describe('worked examples', () => {
  test('stand beside every rule and beside nothing else', () => {
    expect(rulesWithExamples().toSorted()).toEqual(
      allRules()
        .map(({ name }) => name)
        .toSorted(),
    );
  });

  test.each(allRules().map((rule) => [rule.name, rule] as const))(
    '%s gives what its examples say',
    (name, rule) => {
      const examples = examplesOf(name);
      // A rule without inputs has one outcome only.
      expect(examples.length).toBeGreaterThanOrEqual(Object.keys(rule.inputs).length === 0 ? 1 : 2);
      for (const example of examples) {
        const result = rule.run(example.input);
        const told = 'error' in result ? { error: result.error } : { outcome: result.outcome };
        const { input, ...expected } = example;
        expect(told, JSON.stringify(input)).toEqual(expected);
      }
    },
  );
});
