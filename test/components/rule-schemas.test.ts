import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { schemaFile, schemaIndex } from '../../src/components/calculators/schemas.ts';
import { allRules } from '../../src/rules/registry.ts';

const index = z.object({
  calculators: z.array(
    z.object({ id: z.string(), rules: z.array(z.object({ rule: z.string(), schemas: z.url() })) }),
  ),
});

describe('the schemas that are served', () => {
  test('are listed for every rule, each at its address', () => {
    const { calculators } = index.parse(JSON.parse(schemaIndex()));
    const listed = calculators.flatMap(({ rules }) => rules);
    expect(listed.map(({ rule }) => rule)).toEqual(allRules().map(({ name }) => name));
    for (const { rule, schemas } of listed)
      expect(schemas).toMatch(new RegExp(`/data/rules/${rule}\\.json$`, 'u'));
  });

  test('say the provisions of a rule, its input and its outcome', () => {
    const file: unknown = JSON.parse(schemaFile('kz-gift-transfer-deadline'));
    expect(file).toMatchObject({
      rule: 'kz-gift-transfer-deadline',
      provisions: [{ address: 'kz-code/9/16', url: expect.stringMatching(/\/id\/kz-code\/9\/16\/$/u) }],
      input: { type: 'object', required: ['receivedDate'] },
      outcome: { type: 'object', required: ['start', 'due'] },
    });
    expect(() => schemaFile('no-such-rule')).toThrow('found no rule no-such-rule');
  });
});
