import * as fc from 'fast-check';
import { z } from 'zod';
import { inputSchema } from '../../src/rules/json-schema.ts';
import type { Rule } from '../../src/rules/rule.ts';
import { days } from './days.ts';

/** The part of JSON Schema that the rules' inputs use. */
const schemaNode = z.looseObject({
  type: z.string().optional(),
  format: z.string().optional(),
  enum: z.array(z.union([z.string(), z.number()])).optional(),
  minimum: z.number().optional(),
  maximum: z.number().optional(),
  minItems: z.number().optional(),
  maxItems: z.number().optional(),
  get items() {
    return schemaNode.optional();
  },
  get anyOf() {
    return z.array(schemaNode).optional();
  },
  get properties() {
    return z.record(z.string(), schemaNode).optional();
  },
  required: z.array(z.string()).optional(),
});

export type SchemaNode = z.infer<typeof schemaNode>;

/** The JSON Schema of a rule's input, as a form or another program reads it. */
export function inputSchemaOf(rule: Rule): SchemaNode {
  return schemaNode.parse(inputSchema(rule));
}

/** Values that fit a schema. Numbers stay small, so that comparisons come out both ways. */
export function valuesOf(node: SchemaNode): fc.Arbitrary<unknown> {
  if (node.anyOf !== undefined) return fc.oneof(...node.anyOf.map(valuesOf));
  if (node.enum !== undefined) return fc.constantFrom(...node.enum);
  if (node.type === 'null') return fc.constant(null);
  if (node.type === 'boolean') return fc.boolean();
  if (node.type === 'string') return node.format === 'date' ? days : fc.string();
  if (node.type === 'integer') {
    const min = node.minimum ?? 0;
    return fc.integer({ min, max: Math.min(node.maximum ?? 0, Math.max(min, 40)) });
  }
  if (node.type === 'number') {
    const hundredths = fc.integer({ min: 0, max: (node.maximum ?? 100) * 100 });
    return hundredths.map((value) => value / 100);
  }
  if (node.type === 'array') {
    const member = node.items === undefined ? fc.constant(0) : valuesOf(node.items);
    return fc.array(member, { minLength: node.minItems ?? 0, maxLength: Math.min(node.maxItems ?? 6, 6) });
  }
  const fields = Object.entries(node.properties ?? {}).map(
    ([name, field]) => [name, valuesOf(field)] as const,
  );
  return fc.record(Object.fromEntries(fields), { requiredKeys: node.required ?? [] });
}
