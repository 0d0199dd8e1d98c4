import { VFile } from 'vfile';
import { describe, expect, it } from 'vitest';
import { formatMessage } from '../../scripts/report.ts';
import { sortValue } from '../../src/editorial/comparison.ts';
import { checkBodies, checkNumbers } from '../../src/editorial/comparison-check.ts';
import {
  readBodies,
  readBodiesFile,
  readNumbers,
  readNumbersFile,
} from '../../src/editorial/comparison-read.ts';

const texts: Readonly<Record<string, string>> = {
  'ru aa-act/1': '1. в течение семи\nдней',
  'en aa-act/1': '1. within seven days',
  'uk aa-act/1': '1. протягом семи днів',
  'ru aa-act/2': '2. Совет решает.',
  'en aa-act/2': '2. The Council decides.',
  'uk aa-act/2': '2. Рада вирішує.',
};
const lookup = {
  has: (address: string) => `ru ${address}` in texts,
  textOf: (address: string, lang: string) => texts[`${lang} ${address}`],
};
const ground = {
  lookup,
  topics: new Set(['gifts']),
  rules: new Set(['aa-rule']),
  ruleNumbers: [{ rule: 'aa-rule', provision: 'aa-act/1', lang: 'ru', words: 'семи дней' }] as const,
};

const numbers = `units:
  days: { ru: дни, en: days, uk: дні }
numbers:
  - at: aa-act/1
    kind: deadline
    words: { ru: в течение семи дней, en: within seven days, uk: протягом семи днів }
    value: 7
    unit: days
    what: { ru: срок, en: term, uk: строк }
    topic: gifts
    rule: aa-rule
`;

const bodies = `bodies:
  - { id: council, act: aa-act, name: { ru: Совет, en: Council, uk: Рада }, at: aa-act/2 }
powers:
  - body: council
    does: decides
    what: { ru: решает, en: decides, uk: вирішує }
    at: aa-act/2
    words: { ru: Совет решает, en: The Council decides, uk: Рада вирішує }
conflicts:
  - { between: [aa-act/2, aa-act/2], what: { ru: Спор., en: Clash., uk: Спір. } }
`;

function saidOfNumbers(yaml: string): string {
  const { data, messages } = readNumbersFile(new VFile({ path: 'numbers.yaml', value: yaml }));
  return [...messages, ...(data === undefined ? [] : checkNumbers(data, ground))]
    .map(formatMessage)
    .join('\n');
}

function saidOfBodies(yaml: string): string {
  const { data, messages } = readBodiesFile(new VFile({ path: 'bodies.yaml', value: yaml }));
  return [...messages, ...(data === undefined ? [] : checkBodies(data, lookup))]
    .map(formatMessage)
    .join('\n');
}

describe('numbers', () => {
  it('says nothing of good ones', () => expect(saidOfNumbers(numbers)).toBe(''));

  it.each([
    [
      'a place that is not there',
      'at: aa-act/1',
      'at: aa-act/7',
      ':4:9 number-address: found address aa-act/7',
    ],
    [
      'words that are not there',
      'en: within seven days',
      'en: within ten days',
      ':6:43 number-quote: found no "within ten days" in aa-act/1 (en)',
    ],
    ['an unknown unit', 'unit: days', 'unit: weeks', ':8:11 number-name: aa-act/1: found unit weeks'],
    ['an unknown topic', 'topic: gifts', 'topic: toys', 'found topic toys'],
    ['an unknown rule', 'rule: aa-rule', 'rule: aa-toy', 'found rule aa-toy'],
    ['a value that is none', 'value: 7', 'value: seven', 'numbers-schema: "numbers.0.value"'],
    [
      'a number of a rule that is lacking',
      'at: aa-act/1',
      'at: aa-act/2',
      'number-rule: found no number of aa-act/1 in the words "семи дней", expected it: aa-rule computes with it',
    ],
  ])('tells %s', (_name, from, to, message) => {
    expect(saidOfNumbers(numbers.replace(from, to))).toContain(message);
  });

  it('tells one that stands twice', () => {
    const [, entry = ''] = numbers.split('numbers:\n');
    expect(saidOfNumbers(numbers + entry)).toContain('number-repeated: aa-act/1: found it twice');
  });

  it('are sorted by their value', () => {
    expect(['1/2', '5–10', 3, '0,5'].map(sortValue)).toEqual([0.5, 5, 3, 0.5]);
  });
});

describe('bodies', () => {
  it('says nothing of good ones', () => expect(saidOfBodies(bodies)).toBe(''));

  it.each([
    [
      'a body twice',
      'powers:',
      '  - { id: council, act: aa-act, name: { ru: С, en: C, uk: Р }, at: aa-act/2 }\npowers:',
      'body: council: found it twice',
    ],
    ['a body without a power', 'body: council', 'body: court', 'body: council: found no power of it'],
    ['a power of nobody', 'body: council', 'body: court', ':4:11 power: found body court'],
    ['a body of another act', 'act: aa-act', 'act: bb-act', 'found aa-act/2, expected a place of bb-act'],
    [
      'words that are not there',
      'en: The Council decides',
      'en: The Council rules',
      'power-quote: found no "The Council rules" in aa-act/2 (en)',
    ],
    ['an unknown deed', 'does: decides', 'does: rules', 'bodies-schema: "powers.0.does"'],
    [
      'a conflict of no power',
      '[aa-act/2, aa-act/2]',
      '[aa-act/2, aa-act/1]',
      'power-conflict: found aa-act/1',
    ],
  ])('tells %s', (_name, from, to, message) => {
    expect(saidOfBodies(bodies.replace(from, to))).toContain(message);
  });
});

describe('the numbers and bodies of the project', () => {
  it('can be read', () => {
    const said = [...readNumbers('.').messages, ...readBodies('.').messages];
    expect(said.map(formatMessage)).toEqual([]);
  });
});
