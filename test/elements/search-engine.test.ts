import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { engineFor, openEngine, openForms, readingOf, search } from '../../src/elements/search-engine.ts';
import { nodesOf } from '../../src/law/walk.ts';
import { locales } from '../../src/locale.ts';
import { wordsOf } from '../../src/search/words.ts';
import { readSearchable } from '../search/engines.ts';

const { library, engines, files } = readSearchable();

const anywhere = () => true;
const passages = library.laws.flatMap((law) =>
  [...law.texts.values()].flatMap((text) =>
    text.units
      .flatMap(nodesOf)
      .flatMap((node) => (node.type === 'text' ? [{ lang: text.lang, text: node.text }] : [])),
  ),
);

describe('a search', () => {
  it('marks whole words, in order and apart, whatever is asked and wherever it looks', () => {
    const queries = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 60 }),
      fc.constantFrom(...passages).map(({ text }) => text.slice(0, 60)),
    );
    fc.assert(
      fc.property(
        queries,
        fc.constantFrom(...passages),
        fc.constantFrom(...locales),
        fc.boolean(),
        (query, passage, lang, literal) => {
          const ranges = search(query, engines[lang], literal, anywhere).marks(passage.text);
          const words = new Map(wordsOf(passage.text, lang).map(({ start, end }) => [start, end]));
          let last = -1;
          for (const { start, end } of ranges) {
            expect(start).toBeGreaterThanOrEqual(last);
            expect(words.get(start)).toBe(end);
            last = end;
          }
        },
      ),
      { numRuns: 60 },
    );
  });

  it('marks the words of the query in any form, and no others', () => {
    const text = 'принимать подарки или услуги от лиц, подарок которых';
    const { marks } = search('подарком', engines.ru, false, anywhere);
    expect(marks(text).map(({ start, end }) => text.slice(start, end))).toEqual(['подарки', 'подарок']);
  });

  it('taken literally corrects nothing', async () => {
    const forms = async () => openForms(files.ru.forms, engines.ru);
    const meant = search('gjlfhjr', engines.ru, false, anywhere);
    expect(await readingOf(meant.answer, forms)).toMatch(/^подар/u);
    const written = search('gjlfhjr', engines.ru, true, anywhere);
    expect(await readingOf(written.answer, forms)).toBeUndefined();
    expect(written.answer.hits).toEqual([]);
    const word = search('подарок', engines.ru, true, anywhere);
    expect(word.answer.hits.length).toBeGreaterThan(0);
    const text = 'подарки';
    expect(word.also([text])).toEqual([]);
    expect(word.marks(text)).toEqual([{ start: 0, end: text.length }]);
  });

  it('fetches the words of stems for a slip, and for nothing else', async () => {
    let fetched = 0;
    const forms = async () => {
      fetched += 1;
      return openForms(files.en.forms, engines.en);
    };
    const said = (query: string) => readingOf(search(query, engines.en, false, anywhere).answer, forms);
    expect(await said('gift')).toBeUndefined();
    expect(await said('пшае')).toBe('gift');
    expect(fetched).toBe(0);
    expect(await said('critisism')).toBe('criticism');
    expect(fetched).toBe(1);
    for (const broken of [undefined, null, {}, { version: 1 }, { version: 1, endings: '-s' }])
      expect(() => openForms(broken, engines.en)).toThrow('forms');
  });

  it('looks only where it is told to', () => {
    const { answer } = search('подарок', engines.ru, false, (address) => address.startsWith('ua-'));
    expect(answer.hits.map(({ address }) => address.slice(0, 3)).filter((act) => act !== 'ua-')).toEqual([]);
  });

  it('names the law’s own words for words that it does not use', () => {
    const texts = [
      'не допускать фактов принятия подарков',
      'Подарки, поступившие без ведома',
      'ходить в чём угодно',
    ];
    expect(search('бутылка', engines.ru, false, anywhere).also(texts)).toEqual(['подарков']);
    expect(search('подарок', engines.ru, false, anywhere).also(texts)).toEqual([]);
  });

  it('names only words that stand in the texts, in the order and form in which they stand', () => {
    const text = 'Внешний вид должен соответствовать деловому стилю';
    for (const query of ['шорты', 'можно ли прийти в шортах', 'кроссовки и футболка'])
      for (const words of search(query, engines.ru, false, anywhere).also([text]))
        expect(text.toLocaleLowerCase('ru')).toContain(words);
    expect(search('шорты', engines.ru, false, anywhere).also([text])).toContain('внешний вид');
  });

  it('takes a question for one in the language of the page where texts in another were chosen', async () => {
    const load = (lang: 'ru' | 'en' | 'uk') => Promise.resolve(engines[lang]);
    expect((await engineFor('gift', engines.ru, load, 'en')).lang).toBe('en');
    expect((await engineFor('подарунок', engines.en, load, 'uk')).lang).toBe('uk');
    expect((await engineFor('отпуск за стаж', engines.uk, load, 'ru')).lang).toBe('ru');
    expect((await engineFor('відпустка за стаж', engines.uk, load, 'ru')).lang).toBe('uk');
    expect((await engineFor('leave', engines.en, load, 'ru')).lang).toBe('en');
  });
});

describe('an index', () => {
  it('that is none, or of another version, is refused', () => {
    for (const data of [null, 'x', [], {}, { version: 0, provisions: [] }, { version: 2 }])
      expect(() => openEngine(data)).toThrow();
  });
});
