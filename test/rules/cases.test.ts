import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import * as z from 'zod';
import { allRules, findRule } from '../../src/rules/registry.ts';

const caseSchema = z.object({
  rule: z.string(),
  input: z.record(z.string(), z.json()),
  expect: z.record(z.string(), z.json()),
});

function readCases(file: string): z.infer<typeof caseSchema>[] {
  const lines = readFileSync(file, 'utf8').split('\n');
  return lines.filter((line) => line !== '').map((line) => caseSchema.parse(JSON.parse(line)));
}

/**
 * Cases of the fixtures, and of a further file where the environment names one. Those of the second reading were worked
 * out anew from the words of the rules, without a look at the code: which of two faults is told, what is ignored.
 */
const files = ['given', 'boundaries', 'second-reading'].map((name) => `test/fixtures/rules/${name}.jsonl`);
const further = process.env.RULE_CASES;
if (further !== undefined && existsSync(further)) files.push(further);

describe.each(files)('the cases of %s', (file) => {
  const byRule = Map.groupBy(readCases(file), ({ rule }) => rule);

  test.each([...byRule])('%s', (name, cases) => {
    const rule = findRule(name);
    for (const { input, expect: expected } of cases) {
      const result = rule?.run(input);
      const got = result === undefined || 'error' in result ? { error: result?.error } : result.outcome;
      expect(got, JSON.stringify(input)).toEqual(expected);
    }
  });
});

test('every boundary that an input has is among the cases', () => {
  const covered = new Set(files.flatMap((file) => readCases(file).map(({ rule }) => rule)));
  const withoutCases = allRules().filter(({ name }) => !covered.has(name));
  // What is left has no boundary: a constant, or one yes or no, and the worked examples hold both.
  const kinds = withoutCases.map(({ inputs }) => Object.values(inputs).map(({ how }) => how.kind));
  expect(kinds.filter(([first = 'flag', ...others]) => first !== 'flag' || others.length > 0)).toEqual([]);
});
