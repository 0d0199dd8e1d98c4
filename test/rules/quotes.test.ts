import { describe, expect, test } from 'vitest';
import { placesOf, readLibrary } from '../../src/law/library.ts';
import { nodesOf } from '../../src/law/walk.ts';
import type { Locale } from '../../src/locale.ts';
import { unprovedQuotes } from '../../src/rules/quote.ts';
import { allRules, ruleQuotes } from '../../src/rules/registry.ts';

const { library } = readLibrary('.');

/** All words of a provision or of a note, as the texts have them. */
function textOf(address: string, lang: Locale): string | undefined {
  const law = library.laws.find(({ name }) => address === name || address.startsWith(`${name}/`));
  const text = law?.texts.get(lang);
  const found = text && placesOf(text).find(({ place }) => place.address === address);
  if (found === undefined) return undefined;
  const { node } = found;
  if (node.type === 'text' || node.type === 'footnote') return node.text;
  if (node.type !== 'provision') return undefined;
  const words = nodesOf(node).map((each) => (each.type === 'provision' ? each.label : each.text));
  return words.join(' ');
}

/** Numbers in words, as the quotes have them. */
// biome-ignore format: a table
const numerals: Readonly<Record<string, number>> = {
  одне: 1, одного: 1, один: 1, додаткового: 1, місяць: 1, місячний: 1, безвідсоткового: 0, рік: 1,
  двох: 2, два: 2, двохмісячний: 2, двотижневий: 2,
  три: 3, трьох: 3, триденний: 3, трирічного: 3, трех: 3,
  'п’ять': 5, 'п`ятиденний': 5, шість: 6, шести: 6, семи: 7, десяти: 10, десятиденний: 10,
  'двадцяти одного': 21, тридцяти: 30, "тридцяти п'яти": 35, "п'ятдесяти": 50, sixty: 60,
};

/** Whether a number stands among the words, in digits or as a numeral. */
function tells(words: string, value: number): boolean {
  if (new RegExp(`(?<!\\d)${value}(?!\\d)`, 'u').test(words)) return true;
  return Object.entries(numerals).some(([numeral, number]) => number === value && words.includes(numeral));
}

describe('the numbers of the rules', () => {
  test('come from words that stand in their provisions', () => {
    expect(ruleQuotes().length).toBeGreaterThan(80);
    expect(unprovedQuotes(ruleQuotes(), textOf)).toEqual([]);
  });

  test('are the numbers that the words say', () => {
    const wrong = ruleQuotes().filter(
      ({ words, value }) => ![value].flat().every((number) => tells(words, number)),
    );
    expect(wrong.map(({ words, value }) => [words, value])).toEqual([]);
  });

  test('are not proved by other words or by another provision', () => {
    const quote = {
      provision: 'kz-code/9/16',
      lang: 'ru',
      words: 'в течение восьми календарных дней',
      value: 8,
    } as const;
    expect(unprovedQuotes([quote], textOf)).toEqual([quote]);
    const elsewhere = {
      provision: 'kz-code/9/15',
      lang: 'ru',
      words: 'в течение семи календарных дней',
      value: 7,
    } as const;
    expect(unprovedQuotes([elsewhere], textOf)).toEqual([elsewhere]);
    const nowhere = { ...elsewhere, provision: 'kz-code/99' };
    expect(unprovedQuotes([nowhere], textOf)).toEqual([nowhere]);
  });
});

describe('the provisions of the rules', () => {
  const known = new Set(
    library.laws.flatMap(({ texts, original }) => {
      const text = texts.get(original);
      return text === undefined ? [] : placesOf(text).map(({ place }) => place.address);
    }),
  );

  test.each(allRules().map((rule) => [rule.name, rule] as const))(
    '%s rests on provisions that exist',
    (_, rule) => {
      expect(rule.provisions.length).toBeGreaterThan(0);
      expect(rule.provisions.filter((address) => !known.has(address))).toEqual([]);
    },
  );

  test('stand in the outcomes of decision tables as addresses that exist', () => {
    const addresses = allRules().flatMap(({ table }) =>
      table.flatMap(({ gives }) =>
        Object.values(gives).filter((cell) => typeof cell === 'string' && cell.includes('/')),
      ),
    );
    expect(addresses.length).toBeGreaterThan(250);
    expect(addresses.filter((address) => typeof address !== 'string' || !known.has(address))).toEqual([]);
  });
});
