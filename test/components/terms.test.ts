import { describe, expect, it } from 'vitest';
import { glossary, lettersOf } from '../../src/components/terms.ts';
import { locales } from '../../src/locale.ts';

const [sample] = glossary;
const named = (ru: string, uk: string) => {
  if (sample === undefined) throw new Error('the glossary is empty');
  const { ru: russian, en, uk: ukrainian } = sample.terms;
  return { ...sample, id: ru, terms: { ru: { ...russian, term: ru }, en, uk: { ...ukrainian, term: uk } } };
};

describe('lettersOf', () => {
  it('sorts by the alphabet of the language: і after и, є after е', () => {
    const terms = [
      named('яма', 'інша'),
      named('ёлка', 'єдина'),
      named('Ель', 'еталон'),
      named('«акт»', 'ґрунт'),
    ];
    const letters = (lang: 'ru' | 'uk') => lettersOf(terms, lang).map(({ letter }) => letter);
    expect(letters('uk')).toEqual(['Ґ', 'Е', 'Є', 'І']);
    expect(letters('ru')).toEqual(['А', 'Е', 'Ё', 'Я']);
  });

  it.each(locales)('holds every term of the glossary once in %s', (lang) => {
    const held = lettersOf(glossary, lang).flatMap(({ terms }) => terms.map(({ id }) => id));
    expect(held.toSorted()).toEqual(glossary.map(({ id }) => id).toSorted());
  });
});
