import { describe, expect, test } from 'vitest';
import { inputSchema, outcomeSchema } from '../../src/rules/json-schema.ts';
import { allRules, findRule } from '../../src/rules/registry.ts';

describe('the JSON Schema of a rule', () => {
  const rule = findRule('ua-annual-leave-total');

  test('tells units, limits, defaults and keys of labels', () => {
    const schema = rule && inputSchema(rule);
    expect(schema).toMatchObject({
      type: 'object',
      required: ['tenure'],
      properties: {
        tenure: { type: 'object', required: ['years', 'months', 'days'], label: 'tenure', help: 'tenure' },
        baseDays: { type: 'integer', minimum: 30, default: 30, unit: 'days', label: 'baseDays' },
        overtimeDaysByMonth: {
          type: 'array',
          maxItems: 12,
          items: { type: 'integer', maximum: 31, unit: 'days' },
        },
      },
    });
    expect(schema?.examples).toContainEqual({ tenure: { years: 2, months: 0, days: 0 } });
  });

  test('has all fields of the outcome as required', () => {
    expect(rule && outcomeSchema(rule)).toMatchObject({
      required: ['base', 'additional', 'overtime', 'total'],
      additionalProperties: false,
      examples: expect.arrayContaining([{ base: 30, additional: 0, overtime: 0, total: 30 }]),
    });
  });

  test('exists for every rule, and takes inputs that it does not name', () => {
    for (const each of allRules()) {
      expect(inputSchema(each).additionalProperties, each.name).toBeUndefined();
      expect(outcomeSchema(each).examples?.length, each.name).toBeGreaterThan(0);
    }
  });
});
