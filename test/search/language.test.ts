import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readJudged } from '../../scripts/bench/score.ts';
import { type Locale, locales } from '../../src/locale.ts';
import { knows, languageOf, otherLanguages } from '../../src/search/language.ts';
import { readSearchable } from './engines.ts';

const { engines } = readSearchable();
const questions = readJudged(readFileSync('test/fixtures/search/heldout.jsonl', 'utf8'));

describe('the language of a question', () => {
  it('told by its letters and small words is never another one', () => {
    const wrong = questions.filter(({ q, lang }) => ![lang, undefined].includes(languageOf(q)));
    expect(wrong).toEqual([]);
    expect(questions.filter(({ q, lang }) => languageOf(q) === lang).length).toBeGreaterThan(
      0.75 * questions.length,
    );
  });

  it('is told by the shortest words, where there are enough of them', () => {
    expect(languageOf('I found a present on my table')).toBe('en');
    expect(languageOf('podarok na stole i do kogo idti')).toBeUndefined();
  });

  it('is kept where the engine is of that language', () => {
    const moved = questions.filter(({ q, lang }) => otherLanguages(q, engines[lang]).sure);
    expect(moved).toEqual([]);
  });

  it('is found from the page of another language', () => {
    const plain = questions.filter(({ kind }) => kind !== 'typo' && kind !== 'keyword');
    for (const page of locales) {
      const foreign = plain.filter(({ lang }) => lang !== page);
      const found = foreign.filter(({ q, lang }) => otherLanguages(q, engines[page]).langs.includes(lang));
      expect(found.length, page).toBeGreaterThan(0.9 * foreign.length);
    }
  });

  it.each([
    ['gjlfhjr', 'ru'],
    ['podarok na stole', 'ru'],
    ['пшае', 'en'],
    ['ыефаа', 'en'],
    ['dslgecnrf', 'uk'],
  ] as const)('"%s" is taken for other keys or letters (%s)', (query, lang) => {
    expect(
      otherLanguages(query, engines[lang]).langs.filter((other) => knows(query, engines[other])),
    ).toEqual([]);
  });

  it.each([
    ['подарунок', 'ru', 'uk'],
    ['leave', 'uk', 'en'],
    ['подарок', 'en', 'ru'],
  ] as const)('"%s", a word alone, is not of %s but of %s', (query, page, lang) => {
    const other: Locale | undefined = otherLanguages(query, engines[page]).langs.find((each) =>
      knows(query, engines[each]),
    );
    expect(other).toBe(lang);
  });
});
