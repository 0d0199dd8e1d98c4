import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Locale, locales } from '../../src/locale.ts';
import { foldWord, stemsOf, wordsOf } from '../../src/search/words.ts';

/** Forms that must share a stem: the law's word and how people put it. */
const families: Readonly<Record<Locale, readonly (readonly string[])[]>> = {
  ru: [
    ['подарок', 'подарка', 'подарками', 'подарки'],
    ['увольнение', 'уволить', 'уволен', 'уволят', 'увольнения'],
    ['отпуск', 'отпуска', 'отпусков', 'отпусками'],
    ['взятка', 'взяток', 'взятку', 'взяточничество'],
    ['поощрение', 'поощрить', 'поощрения'],
    ['её', 'ее'],
    ['нашёл', 'нашла', 'найти', 'найдено'],
    ['должность', 'должности', 'должностью'],
  ],
  en: [
    ['bribe', 'bribery', 'bribes'],
    ['dismissal', 'dismissed', 'dismiss'],
    ['modest', 'modestly'],
    ['employee', 'employees'],
  ],
  uk: [
    ['службовець', 'службовця', 'службовцями', 'службовцеві'],
    ['відпустка', 'відпусток', 'відпустці', 'відпусткою'],
    ['звільнення', 'звільнити', 'звільнений', 'звільнять'],
    ['стаття', 'статтею', 'статей', 'статті'],
    ['конституція', 'конституцією', 'Конституції'],
    ['неупередженість', 'неупередженості', 'неупередженістю'],
    ['державна', 'державної', 'державну', 'державними'],
    ['обов’язки', 'обов`язків', "обов'язками", 'обовязки'],
    ['рік', 'року', 'років'],
  ],
};

const apart: Readonly<Record<Locale, readonly (readonly [string, string])[]>> = {
  ru: [
    ['порядок', 'порядочность'],
    ['11', '111'],
  ],
  en: [['polite', 'political']],
  uk: [['їхати', 'іхати']],
};

describe('stems', () => {
  it.each(locales)('bring the forms of legal words together (%s)', (lang) => {
    for (const forms of families[lang]) {
      const stems = new Set(forms.map((form) => wordsOf(form, lang)[0]?.stem));
      expect([...stems], forms.join(' ')).toHaveLength(1);
    }
  });

  it.each(locales)('keep other words apart (%s)', (lang) => {
    for (const [one, other] of apart[lang]) {
      expect(wordsOf(one, lang)[0]?.stem, `${one} ${other}`).not.toBe(wordsOf(other, lang)[0]?.stem);
    }
  });
});

describe('words', () => {
  it('fold case, accents, apostrophes, ё and ґ, and keep й and ї', () => {
    expect(foldWord('Обов’язки')).toBe('обовязки');
    expect(foldWord("employee's")).toBe('employee');
    expect(foldWord('Её')).toBe('ее');
    expect(foldWord('ґанок')).toBe('ганок');
    expect(foldWord('йод')).toBe('йод');
    expect(foldWord('їжа')).toBe('їжа');
    expect(foldWord('зако\u0301н')).toBe('закон');
  });

  it('know the letters of categories, in Cyrillic and Latin, quoted or named', () => {
    const third = stemsOf('„В”', 'uk');
    expect(third).toHaveLength(1);
    expect(stemsOf('категорії В', 'uk').slice(-1)).toEqual(third);
    expect(stemsOf('category V', 'en').slice(-1)).toEqual(third);
    expect(stemsOf('categories “Б” and “В”', 'en').slice(-1)).toEqual(third);
    expect(stemsOf('в отпуске', 'ru')).not.toContain(third[0]);
  });

  it('know that a number after a person is an age, and no other number', () => {
    expect(stemsOf('мне 61', 'ru')).toEqual(stemsOf('возраст', 'ru'));
    expect(stemsOf("I'm 61", 'en').slice(-1)).toEqual(stemsOf('age', 'en'));
    expect(stemsOf('йому виповнилося 61', 'uk').slice(-1)).toEqual(stemsOf('вік', 'uk'));
    expect(stemsOf('мне 3 дня', 'ru')).toContain('3');
    expect(stemsOf('стаж 15 лет', 'ru')).toContain('15');
  });

  it('stand where they are printed, whatever the text', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', maxLength: 200 }),
        fc.constantFrom(...locales),
        (text, lang) => {
          let last = 0;
          for (const word of wordsOf(text, lang)) {
            expect(text.slice(word.start, word.end)).toBe(word.printed);
            expect(word.start).toBeGreaterThanOrEqual(last);
            last = word.end;
          }
        },
      ),
    );
  });
});
