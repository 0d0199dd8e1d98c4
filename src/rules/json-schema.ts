import { z } from 'zod';
import { examplesOf } from './examples.ts';
import type { Rule } from './rule.ts';
import { inputsSchema, outputsSchema } from './schema.ts';

/**
 * The JSON Schema of a rule's input, for builds and other programs: units, keys of labels and helps, defaults, and the
 * worked examples that give an outcome. What a schema cannot say (an input that only some cases need, the order of
 * dates) is checked by the rule itself.
 */
export function inputSchema(rule: Rule): z.core.JSONSchema.BaseSchema {
  const examples = examplesOf(rule.name).flatMap((example) => ('outcome' in example ? [example.input] : []));
  return { ...z.toJSONSchema(inputsSchema(rule.inputs), { io: 'input' }), examples };
}

/** The JSON Schema of a rule's outcome, with the outcomes of its worked examples. All fields are always there. */
export function outcomeSchema(rule: Rule): z.core.JSONSchema.BaseSchema {
  const examples = examplesOf(rule.name).flatMap((example) =>
    'outcome' in example ? [example.outcome] : [],
  );
  return { ...z.toJSONSchema(outputsSchema(rule.outputs)), examples };
}
