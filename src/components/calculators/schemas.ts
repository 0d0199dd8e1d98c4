import { locales } from '../../locale.ts';
import { inputSchema, outcomeSchema } from '../../rules/json-schema.ts';
import { calculators, findRule } from '../../rules/registry.ts';
import { links } from '../links.ts';
import { provisionsOf } from './clauses.ts';
import { labelsOf } from './labels.ts';

/** The JSON Schemas of a rule's input and outcome, as a file. Throws where there is no such rule. */
export function schemaFile(name: string): string {
  const rule = findRule(name);
  if (rule === undefined) throw new Error(`found no rule ${name}`);
  return json({
    rule: name,
    provisions: provisionsOf(rule).map((address) => ({ address, url: links.absolute(links.id(address)) })),
    input: inputSchema(rule),
    outcome: outcomeSchema(rule),
  });
}

/** The rules of all calculators with their titles, and where the schemas of each stand. */
export function schemaIndex(): string {
  return json({
    calculators: calculators.map(({ id, state, rules }) => {
      const labels = labelsOf(id);
      return {
        id,
        title: labels.title,
        ...(state === 'shared'
          ? {}
          : {
              pages: Object.fromEntries(locales.map((ui) => [ui, links.absolute(links.calculator(ui, id))])),
            }),
        rules: rules.map(({ name, provisions }) => ({
          rule: name,
          title: labels.rules[name]?.title,
          provisions,
          schemas: links.absolute(links.ruleSchemas(name)),
        })),
      };
    }),
  });
}

function json(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
