import { describe, expect, it } from 'vitest';
import { destinationOf } from '../../../src/elements/room/places.ts';
import { Links } from '../../../src/links.ts';
import { locales } from '../../../src/locale.ts';

const at = (path: string) => destinationOf(new URL(path, 'https://norma.example'));

describe('destinationOf', () => {
  it.each([
    ['/ru/kz-code/9/', { act: 'kz-code', unit: 'kz-code/9', eId: '' }],
    [
      '/ru/kz-code/9/?text=ru,en#para_9__subpara_16',
      { act: 'kz-code', unit: 'kz-code/9', eId: 'para_9__subpara_16' },
    ],
    ['/ru/ua-draft/#sec_3', { act: 'ua-draft', unit: undefined, eId: 'sec_3' }],
  ])('%s is a place', (path, place) => {
    expect(at(path)).toEqual({ type: 'place', base: '/', ui: 'ru', ...place });
  });

  it.each([
    '/',
    '/ru/',
    '/ru/glossary/',
    '/ru/answers/#entry',
    '/id/kz-code/9/',
    '/fr/kz-code/9/',
    '/ru/kz-code/9/x/',
  ])('%s is none', (path) => {
    expect(at(path)).toBeUndefined();
  });

  it('knows what the site’s own links lead to, wherever the site stands', () => {
    for (const base of ['/', '/norma/', '/a/ru/']) {
      const links = new Links({ site: 'https://norma.example', base, contact: undefined });
      for (const ui of locales) {
        expect(at(`${links.glossary(ui)}#rank`)).toEqual({ type: 'term', base, ui, id: 'rank' });
        const unit = at(
          links.place(ui, { address: 'ua-draft/36/2_2', eId: 'art_36__para_2_2', unit: 'ua-draft/36' }),
        );
        expect(unit).toEqual({
          type: 'place',
          base,
          ui,
          act: 'ua-draft',
          unit: 'ua-draft/36',
          eId: 'art_36__para_2_2',
        });
      }
    }
  });
});
