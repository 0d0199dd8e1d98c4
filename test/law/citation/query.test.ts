import { describe, expect, test } from 'vitest';
import * as z from 'zod';
import { namedActs, parseQuery } from '../../../src/law/citation/query.ts';
import { fixtureIndex, readFixture } from './index-fixture.ts';

const index = fixtureIndex();

const queries = z.object({
  rows: z.array(
    z.object({
      text: z.string(),
      cited: z.string(),
      status: z.string(),
      addresses: z.array(z.string()),
      acts: z.array(z.string()).default([]),
    }),
  ),
  none: z.array(z.string()),
});

const { rows, none } = readFixture('queries.json', queries);

describe('citations that people type', () => {
  test.each(rows)('$text', ({ text, cited, status, addresses, acts }) => {
    const found = parseQuery(text, index);
    expect(found.map((each) => ({ ...each, cited: text.slice(each.start, each.end) }))).toEqual([
      expect.objectContaining({ cited, status, addresses, acts }),
    ]);
  });

  test.each(none)('no citation: %s', (text) => expect(parseQuery(text, index)).toEqual([]));
});

describe('several citations in one query', () => {
  const read = (text: string) =>
    parseQuery(text, index).map((each) => [text.slice(each.start, each.end), each.status, ...each.addresses]);

  test('each after its act, or each before', () => {
    expect(read('Казахстан п. 9, Украина ст. 59')).toEqual([
      ['Казахстан п. 9', 'exact', 'kz-code/9'],
      ['Украина ст. 59', 'exact', 'ua-draft/59'],
    ]);
    expect(read('сравни п. 9 Кодекса и ст. 59 законопроекта')).toEqual([
      ['п. 9 Кодекса', 'exact', 'kz-code/9'],
      ['ст. 59 законопроекта', 'exact', 'ua-draft/59'],
    ]);
  });

  test('joined ones stay apart', () => {
    expect(read('п. 9 и п. 10 кодекса')).toEqual([
      ['п. 9', 'exact', 'kz-code/9'],
      ['п. 10 кодекса', 'exact', 'kz-code/10'],
    ]);
  });
});

test('acts are known by their names, states and numbers; those of others are not', () => {
  const read = (text: string) =>
    namedActs(text, index).map((each) => [text.slice(each.start, each.end), ...each.acts]);
  expect(read('подарки в Казахстане')).toEqual([['Казахстане', 'kz-code', 'kz-order']]);
  expect(read('что говорит приказ № 342 о сроках')).toEqual([['приказ № 342', 'kz-order']]);
  expect(read('Кодекс этики и законопроект')).toEqual([
    ['Кодекс этики', 'kz-code'],
    ['законопроект', 'ua-draft'],
  ]);
  expect(read('the draft law of Ukraine')).toEqual([['draft law of Ukraine', 'ua-draft']]);
  expect(read('отпуск по Трудовому кодексу')).toEqual([]);
});
