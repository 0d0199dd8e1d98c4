import { describe, expect, it } from 'vitest';
import { groupHits } from '../../src/elements/search-groups.ts';
import { isUnitFile, leadingTo, linesOf, type UnitFile } from '../../src/elements/search-unit.ts';

const file: UnitFile = {
  lang: 'uk',
  heading: 'Стаття 17. Назва',
  places: {
    'ua-draft/17': { name: '', label: 'Стаття 17.', eId: 'art_17', text: [], inner: ['ua-draft/17/2'] },
    'ua-draft/17/2': {
      name: 'частина 2',
      label: '2.',
      eId: 'art_17__para_2',
      text: ['Службовець:'],
      inner: ['ua-draft/17/2/1'],
    },
    'ua-draft/17/2/1': {
      name: 'частина 2, пункт 1',
      label: '1)',
      eId: 'art_17__para_2__point_1',
      text: ['знає;', 'уміє;'],
    },
  },
};

describe('the words of a unit', () => {
  it('are the place’s own and all inside it, a label at each beginning', () => {
    expect(linesOf(file, 'ua-draft/17')).toEqual([
      { label: '2.', text: 'Службовець:', depth: 1 },
      { label: '1)', text: 'знає;', depth: 2 },
      { label: '', text: 'уміє;', depth: 2 },
    ]);
    expect(linesOf(file, 'ua-draft/99')).toEqual([]);
  });

  it('are led by those of the holders', () => {
    expect(leadingTo(file, 'ua-draft/17/2/1')).toEqual([{ label: '2.', text: 'Службовець:', depth: 0 }]);
    expect(leadingTo(file, 'ua-draft/17/2')).toEqual([]);
    expect(leadingTo(file, 'ua-draft/17')).toEqual([]);
  });

  it('are told from anything else that a server may send', () => {
    expect(isUnitFile(JSON.parse(JSON.stringify(file)))).toBe(true);
    for (const other of [null, 1, 'x', [], {}, { ...file, lang: 'de' }, { ...file, places: { a: {} } }])
      expect(isUnitFile(other)).toBe(false);
  });
});

describe('hits', () => {
  it('stand by act and unit, the best first', () => {
    const hits = ['ua-draft/17/2', 'kz-code/9/16', 'ua-draft/59', 'ua-draft/17/1', 'kz-code/9/15'].map(
      (address) => ({ address }),
    );
    expect(groupHits(hits)).toEqual([
      {
        act: 'ua-draft',
        units: [
          { unit: 'ua-draft/17', hits: [{ address: 'ua-draft/17/2' }, { address: 'ua-draft/17/1' }] },
          { unit: 'ua-draft/59', hits: [{ address: 'ua-draft/59' }] },
        ],
      },
      {
        act: 'kz-code',
        units: [{ unit: 'kz-code/9', hits: [{ address: 'kz-code/9/16' }, { address: 'kz-code/9/15' }] }],
      },
    ]);
  });
});
