import { describe, expect, it } from 'vitest';
import { parseText } from '../../scripts/parse/parse.ts';
import type { Amendment } from '../../src/law/model.ts';
import type { Profile } from '../../src/law/profile.ts';
import { unitsOf } from '../../src/law/walk.ts';

function amendments(
  text: string,
  profile: Profile,
): (readonly [amends: string | null, date: string | null, number: string | null])[] {
  const { acts } = parseText(text, {
    path: 'text.txt',
    profile,
    nameOf: (_, n) => (n === 1 ? 'act' : `act-${n}`),
  });
  return acts
    .flatMap(({ content }) => unitsOf(content).flatMap((unit) => unit.amendments))
    .map(({ amends, date, number }: Amendment) => [amends, date, number]);
}

describe('amendment notes as data', () => {
  it('name every amending act of a Kazakh note', () => {
    const note =
      'Сноска. Статья 1 с изменениями, внесенными законами РК от 29.10.2015 № 376-V (вводится в действие с 01.01.2016); от 03.07.2020 № 357-VI (вводится в действие по истечении десяти дней).';
    expect(amendments(`О лодках\n\nСтатья 1. Лодки\n\nЛодки есть.\n\n${note}\n`, 'adilet')).toEqual([
      ['act/1', '2015-10-29', '376-V'],
      ['act/1', '2020-07-03', '357-VI'],
    ]);
  });

  it('name the subparagraph of an order', () => {
    const text =
      'О лодках\n\n1. Лодки:\n\n1) малые;\n\n2) большие.\n\nСноска. Подпункт 2) пункта 1 - в редакции приказа Министра от 13.11.2023 № 472 (вводится в действие со дня подписания).\n';
    expect(amendments(text, 'adilet')).toEqual([['act/1/2', '2023-11-13', '472']]);
  });

  it('read English dates in words, with a number and without', () => {
    const note =
      'Footnote. Article 4 as amended by Laws of the Republic No. 51-VI of 10 March 2017 (in force from the date of its first publication); of 08 June 2022 (in force from 01 January 2023).';
    expect(amendments(`On boats\n\nArticle 4\n\n1. Boats.\n\n2. Oars.\n\n${note}\n`, 'adilet')).toEqual([
      ['act/4', '2017-03-10', '51-VI'],
      ['act/4', '2022-06-08', null],
    ]);
  });

  it('name part and point of a Ukrainian article', () => {
    const text = `ЗАКОН УКРАЇНИ

Стаття 5. Човни

1. Човни є.

2. Човни бувають:

1) малі;

{Пункт 1 частини другої статті 5 в редакції Закону № 889-VIII від 10.12.2015}

2) великі.

{Частину третю статті 5 виключено на підставі Закону № 3 від 28.02.95}
`;
    expect(amendments(text, 'rada')).toEqual([
      ['act/5/2/1', '2015-12-10', '889-VIII'],
      ['act/5', '1995-02-28', '3'],
    ]);
  });

  it('keep a note that names nothing', () => {
    const text = 'О лодках\n\n1. Лодки есть.\n\nСноска. См. разъяснение.\n';
    expect(amendments(text, 'adilet')).toEqual([[null, null, null]]);
  });
});
