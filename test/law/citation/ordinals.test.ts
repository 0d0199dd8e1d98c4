import { describe, expect, test } from 'vitest';
import { readOrdinal } from '../../../src/law/citation/number-shapes.ts';
import { englishNumber, ordinalOf } from '../../../src/law/citation/ordinals.ts';
import { readerOf } from '../../../src/law/citation/reader.ts';
import { lexicons } from '../../../src/law/citation/words.ts';
import { type Locale, locales } from '../../../src/locale.ts';

/** 1 to 31 as a grammar lists them: masculine nominative. The other shapes follow from the endings below. */
const masculine = {
  ru: 'первый второй третий четвертый пятый шестой седьмой восьмой девятый десятый одиннадцатый двенадцатый тринадцатый четырнадцатый пятнадцатый шестнадцатый семнадцатый восемнадцатый девятнадцатый двадцатый двадцать_первый двадцать_второй двадцать_третий двадцать_четвертый двадцать_пятый двадцать_шестой двадцать_седьмой двадцать_восьмой двадцать_девятый тридцатый тридцать_первый',
  uk: 'перший другий третій четвертий п’ятий шостий сьомий восьмий дев’ятий десятий одинадцятий дванадцятий тринадцятий чотирнадцятий п’ятнадцятий шістнадцятий сімнадцятий вісімнадцятий дев’ятнадцятий двадцятий двадцять_перший двадцять_другий двадцять_третій двадцять_четвертий двадцять_п’ятий двадцять_шостий двадцять_сьомий двадцять_восьмий двадцять_дев’ятий тридцятий тридцять_перший',
} as const;

const listed = (lang: 'ru' | 'uk'): string[] =>
  masculine[lang].split(' ').map((word) => word.replace('_', ' '));

/** Russian and Ukrainian adjectives by hand: what stands for the ending of the masculine nominative. */
const shapes = {
  ru: { feminine: ['ая', 'ья'], feminineGenitive: ['ой', 'ьей'], masculineGenitive: ['ого', 'ьего'] },
  uk: { feminine: ['а', 'я'], feminineGenitive: ['ої', 'ьої'], masculineGenitive: ['ого', 'ього'] },
} as const;

describe.each(['ru', 'uk'] as const)('ordinals in %s', (lang) => {
  test('from 1 to 31', () => {
    expect(listed(lang).map((_, index) => ordinalOf(index + 1, lang, 'masculine'))).toEqual(listed(lang));
  });

  test.each(['feminine', 'feminineGenitive', 'masculineGenitive'] as const)('%s', (shape) => {
    const [hard, soft] = shapes[lang][shape];
    const expected = listed(lang).map((word) =>
      /трет[иі]й$/u.test(word) ? word.slice(0, -2) + soft : word.slice(0, -2) + hard,
    );
    expect(listed(lang).map((_, index) => ordinalOf(index + 1, lang, shape))).toEqual(expected);
  });

  test('none beyond', () =>
    expect([0, 1.5, 100, -1].map((value) => ordinalOf(value, lang, 'feminine'))).toEqual([
      undefined,
      undefined,
      undefined,
      undefined,
    ]));
});

test('English numbers', () => {
  expect([1, 2, 3, 12, 20, 21, 30, 99].map((value) => englishNumber(value, 'ordinal'))).toEqual([
    'first',
    'second',
    'third',
    'twelfth',
    'twentieth',
    'twenty-first',
    'thirtieth',
    'ninety-ninth',
  ]);
  expect([1, 2, 3, 12, 20, 21, 30, 99].map((value) => englishNumber(value, 'cardinal'))).toEqual([
    'one',
    'two',
    'three',
    'twelve',
    'twenty',
    'twenty-one',
    'thirty',
    'ninety-nine',
  ]);
  expect(englishNumber(100, 'ordinal')).toBeUndefined();
});

describe('ordinals are read back', () => {
  const read = (text: string, lang: Locale) => {
    const reader = readerOf(text, lexicons[lang]);
    const found = readOrdinal(reader, 0);
    return found?.next === reader.tokens.length ? found.value : undefined;
  };

  test.each(locales)('every number to 99 in %s', (lang) => {
    for (let value = 1; value < 100; value += 1) {
      const shapes = ['masculine', 'masculineGenitive', 'feminine', 'feminineGenitive'] as const;
      const words =
        lang === 'en'
          ? [englishNumber(value, 'ordinal')]
          : shapes.map((shape) => ordinalOf(value, lang, shape));
      for (const word of words) expect([word, read(word ?? '', lang)]).toEqual([word, value]);
    }
  });

  test.each<[Locale, string]>([
    ['ru', 'третий третья третье третьего третьей третьему третьим третьем третью третьи третьих третьими'],
    ['uk', 'третій третя третє третього третьої третьому третім третю третьою треті третіх третіми'],
  ])('the soft adjective in every case, %s', (lang, words) => {
    for (const word of words.split(' ')) expect([word, read(word, lang)]).toEqual([word, 3]);
  });

  test.each<[Locale, string, number]>([
    ['ru', 'четвёртой', 4],
    ['ru', 'сто двадцать первой', 121],
    ['uk', "п'ятою", 5],
    ['uk', 'п`ятдесят дев’ятої', 59],
    ['uk', 'другою', 2],
    ['uk', 'сто сімдесят другої', 172],
    ['uk', 'сорокового', 40],
  ])('%s: %s', (lang, words, value) => expect(read(words, lang)).toBe(value));

  test.each<[Locale, string]>([
    ['ru', 'двадцать десятый'],
    ['ru', 'двадцать'],
    ['uk', 'двадцять тридцять першої'],
    ['en', 'twenty'],
    ['en', ''],
  ])('%s: %s is none', (lang, words) => expect(read(words, lang)).toBeUndefined());
});
