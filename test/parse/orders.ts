import fc from 'fast-check';
import { type Printing, wrapParagraph } from './printing.ts';

/** An order that approves rules with an annex, as a plan. */
export interface OrderDraft {
  readonly state: State;
  readonly items: readonly ItemDraft[];
  readonly chapters: readonly (readonly ItemDraft[])[];
  readonly rows: number;
  readonly note: boolean;
}

export interface ItemDraft {
  readonly text: string;
  readonly points: readonly string[];
  readonly more: boolean;
}

/** The words by which orders of a state are printed. */
interface State {
  readonly profile: 'adilet' | 'rada';
  readonly lang: 'ru' | 'en' | 'uk';
  readonly head: readonly string[];
  readonly signature: readonly string[];
  readonly stamp: readonly string[];
  readonly title: string;
  readonly chapter: (number: number) => string;
  readonly note: (number: number) => string;
  readonly annex: readonly string[];
  readonly form: string;
  readonly words: readonly string[];
}

export const states: readonly State[] = [
  {
    profile: 'adilet',
    lang: 'ru',
    head: [
      'Об утверждении Правил учета образцов',
      'Приказ Министра образцов Республики Казахстан от 1 марта 2021 года № 5. Зарегистрирован в Министерстве юстиции Республики Казахстан 3 марта 2021 года № 22300.',
      'В соответствии с подпунктом 4) статьи 7 Закона ПРИКАЗЫВАЮ:',
    ],
    signature: ['Министр образцов', 'Республики Казахстан', 'Б. Образцов'],
    stamp: ['Утверждены приказом', 'Министра образцов', 'от 1 марта 2021 года № 5'],
    title: 'Правила учета образцов',
    chapter: (number) => `Глава ${number}. Порядок и сроки учета образцов`,
    note: (number) =>
      `Сноска. Пункт ${number} - в редакции приказа Министра образцов РК от 13.11.2023 № 472 (вводится в действие со дня опубликования).`,
    annex: ['Приложение 1', 'к Правилам учета образцов'],
    form: 'Форма',
    words: [
      'образец',
      'учет',
      'проверка',
      'ведомость',
      'срок',
      'орган',
      'решение',
      'статьи 5 Закона',
      'пункта 3 настоящих Правил',
      'от 5 мая 2011 года № 77',
    ],
  },
  {
    profile: 'adilet',
    lang: 'en',
    head: [
      'On approval of the Rules for the record of samples',
      'Order of the Minister of Samples of the Republic of Kazakhstan dated March 1, 2021 No. 5. Registered with the Ministry of Justice on March 3, 2021 No. 22300.',
      'In accordance with subparagraph 4) of Article 7 of the Law I HEREBY ORDER:',
    ],
    signature: ['Minister of Samples', 'of the Republic of Kazakhstan', 'B. Sampler'],
    stamp: ['Approved by Order of the', 'Minister of Samples', 'dated March 1, 2021 No. 5'],
    title: 'Rules for the record of samples',
    chapter: (number) => `Chapter ${number}. Procedure and terms of the record`,
    note: (number) =>
      `Footnote. Paragraph ${number} as amended by the order of the Minister of Samples dated 13.11.2023 № 472 (shall be enforced from the day of publication).`,
    annex: ['Appendix 1', 'to the Rules for the record of samples'],
    form: 'Form',
    words: [
      'sample',
      'record',
      'check',
      'register',
      'term',
      'body',
      'decision',
      'of Article 5 of the Law',
      'paragraph 3 of these Rules',
      'dated May 5, 2011 No. 77',
    ],
  },
  {
    profile: 'rada',
    lang: 'uk',
    head: [
      'КАБІНЕТ МІНІСТРІВ УКРАЇНИ',
      'ПОСТАНОВА',
      'від 1 березня 2021 р. № 5',
      'Про затвердження Порядку обліку зразків',
      'Відповідно до частини другої статті 7 Закону Кабінет Міністрів України постановляє:',
    ],
    signature: ['Прем’єр-міністр України', 'Д. ЗРАЗКОВИЙ'],
    stamp: ['ЗАТВЕРДЖЕНО', 'постановою Кабінету Міністрів України', 'від 1 березня 2021 р. № 5'],
    title: 'ПОРЯДОК ОБЛІКУ ЗРАЗКІВ',
    chapter: (number) => `Розділ ${number}. Порядок та строки обліку зразків`,
    note: (number) => `{Пункт ${number} із змінами, внесеними згідно з Постановою КМ № 12 від 03.01.2022}`,
    annex: ['Додаток 1', 'до Порядку обліку зразків'],
    form: 'Форма',
    words: [
      'зразок',
      'облік',
      'перевірка',
      'відомість',
      'строк',
      'орган',
      'рішення',
      'статті 5 Закону',
      'пункту 3 цього Порядку',
      'від 5 травня 2011 р. № 77',
    ],
  },
];

/** Orders of a state. */
export function orders(state: State): fc.Arbitrary<OrderDraft> {
  const sentence = fc
    .tuple(
      fc.constantFrom(...state.words.slice(0, 7)),
      fc.array(fc.constantFrom(...state.words), { minLength: 3, maxLength: 30 }),
      fc.constantFrom(...state.words.slice(0, 7)),
    )
    .map(([first, list, last]) => [first, ...list, last].join(' '));
  const item = fc.record({
    text: sentence,
    points: fc.oneof(fc.constant<string[]>([]), fc.array(sentence, { minLength: 2, maxLength: 5 })),
    more: fc.boolean(),
  });
  return fc.record({
    state: fc.constant(state),
    items: fc.array(item, { minLength: 2, maxLength: 5 }),
    chapters: fc.array(fc.array(item, { minLength: 1, maxLength: 6 }), { minLength: 1, maxLength: 4 }),
    rows: fc.integer({ min: 0, max: 6 }),
    note: fc.boolean(),
  });
}

/** An order as text, and the addresses that the text must give: of the order `act`, of the rules `act-2`. */
export function printOrder(
  { state, items, chapters, rows, note }: OrderDraft,
  printing: Pick<Printing, 'width' | 'indent' | 'blankLines' | 'lineEnd'>,
): { readonly text: string; readonly provisions: string[]; readonly groups: string[] } {
  const lines: string[] = [];
  const provisions: string[] = [];
  const groups: string[] = [];
  const block = (printed: readonly string[]) => {
    lines.push(...printed);
    if (printing.blankLines) lines.push('');
  };
  const add = (text: string) => block(wrapParagraph(text, printing));
  const addItem = (item: ItemDraft, number: number, act: string) => {
    provisions.push(`${act}/${number}`);
    const text = item.text.charAt(0).toUpperCase() + item.text.slice(1);
    add(`${number}. ${text}${item.points.length > 0 ? ':' : '.'}`);
    for (const [index, point] of item.points.entries()) {
      provisions.push(`${act}/${number}/${index + 1}`);
      add(`${index + 1}) ${point}${index + 1 < item.points.length ? ';' : '.'}`);
    }
    if (item.more) add(`${text}.`);
  };
  for (const text of state.head) add(text);
  for (const [index, item] of items.entries()) addItem(item, index + 1, 'act');
  block(state.signature);
  block(state.stamp);
  block([state.title]);
  let number = 0;
  for (const [index, chapter] of chapters.entries()) {
    groups.push(`act-2/${state.profile === 'rada' ? 'section' : 'chapter'}-${index + 1}`);
    block([state.chapter(index + 1)]);
    for (const item of chapter) {
      number += 1;
      addItem(item, number, 'act-2');
      if (note) add(state.note(number));
    }
  }
  if (rows > 0) {
    block(state.annex);
    block([state.form]);
    for (let row = 1; row <= rows; row += 1) block([`${row}. ${state.words[row % 7] ?? ''}`]);
  }
  return { text: lines.join(printing.lineEnd), provisions, groups };
}
