import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { actOf, ancestorsOf, isWithin, romanValue, segmentOf, unitOf } from '../../src/law/address.ts';
import { Places } from '../../src/law/places.ts';

describe('segmentOf', () => {
  it.each([
    ['16)', '16'],
    ['41-4)', '41-4'],
    ['5 - 1 .', '5-1'],
    ['59.', '59'],
    ['007.', '7'],
    ['II.', '2'],
    ['ІІІ.', '3'], // Cyrillic letters
    ['ІV.', '4'], // a Cyrillic and a Latin one
    ['ХІІ', '12'],
    ['III-А', '3-a'],
    ['а)', 'a'],
    ['б)', 'b'],
    ['в)', 'v'],
    ['(г)', 'g'],
    ['l)', 'l'],
    ['с)', 's'],
    ['С)', 's'],
    ['І.', '1'],
    ['1.2.3.', '1-2-3'],
  ])('%s is %s', (printed, segment) => expect(segmentOf(printed)).toBe(segment));

  it.each(['', ')', '…', '#'])('%j holds no number', (printed) => expect(segmentOf(printed)).toBeUndefined());

  it('gives every letter of either alphabet a name of its own', () => {
    const alphabet = [...'абвгґдеёєжзиіїйклмнопрстуфхцчшщъыьэюя'];
    expect(new Set(alphabet.map((letter) => segmentOf(`${letter})`))).size).toBe(alphabet.length);
  });
});

describe('romanValue', () => {
  /** A dumb oracle: subtract from a table, digit by digit. */
  function written(value: number): string {
    const thousands = 'M'.repeat(Math.floor(value / 1000));
    const digit = (each: number, one: string, five: string, ten: string) =>
      [
        '',
        one,
        one + one,
        one + one + one,
        one + five,
        five,
        five + one,
        five + one + one,
        five + one + one + one,
        one + ten,
      ][each] ?? '';
    const hundreds = digit(Math.floor(value / 100) % 10, 'C', 'D', 'M');
    return (
      thousands +
      hundreds +
      digit(Math.floor(value / 10) % 10, 'X', 'L', 'C') +
      digit(value % 10, 'I', 'V', 'X')
    );
  }

  it('reads every numeral up to 3999, also in Cyrillic look-alikes', () => {
    for (let value = 1; value < 4000; value += 1) {
      expect(romanValue(written(value))).toBe(value);
      expect(romanValue(written(value).replaceAll('I', 'І').replaceAll('X', 'Х'))).toBe(value);
    }
  });

  it.each(['', 'IIII', 'IC', 'VX', 'ABC', 'Статус'])('%j is no numeral', (text) =>
    expect(romanValue(text)).toBeUndefined(),
  );
});

describe('places', () => {
  it('are those of the design', () => {
    const code = new Places('kz-code');
    const chapter = code.group(undefined, 'chapter', 'Глава 3.');
    expect(chapter).toEqual({ address: 'kz-code/chapter-3', eId: 'chp_3' });
    const nine = code.provision(undefined, 'paragraph', '9.');
    expect(code.provision(nine, 'subparagraph', '16)')).toEqual({
      address: 'kz-code/9/16',
      eId: 'para_9__subpara_16',
    });
    expect(code.footnote(nine)).toEqual({ address: 'kz-code/9/fn-1', eId: 'para_9__fn_1' });
    const fourteen = code.provision(undefined, 'paragraph', '14.');
    code.text(fourteen);
    expect(code.text(fourteen)).toEqual({ address: 'kz-code/14/al-2', eId: 'para_14__al_2' });

    const draft = new Places('ua-draft');
    const article = draft.provision(undefined, 'article', 'Стаття 36.');
    draft.provision(article, 'part', '2.');
    expect(draft.provision(article, 'part', '2.')).toEqual({
      address: 'ua-draft/36/2_2',
      eId: 'art_36__para_2_2',
    });
    const section = draft.group(undefined, 'section', 'Розділ ІV.');
    expect(draft.group(draft.group(undefined, 'section', 'Розділ ІІІ.'), 'chapter', 'Глава 2.')).toEqual({
      address: 'ua-draft/section-3/chapter-2',
      eId: 'sec_3__chp_2',
    });
    const final = draft.closing(section);
    expect(final).toEqual({ address: 'ua-draft/final', eId: 'sec_4' });
    expect(draft.provision(final, 'point', '7.')).toEqual({
      address: 'ua-draft/final/7',
      eId: 'sec_4__point_7',
    });
    expect(draft.preamble()).toEqual({ address: 'ua-draft/preamble', eId: 'preamble' });
  });

  it('never gives an address or eId of a provision twice', () => {
    const labels = fc.array(fc.constantFrom('1.', '2.', '1)', '2-1)', 'а)', '', 'x'), { maxLength: 30 });
    fc.assert(
      fc.property(labels, (printed) => {
        const places = new Places('xx-act');
        const made = printed.map((label) => places.provision(undefined, 'point', label));
        expect(new Set(made.map((place) => place.address)).size).toBe(made.length);
        expect(new Set(made.map((place) => place.eId)).size).toBe(made.length);
      }),
    );
  });
});

describe('an address', () => {
  it('knows its act and what it stands in', () => {
    expect(actOf('kz-code/9/16')).toBe('kz-code');
    expect(['ua-draft/final/7', 'kz-code/9', 'kz-code'].map(unitOf)).toEqual([
      'ua-draft/final',
      'kz-code/9',
      'kz-code',
    ]);
    expect(ancestorsOf('kz-code/9/16')).toEqual(['kz-code', 'kz-code/9']);
    expect(isWithin('kz-code/9/16', 'kz-code/9')).toBe(true);
    expect(isWithin('kz-code/91', 'kz-code/9')).toBe(false);
  });
});
