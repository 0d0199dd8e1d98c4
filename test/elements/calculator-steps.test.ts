import { describe, expect, test } from 'vitest';
import { moneyNames, type StepNode, stepTrees, termNames } from '../../src/elements/calculator-steps.ts';
import { rowIndex } from '../../src/elements/calculator-table.ts';
import { examplesOf } from '../../src/rules/examples.ts';
import { allRules, findRule } from '../../src/rules/registry.ts';

function run(name: string, input: unknown) {
  const result = findRule(name)?.run(input);
  if (result === undefined || 'error' in result) throw new Error(`${name} gives no outcome`);
  return result;
}

const shape = (nodes: readonly StepNode[]): unknown =>
  nodes.map(({ step, from }) => [step.gives, shape(from)]);

function sizeOf(nodes: readonly StepNode[]): number {
  return nodes.reduce((sum, { from }) => sum + 1 + sizeOf(from), 0);
}

describe('the steps of a result', () => {
  test('stand under what took up their values', () => {
    const { steps } = run('ua-discipline-limitation', {
      offenceDate: '2024-01-10',
      headInformedDate: '2025-11-30',
      on: '2026-01-10',
    });
    expect(shape(stepTrees(steps))).toEqual([
      [
        'barred',
        [
          [
            'lastDay',
            [
              ['fromOffence', []],
              ['fromKnowledge', []],
            ],
          ],
        ],
      ],
    ]);
  });

  test('are all in the trees, each once', () => {
    for (const rule of allRules()) {
      for (const { input } of examplesOf(rule.name)) {
        const result = rule.run(input);
        if ('steps' in result)
          expect([rule.name, sizeOf(stepTrees(result.steps))]).toEqual([rule.name, result.steps.length]);
      }
    }
  });

  test('tell sums of money from other numbers', () => {
    const { steps } = run('ua-rank-pay-step', { salary: 100_000, stepPercent: 5 });
    expect([...moneyNames(steps, ['salary'])].toSorted()).toEqual(['nextSalary', 'raise', 'salary']);
    const leave = run('ua-annual-leave-total', { tenure: { years: 11, months: 0, days: 0 } });
    expect([...moneyNames(leave.steps, [])]).toEqual([]);
  });

  test('tell ends of terms from other days', () => {
    const gift = run('kz-gift-transfer-deadline', { receivedDate: '2025-02-24' });
    expect([...termNames(gift.steps)]).toEqual(['due']);
    const status = run('ua-status-date', { oathDate: '2025-02-03', probationPassedDate: '2025-08-03' });
    expect([...termNames(status.steps)]).toEqual([]);
  });
});

describe('the row of a decision table', () => {
  test('is the one whose outcome was given, for every example of every table', () => {
    let rows = 0;
    for (const rule of allRules()) {
      for (const example of examplesOf(rule.name)) {
        const result = rule.run(example.input);
        if ('error' in result) continue;
        const index = rowIndex(rule, example.input, result);
        if (rule.table.length === 0) expect(index).toBe(-1);
        else if (index >= 0) {
          rows += 1;
          expect(rule.table[index]?.gives).toEqual(result.outcome);
        }
      }
    }
    expect(rows).toBeGreaterThan(80);
  });
});
