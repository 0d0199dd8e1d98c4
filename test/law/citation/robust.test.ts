import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findCitations, findExternalActs } from '../../../src/law/citation/find.ts';
import { namedActs, parseQuery } from '../../../src/law/citation/query.ts';
import { resolveCitation } from '../../../src/law/citation/resolve.ts';
import { profiles } from '../../../src/law/profile.ts';
import { locales } from '../../../src/locale.ts';
import { fixtureIndex } from './index-fixture.ts';

const index = fixtureIndex();
const addresses = [...index.kinds.keys()];

/** Bits of citations, so that random texts come near real ones. */
const bits = fc.constantFrom(
  ...'пункт пунктами п. пп. п.п. ч. ст. частини першої двадцять третій статті статей 17 41-4) 1) 2) (1) 3–5 - – — , ; и та and or of the this цієї настоящего закону Закону Кодекса України " „ ” « » ( ) № N 342 3723–XII від от dated 23 ноября 2015 года 13.11.2023 Відомості 1993 р. розділу III-А Article Articles para. paragraph subparagraph part two Section IV Code 9.16 “А” % \u00a0 \u00ad \u202e 😀 \n'.split(
    ' ',
  ),
);
const nearTexts = fc.array(bits, { maxLength: 60 }).map((words) => words.join(' '));
const texts = fc.oneof(
  nearTexts,
  fc.string({ unit: 'binary', maxLength: 300 }),
  fc.string({ unit: 'grapheme', maxLength: 300 }),
);

describe('any text', () => {
  test('is read without fault; mentions are in order, inside the text, and do not overlap', () => {
    fc.assert(
      fc.property(
        texts,
        fc.constantFrom(...locales),
        fc.constantFrom(...profiles),
        fc.constantFrom(...addresses),
        (text, lang, profile, at) => {
          let free = 0;
          for (const mention of findCitations(text, lang, profile)) {
            expect(mention.start).toBeGreaterThanOrEqual(free);
            expect(mention.end).toBeGreaterThan(mention.start);
            free = mention.end;
            for (const resolution of resolveCitation(mention, at, index)) {
              expect(resolution.start).toBeGreaterThanOrEqual(mention.start);
              expect(resolution.end).toBeLessThanOrEqual(mention.end);
              expect(resolution.end).toBeGreaterThan(resolution.start);
              if (resolution.status === 'resolved') expect(index.kinds.has(resolution.address)).toBe(true);
            }
          }
          expect(free).toBeLessThanOrEqual(text.length);
          for (const act of findExternalActs(text, lang)) expect(text.slice(act.start, act.end)).not.toBe('');
        },
      ),
      { numRuns: 3000 },
    );
  });

  test('as a query names addresses that exist, each in its own words', () => {
    fc.assert(
      fc.property(texts, (text) => {
        for (const found of parseQuery(text, index)) {
          expect(text.slice(found.start, found.end)).not.toBe('');
          for (const address of found.addresses) expect(index.kinds.has(address)).toBe(true);
          expect(found.addresses.length === 0).toBe(
            found.status === 'missing' || found.status === 'external',
          );
        }
        for (const named of namedActs(text, index)) expect(named.end).toBeGreaterThan(named.start);
      }),
      { numRuns: 2000 },
    );
  });
});

test('a number is never taken for another one', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 9999 }),
      fc.constantFrom('ст. ', 'стаття ', 'Article ', 'статья №', 'Art.'),
      (number, word) => {
        const [found] = parseQuery(`${word}${number}`, index);
        const expected = index.kinds.has(`ua-draft/${number}`) ? [`ua-draft/${number}`] : [];
        expect(found?.status === 'exact' ? found.addresses : []).toEqual(expected);
        if (found?.status === 'loose') expect(found.addresses).toEqual([`kz-code/${number}`]);
      },
    ),
  );
});

describe('time grows with the length and no faster', () => {
  const worst = {
    numbers: '1, ',
    'numbers after a word': 'статей 1, 2 и ',
    brackets: '(((',
    'nested numbers': '9(1)(2',
    quotes: '"„«',
    dashes: '1-',
    ordinals: 'двадцять першої та ',
    acts: 'Закону України ',
    ministries: 'приказа Министра ',
    gazettes: 'Відомості Верховної Ради, 1993, N 5, ст. 6; ',
    holders: 'пункту 1 частини 2 статті 3 ',
    joined: 'пункту 1, ',
    letters: 'а) ',
    spaces: ' \n',
    own: 'цієї статті ',
    figures: '1234567890',
    slashes: 'ua-draft/',
  };
  const size = 200_000;

  test.each(Object.entries(worst))('%s', (_, bit) => {
    const text = bit.repeat(Math.ceil(size / bit.length)).slice(0, size);
    const started = performance.now();
    for (const lang of locales) {
      findCitations(text, lang, 'rada');
      findExternalActs(text, lang);
    }
    parseQuery(text.slice(0, 10_000), index);
    // Some 100 ms are usual; what grows with the square of the length takes minutes.
    expect(performance.now() - started).toBeLessThan(10_000);
  });
});
