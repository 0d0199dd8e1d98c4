import { describe, expect, it } from 'vitest';
import {
  type Finder,
  type Finding,
  findAll,
  type Piece,
  type SearchedText,
  unregistered,
} from '../../src/editorial/findings.ts';
import { findDuplicates } from '../../src/editorial/findings-duplicates.ts';
import { findForeignLetters } from '../../src/editorial/findings-letters.ts';
import { findUnclosedLists } from '../../src/editorial/findings-lists.ts';
import { findUnbalanced, findUnpaired } from '../../src/editorial/findings-marks.ts';
import { findNumberDifferences } from '../../src/editorial/findings-numbers.ts';
import { findRepeats } from '../../src/editorial/findings-repeats.ts';
import type { Note } from '../../src/editorial/notes.ts';
import type { Locale } from '../../src/locale.ts';

/** A text from its places: `['1', 'text']` or `['1', 'text', { label, title, … }]`. */
type Row = readonly [string, string, Partial<Piece>?];

function text(lang: Locale, rows: readonly Row[], original = true): SearchedText {
  const pieces = rows.map(([name, words, rest]): Piece => {
    const label = /^\d+\/\d+\/\d+$/u.test(name) ? `${name.split('/').at(-1)})` : `${name.split('/').at(-1)}.`;
    const kind = name.includes('/') ? 'point' : 'article';
    return { address: `aa-act/${name}`, kind, label, text: words, continues: false, ...rest };
  });
  return { act: 'aa-act', lang, original, pieces };
}

/** What a finder finds, in short: `rule place excerpt`. */
const found = (finder: Finder, ...texts: SearchedText[]) =>
  finder(texts).map(({ rule, address, excerpt }) => `${rule} ${address.slice(7)} ${excerpt}`);

describe('duplicates', () => {
  it('are numbers, titles and texts that stand twice in one place', () => {
    const same = 'Пенсія виплачується за рахунок коштів держави.';
    const planted = text('uk', [
      ['1', '', { title: 'Пенсія' }],
      ['1/1', same],
      ['2', '', { title: 'Відпустка' }],
      ['2/1', 'Перша.'],
      ['2/2', 'Друга.'],
      ['2/2_2', 'Інша друга.', { label: '2.' }],
      ['3', '', { title: 'Пенсія' }],
      ['3/1', same],
    ]);
    expect(found(findDuplicates, planted)).toEqual([
      'duplicate-title 3 Пенсія',
      'duplicate-text 3 Пенсія',
      'duplicate-number 2/2_2 2.',
    ]);
  });

  it('are not the same numbers in two lists, short texts, or points without numbers', () => {
    const clean = text('uk', [
      ['1', 'Перелік:'],
      ['1/1', 'виключено;'],
      ['1/2', 'виключено.'],
      ['2', 'Перелік:'],
      ['2/1', 'Орган має право на отримання інформації;', { label: '' }],
      ['2/2', 'орган має право на отримання допомоги.', { label: '' }],
    ]);
    expect(found(findDuplicates, clean)).toEqual([]);
  });
});

describe('letters of another alphabet', () => {
  it.each([
    ['ru', 'необоснованный отказ либо еҰ задержка', 'еҰ'],
    ['ru', 'на cлужбе', 'cлужбе'],
    ['ru', 'i иные', 'i'],
    ['uk', 'посади категорії “B”', 'B'],
    ['uk', 'державна слыжба', 'слыжба'],
    ['uk', 'Роздiл', 'Роздiл'],
    ['en', 'the сivil servant', 'сivil'],
    ['en', 'the servant а duty', 'а'],
  ] as const)('in %s: %s', (lang, words, word) => {
    expect(found(findForeignLetters, text(lang, [['1', words]]))).toEqual([`foreign-letter 1 ${word}`]);
  });

  it.each([
    ['uk', 'Розділ ІІІ, Розділ ІV, Розділ II, N 3723–XII, обов`язків, ХХІ століття'],
    ['uk', 'категорії “А”, “Б”, “В”; журнал Official Gazette; Інтернет-сторінка, IT-фахівець'],
    ['en', 'category “А” (A), “Б” (B), “В” (V); the term керівник служби'],
    ['ru', 'ёмкость, Интернет-ресурс, файл PDF, глава IV'],
  ] as const)('not in %s: %s', (lang, words) => {
    expect(found(findForeignLetters, text(lang, [['1', words]]))).toEqual([]);
  });
});

describe('repetitions', () => {
  it('are words printed twice running', () => {
    const planted = text('uk', [['1', 'звільнені з державної служби служби.', { title: 'Про про службу' }]]);
    expect(found(findRepeats, planted)).toEqual(['doubled-word 1 Про про', 'doubled-word 1 служби служби']);
  });

  it('are passages printed twice running, and long ones printed twice', () => {
    const short = text('en', [['1', 'The gift of the service of the service shall be paid.']]);
    expect(found(findRepeats, short)).toEqual(['doubled-passage 1 of the service']);
    const passage =
      'services rendered to the servant shall be paid by him to the budget within seven days, and ';
    const long = text('en', [['1', `The ${passage}${passage}nothing else.`]]);
    expect(found(findRepeats, long)).toEqual([
      'doubled-passage 1 services rendered to the servant shall be paid',
    ]);
    const words = Array.from({ length: 20 }, (_, index) => `word${String.fromCodePoint(97 + index)}`).join(
      ' ',
    );
    const apart = text('en', [['1', `${words}. Between them something else stands. ${words}.`]]);
    expect(found(findRepeats, apart)).toEqual([
      'doubled-passage 1 worda wordb wordc wordd worde wordf wordg wordh',
    ]);
  });

  it.each([
    'на час навчання. Час навчання зараховується до стажу.',
    'члени Ради, члени Ради Суддів та інші',
    'понад 5 років стажу 10 днів; понад 10 років стажу 15 днів',
    'категорій А А Б',
  ])('are not %s', (words) => {
    expect(found(findRepeats, text('uk', [['1', words]]))).toEqual([]);
  });

  it('may be English', () => {
    expect(found(findRepeats, text('en', [['1', 'The fact that that rule had had effect.']]))).toEqual([]);
  });
});

describe('numbers that differ between languages', () => {
  const before = text('ru', [
    ['1', 'В течение десяти рабочих дней, но не позднее 28 августа 2020 года.'],
    ['2', 'Не реже одного раза в год; часть первая статьи 5; категория 1.'],
    ['3', 'Два раза.'],
  ]);

  it('are told in the language that has one more, or else in the original', () => {
    const after = text(
      'en',
      [
        ['1', 'Within sixty working days, but not later than August 28, 2020.'],
        ['2', 'Not less than once a year; part 1 of Article 5; category one.'],
        ['3', 'Several times.'],
      ],
      false,
    );
    expect(found(findNumberDifferences, before, after)).toEqual([
      'numbers-differ 1 sixty',
      'numbers-differ 3 Два',
    ]);
    expect(
      findNumberDifferences([before, after]).map(({ lang, explanation }) => `${lang}: ${explanation}`),
    ).toEqual(['en: ru has 10, 28, 8, 2020, en has 60, 8, 28, 2020', 'ru: ru has 2, en has none']);
  });

  it('are not the same numbers in words and in digits', () => {
    const after = text(
      'uk',
      [
        ['1', 'Протягом 10 робочих днів, але не пізніше 28.08.2020.'],
        ['2', 'Щонайменше раз на рік; частина перша статті 5; категорія 1.'],
        ['3', 'Двічі.'],
      ],
      false,
    );
    expect(found(findNumberDifferences, before, after)).toEqual([]);
  });
});

describe('lists', () => {
  const list = (...ends: string[]): Row[] => ends.map((end, index) => [`1/1/${index + 1}`, `умова${end}`]);

  it('may be unclosed, or closed too early', () => {
    const planted = text('uk', [['1/1', 'Перелік:'], ...list(';', '.', ';', ';')]);
    expect(found(findUnclosedLists, planted)).toEqual([
      'list-closed-early 1/1/2 умова.',
      'list-unclosed 1/1/4 умова;',
    ]);
  });

  it('end where their last inner point ends', () => {
    const planted = text('uk', [...list(';', ';', ':'), ['1/1/3/1', 'менша;', { label: '1)' }]]);
    expect(found(findUnclosedLists, planted)).toContain('list-unclosed 1/1/3 менша;');
  });

  it('are right when they end with a full stop, consist of sentences, or run on', () => {
    expect(found(findUnclosedLists, text('uk', list(';', ';', '.')))).toEqual([]);
    expect(found(findUnclosedLists, text('uk', list('.', '.', ';')))).toEqual([]);
    const sentences = text('uk', [
      ['1', 'Речення.'],
      ['2', 'Речення;'],
    ]);
    expect(found(findUnclosedLists, sentences)).toEqual([]);
    const runsOn = text('uk', [['1/1', 'Перелік:', { continues: true }], ...list(';', ';')]);
    expect(found(findUnclosedLists, runsOn)).toEqual([]);
  });
});

describe('quotation marks and brackets', () => {
  it.each([
    ['uk', 'журнал “Вісник', '“'],
    ['uk', 'журнал Вісник”', '”'],
    ['uk', 'Закон "Про службу', '"'],
    ['ru', 'приказ «О службе', '«'],
    ['ru', 'приказ “О службе»', '»'],
    ['en', 'the Code (hereinafter', '('],
    ['en', 'the Code hereinafter)', ')'],
    ['ru', 'подпункты 1) и 2) (далее – Кодекс', '('],
    ['ru', 'сведения [о доходах', '['],
  ] as const)('without a pair in %s: %s', (lang, words, mark) => {
    expect(findUnbalanced(words, lang)?.text).toBe(mark);
    expect(found(findUnpaired, text(lang, [['1', words]]))).toHaveLength(1);
  });

  it.each([
    ['uk', '„Про службу” та “Вісник”, "Про" (крім „А” та “Б”)'],
    ['uk', 'слова “на посади категорії “В””'],
    ['ru', 'подпунктом 41-4) статьи 16, подпунктами 1) и 2), пункт а) (подпункт 3) пункта 2)'],
    ['ru', '«О „службе“», „О службе“'],
    ['en', 'subparagraphs 1) and 2) of “the “Code””'],
  ] as const)('in pairs in %s: %s', (lang, words) => {
    expect(findUnbalanced(words, lang)).toBeUndefined();
    expect(found(findUnpaired, text(lang, [['1', words]]))).toEqual([]);
  });
});

describe('findings and the register', () => {
  const finding: Finding = {
    rule: 'doubled-word',
    address: 'aa-act/1',
    lang: 'uk',
    excerpt: 'служби служби',
    explanation: '"служби" stands twice running',
  };
  const origin = { path: 'aa-act.yaml', line: 1, column: 1 };
  const note: Note = {
    id: 'AA-01',
    at: 'aa-act/1',
    also: [],
    conflictsWith: [],
    meant: undefined,
    severity: 'S3',
    kind: 'repetition',
    excerpts: [{ lang: 'uk', text: 'з державної служби служби', at: 'aa-act/1', origin }],
    what: { ru: 'Дважды.', en: 'Twice.', uk: 'Двічі.' },
    reading: undefined,
    origin,
  };

  it('runs any finders, such as that of dangling citations', () => {
    const dangling: Finder = () => [{ ...finding, rule: 'dangling-citation' }];
    const texts = [text('uk', [['1', 'з державної служби служби']])];
    expect(findAll(texts, [findRepeats, dangling]).map(({ rule }) => rule)).toEqual([
      'doubled-word',
      'dangling-citation',
    ]);
  });

  it('counts a finding as told where a fitting note quotes it at its place', () => {
    expect(unregistered([finding], [note])).toEqual([]);
    expect(unregistered([finding], [{ ...note, at: 'aa-act/2', also: ['aa-act/1'] }])).toEqual([]);
    // The same defect carried into a translation, which the note does not quote.
    expect(unregistered([{ ...finding, lang: 'ru', excerpt: 'службы службы' }], [note])).toEqual([]);
  });

  it('keeps a finding that is at another place, of another kind or about other words', () => {
    expect(unregistered([finding], [])).toEqual([finding]);
    expect(unregistered([finding], [{ ...note, at: 'aa-act/2' }])).toEqual([finding]);
    expect(unregistered([finding], [{ ...note, kind: 'grammar' }])).toEqual([finding]);
    const other = { ...finding, excerpt: 'про про' };
    expect(unregistered([other], [note])).toEqual([other]);
  });
});
