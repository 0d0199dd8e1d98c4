import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findNumbers, numbersIn } from '../../src/law/number-words.ts';
import type { Locale } from '../../src/locale.ts';

const written: readonly (readonly [Locale, string, number[]])[] = [
  // Words in every case, compounds.
  ['uk', 'не молодший тридцяти п’яти років', [35]],
  ['uk', 'у кількості двадцяти одного члена', [21]],
  ['uk', 'штрафом до п`ятдесяти неоподатковуваних мінімумів', [50]],
  ['ru', 'по истечении десяти календарных дней', [10]],
  ['ru', 'не более чем семью голосами', [7]],
  ['ru', 'две тысячи пятьсот тенге', [2500]],
  ['en', 'upon expiry of sixty calendar days', [60]],
  ['en', 'one hundred and five days', [105]],
  ['en', 'a hundred days and twenty-one more', [100, 21]],
  ['en', 'two hundred and fifty thousand', [250_000]],
  ['en', 'three and four years', [3, 4]],
  // Adjectives made of numbers.
  ['uk', 'у двохмісячний строк', [2]],
  ['uk', 'в п`ятиденний строк', [5]],
  ['uk', 'у двотижневий, в триденний, протягом трирічного терміну', [2, 3, 3]],
  ['uk', 'двадцятип’ятирічний стаж', [25]],
  ['uk', 'у 10-денний строк, у 6 місячний строк', [10, 6]],
  ['ru', 'в двухнедельный срок, пятидневный, двадцатидневный', [2, 5, 20]],
  ['en', 'a two-month term, a five-day week', [2, 5]],
  ['uk', 'двосторонній договір, двомовний', []],
  // Ordinals.
  ['uk', 'частиною третьою цієї статті', [3]],
  ['ru', 'двадцать первый созыв', [21]],
  ['en', 'the twenty-first session', [21]],
  // One: a number, and a pronoun.
  ['uk', 'протягом одного року, не рідше одного разу на 3 роки', [1, 1, 3]],
  ['uk', 'на один відсоток', [1]],
  ['uk', 'подана одна заява', [1]],
  ['ru', 'не более одного раза', [1]],
  ['en', 'within one year', [1]],
  ['en', 'the one-year term', [1]],
  ['en', 'part one of Article 172', [1, 172]],
  ['uk', 'однією з мов, один одного, одна від одної', []],
  ['ru', 'одним из критериев; ни один из них; с одной стороны', []],
  ['en', 'one of the criteria; no one may; each one shall; one another', []],
  // Shares and multiples.
  ['ru', 'две трети голосов', [2 / 3]],
  ['uk', 'дві третини складу, більше половини', [2 / 3, 0.5]],
  ['en', 'two-thirds of the members, one third, more than half', [2 / 3, 1 / 3, 0.5]],
  ['ru', 'не менее трёх четвертей', [0.75]],
  ['uk', 'більше двох разів, двічі, у подвійному розмірі', [2, 2, 2]],
  // Digits.
  ['uk', 'вагою 70% та 30% відповідно', [70, 30]],
  ['uk', 'понад 3 роки – 10, понад 5 років – 15', [3, 10, 5, 15]],
  ['ru', '85,5 процента', [85.5]],
  ['ru', '1 000 000 тенге, 5 тысяч тенге', [1_000_000, 5000]],
  ['en', '1,000 people, 1,5 and 2.5', [1000, 1.5, 2.5]],
  ['ru', 'подпунктом 41-4) статьи 16', [41, 4, 16]],
  ['uk', '2001, N 25-26, ст.131', [2001, 25, 26, 131]],
  ['uk', 'N 3723–XII', [3723]],
  // Dates: the month counts by its number, however it is written.
  ['ru', 'от 13.11.2023 № 472', [13, 11, 2023, 472]],
  ['ru', 'от 28 августа 2020 года № 342', [28, 8, 2020, 342]],
  ['en', 'dated August 28, 2020, No. 342', [8, 28, 2020, 342]],
  ['uk', 'від 16 грудня 1993 року', [16, 12, 1993]],
  ['en', 'on May 5; it may be', [5, 5]],
  // Words that only look like numbers.
  ['ru', 'содержать семью служащего', []],
  ['uk', 'членів своєї сім’ї', []],
  ['en', 'hundreds of people', []],
  ['ru', '', []],
];

describe('numbersIn', () => {
  it.each(written)('%s: %s', (lang, text, expected) => {
    expect(numbersIn(text, lang)).toEqual(expected);
  });

  it('says where each number stands, and how it is written', () => {
    const text = 'у складі двадцяти одного члена, 15-денний';
    const found = findNumbers(text, 'uk').map(({ value, written: how, start, end }) => [
      value,
      how,
      text.slice(start, end),
    ]);
    expect(found).toEqual([
      [21, 'words', 'двадцяти одного'],
      [15, 'digits', '15'],
    ]);
  });
});

/** Plain spelling, written for this test alone: units, teens, tens, hundreds. */
const spelling: Readonly<Record<Locale, readonly [string, string, string, string]>> = {
  ru: [
    'один два три четыре пять шесть семь восемь девять',
    'десять одиннадцать двенадцать тринадцать четырнадцать пятнадцать шестнадцать семнадцать восемнадцать девятнадцать',
    'двадцать тридцать сорок пятьдесят шестьдесят семьдесят восемьдесят девяносто',
    'сто двести триста четыреста пятьсот шестьсот семьсот восемьсот девятьсот',
  ],
  uk: [
    'один два три чотири п’ять шість сім вісім дев’ять',
    'десять одинадцять дванадцять тринадцять чотирнадцять п’ятнадцять шістнадцять сімнадцять вісімнадцять дев’ятнадцять',
    'двадцять тридцять сорок п’ятдесят шістдесят сімдесят вісімдесят дев’яносто',
    'сто двісті триста чотириста п’ятсот шістсот сімсот вісімсот дев’ятсот',
  ],
  en: [
    'one two three four five six seven eight nine',
    'ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen',
    'twenty thirty forty fifty sixty seventy eighty ninety',
    'one two three four five six seven eight nine',
  ],
};

function spell(value: number, lang: Locale): string {
  const [units, teens, tens, hundreds] = spelling[lang].map((words) => words.split(' '));
  const hundred = hundreds?.[Math.floor(value / 100) - 1];
  const rest = value % 100;
  const small =
    rest >= 10 && rest < 20
      ? [teens?.[rest - 10]]
      : [tens?.[Math.floor(rest / 10) - 2], units?.[(rest % 10) - 1]];
  const written = small.filter((word) => word !== undefined).join(lang === 'en' ? '-' : ' ');
  if (hundred === undefined) return written;
  if (lang !== 'en') return `${hundred} ${written}`.trim();
  return `${hundred} hundred${written === '' ? '' : ` and ${written}`}`;
}

describe('a number written in words', () => {
  it('is read back', () => {
    const years: Readonly<Record<Locale, string>> = { ru: 'лет', en: 'years', uk: 'років' };
    fc.assert(
      fc.property(
        fc.integer({ min: 2, max: 999 }),
        fc.integer({ min: 2, max: 999 }),
        fc.constantFrom<Locale>('ru', 'en', 'uk'),
        (thousands, rest, lang) => {
          const unit = { ru: 'тысяч', en: 'thousand', uk: 'тисяч' }[lang];
          const text = `${spell(thousands, lang)} ${unit} ${spell(rest, lang)} ${years[lang]}, ${spell(rest, lang)}`;
          expect(numbersIn(text, lang)).toEqual([thousands * 1000 + rest, rest]);
        },
      ),
      { numRuns: 500 },
    );
  });

  it('never makes the reader stumble, whatever the text', () => {
    const scrap = fc.constantFrom(
      ...'один два двадцять сто тисяч hundred and one half треть третини - . , 1 25 000 100 млн of перша third семью'.split(
        ' ',
      ),
    );
    fc.assert(
      fc.property(
        fc.array(fc.oneof(scrap, fc.string()), { maxLength: 30 }),
        fc.constantFrom<Locale>('ru', 'en', 'uk'),
        (parts, lang) => {
          const text = parts.join(' ');
          let end = 0;
          for (const number of findNumbers(text, lang)) {
            expect(number.start).toBeGreaterThanOrEqual(end);
            expect(number.end).toBeGreaterThan(number.start);
            expect(Number.isFinite(number.value)).toBe(true);
            end = number.end;
          }
        },
      ),
    );
  });
});
