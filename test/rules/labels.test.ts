import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { readFile } from '../../src/law/source-files.ts';
import { locales } from '../../src/locale.ts';
import { assumptionsOf } from '../../src/rules/assumptions.ts';
import type { Calculator } from '../../src/rules/calculator.ts';
import { errorCodes } from '../../src/rules/errors.ts';
import { examplesOf } from '../../src/rules/examples.ts';
import {
  clashOf,
  helpOf,
  readCalculatorLabels,
  readCommonLabels,
  type Words,
  wordsOfAbsence,
  wordsOfCode,
  wordsOfName,
} from '../../src/rules/labels/labels.ts';
import { allRules, calculators } from '../../src/rules/registry.ts';
import type { Rule } from '../../src/rules/rule.ts';
import type { Step, Value } from '../../src/rules/step.ts';
import { inputSchemaOf, type SchemaNode } from './inputs.ts';

const read = (name: string) => readFile('.', `src/rules/labels/${name}.yaml`);
const common = readCommonLabels(read('common'));
const boundaries = readFileSync('test/fixtures/rules/boundaries.jsonl', 'utf8')
  .split('\n')
  .filter(Boolean)
  .map((line) => z.object({ rule: z.string(), input: z.unknown() }).parse(JSON.parse(line)));

/** The inputs of the examples and the boundaries of a rule. */
function inputsOf(rule: Rule): unknown[] {
  return [
    ...examplesOf(rule.name).map(({ input }) => input),
    ...boundaries.filter((each) => each.rule === rule.name).map(({ input }) => input),
  ];
}

/** Those of their runs that give an outcome. */
function runsOf(rule: Rule) {
  return inputsOf(rule)
    .map((input) => rule.run(input))
    .filter((result) => 'outcome' in result);
}

/** The inputs of a rule that some input finds inconsistent. */
function clashingIn(rule: Rule): string[] {
  return inputsOf(rule)
    .map((input) => rule.run(input))
    .flatMap((result) => ('error' in result && result.error === 'inconsistent' ? (result.field ?? []) : []));
}

/** A code that has words: no date, no address of a provision. */
function isCode(value: Value): value is string {
  return (
    typeof value === 'string' && !/^\d{4}-\d\d-\d\d$/u.test(value) && !/^(?:ua|kz)-[a-z]+\//u.test(value)
  );
}

function codesOf(value: Value): string[] {
  if (isCode(value)) return [value];
  return Array.isArray(value) ? value.flatMap(codesOf) : [];
}

function codesIn(node: SchemaNode): string[] {
  const own = (node.enum ?? []).filter((code) => typeof code === 'string');
  return [
    ...own,
    ...(node.anyOf ?? []).flatMap(codesIn),
    ...(node.items === undefined ? [] : codesIn(node.items)),
  ];
}

/** The fields of a rule's outcomes that some case leaves without a value. */
function absentIn(rule: Rule): Set<string> {
  const told = [...runsOf(rule).map(({ outcome }) => outcome), ...rule.table.map(({ gives }) => gives)];
  return new Set(
    told.flatMap((each) => Object.entries(each).flatMap(([name, value]) => (value === null ? [name] : []))),
  );
}

/** What a page prints of a rule: names, and codes as `name.code`. */
function printedOf(rule: Rule): { names: Set<string>; codes: Set<string> } {
  const names = new Set([...Object.keys(rule.inputs), ...Object.keys(rule.outputs)]);
  const codes = new Set<string>();
  for (const [name, node] of Object.entries(inputSchemaOf(rule).properties ?? {})) {
    for (const code of codesIn(node)) codes.add(`${name}.${code}`);
  }
  for (const { outcome, steps } of runsOf(rule)) {
    for (const [name, value] of Object.entries(outcome))
      for (const code of codesOf(value)) codes.add(`${name}.${code}`);
    for (const step of steps) {
      if (step.op !== 'table-row') names.add(step.gives);
      for (const name of Object.keys(step.from)) {
        if (step.op === 'list-failing') codes.add(`${step.gives}.${name}`);
        else names.add(name);
      }
    }
  }
  return { names, codes };
}

describe.each(calculators.map((calculator) => [calculator.id, calculator] as const))(
  'the labels of %s',
  (id, calculator) => {
    const labels = readCalculatorLabels(read(id));

    test('name every rule and what each text leaves open, and nothing else', () => {
      expect(Object.keys(labels.rules).toSorted()).toEqual(
        calculator.rules.map(({ name }) => name).toSorted(),
      );
      const open = new Set(calculator.rules.flatMap(({ ambiguities }) => ambiguities));
      expect(Object.keys(labels.ambiguities).toSorted()).toEqual([...open].toSorted());
    });

    test('name every input, outcome and step', () => {
      const unnamed = calculator.rules.flatMap((rule) =>
        [...printedOf(rule).names].filter(
          (name) => wordsOfName(labels, common, rule.name, name) === undefined,
        ),
      );
      expect(unnamed).toEqual([]);
    });

    test('have words for every code', () => {
      const wordless = calculator.rules.flatMap((rule) =>
        [...printedOf(rule).codes].filter((key) => {
          const [name = '', code = ''] = key.split(/\.(.*)/su);
          return wordsOfCode(labels, common, name, code) === undefined;
        }),
      );
      expect(wordless).toEqual([]);
    });

    test('say why a value of an outcome is not there', () => {
      const unsaid = calculator.rules.flatMap((rule) =>
        [...absentIn(rule)]
          .filter((name) => wordsOfAbsence(labels, common, rule.name, name) === undefined)
          .map((name) => `${rule.name}.${name}`),
      );
      expect(unsaid).toEqual([]);
    });

    test('say what to enter, wherever a reader could hesitate', () => {
      const unhelped = calculator.rules.flatMap((rule) =>
        Object.keys(rule.inputs)
          .filter((name) => !plain.has(name) && helpOf(labels, common, rule.name, name) === undefined)
          .map((name) => `${rule.name}.${name}`),
      );
      expect(calculator.state === 'shared' ? [] : unhelped).toEqual([]);
    });

    test('say what contradicts what, and nothing else of contradictions', () => {
      const clashing = new Set(calculator.rules.flatMap(clashingIn));
      const unsaid = [...clashing].filter((name) => clashOf(labels, common, name) === undefined);
      expect(calculator.state === 'shared' ? [] : unsaid).toEqual([]);
      expect(Object.keys(labels.clashes ?? {}).filter((name) => !clashing.has(name))).toEqual([]);
    });

    test('hold nothing that no rule prints', () => {
      expect(unused(calculator, labels.names, labels.values)).toEqual([]);
      const inputs = new Set(
        calculator.rules.flatMap(({ name: rule, inputs: all }) =>
          Object.keys(all).flatMap((name) => [name, `${rule}.${name}`]),
        ),
      );
      expect(Object.keys(labels.helps).filter((name) => !inputs.has(name))).toEqual([]);
    });
  },
);

/** Inputs whose name says all that there is to say. */
const plain = new Set(['sex']);

function unused(
  calculator: Calculator,
  names: Readonly<Record<string, Words>>,
  values: Readonly<Record<string, Words>>,
) {
  const printed = calculator.rules.map((rule) => ({ rule: rule.name, ...printedOf(rule) }));
  const usedNames = new Set(
    printed.flatMap(({ rule, names: all }) => [...all].flatMap((name) => [name, `${rule}.${name}`])),
  );
  const usedCodes = new Set([
    ...printed.flatMap(({ codes }) => [...codes].flatMap((key) => [key, key.replace(/^[^.]*\./u, '')])),
    ...printed.flatMap(({ rule, names: all }) =>
      [...all].flatMap((name) => [`${name}.null`, `${rule}.${name}.null`, `${name}.empty`]),
    ),
  ]);
  return [
    ...Object.keys(names).filter((name) => !usedNames.has(name)),
    ...Object.keys(values).filter((code) => !usedCodes.has(code)),
  ];
}

test('a mark and its number stay on one line', () => {
  expect(common.helps.incapacitated?.ru).toContain('(п.\u00a01 ч.\u00a02 ст.\u00a015)');
  expect(common.helps.incapacitated?.en).toContain('(Art.\u00a015(2)(1))');
  const texts = calculators.flatMap(({ id }) => {
    const { helps, ambiguities } = readCalculatorLabels(read(id));
    return [helps, ambiguities].flatMap((table) =>
      Object.values(table).flatMap((each) => Object.values(each)),
    );
  });
  expect(texts.filter((text) => /\b(?:Art|No)\. \d|№ \d|(?<!\p{L})(?:ст|ч|п)\. \d/u.test(text))).toEqual([]);
});

describe('the shared labels', () => {
  const steps: Step[] = allRules().flatMap((rule) => runsOf(rule).flatMap((run) => run.steps));

  test('say every operation, relation and rounding', () => {
    const said = (values: readonly (string | undefined)[]) => [
      ...new Set(values.filter((each) => each !== undefined)),
    ];
    expect(said(steps.map(({ op }) => op)).filter((op) => common.operations[op] === undefined)).toEqual([]);
    expect(
      said(steps.map(({ relation }) => relation)).filter((each) => common.relations[each] === undefined),
    ).toEqual([]);
    expect(
      said(steps.map(({ rounding }) => rounding)).filter((each) => common.roundings[each] === undefined),
    ).toEqual([]);
  });

  test('say every error and unit', () => {
    expect(Object.keys(common.errors).toSorted()).toEqual([...errorCodes].toSorted());
    const units = new Set<unknown>();
    const collect = (node: SchemaNode) => {
      if ('unit' in node) units.add(node.unit);
      for (const inner of [node.items, ...(node.anyOf ?? []), ...Object.values(node.properties ?? {})]) {
        if (inner !== undefined) collect(inner);
      }
    };
    for (const rule of allRules()) collect(inputSchemaOf(rule));
    expect([...units].filter((unit) => common.units[String(unit)] === undefined)).toEqual([]);
  });

  test('say every assumption that a computation rests on', () => {
    expect(assumptionsOf(steps).filter((each) => common.assumptions[each] === undefined)).toEqual([]);
    const [run] = runsOf(allRules().find(({ name }) => name === 'kz-acquaintance-deadline') ?? failed());
    expect(assumptionsOf(run?.steps ?? [])).toEqual(['start-day-not-counted', 'monday-to-friday']);
  });
});

function failed(): never {
  throw new Error('no such rule');
}

describe('all labels', () => {
  test('are in each language, and categories stay Cyrillic with a gloss', () => {
    const tables = calculators.map(({ id }) => readCalculatorLabels(read(id)));
    const texts = tables.flatMap(({ rules, ambiguities }) => [
      ...Object.values(rules).flatMap(({ title, says }) => [title, says]),
      ...Object.values(ambiguities),
    ]);
    expect(texts.length).toBeGreaterThan(400);
    for (const text of texts) expect(Object.keys(text).toSorted()).toEqual([...locales].toSorted());
    // A bare Latin letter for a category would be read as another one: Latin B looks like Cyrillic В, the third.
    const bare = texts
      .flatMap((text) => Object.values(text))
      .filter((text) => /categor(?:y|ies) [ABV]\b/u.test(text));
    expect(bare).toEqual([]);
    expect(common.values.V).toEqual({ ru: 'В (V)', en: 'В (V)', uk: 'В (V)' });
  });
});
