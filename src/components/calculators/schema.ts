import { z } from 'zod';
import { inputSchema, outcomeSchema } from '../../rules/json-schema.ts';
import type { Rule } from '../../rules/rule.ts';

/** The part of JSON Schema that the rules use. */
const node = z.looseObject({
  type: z.union([z.string(), z.array(z.string())]).optional(),
  format: z.string().optional(),
  enum: z.array(z.union([z.string(), z.number()])).optional(),
  minimum: z.number().optional(),
  maximum: z.number().optional(),
  maxItems: z.number().optional(),
  default: z.union([z.boolean(), z.number()]).optional(),
  unit: z.string().optional(),
  get items() {
    return node.optional();
  },
  get anyOf() {
    return z.array(node).optional();
  },
  get properties() {
    return z.record(z.string(), node).optional();
  },
  required: z.array(z.string()).optional(),
});

type Node = z.infer<typeof node>;

/** How a field is filled in. */
export type Kind =
  | { readonly kind: 'date'; readonly mayBeNull: boolean }
  | { readonly kind: 'choice'; readonly codes: readonly string[] }
  | { readonly kind: 'numbers'; readonly numbers: readonly number[] }
  | { readonly kind: 'flag' }
  | {
      readonly kind: 'number';
      readonly whole: boolean;
      readonly least: number;
      readonly most: number | undefined;
    }
  | { readonly kind: 'money' }
  | { readonly kind: 'checks'; readonly codes: readonly string[] }
  | { readonly kind: 'list'; readonly member: Field; readonly most: number | undefined }
  | { readonly kind: 'parts'; readonly parts: readonly Field[] };

/** A field of a form, as the schema of a rule asks for it. */
export interface Field {
  readonly name: string;
  readonly optional: boolean;
  readonly unit: string | undefined;
  readonly initial: boolean | number | undefined;
  readonly how: Kind;
}

/** The fields of a rule's form, in the order of its inputs. */
export function fieldsOf(rule: Rule): Field[] {
  return fieldsIn(node.parse(inputSchema(rule)));
}

/** Units of a rule's inputs and outcomes by their names. */
export function unitsOf(rule: Rule): Record<string, string> {
  const parts = [inputSchema(rule), outcomeSchema(rule)].flatMap((schema) =>
    Object.entries(node.parse(schema).properties ?? {}),
  );
  return Object.fromEntries(
    parts.flatMap(([name, each]) => {
      const unit = each.unit ?? each.items?.unit ?? each.anyOf?.[0]?.unit;
      return unit === undefined ? [] : [[name, unit]];
    }),
  );
}

function fieldsIn({ properties = {}, required = [] }: Node): Field[] {
  return Object.entries(properties).map(([name, each]) => fieldOf(name, each, !required.includes(name)));
}

function fieldOf(name: string, each: Node, optional: boolean): Field {
  return {
    name,
    optional,
    unit: each.unit ?? each.items?.unit,
    initial: each.default,
    how: kindOf(name, each),
  };
}

function kindOf(name: string, each: Node): Kind {
  const [first] = each.anyOf ?? [];
  if (first !== undefined) {
    const inner = kindOf(name, first);
    return inner.kind === 'date' ? { ...inner, mayBeNull: true } : inner;
  }
  if (each.enum !== undefined) return choiceOf(each.enum);
  if (each.type === 'boolean') return { kind: 'flag' };
  if (each.format === 'date') return { kind: 'date', mayBeNull: false };
  if (each.type === 'integer' || each.type === 'number') return numberOf(each);
  if (each.type === 'array' && each.items !== undefined) {
    if (each.items.enum !== undefined) return { kind: 'checks', codes: each.items.enum.map(String) };
    return { kind: 'list', member: fieldOf('', each.items, false), most: each.maxItems };
  }
  if (each.type === 'object') return { kind: 'parts', parts: fieldsIn(each) };
  throw new Error(`no field for the input ${name}`);
}

function choiceOf(values: readonly (string | number)[]): Kind {
  const numbers = values.filter((value) => typeof value === 'number');
  return numbers.length === values.length
    ? { kind: 'numbers', numbers }
    : { kind: 'choice', codes: values.map(String) };
}

function numberOf({ type, unit, minimum = 0, maximum = Number.MAX_SAFE_INTEGER }: Node): Kind {
  if (unit === 'minor-units') return { kind: 'money' };
  const most = maximum === Number.MAX_SAFE_INTEGER ? undefined : maximum;
  return { kind: 'number', whole: type === 'integer', least: minimum, most };
}
