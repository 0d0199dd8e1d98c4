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

describe('what a step says of every case', () => {
  test.each(allRules().map((rule) => [rule.name, rule] as const))(
    '%s gives in every example',
    (name, rule) => {
      const runs = examplesOf(name)
        .map(({ input }) => rule.run(input))
        .filter((result) => 'outcome' in result);
      const fixed = runs.flatMap(({ steps }) => steps.filter(({ op }) => op === 'fixed'));
      for (const { gives, value } of fixed) {
        for (const { outcome } of runs) expect(outcome[gives], gives).toEqual(value);
      }
    },
  );
});
