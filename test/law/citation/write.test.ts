import { describe, expect, test } from 'vitest';
import { writeCitation } from '../../../src/law/citation/write.ts';
import { fixtureIndex } from './index-fixture.ts';

const index = fixtureIndex();

// biome-ignore format: a table
const written: readonly (readonly [address: string, ru: string, ruShort: string, uk: string, ukShort: string, en: string, enShort: string])[] = [
  ['kz-code/9', 'пункт 9', 'п. 9', 'пункт 9', 'п. 9', 'paragraph 9', 'para. 9'],
  ['kz-code/9/16', 'подпункт 16) пункта 9', 'пп. 16) п. 9', 'підпункт 16) пункту 9', 'пп. 16) п. 9', 'subparagraph 16) of paragraph 9', 'para. 9(16)'],
  ['kz-code/14/al-2', 'часть вторая пункта 14', 'ч. 2 п. 14', 'частина друга пункту 14', 'ч. 2 п. 14', 'part two of paragraph 14', 'para. 14, part 2'],
  ['kz-code/9/16/al-1', 'абзац первый подпункта 16) пункта 9', 'абз. 1 пп. 16) п. 9', 'абзац перший підпункту 16) пункту 9', 'абз. 1 пп. 16) п. 9', 'first indent of subparagraph 16) of paragraph 9', 'para. 9(16), indent 1'],
  ['kz-code/9/fn-1', 'сноска 1 к пункту 9', 'сноска 1 к п. 9', 'виноска 1 до пункту 9', 'виноска 1 до п. 9', 'footnote 1 to paragraph 9', 'para. 9, fn. 1'],
  ['kz-code/chapter-3', 'глава 3', 'гл. 3', 'глава 3', 'гл. 3', 'Chapter 3', 'Ch. 3'],
  ['kz-order/preamble', 'преамбула', 'преамбула', 'преамбула', 'преамбула', 'preamble', 'preamble'],
  ['ua-draft/59', 'статья 59', 'ст. 59', 'стаття 59', 'ст. 59', 'Article 59', 'Art. 59'],
  ['ua-draft/59/2', 'часть вторая статьи 59', 'ч. 2 ст. 59', 'частина друга статті 59', 'ч. 2 ст. 59', 'part two of Article 59', 'Art. 59(2)'],
  ['ua-draft/17/2/1', 'пункт 1 части второй статьи 17', 'п. 1 ч. 2 ст. 17', 'пункт 1 частини другої статті 17', 'п. 1 ч. 2 ст. 17', 'point 1 of part two of Article 17', 'Art. 17(2)(1)'],
  ['ua-draft/2/8', 'пункт 8 статьи 2', 'п. 8 ст. 2', 'пункт 8 статті 2', 'п. 8 ст. 2', 'point 8 of Article 2', 'Art. 2(8)'],
  ['ua-draft/22/1/al-2', 'абзац второй части первой статьи 22', 'абз. 2 ч. 1 ст. 22', 'абзац другий частини першої статті 22', 'абз. 2 ч. 1 ст. 22', 'second paragraph of part one of Article 22', 'Art. 22(1), para. 2'],
  ['ua-draft/10/15', 'часть пятнадцатая статьи 10', 'ч. 15 ст. 10', 'частина п’ятнадцята статті 10', 'ч. 15 ст. 10', 'part fifteen of Article 10', 'Art. 10(15)'],
  ['ua-draft/36/2_2', 'часть вторая (повторная) статьи 36', 'ч. 2 (повторная) ст. 36', 'частина друга (повторна) статті 36', 'ч. 2 (повторна) ст. 36', 'part two (repeated) of Article 36', 'Art. 36(2) (repeated)'],
  ['ua-draft/section-2', 'раздел II', 'разд. II', 'розділ II', 'розд. II', 'Section II', 'Sec. II'],
  ['ua-draft/section-3/chapter-2', 'глава 2 раздела III', 'гл. 2 разд. III', 'глава 2 розділу III', 'гл. 2 розд. III', 'Chapter 2 of Section III', 'Sec. III, Ch. 2'],
  ['ua-draft/final', 'раздел IV', 'разд. IV', 'розділ IV', 'розд. IV', 'Section IV', 'Sec. IV'],
  ['ua-draft/final/7', 'пункт 7 раздела IV', 'п. 7 разд. IV', 'пункт 7 розділу IV', 'п. 7 розд. IV', 'point 7 of Section IV', 'Sec. IV, point 7'],
  ['ua-draft/final/9/al-2', 'абзац второй пункта 9 раздела IV', 'абз. 2 п. 9 разд. IV', 'абзац другий пункту 9 розділу IV', 'абз. 2 п. 9 розд. IV', 'second paragraph of point 9 of Section IV', 'Sec. IV, point 9, para. 2'],
];

describe('citations as lawyers write them', () => {
  test.each(written)('%s', (address, ...forms) => {
    const langs = ['ru', 'uk', 'en'] as const;
    expect(
      langs.flatMap((lang) => [
        writeCitation(address, lang, 'long', index),
        writeCitation(address, lang, 'short', index),
      ]),
    ).toEqual(forms);
  });

  test('a closing section whose heading is not known is called by its name', () => {
    const loose = { ...index, groupOf: new Map() };
    expect(writeCitation('ua-draft/final/7', 'uk', 'long', loose)).toBe('пункт 7 прикінцевих положень');
    expect(writeCitation('ua-draft/final/7', 'en', 'long', loose)).toBe('point 7 of the final provisions');
    expect(writeCitation('ua-draft/final', 'ru', 'long', loose)).toBe('заключительные положения');
  });

  test.each(['ua-draft', 'ua-draft/99', 'other/1', ''])('no citation of "%s"', (address) => {
    expect(writeCitation(address, 'uk', 'long', index)).toBeUndefined();
  });
});
