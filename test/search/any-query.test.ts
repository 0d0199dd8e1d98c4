import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { locales } from '../../src/locale.ts';
import { ask, mostHits } from '../../src/search/ask.ts';
import { languageOf, otherLanguages } from '../../src/search/language.ts';
import { formsOf, searchedFor } from '../../src/search/searched-for.ts';
import { readSearchable } from './engines.ts';

const { engines, files } = readSearchable();

const marks = fc.constantFrom('\u202e', '\u200f', '\u200d', '\u0301', '\ufeff', '\0', '\ud800', '\u2028');
const nasty = fc.constantFrom(
  '<img src=x onerror=alert(1)>',
  '</script><script>',
  '((.*)+)+$',
  '[^\\p{L}]{9999}',
  '$& $1 {{count}} __proto__ constructor',
  'ст. 99999999999999999999',
  '9.16.16.16.16',
);
const words = fc.constantFrom(
  'подарок',
  'відпустка',
  'gift',
  'gjlfhjr',
  'podarok',
  'обоих',
  'Украина',
  'Казахстан',
);
const pieces = fc.array(fc.oneof(words, nasty, marks, fc.string({ unit: 'grapheme', maxLength: 12 })), {
  maxLength: 30,
});
const queries = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 200 }),
  pieces.map((all) => all.join(' ')),
  pieces.map((all) => all.join('')),
  // As long as a pasted page.
  fc
    .oneof(fc.string({ minLength: 1, maxLength: 10 }), words, nasty)
    .map((piece) => piece.repeat(10_000).slice(0, 10_000)),
);

describe('any query', () => {
  it('is answered, with places that exist, none twice, within a moment', () => {
    const slugs = new Set(engines.en.answers.map(({ slug }) => slug));
    const known = new Set(engines.en.citations.kinds.keys());
    fc.assert(
      fc.property(queries, fc.constantFrom(...locales), (query, lang) => {
        const started = performance.now();
        const { hits, answers, others, silent } = ask(query, engines[lang]);
        expect(performance.now() - started).toBeLessThan(2000);
        const addresses = hits.map(({ address }) => address);
        expect(addresses.length).toBeLessThanOrEqual(mostHits);
        expect(addresses.every((address) => known.has(address))).toBe(true);
        expect(new Set(addresses).size).toBe(addresses.length);
        const curated = [...answers, ...others];
        expect(curated.every((slug) => slugs.has(slug))).toBe(true);
        expect(new Set(curated).size).toBe(curated.length);
        if (silent || hits.length === 0) expect(curated).toEqual([]);
      }),
      { numRuns: 200 },
    );
  });

  it('is repeated as it was typed but for the words that were taken otherwise', () => {
    fc.assert(
      fc.property(queries, fc.constantFrom(...locales), (query, lang) => {
        const { query: understood } = ask(query, engines[lang]);
        const searched = searchedFor(understood, formsOf(files[lang].forms, engines[lang]));
        if (understood.reading.how === 'as-typed' && understood.slips.length === 0)
          expect(searched).toBeUndefined();
        // What is not a letter is never put in, so nothing can be made of it that was not typed.
        const signs = (text: string) => text.replace(/[\p{L}\p{M}\p{N}'’ʼ`‘′;[\]{},.<>:"/~-]/gu, '');
        if (searched !== undefined) expect(signs(understood.reading.text)).toBe(signs(searched));
      }),
      { numRuns: 100 },
    );
  });

  it('is in one of the languages, or nobody can tell', () => {
    fc.assert(
      fc.property(queries, fc.constantFrom(...locales), (query, lang) => {
        expect([...locales, undefined]).toContain(languageOf(query));
        expect(otherLanguages(query, engines[lang]).langs).not.toContain(lang);
      }),
      { numRuns: 100 },
    );
  });
});
