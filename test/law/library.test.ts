import { describe, expect, it } from 'vitest';
import { parseText } from '../../scripts/parse/parse.ts';
import { readSourceTexts } from '../../scripts/parse/sources.ts';
import { hashProvision, wordsOf } from '../../src/law/hash.ts';
import { placesOf, readLibrary } from '../../src/law/library.ts';
import type { ActText } from '../../src/law/model.ts';
import { unitsOf } from '../../src/law/walk.ts';

const { library, messages } = readLibrary('.');

/** A tree without the lines of the files that it was read from. */
function lineless(text: Pick<ActText, 'content'>): unknown {
  return JSON.parse(JSON.stringify(text.content, (key, value) => (key === 'line' ? undefined : value)));
}

describe('the library', () => {
  it('reads the committed texts without a message', () => expect(messages.map(String)).toEqual([]));

  it('gives back the trees that the parser made of the sources', () => {
    const { sources } = readSourceTexts('.');
    const parsed = sources.flatMap((source) => {
      const nameOf = (lang: string, ordinal: number) =>
        source.record.acts.filter((act) => Object.keys(act.texts).includes(lang))[ordinal - 1]?.name ??
        'none';
      return parseText(source.text, { path: source.path, profile: source.record.profile, nameOf }).acts;
    });
    expect(parsed).toHaveLength(5);
    for (const text of parsed) {
      const read = library.laws.find((law) => law.name === text.act)?.texts.get(text.lang);
      expect(read === undefined ? undefined : lineless(read)).toEqual(lineless(text));
    }
  });

  it('knows every kind of place', () => {
    const places = library.laws.flatMap((law) =>
      placesOf(law.texts.get(law.original) ?? { ...law, content: [], act: '', lang: 'ru', profile: 'rada' }),
    );
    const eIds = new Map(places.map(({ place }) => [place.address, place.eId]));
    const expected = {
      'kz-code/9/16': 'para_9__subpara_16',
      'kz-code/14/al-2': 'para_14__al_2',
      'kz-code/9/fn-1': 'para_9__fn_1',
      'kz-code/chapter-3': 'chp_3',
      'kz-order/preamble': 'preamble',
      'ua-draft/59/2': 'art_59__para_2',
      'ua-draft/14/1/2': 'art_14__para_1__point_2',
      'ua-draft/2/8': 'art_2__point_8',
      'ua-draft/36/2_2': 'art_36__para_2_2',
      'ua-draft/final': 'sec_4',
      'ua-draft/final/7': 'sec_4__point_7',
      'ua-draft/section-3/chapter-2': 'sec_3__chp_2',
      'ua-draft/preamble': 'preamble',
    };
    expect(Object.fromEntries(Object.keys(expected).map((address) => [address, eIds.get(address)]))).toEqual(
      expected,
    );
  });

  it('knows the oath, the quoted article and the second sentence of paragraph 14', () => {
    const texts = new Map(
      library.laws.flatMap((law) => {
        const text = law.texts.get(law.original);
        return text === undefined
          ? []
          : placesOf(text).map(({ node, place }) => [place.address, node] as const);
      }),
    );
    expect(texts.get('ua-draft/22/1/al-2')).toMatchObject({
      quoted: true,
      text: expect.stringMatching(/^“Усвідомлюючи свою високу відповідальність/u),
    });
    expect(texts.get('ua-draft/final/9/al-2')).toMatchObject({
      quoted: true,
      text: expect.stringMatching(/^1\. Незаконне звільнення/u),
    });
    expect(texts.get('kz-code/14/al-2')).toMatchObject({
      quoted: false,
      text: expect.stringMatching(/^Соблюдение/u),
    });
  });

  it('hashes labels and words, and nothing else', () => {
    const units = library.laws.flatMap((law) => unitsOf(law.texts.get('ru')?.content ?? []));
    const nine = units.find((unit) => unit.address === 'kz-code/9');
    if (nine === undefined) throw new Error('no paragraph 9');
    const withoutNotes = {
      ...nine,
      line: 7,
      content: nine.content.filter((block) => block.type !== 'footnote'),
    };
    expect(hashProvision(withoutNotes)).toBe(hashProvision(nine));
    expect(hashProvision({ ...nine, label: '9)' })).not.toBe(hashProvision(nine));
    expect(wordsOf(nine).join(' ')).toContain('1) добросовестно выполнять');
  });
});
