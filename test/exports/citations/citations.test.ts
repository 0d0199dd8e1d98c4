import { describe, expect, test } from 'vitest';
import { cite } from '../../../src/exports/citations/formats.ts';
import { traditionalWords } from '../../../src/exports/citations/traditional.ts';
import type { Locale } from '../../../src/locale.ts';
import { citableAt } from './works.ts';

const minister = {
  ru: 'Министра труда и социальной защиты населения Республики Казахстан',
  uk: 'Міністра праці та соціального захисту населення Республіки Казахстан',
};

// biome-ignore format: a table
const written: readonly (readonly [address: string, lang: Locale, words: string])[] = [
  ['kz-code/9/16', 'ru', `подпункт 16) пункта 9 Кодекса служебной этики гражданских служащих, утв. приказом ${minister.ru} от 28 августа 2020 г. № 342`],
  ['kz-code/9/16', 'uk', `підпункт 16) пункту 9 Кодексу службової етики цивільних службовців, затв. наказом ${minister.uk} від 28.08.2020 № 342`],
  ['kz-code/9/16', 'en', 'Code of Ethics for Civil Servants, approved by Order of the Minister of Labor and Social Protection of the Population of the Republic of Kazakhstan No. 342 of August 28, 2020, para. 9(16)'],
  ['kz-code/9/16/al-1', 'ru', `подпункт 16) пункта 9 Кодекса служебной этики гражданских служащих, утв. приказом ${minister.ru} от 28 августа 2020 г. № 342`],
  ['kz-code/14/al-2', 'ru', `часть вторая пункта 14 Кодекса служебной этики гражданских служащих, утв. приказом ${minister.ru} от 28 августа 2020 г. № 342`],
  ['kz-order/2/3', 'ru', `подпункт 3) пункта 2 приказа ${minister.ru} от 28 августа 2020 г. № 342 «Об утверждении Кодекса служебной этики гражданских служащих»`],
  ['kz-order/2/3', 'en', 'Minister of Labor and Social Protection of the Population of the Republic of Kazakhstan, Order No. 342 of August 28, 2020, para. 2(3)'],
  ['kz-code', 'ru', `Кодекс служебной этики гражданских служащих, утверждённый приказом ${minister.ru} от 28 августа 2020 года № 342`],
  ['ua-draft/17/2/1', 'uk', 'пункт 1 частини другої статті 17 проекту Закону України «Про державну службу» від 04.07.2005'],
  ['ua-draft/17/2/1', 'ru', 'пункт 1 части второй статьи 17 проекта Закона Украины «О государственной службе» от 04.07.2005'],
  ['ua-draft/17/2/1', 'en', 'Draft Law of Ukraine “On Civil Service” of July 4, 2005, Art. 17(2)(1)'],
  ['ua-draft/section-3/chapter-2', 'uk', 'глава 2 розділу III проекту Закону України «Про державну службу» від 04.07.2005'],
  ['ua-draft/final/7', 'uk', 'пункт 7 розділу IV проекту Закону України «Про державну службу» від 04.07.2005'],
];

describe('as lawyers of the language write it', () => {
  test.each(written)('%s %s', (address, lang, words) => {
    expect(traditionalWords(citableAt(address, lang))).toBe(words);
  });

  test('with what the text is worth and where it stands', () => {
    expect(cite('traditional', citableAt('ua-draft/17/2/1', 'en'))).toBe(
      'Draft Law of Ukraine “On Civil Service” of July 4, 2005, Art. 17(2)(1) (draft, not law; working translation by Norma). https://norma.example/id/ua-draft/17/2/1/',
    );
  });

  test('an act of which nobody wrote how it is cited is named by its full title', () => {
    const { text, ...rest } = citableAt('ua-draft/17/2/1', 'uk');
    const bare = { ...rest, text: { full: text.full, title: text.full, worth: text.worth } };
    expect(traditionalWords(bare)).toBe(
      'Проект Закону України «Про державну службу» від 04.07.2005, п. 1 ч. 2 ст. 17',
    );
    expect(cite('dstu', bare)).toBe(
      'Проект Закону України «Про державну службу» від 04.07.2005. П. 1 ч. 2 ст. 17. Проєкт, не закон. URL: https://norma.example/id/ua-draft/17/2/1/ (дата звернення: ДД.ММ.РРРР).',
    );
  });
});

describe('GOST R 7.0.5-2008', () => {
  test.each([
    [
      'kz-code/9/16',
      'ru',
      `Кодекс служебной этики гражданских служащих [Электронный ресурс] : утв. приказом ${minister.ru} от 28 августа 2020 г. № 342. Пп. 16) п. 9. Консолидированная копия с изменениями от 13.11.2023 № 472. URL: https://norma.example/id/kz-code/9/16/ (дата обращения: 22.11.2026).`,
    ],
    [
      'ua-draft/59',
      'uk',
      'Про державну службу [Электронный ресурс] : проект Закону України від 04.07.2005. Ст. 59. Проект, не закон. URL: https://norma.example/id/ua-draft/59/ (дата обращения: 22.11.2026).',
    ],
    [
      'ua-draft',
      'en',
      'On Civil Service [Электронный ресурс] : draft Law of Ukraine of July 4, 2005. Проект, не закон; рабочий перевод «Нормы». URL: https://norma.example/id/ua-draft/ (дата обращения: 22.11.2026).',
    ],
  ] as const)('%s %s', (address, lang, words) => {
    expect(cite('gost', citableAt(address, lang, '2026-11-22'))).toBe(words);
  });

  test('leaves the day to the reader', () => {
    expect(cite('gost', citableAt('kz-code/2', 'ru'))).toContain('(дата обращения: ДД.ММ.ГГГГ).');
  });
});

describe('DSTU 8302:2015', () => {
  test.each([
    [
      'ua-draft/17/2/1',
      'uk',
      'Про державну службу : проект Закону України від 04.07.2005. П. 1 ч. 2 ст. 17. Проєкт, не закон. URL: https://norma.example/id/ua-draft/17/2/1/ (дата звернення: 22.11.2026).',
    ],
    [
      'kz-code/9/16',
      'en',
      'Code of Ethics for Civil Servants : approved by Order of the Minister of Labor and Social Protection of the Population of the Republic of Kazakhstan No. 342 of August 28, 2020. Para. 9(16). Консолідована копія; опублікований неофіційний переклад. URL: https://norma.example/id/kz-code/9/16/ (дата звернення: 22.11.2026).',
    ],
  ] as const)('%s %s', (address, lang, words) => {
    expect(cite('dstu', citableAt(address, lang, '2026-11-22'))).toBe(words);
  });
});

describe('BibTeX', () => {
  test('of an act that was adopted', () => {
    expect(cite('bibtex', citableAt('kz-code/9/16', 'ru', '2026-11-22'))).toBe(
      `@misc{kz-code-9-16-ru,
  title        = {{Кодекс служебной этики гражданских служащих, пп. 16) п. 9}},
  author       = {{Министр труда и социальной защиты населения Республики Казахстан}},
  howpublished = {утв. приказом ${minister.ru} от 28 августа 2020 г. № 342},
  date         = {2020-08-28},
  year         = {2020},
  note         = {Консолидированная копия с изменениями от 13.11.2023 № 472},
  url          = {https://norma.example/id/kz-code/9/16/},
  urldate      = {2026-11-22},
  langid       = {russian},
}`,
    );
  });

  test('of a draft, which nobody adopted, on a day that is not known', () => {
    expect(cite('bibtex', citableAt('ua-draft/36/2_2', 'en'))).toBe(
      `@misc{ua-draft-36-2_2-en,
  title        = {{On Civil Service, Art. 36(2) (repeated)}},
  howpublished = {draft Law of Ukraine of July 4, 2005},
  date         = {2005-07-04},
  year         = {2005},
  note         = {Draft, not law; working translation by Norma},
  url          = {https://norma.example/id/ua-draft/36/2_2/},
  langid       = {english},
}`,
    );
  });

  test('signs that TeX reads as commands are written as signs', () => {
    const citable = citableAt('ua-draft/59', 'uk');
    const text = { ...citable.text, title: '50 % & #1_{a} ~ ^ \\' };
    expect(cite('bibtex', { ...citable, text })).toContain(
      'title        = {{50 \\% \\& \\#1\\_\\{a\\} \\textasciitilde{} \\textasciicircum{} \\textbackslash{}, ст. 59}},',
    );
  });
});

describe('CSL-JSON', () => {
  test('of an act that was adopted', () => {
    expect(JSON.parse(cite('csl', citableAt('kz-code/9/16', 'ru', '2026-11-22')))).toEqual([
      {
        id: 'kz-code/9/16/ru',
        type: 'legislation',
        title: 'Кодекс служебной этики гражданских служащих',
        genre: `утв. приказом ${minister.ru} от 28 августа 2020 г. № 342`,
        authority: 'Министр труда и социальной защиты населения Республики Казахстан',
        number: '342',
        section: 'пп. 16) п. 9',
        issued: { 'date-parts': [[2020, 8, 28]] },
        language: 'ru',
        note: 'Консолидированная копия с изменениями от 13.11.2023 № 472',
        URL: 'https://norma.example/id/kz-code/9/16/',
        accessed: { 'date-parts': [[2026, 11, 22]] },
      },
    ]);
  });

  test('of a whole draft', () => {
    expect(JSON.parse(cite('csl', citableAt('ua-draft', 'uk')))).toEqual([
      {
        id: 'ua-draft/uk',
        type: 'bill',
        title: 'Про державну службу',
        genre: 'проект Закону України від 04.07.2005',
        issued: { 'date-parts': [[2005, 7, 4]] },
        language: 'uk',
        note: 'Проєкт, не закон',
        URL: 'https://norma.example/id/ua-draft/',
      },
    ]);
  });
});
