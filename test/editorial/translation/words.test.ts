import { describe, expect, it } from 'vitest';
import { actNumbersIn, datesIn } from '../../../src/editorial/translation/dates.ts';
import { foreignPunctuation, foreignWords, sharedRuns } from '../../../src/editorial/translation/letters.ts';
import { modalityOf } from '../../../src/editorial/translation/modality.ts';

describe('dates', () => {
  it('are one in every language and form', () => {
    expect(datesIn('від 16 грудня 1993 року, від 04.07.2005', 'uk')).toEqual(['1993-12-16', '2005-07-04']);
    expect(datesIn('от 16 декабря 1993 года, от 04.07.2005', 'ru')).toEqual(['1993-12-16', '2005-07-04']);
    expect(datesIn('of December 16, 1993, of 4 July 2005', 'en')).toEqual(['1993-12-16', '2005-07-04']);
  });

  it.each([
    ['uk', 'січня лютого березня квітня травня червня липня серпня вересня жовтня листопада грудня'],
    ['ru', 'января февраля марта апреля мая июня июля августа сентября октября ноября декабря'],
    ['en', 'January February March April May June July August September October November December'],
  ] as const)('know every month of %s', (lang, names) => {
    const found = names.split(' ').map((name) => datesIn(`5 ${name} 2020`, lang)[0]);
    expect(found).toEqual(
      names.split(' ').map((_, index) => `2020-${String(index + 1).padStart(2, '0')}-05`),
    );
  });

  it('are no article numbers', () => expect(datesIn('стаття 17.2.1, 5 статей 2020', 'uk')).toEqual([]));
});

describe('numbers of acts', () => {
  it('are one however the sign is written', () => {
    expect(actNumbersIn('N 3723–XII')).toEqual(['3723-XII']);
    expect(actNumbersIn('№ 3723-XII, № 342')).toEqual(['342', '3723-XII']);
    expect(actNumbersIn('No. 3723–XII')).toEqual(['3723-XII']);
  });
});

describe('modality', () => {
  it.each([
    [
      'uk',
      'Державним службовцям забороняється; вони не можуть, зобов`язані, повинні, мають право і можуть.',
      [2, 2, 2],
    ],
    ['ru', 'Служащим запрещается; они не могут, обязаны, должны, имеют право и могут.', [2, 2, 2]],
    ['en', 'Servants are prohibited; they may not, shall, must, have the right to and may.', [2, 2, 2]],
  ] as const)('is counted in %s', (lang, text, [prohibitions, obligations, permissions]) => {
    expect(modalityOf(text, lang)).toMatchObject({ prohibitions, obligations, permissions });
  });

  it('sees a lost "not"', () => {
    expect(modalityOf('Член Ради не може перебувати на службі', 'uk').negations).toBe(1);
    expect(modalityOf('A member may be in service', 'en').negations).toBe(0);
  });
});

describe('letters', () => {
  it('of another language are found, what is kept is not', () => {
    expect(foreignWords('Служба в органі категории «В», раздел IV', 'ru')).toEqual(['органі']);
    expect(foreignWords('Объект, категорія «Б»', 'uk')).toEqual(['Объект']);
    expect(foreignWords('category “А” of служба', 'en')).toEqual(['служба']);
  });

  it('punctuation is that of the language', () => {
    expect(foreignPunctuation('“А” - так', 'uk')).toEqual(['“', '”', ' - ']);
    expect(foreignPunctuation('«А» – так, 10-денний', 'uk')).toEqual([]);
    expect(foreignPunctuation('«A» — so', 'en')).toEqual(['«', '»']);
  });

  it('left in another language are seen as a run of shared words', () => {
    expect(
      sharedRuns('органи державної влади України разом', 'органи державної влади України вместе', 4),
    ).toHaveLength(1);
    expect(sharedRuns('органи державної влади України', 'органы государственной власти Украины', 4)).toEqual(
      [],
    );
  });
});
