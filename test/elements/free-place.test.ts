import { describe, expect, it } from 'vitest';
import { languagesOf, placesIn, readPlace, touches } from '../../src/elements/free-place.ts';
import { UnitFiles } from '../../src/elements/search-files.ts';
import type { UnitFile } from '../../src/elements/search-unit.ts';
import { compareKeys } from '../../src/elements/table-sort.ts';
import { Links } from '../../src/links.ts';

const units = ['kz-code/9', 'kz-code/10', 'ua-draft/45'];
const order = (unit: string) => units.indexOf(unit);
const read = (query: string) => placesIn(new URLSearchParams(query), order);

describe('two places in an address', () => {
  it('stand in the order of the acts, whatever the query says, and keep what else it says', () => {
    expect(read('?b=kz-code/9/16&a=ua-draft/45/1&text=ru,uk')).toEqual({
      places: ['kz-code/9/16', 'ua-draft/45/1'],
      canonical: 'a=kz-code/9/16&b=ua-draft/45/1&text=ru,uk',
    });
    expect(read('?a=kz-code/9/16&b=kz-code/9/2').places).toEqual(['kz-code/9/2', 'kz-code/9/16']);
    expect(read('?a=kz-code/10&b=kz-code/9').places).toEqual(['kz-code/9', 'kz-code/10']);
  });

  it('are one where the other is not given, is the same, or is no address', () => {
    expect(read('?b=/ua-draft/45/')).toEqual({ places: ['ua-draft/45'], canonical: 'a=ua-draft/45' });
    expect(read('?a=kz-code/9&b=kz-code/9').places).toEqual(['kz-code/9']);
    expect(read('?a=kz-code/9&b=<b>').places).toEqual(['kz-code/9']);
    expect(read('?a=ua-draft/45/1/al-2&b=kz-code/9/fn-1/').places).toEqual(['kz-code/9', 'ua-draft/45/1']);
    expect(read('?q=x')).toEqual({ places: [], canonical: 'q=x' });
  });
});

describe('a place', () => {
  const fileOf = (lang: 'ru' | 'uk', words: string): UnitFile => ({
    lang,
    heading: lang === 'ru' ? 'Пункт 9' : 'Пункт 9',
    places: {
      'kz-code/9': { name: '', label: '9.', eId: 'para_9', text: [`${words}:`], inner: ['kz-code/9/1'] },
      'kz-code/9/1': { name: 'подпункт 1', label: '1)', eId: 'para_9__subpara_1', text: [words, 'ещё'] },
    },
  });

  class Kept extends UnitFiles {
    override unit(lang: string) {
      // English has no text of its own: its file holds the original.
      if (lang === 'uk') return Promise.resolve(fileOf('uk', 'слова'));
      return Promise.resolve(lang === 'ru' || lang === 'en' ? fileOf('ru', 'слова закона') : undefined);
    }
  }
  const files = new Kept(new Links({ site: 'https://norma.example', base: '/', contact: undefined }));

  it('is read in every language that has it, led to by its holders, row by row', async () => {
    const place = await readPlace(files, 'kz-code/9/1', ['ru', 'uk', 'en']);
    expect(place?.name).toBe('Пункт 9, подпункт 1');
    expect(place?.leading.map((row) => row.map(({ lang, text }) => `${lang} ${text}`))).toEqual([
      ['ru слова закона:', 'uk слова:'],
    ]);
    expect(place?.rows.map((row) => row.map(({ lang, label, text }) => `${lang} ${label} ${text}`))).toEqual([
      ['ru 1) слова закона', 'uk 1) слова'],
      ['ru  ещё', 'uk  ещё'],
    ]);
    expect(place?.parts).toEqual([
      { address: 'kz-code/9', name: '' },
      { address: 'kz-code/9/1', name: 'подпункт 1' },
    ]);
  });

  it('is undefined where there is none, and a fault where its unit cannot be had', async () => {
    expect(await readPlace(files, 'kz-code/9/7', ['ru'])).toBeUndefined();
    class Broken extends UnitFiles {
      override unit() {
        return Promise.resolve(undefined);
      }
    }
    const broken = new Broken(new Links({ site: 'https://norma.example', base: '/', contact: undefined }));
    await expect(readPlace(broken, 'kz-code/9', ['ru'])).rejects.toThrow('kz-code/9 could not be loaded');
  });

  it('touches what holds it, and is shown in the language of the page first', () => {
    expect([touches('kz-code/9', 'kz-code/9/1'), touches('kz-code/9', 'kz-code/91')]).toEqual([true, false]);
    expect(languagesOf(['ru', 'uk', 'en', 'xx'], 'uk')).toEqual(['uk', 'ru', 'en']);
  });
});

describe('the keys of a sorted table', () => {
  const { compare } = new Intl.Collator('uk');
  it('are numbers by value, then words by the alphabet', () => {
    const keys = ['яблуко', '10', 'їжак', '9', '0.5', 'абрикос'];
    expect(keys.toSorted((a, b) => compareKeys(a, b, compare))).toEqual([
      '0.5',
      '9',
      '10',
      'абрикос',
      'їжак',
      'яблуко',
    ]);
  });
});
