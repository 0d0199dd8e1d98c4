import { expect, test } from 'vitest';
import { citeFile } from '../../src/components/cite-file.ts';
import { citationOf } from '../../src/components/citing.ts';
import { links } from '../../src/components/links.ts';
import { Citing } from '../../src/elements/cite/cite-file.ts';
import { cite } from '../../src/exports/citations/formats.ts';
import { locales } from '../../src/locale.ts';
import { laws, placesIn } from '../../src/site.ts';

test.each(laws)('in the browser every place of $name is cited as at build time', (law) => {
  const text = law.texts.get(law.original);
  const places = text === undefined ? [] : [...placesIn(text).values()];
  expect(places.length).toBeGreaterThan(5);
  for (const lang of locales) {
    const citing = new Citing(JSON.parse(JSON.stringify(citeFile(lang, law))), links);
    const strayed = places.flatMap(({ place: { address, eId } }) => {
      // Opening texts go by their provisions; the heading of a closing section by the section.
      if (/\/al-1$|^ua-draft\/section-4$/u.test(address)) return [];
      const citable = citing.citable(citing.addressOf(eId), lang, '2026-11-22');
      const words = citable && cite('traditional', citable);
      return words === citationOf(law, lang, address) ? [] : [`${eId}: ${words}`];
    });
    expect(strayed).toEqual([]);
  }
});

test('what must not travel bare is known by act and language', () => {
  const marked = laws.map((law) => {
    const citing = new Citing(citeFile('en', law), links);
    return [law.name, ...locales.filter((lang) => citing.isMarked(lang))];
  });
  expect(marked).toEqual([
    ['kz-order', 'en', 'uk'],
    ['kz-code', 'en', 'uk'],
    ['ua-draft', 'ru', 'en', 'uk'],
  ]);
});
