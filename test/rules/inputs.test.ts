import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { errorCodes } from '../../src/rules/errors.ts';
import { examplesOf } from '../../src/rules/examples.ts';
import { allRules } from '../../src/rules/registry.ts';
import type { Rule } from '../../src/rules/rule.ts';
import { outputsSchema } from '../../src/rules/schema.ts';
import { inputSchemaOf, type SchemaNode, valuesOf } from './inputs.ts';

const rules = allRules().map((rule) => [rule.name, rule] as const);

function errorOf(rule: Rule, input: unknown): string | undefined {
  const result = rule.run(input);
  return 'error' in result ? result.error : undefined;
}

/** An input that gives an outcome and has as many of the rule's inputs as an example has. */
function fullestInput(rule: Rule): Readonly<Record<string, unknown>> {
  const inputs = examplesOf(rule.name).flatMap((example) => ('outcome' in example ? [example.input] : []));
  return inputs.reduce((a, b) => (Object.keys(b).length > Object.keys(a).length ? b : a), {});
}

function allowsNull(node: SchemaNode): boolean {
  return node.anyOf?.some(({ type }) => type === 'null') ?? false;
}

function isDate(node: SchemaNode): boolean {
  return node.format === 'date' || (node.anyOf?.some(isDate) ?? false);
}

describe.each(rules)('%s', (_, rule) => {
  const { properties = {}, required = [] } = inputSchemaOf(rule);
  const valid = fullestInput(rule);

  test('wants what it declares as required', () => {
    for (const name of required) {
      const { [name]: _left, ...rest } = valid;
      expect(errorOf(rule, rest), `without ${name}`).toBe('missing');
      const node = properties[name];
      if (node !== undefined && !allowsNull(node)) {
        expect(errorOf(rule, { ...valid, [name]: null }), `${name} null`).toBe('missing');
      }
    }
  });

  test('tells values of the wrong type', () => {
    for (const [name, node] of Object.entries(properties)) {
      if (!(name in valid)) continue;
      const code = isDate(node) ? 'invalid-date' : 'invalid-value';
      const object = node.properties === undefined ? [{ wrong: true }] : [];
      for (const wrong of ['no such value', [['wrong']], ...object]) {
        expect(errorOf(rule, { ...valid, [name]: wrong }), `${name}: ${JSON.stringify(wrong)}`).toBe(code);
      }
      if (isDate(node)) {
        for (const wrong of ['2025-02-29', '2025-1-1', '2025-01-01T00:00', '0000-01-01', 20250101, true]) {
          expect(errorOf(rule, { ...valid, [name]: wrong }), `${name}: ${wrong}`).toBe('invalid-date');
        }
      }
      if (node.type === 'integer') {
        expect(errorOf(rule, { ...valid, [name]: 1.5 }), name).toBe('not-integer');
        expect(errorOf(rule, { ...valid, [name]: -1.5 }), name).toBe('not-integer');
        expect(errorOf(rule, { ...valid, [name]: '1' }), name).toBe('invalid-value');
        expect(['negative', 'out-of-range'], name).toContain(errorOf(rule, { ...valid, [name]: -1 }));
        expect(errorOf(rule, { ...valid, [name]: 1e300 }), name).toBe('out-of-range');
      }
      if (node.type === 'boolean') expect(errorOf(rule, { ...valid, [name]: 1 }), name).toBe('invalid-value');
    }
  });

  test('ignores what it does not declare', () => {
    const extended = { ...valid, 'not-an-input': { anything: [1] }, __proto__: { category: 'A' } };
    expect(rule.run(extended)).toEqual(rule.run(valid));
  });

  test('gives all fields of its outcome, and the same each time, for any valid input', () => {
    fc.assert(
      fc.property(valuesOf({ type: 'object', properties, required }), (input) => {
        const result = rule.run(input);
        if ('error' in result) {
          // Each input fits its schema: only their relations can be at fault, or an input that the case needs.
          expect(['missing', 'order', 'inconsistent', 'out-of-range']).toContain(result.error);
          return;
        }
        expect(Object.keys(result.outcome).toSorted()).toEqual(Object.keys(rule.outputs).toSorted());
        const parsed = outputsSchema(rule.outputs).safeParse(result.outcome);
        expect(parsed.error?.issues).toBeUndefined();
        expect(rule.run(input)).toEqual(result);
        expect(JSON.parse(JSON.stringify(result.outcome))).toEqual(result.outcome);
        expect(result.steps.length).toBeGreaterThan(0);
      }),
      { numRuns: 30 },
    );
  });

  test('answers anything with a value, never with an exception', () => {
    const noise = fc.record(
      Object.fromEntries(Object.keys(properties).map((name) => [name, fc.anything()])),
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(fc.oneof(fc.anything(), noise), (input) => {
        const result = rule.run(input);
        if ('error' in result) expect(errorCodes).toContain(result.error);
      }),
      { numRuns: 30 },
    );
  });
});
