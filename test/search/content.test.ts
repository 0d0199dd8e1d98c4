import { describe, expect, it } from 'vitest';
import { isWithin } from '../../src/law/address.ts';
import { locales } from '../../src/locale.ts';
import { checkPlaces, readConcepts, readQuestions } from '../../src/search/content-files.ts';
import { loadEngine } from '../../src/search/load-engine.ts';
import { formsOf } from '../../src/search/searched-for.ts';
import { isWeakWord } from '../../src/search/stop-words.ts';
import { wordsOf } from '../../src/search/words.ts';
import { readSearchable } from './engines.ts';

const { engines, files } = readSearchable();
const concepts = readConcepts('.');
const questions = readQuestions('.');
const addresses = engines.ru.documents.map((each) => each.address);

describe('concepts', () => {
  it('are well formed, many, and lead to provisions that exist', () => {
    expect(concepts.messages.map(String)).toEqual([]);
    expect(concepts.items.filter((each) => !each.foreign).length).toBeGreaterThanOrEqual(240);
    expect(concepts.items.length).toBeGreaterThanOrEqual(250);
    expect(checkPlaces(concepts.items, new Set(addresses))).toEqual([]);
  });
  it('keep what they mean when the words that tell nothing fall away', () => {
    // "In-law" without its "in" would be any law.
    const lost = concepts.items.flatMap(({ id, words }) =>
      locales.flatMap((lang) =>
        words[lang]
          .filter((form) => {
            const all = wordsOf(form, lang);
            const kept = all.filter((word) => !word.stop);
            const [only] = kept;
            const tells = kept.length > 1 || (only !== undefined && !isWeakWord(only.text, lang));
            return kept.length < all.length && !tells;
          })
          .map((form) => `${id} ${lang}: ${form}`),
      ),
    );
    expect(lost).toEqual([]);
  });
});

describe('questions', () => {
  it('are well formed and lead to provisions that exist', () => {
    expect(questions.messages.map(String)).toEqual([]);
    expect(checkPlaces(questions.items, new Set(addresses))).toEqual([]);
  });

  it('cover every provision of substance, five in each language', () => {
    const asked = new Map(
      questions.items.flatMap((each) => each.provisions.map((address) => [address, each] as const)),
    );
    // A provision that only opens a list is asked about by its points.
    const leaves = addresses.filter(
      (address) => !addresses.some((other) => other !== address && isWithin(other, address)),
    );
    expect(leaves.filter((address) => !asked.has(address))).toEqual([]);
    for (const [address, { texts }] of asked) {
      for (const lang of locales)
        expect(new Set(texts[lang]).size, `${address} ${lang}`).toBeGreaterThanOrEqual(5);
    }
  });

  it('are said once in a language', () => {
    for (const lang of locales) {
      const all = questions.items.flatMap((each) => each.texts[lang]);
      const twice = all.filter((text, at) => all.indexOf(text) !== at);
      expect(twice).toEqual([]);
    }
  });
});

describe('an index', () => {
  it('is the same every time and says so when it is of another version', () => {
    expect(readSearchable().files).toEqual(files);
    const { index, forms } = files.en;
    expect(() => loadEngine({ ...index, version: 0 })).toThrow('version 0');
    expect(() => formsOf({ ...forms, version: 0 }, engines.en)).toThrow('version 0');
  });
});
