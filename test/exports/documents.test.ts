import { describe, expect, it } from 'vitest';
import { excelOf } from '../../src/exports/documents/excel.ts';
import { isComparisonSheet } from '../../src/exports/documents/read.ts';
import {
  type ComparisonSheet,
  type SheetWords,
  selectTopics,
  type TopicSheet,
} from '../../src/exports/documents/sheet.ts';
import { toCsv, topicRows } from '../../src/exports/documents/tables.ts';
import { wordOf } from '../../src/exports/documents/word.ts';
import { partsOf, readCsv, sheetsOf, wordsOf } from './office.ts';

/** Every label is its own name, so that a document shows which one it took. */
const words: SheetWords = {
  sides: ['Казахстанские акты', 'Украинский проект'],
  status: 'Статус',
  contents: 'Темы',
  topic: 'Тема',
  theme: 'О чём',
  relation: 'отношение',
  differences: 'Различия',
  requires: 'требует',
  provisions: 'где',
  length: 'слов',
  reason: 'Почему',
  quotes: 'Цитаты',
  noQuote: 'Цитировать нечего',
  original: 'оригинал',
  terms: 'Термины',
  caveat: 'Учтите',
  notes: 'Примечания',
  answers: 'Ответы',
  calculators: 'Расчёты',
  link: 'Ссылка',
  method: 'Как сравнивали',
  advice: 'Не консультация',
  numbers: 'Числа',
  value: 'Число',
  unit: 'Чего',
  kind: 'Вид',
  what: 'Что',
  said: 'Словами',
  at: 'Место',
  act: 'Текст',
  powers: 'Кто решает',
  body: 'Орган',
  does: 'Делает',
  conflict: 'Спор',
};

const gifts: TopicSheet = {
  slug: 'gifts',
  title: 'Подарки & «услуги»',
  theme: 'Подарки',
  url: 'https://norma.example/ru/compare/gifts/',
  outcome: 'строже Казахстан',
  sides: [
    {
      relation: 'строже',
      requires: 'Не принимать подарков.',
      provisions: [{ words: 'пп. 16) п. 9', url: 'https://norma.example/ru/kz-code/9/#para_9__subpara_16' }],
      length: 57,
      quotes: [
        {
          words: 'подлежат безвозмездной передаче',
          lang: 'ru',
          status: 'русский: оригинал',
          cite: {
            words: 'подпункт 16) пункта 9, Кодекс',
            url: 'https://norma.example/ru/kz-code/9/#para_9__subpara_16',
          },
          original: undefined,
        },
      ],
    },
    {
      relation: 'мягче',
      requires: 'Не принимать дорогих.',
      provisions: [{ words: 'ч. 1 ст. 45', url: 'https://norma.example/ru/ua-draft/45/' }],
      length: 12,
      quotes: [
        {
          words: 'запрещается принимать',
          lang: 'ru',
          status: 'русский: рабочий перевод',
          cite: { words: 'часть первая статьи 45, Проект', url: 'https://norma.example/ru/ua-draft/45/' },
          original: { words: 'забороняється приймати їжу', lang: 'uk' },
        },
      ],
    },
  ],
  differences: ['Первое отличие, "важное"', 'Второе\nотличие'],
  reason: '=1+1 не должно считаться',
  caveat: undefined,
  terms: [{ kz: 'гражданский служащий', ua: 'державний службовець', differ: 'Разные лица.' }],
  notes: [{ words: 'п. 9', url: 'https://norma.example/ru/kz-code/9/', what: 'Опечатка.' }],
  answers: [{ words: 'Можно ли взять?', url: 'https://norma.example/ru/answers/may/' }],
  calculators: [],
};

const silent: TopicSheet = {
  ...gifts,
  slug: 'pensions',
  title: 'Пенсия',
  sides: [{ ...gifts.sides[0], relation: 'молчит', provisions: [], quotes: [], length: 0 }, gifts.sides[1]],
};

const sheet: ComparisonSheet = {
  lang: 'ru',
  title: 'Два акта рядом',
  url: 'https://norma.example/ru/compare/',
  methodUrl: 'https://norma.example/ru/compare/method/',
  words,
  status: ['Проект Закона Украины. Проект, не закон.'],
  forces: ['Консолидированная копия', 'Проект, не закон'],
  draft: 'Проект, не закон',
  topics: [gifts, silent],
  numbers: [
    {
      act: 'Кодекс',
      what: 'срок передачи',
      kind: 'срок',
      value: 7,
      unit: 'календарные дни',
      words: 'семи календарных дней',
      cite: { words: 'п. 9', url: 'https://norma.example/ru/kz-code/9/' },
    },
    {
      act: 'Проект',
      what: 'доля',
      kind: 'доля',
      value: '1/2',
      unit: 'доля',
      words: 'половину',
      cite: { words: 'ст. 1', url: 'https://norma.example/ru/ua-draft/1/' },
    },
  ],
  powers: [],
};

describe('the Word document', () => {
  it('holds status, tables, quotes in both languages, citations and notes', async () => {
    const text = wordsOf(await wordOf(sheet));
    for (const said of [
      'Два акта рядом',
      'Проект Закона Украины. Проект, не закон.',
      'Не консультация',
      '1. Подарки & «услуги»',
      'Украинский проект — Проект, не закон',
      'подлежат безвозмездной передаче',
      'подпункт 16) пункта 9, Кодекс (русский: оригинал)',
      'забороняється приймати їжу',
      'Цитировать нечего',
      'державний службовець',
      'п. 9: Опечатка.',
      'Можно ли взять?',
      'Первое отличие, "важное"',
      'Ссылка: https://norma.example/ru/compare/gifts/',
    ])
      expect(text).toContain(said);
    expect(text).not.toContain('Расчёты');
    expect(text.indexOf('Различия')).toBeLessThan(text.indexOf('Цитаты'));
  });

  it('says on every page what is no law, leads to the places, and names the language of each quote', async () => {
    const parts = partsOf(await wordOf(sheet));
    const headers = [...parts].filter(([name]) => /^word\/header\d+\.xml$/u.test(name));
    expect(headers.map(([, xml]) => xml.includes('Украинский проект: Проект, не закон'))).toEqual([true]);
    const links = parts.get('word/_rels/document.xml.rels') ?? '';
    const body = parts.get('word/document.xml') ?? '';
    // Word keeps the fragment of an address beside it.
    const id = /w:anchor="para_9__subpara_16" r:id="([^"]+)"/u.exec(body)?.[1];
    expect(links).toMatch(new RegExp(`Id="${id}"[^>]*Target="https://norma.example/ru/kz-code/9/"`, 'u'));
    expect(body).toMatch(/w:val="uk-UA"\/>(?:(?!<\/w:r>).)*забороняється/su);
    // Every link of the body is one that the document knows.
    const used = [...body.matchAll(/r:id="([^"]+)"/gu)].map(([, id]) => id);
    expect(used.length).toBeGreaterThan(8);
    expect(used.filter((id) => !links.includes(`Id="${id}"`))).toEqual([]);
  });

  it('has the topic as its title where it is of one, and no table of contents', async () => {
    const text = wordsOf(await wordOf(selectTopics(sheet, ['pensions', 'unknown'])));
    expect(text.split('\n')[0]).toBe('Пенсия');
    expect(text).not.toContain('Темы');
    expect(text).not.toContain('услуги');
  });

  it('is the same bytes every time', async () => {
    const [first, second] = [await wordOf(sheet), await wordOf(sheet)];
    expect(Buffer.compare(first, second)).toBe(0);
  });
});

describe('the workbook', () => {
  it('is read back with its Cyrillic, its numbers as numbers, and its status', async () => {
    const file = await excelOf(sheet);
    const sheets = sheetsOf(file);
    expect([...sheets.keys()]).toEqual(['Темы', 'Числа', 'Статус']);
    const topics = sheets.get('Темы') ?? [];
    expect(topics).toEqual(topicRows(sheet).map((row) => row.map(String)));
    expect(topics[1]?.[1]).toBe('Подарки & «услуги»');
    expect(topics[1]).toContain(
      'Казахстанские акты: Консолидированная копия. Украинский проект: Проект, не закон.',
    );
    expect(sheets.get('Числа')?.[1]?.slice(0, 5)).toEqual([
      'Кодекс',
      'срок передачи',
      'срок',
      '7',
      'календарные дни',
    ]);
    expect(sheets.get('Статус')?.flat()).toContain('Проект Закона Украины. Проект, не закон.');
    const xml = partsOf(file).get('xl/worksheets/sheet2.xml') ?? '';
    expect(xml).toMatch(/<c r="D2"(?![^>]*t="s")[^>]*><v>7<\/v>/u);
    expect(Buffer.compare(file, await excelOf(sheet))).toBe(0);
  });
});

describe('the CSV table', () => {
  it('is read back as it was, but that nothing in it can be computed', () => {
    const text = toCsv(topicRows(sheet));
    expect(text.startsWith('\u{feff}')).toBe(true);
    const rows = readCsv(text.slice(1));
    const wanted = topicRows(sheet).map((row) => row.map((cell) => String(cell).replace(/^=/u, "'=")));
    expect(rows).toEqual(wanted);
    expect(rows[1]).toContain("'=1+1 не должно считаться");
    expect(rows[1]).toContain('Первое отличие, "важное"\nВторое\nотличие');
  });
});

describe('what a build serves', () => {
  it('is known by its shape', () => {
    const served: unknown = JSON.parse(JSON.stringify(sheet));
    expect(isComparisonSheet(served)).toBe(true);
    expect([null, 'no', {}, { ...sheet, topics: 3 }].map(isComparisonSheet)).toEqual([
      false,
      false,
      false,
      false,
    ]);
  });
});
