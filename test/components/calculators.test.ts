import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { clauseFor, provisionsOf, rulesShownOpen } from '../../src/components/calculators/clauses.ts';
import { fieldsOf, unitsOf } from '../../src/components/calculators/schema.ts';
import { offeredExamples, wordsFor } from '../../src/components/calculators/words.ts';
import { locales } from '../../src/locale.ts';
import { calculators, findRule } from '../../src/rules/registry.ts';
import type { Rule } from '../../src/rules/rule.ts';

const shown = calculators.filter(({ state }) => state !== 'shared');
const rules = shown.flatMap((calculator) => calculator.rules);

function ruleNamed(name: string): Rule {
  const rule = findRule(name);
  if (rule === undefined) throw new Error(`no rule ${name}`);
  return rule;
}

const kindsOf = (name: string) => fieldsOf(ruleNamed(name)).map(({ name: field, how }) => [field, how.kind]);

describe('the fields of a form', () => {
  test('are those of the schema, each of a kind of its own', () => {
    for (const rule of rules)
      expect(fieldsOf(rule).map(({ name }) => name)).toEqual(Object.keys(rule.inputs));
    expect(kindsOf('ua-probation-end')).toEqual([
      ['start', 'date'],
      ['absences', 'list'],
    ]);
    expect(kindsOf('ua-penalty-list')).toEqual([['penalties', 'checks']]);
    expect(kindsOf('ua-council-chair-vote')).toContainEqual(['round', 'numbers']);
    expect(kindsOf('ua-annual-leave-total')).toEqual([
      ['tenure', 'parts'],
      ['baseDays', 'number'],
      ['overtimeDaysByMonth', 'list'],
    ]);
  });

  test('know what may be null, what may be absent and what it then is', () => {
    const [oath] = fieldsOf(ruleNamed('ua-status-date'));
    expect(oath).toMatchObject({ optional: false, how: { kind: 'date', mayBeNull: true } });
    const [, base] = fieldsOf(ruleNamed('ua-annual-leave-total'));
    expect(base).toMatchObject({
      optional: true,
      initial: 30,
      unit: 'days',
      how: { least: 30, most: undefined },
    });
  });

  test('know the units of inputs and outcomes', () => {
    expect(unitsOf(ruleNamed('ua-long-service-allowance'))).toMatchObject({
      salary: 'minor-units',
      amount: 'minor-units',
    });
    expect(unitsOf(ruleNamed('ua-own-wish-notice'))).not.toHaveProperty('ok');
  });
});

describe('the provisions of a rule', () => {
  test('are quoted in every language for every rule', () => {
    for (const ui of locales) {
      for (const rule of rules) {
        for (const address of provisionsOf(rule)) {
          const { lines, url } = clauseFor(ui, address);
          expect([address, lines.map(({ text }) => text).join('').length > 0]).toEqual([address, true]);
          expect(url.startsWith(`/${ui}/`)).toBe(true);
        }
      }
    }
  });

  test('hold the words that the numbers come from, verbatim, where they are in the language of the quote', () => {
    const quotes = rules.flatMap((rule) => rule.quotes);
    expect(quotes.length).toBeGreaterThan(80);
    const squeeze = (text: string) => text.replace(/\s+/gu, ' ');
    const missing = quotes.filter(({ provision, lang, words }) => {
      const { lines } = clauseFor(lang, provision);
      const text = squeeze(lines.map((line) => `${line.label} ${line.text}`.trim()).join(' '));
      return !text.includes(squeeze(words));
    });
    expect(missing).toEqual([]);
  });

  test('come with the opening of the paragraph around them', () => {
    const { lines } = clauseFor('ru', 'kz-code/10/8');
    expect(lines[0]).toMatchObject({ label: '10.', depth: -1 });
    expect(lines[0]?.text).not.toBe('');
    expect(lines.at(-1)).toMatchObject({ label: '8)', depth: 0 });
  });

  test('stand open where they are short and new to the page, longer ones on a page of one rule', () => {
    const openOf = (id: string) => rulesShownOpen('en', shown.find((each) => each.id === id)?.rules ?? []);
    expect(openOf('c02')).toContain('kz-gift-transfer-deadline');
    expect(openOf('c02')).not.toContain('kz-service-payment-deadline');
    expect(openOf('c21')).toContain('ua-other-work');
    expect(openOf('c30')).not.toContain('ua-authority');
  });
});

describe('the words of a page', () => {
  const boundaries = readFileSync('test/fixtures/rules/boundaries.jsonl', 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => z.object({ rule: z.string(), input: z.unknown() }).parse(JSON.parse(line)));

  test('name the place of every address that an outcome holds', () => {
    const places = new Map(
      shown.flatMap((each) => each.rules.map((rule) => [rule.name, wordsFor('en', each).places])),
    );
    const unnamed = boundaries.flatMap(({ rule, input }) => {
      const result = findRule(rule)?.run(input);
      if (result === undefined || 'error' in result || !places.has(rule)) return [];
      const told = [result.outcome, ...result.steps.map(({ value }) => value)].flatMap((each) =>
        [...JSON.stringify(each).matchAll(/"((?:kz|ua)-[a-z]+\/[^"]+)"/gu)].map((match) => match[1] ?? ''),
      );
      return told.filter((address) => places.get(rule)?.[address] === undefined);
    });
    expect(unnamed).toEqual([]);
  });

  test('offer at least one example of every rule that takes inputs', () => {
    const without = rules.filter((rule) => fieldsOf(rule).length > 0 && offeredExamples(rule).length === 0);
    expect(without.map(({ name }) => name)).toEqual([]);
  });

  test('say of every calculator what its acts are worth', () => {
    for (const ui of locales) {
      for (const calculator of shown) expect(wordsFor(ui, calculator).force.length).toBeGreaterThan(0);
    }
    const [draft] = wordsFor('en', shown.find(({ id }) => id === 'c26') ?? failed()).force;
    expect(draft).toContain('Draft, not law');
  });
});

function failed(): never {
  throw new Error('no such calculator');
}
