import fc from 'fast-check';
import type { Profile } from '../../src/law/profile.ts';
import type { Locale } from '../../src/locale.ts';

/** An act as a plan: what it holds, whatever the layout in which it is printed. */
export interface Draft {
  readonly profile: Profile;
  readonly lang: Locale;
  readonly sections: readonly DraftSection[];
}

export interface DraftSection {
  readonly title: string;
  readonly chapters: readonly DraftChapter[];
}

export interface DraftChapter {
  /** Undefined where the articles hang on the section itself. */
  readonly title: string | undefined;
  readonly articles: readonly DraftArticle[];
}

export interface DraftArticle {
  /** Inserted after the one before: 5-1 after 5. */
  readonly inserted: boolean;
  readonly title: string;
  readonly parts: readonly DraftPart[];
  readonly note: boolean;
}

export interface DraftPart {
  readonly text: string;
  readonly points: readonly string[];
  readonly more: readonly string[];
}

/** The words of a language by which a draft is printed. */
export interface PrintWords {
  readonly section: string;
  readonly chapter: string;
  readonly article: string;
  readonly title: string;
  readonly adoption: string;
  readonly preamble: string;
  readonly note: (article: string) => string;
  readonly signature: readonly string[];
  readonly words: readonly string[];
  /** References that must not be taken for headings and numbers. */
  readonly references: readonly string[];
}

export const printWords: Readonly<Record<Locale, PrintWords>> = {
  ru: {
    section: 'Раздел',
    chapter: 'Глава',
    article: 'Статья',
    title: 'О проверке порядка хранения учебных образцов',
    adoption: 'Закон Республики Казахстан от 5 мая 2011 года № 77-IV.',
    preamble: 'Настоящий Закон определяет порядок хранения образцов.',
    note: (article) =>
      `Сноска. Статья ${article} с изменением, внесенным Законом РК от 07.10.2014 № 12-V (вводится в действие с 01.01.2015).`,
    signature: ['Президент', 'Республики Казахстан Н. ПРИМЕРОВ'],
    words: [
      'образец',
      'проверка',
      'хранение',
      'орган',
      'ведомость',
      'порядок',
      'срок',
      'решение',
      'учет',
      'передача',
      'обязан',
      'вправе',
      'уполномоченный',
      'при',
      'для',
      'и',
      'в',
      'а',
      'заявитель',
      'обеспечивает',
    ],
    references: [
      'статьи 15 настоящего Закона',
      'пункта 9 настоящих Правил',
      'от 13.11.2023 № 472',
      'подпунктами 1) и 2) пункта 3',
      'главы 4',
      'в течение 10 дней',
      'раздела II',
      'Закона "О примере"',
    ],
  },
  en: {
    section: 'Section',
    chapter: 'Chapter',
    article: 'Article',
    title: 'On the checking of the storage of samples',
    adoption: 'The Law of the Republic of Kazakhstan dated 5 May 2011 No. 77-IV.',
    preamble: 'This Law determines the procedure for the storage of samples.',
    note: (article) =>
      `Footnote. Article ${article} as amended by the Law of the Republic of Kazakhstan dated 07.10.2014 № 12-V (shall be enforced from 01.01.2015).`,
    signature: ['President of the', 'Republic of Kazakhstan N. PRIMEROV'],
    words: [
      'sample',
      'check',
      'storage',
      'body',
      'register',
      'procedure',
      'term',
      'decision',
      'record',
      'transfer',
      'shall',
      'may',
      'authorized',
      'when',
      'for',
      'and',
      'in',
      'of',
      'applicant',
      'the',
    ],
    references: [
      'of Article 15 of this Law',
      'paragraph 9 of these Rules',
      'dated 13.11.2023 No. 472',
      'subparagraphs 1) and 2) of paragraph 3',
      'of Chapter 4',
      'within 10 days',
      'Section II',
      'the Law "On the example"',
    ],
  },
  uk: {
    section: 'Розділ',
    chapter: 'Глава',
    article: 'Стаття',
    title: 'Про перевірку порядку зберігання навчальних зразків',
    adoption: '(Відомості Верховної Ради України, 2011, N 7, ст. 77)',
    preamble: 'Цей Закон визначає порядок зберігання зразків.',
    note: (article) => `{Стаття ${article} із змінами, внесеними згідно із Законом № 12-VII від 07.10.2014}`,
    signature: ['Президент України В. ПРИКЛАДЕНКО'],
    words: [
      'зразок',
      'перевірка',
      'зберігання',
      'орган',
      'відомість',
      'порядок',
      'строк',
      'рішення',
      'облік',
      'передача',
      'зобов’язаний',
      'має',
      'уповноважений',
      'під',
      'для',
      'і',
      'в',
      'та',
      'заявник',
      'забезпечує',
    ],
    references: [
      'статті 15 цього Закону',
      'пункту 9 цього Порядку',
      'від 13.11.2023 № 472',
      'пунктами 1) і 2) частини 3',
      'глави 4',
      'протягом 10 днів',
      'розділу II',
      'Закону "Про приклад"',
    ],
  },
};

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function sentence(words: PrintWords, longest: number): fc.Arbitrary<string> {
  const word = fc.oneof(
    { weight: 12, arbitrary: fc.constantFrom(...words.words) },
    { weight: 1, arbitrary: fc.constantFrom(...words.references) },
  );
  // A sentence begins and ends in a plain word: references end in numbers and quotes.
  const plain = fc.constantFrom(...words.words.slice(0, 10));
  return fc
    .tuple(plain, fc.array(word, { minLength: 2, maxLength: longest }), plain)
    .map(([first, list, last]) => capital([first, ...list, last].join(' ')));
}

/** Acts of a profile and language, of any size up to some forty articles. */
export function drafts(profile: Profile, lang: Locale): fc.Arbitrary<Draft> {
  const words = printWords[lang];
  const title = fc
    .array(fc.constantFrom(...words.words.slice(0, 10)), { minLength: 1, maxLength: 9 })
    .map((list) => capital(list.join(' ')));
  const part = fc.record({
    text: sentence(words, 40),
    points: fc.oneof(
      { weight: 2, arbitrary: fc.constant<string[]>([]) },
      { weight: 1, arbitrary: fc.array(sentence(words, 20), { minLength: 2, maxLength: 12 }) },
    ),
    more: fc.array(sentence(words, 25), { maxLength: 1 }),
  });
  const article = fc.record({
    inserted: fc.oneof(
      { weight: 9, arbitrary: fc.constant(false) },
      { weight: 1, arbitrary: fc.constant(true) },
    ),
    title,
    parts: fc.array(part, { minLength: 1, maxLength: 5 }),
    note: fc.boolean(),
  });
  const chapter = fc.record({ title, articles: fc.array(article, { minLength: 1, maxLength: 5 }) });
  const bare = chapter.map((each) => ({ ...each, title: undefined }));
  const section = fc.record({
    title,
    chapters: fc.oneof(
      fc.array(chapter, { minLength: 1, maxLength: 3 }),
      fc.array(bare, { minLength: 1, maxLength: 1 }),
    ),
  });
  return fc.record({
    profile: fc.constant(profile),
    lang: fc.constant(lang),
    sections: fc.array(section, { minLength: 1, maxLength: 4 }),
  });
}
