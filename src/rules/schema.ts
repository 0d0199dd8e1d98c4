import * as z from 'zod';
import type { Field, Fields, Kind } from './fields.ts';

/**
 * The zod schema of a rule's inputs: the same description that the check of inputs reads, for JSON Schemas, forms and
 * tests. With each goes what a form needs to know: the keys of label and help, the unit.
 */
export function inputsSchema(fields: Fields): z.ZodObject {
  return z.object(mapped(fields, (field, name) => fieldSchema(field).meta({ label: name, help: name })));
}

/** The zod schema of a rule's outcome. */
export function outputsSchema(fields: Fields): z.ZodObject {
  return z.object(mapped(fields, fieldSchema));
}

function mapped(fields: Fields, make: (field: Field, name: string) => z.ZodType): Record<string, z.ZodType> {
  return Object.fromEntries(Object.entries(fields).map(([name, field]) => [name, make(field, name)]));
}

function fieldSchema(field: Field): z.ZodType {
  const { how, unit, optional, initial, orNull } = field;
  const plain = kindSchema(how);
  const own = unit === undefined ? plain : plain.meta({ unit });
  const nullable = orNull === true ? own.nullable() : own;
  if (initial !== undefined) return nullable.default(initial);
  return optional === true ? nullable.optional() : nullable;
}

function kindSchema(how: Kind): z.ZodType {
  switch (how.kind) {
    case 'date':
      return z.iso.date().refine((day) => !day.startsWith('0000'));
    case 'flag':
      return z.boolean();
    case 'text':
      return z.string();
    case 'choice':
      return choiceSchema(how.of);
    case 'number':
      return numberSchema(how);
    case 'parts':
      return z.object(mapped(how.parts, partSchema));
    case 'list':
      return listSchema(how);
  }
}

/** Inside of a group null counts as absent too; there the rule does not take it away first. */
function partSchema(part: Field): z.ZodType {
  return part.optional === true ? fieldSchema({ ...part, orNull: true }) : fieldSchema(part);
}

function choiceSchema(values: readonly (string | number)[]): z.ZodType {
  const codes = values.filter((value) => typeof value === 'string');
  return codes.length === values.length ? z.enum(codes) : z.literal(values);
}

function numberSchema({ whole, min, max }: Kind & { kind: 'number' }): z.ZodType {
  if (whole) return z.int().min(min).max(max);
  return max === Number.MAX_VALUE ? z.number().min(min) : z.number().min(min).max(max);
}

function listSchema({ member, empty, max }: Kind & { kind: 'list' }): z.ZodType {
  const members = z.array(fieldSchema(member));
  const filled = empty === undefined ? members : members.min(1);
  return max === undefined ? filled : filled.max(max);
}
