import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findTerms, glossaryOf, type Matchable, type TermHit } from '../../src/editorial/term-matcher.ts';
import { type Locale, locales } from '../../src/locale.ts';

function termOf(id: string, forms: readonly string[], rest: Partial<Matchable> = {}): Matchable {
  const [term = ''] = forms;
  const wording = { term: term.replaceAll('*', ''), forms };
  return { id, acts: ['ua-draft'], terms: { ru: wording, en: wording, uk: wording }, ...rest };
}

const glossary = glossaryOf([
  termOf('service', ['служб*']),
  termOf('head', ['керівник* служб* в орган*', 'керівник* служб*']),
  termOf('body', ['орган*']),
  termOf('category-v', ['категор* В']),
  termOf('duties', ['обов’язк*']),
  termOf('servant', ['civil servant*']),
  termOf('intern', ['стажёр*']),
  termOf('pay', ['винагород*'], { only: ['ua-draft/49'] }),
  termOf('reward', ['винагород*'], { only: ['ua-draft/50'] }),
]);

function found(text: string, lang: Locale = 'uk', options = {}): string[] {
  return findTerms(text, lang, glossary, options).map(
    (hit) => `${hit.id}: ${text.slice(hit.start, hit.end)}`,
  );
}

describe('a form', () => {
  it('matches any ending of its words, the longest first', () => {
    expect(found('Керівником служби в органі, служби керівників служб.')).toEqual([
      'head: Керівником служби в органі',
      'service: служби',
      'head: керівників служб',
    ]);
  });

  it('of as many words wins by the letters that it spells out', () => {
    const rivals = glossaryOf([termOf('competition', ['конкурс*']), termOf('contestant', ['конкурсант*'])]);
    const ids = findTerms('конкурсанти на конкурсі', 'uk', rivals).map((hit) => hit.id);
    expect(ids).toEqual(['contestant', 'competition']);
  });

  it('begins and ends at the bounds of words', () => {
    expect(found('сослужбовець прислужбу неорган')).toEqual([]);
  });

  it('bridges quotation marks, hyphens, commas and line breaks, not the end of a sentence', () => {
    expect(found('категорії „В” та категорія\nВ')).toEqual([
      'category-v: категорії „В',
      'category-v: категорія\nВ',
    ]);
    expect(found('керівник. Служба')).toEqual(['service: Служба']);
    expect(found('керівник; служба: орган')).toEqual(['service: служба', 'body: орган']);
  });

  it('takes a single capital letter as printed', () => {
    expect(found('категорії в органі')).toEqual(['body: органі']);
  });

  it.each(['обов’язків', 'обов`язків', "обов'язків", 'обовʼязків', 'ОБОВ’ЯЗКІВ'])(
    'knows the apostrophe of %s',
    (word) => {
      expect(found(word)).toEqual([`duties: ${word}`]);
    },
  );

  it('knows ё as е, and letters that are composed of two signs', () => {
    expect(found('стажера стажёром', 'ru')).toEqual(['intern: стажера', 'intern: стажёром']);
    expect(found('стажёру'.normalize('NFD'), 'ru')).toEqual([`intern: ${'стажёру'.normalize('NFD')}`]);
  });

  it('matches an English possessive', () => {
    expect(found("a Civil Servant's oath", 'en')).toEqual(["servant: Civil Servant's"]);
  });
});

describe('a place', () => {
  it('decides between homonyms', () => {
    expect(found('винагорода', 'uk', { at: 'ua-draft/49/2' })).toEqual(['pay: винагорода']);
    expect(found('винагорода', 'uk', { at: 'ua-draft/50' })).toEqual(['reward: винагорода']);
    expect(found('винагорода', 'uk', { at: 'ua-draft/5' })).toEqual([]);
    expect(found('винагорода')).toEqual(['pay: винагорода', 'reward: винагорода']);
  });

  it('leaves out the terms of other acts', () => {
    expect(found('служба', 'uk', { at: 'kz-code/5' })).toEqual([]);
  });
});

it('names the terms inside longer ones on request', () => {
  expect(found('керівник служби в органі', 'uk', { nested: true })).toEqual([
    'head: керівник служби в органі',
    'service: служби',
    'body: органі',
  ]);
});

/** The dumb oracle: one regular expression for each form, tried at every word. */
function oracle(text: string, forms: Readonly<Record<string, string>>): string[] {
  const hits: string[] = [];
  for (const [id, form] of Object.entries(forms)) {
    const words = form.split(' ').map((word) => (word.endsWith('*') ? `${word.slice(0, -1)}\\p{L}*` : word));
    const shape = new RegExp(`(?<!\\p{L})(?=(${words.join('[ ,„”-]+')})(?!\\p{L}))`, 'gu');
    for (const match of text.matchAll(shape)) hits.push(`${id}:${match.index}:${match[1]}`);
  }
  return hits.sort();
}

describe('any text', () => {
  const words = fc.constantFrom(
    'рада',
    'ради',
    'радник',
    'член',
    'члени',
    'служба',
    'служби',
    'в',
    'органі',
    'а',
  );
  const gaps = fc.constantFrom(' ', ', ', ' „', '” ', '-', '. ', '; ');

  it('gives what the oracle gives', () => {
    const forms = { rada: 'рад*', member: 'член* рад*', exact: 'ради', long: 'член* ради служб* в орган*' };
    const index = glossaryOf(
      Object.entries(forms).map(([id, form]) => ({
        id,
        acts: ['ua-draft'],
        terms: {
          ru: { term: form, forms: [form] },
          en: { term: form, forms: [form] },
          uk: { term: form, forms: [form] },
        },
      })),
    );
    fc.assert(
      fc.property(fc.array(fc.tuple(words, gaps), { maxLength: 30 }), (pairs) => {
        const text = pairs.flat().join('');
        const hits = findTerms(text, 'uk', index, { nested: true });
        const got = hits.map((hit) => `${hit.id}:${hit.start}:${text.slice(hit.start, hit.end)}`).sort();
        expect(got).toEqual(oracle(text, forms));
      }),
    );
  });

  it('never crashes the search; hits stand in the text, in order, and do not overlap', () => {
    const anything = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 200 }),
      fc
        .array(fc.tuple(words, fc.oneof(gaps, fc.string({ unit: 'grapheme', maxLength: 3 }))))
        .map((all) => all.flat().join('')),
    );
    fc.assert(
      fc.property(anything, fc.constantFrom(...locales), (text, lang) => {
        let last: TermHit | undefined;
        for (const hit of findTerms(text, lang, glossary)) {
          expect(hit.start).toBeGreaterThanOrEqual(0);
          expect(hit.end).toBeGreaterThan(hit.start);
          expect(hit.end).toBeLessThanOrEqual(text.length);
          if (last !== undefined && hit.start !== last.start)
            expect(hit.start).toBeGreaterThanOrEqual(last.end);
          last = hit;
        }
      }),
    );
  });

  it('costs time in proportion to its length', () => {
    const text = 'керівник служби в органі державної влади, '.repeat(500);
    const time = (length: number): number => {
      const start = performance.now();
      findTerms(text.repeat(length), 'uk', glossary);
      return performance.now() - start;
    };
    time(2);
    const least = (length: number): number => Math.min(...Array.from({ length: 6 }, () => time(length)));
    // Ten times the text: ten times the time where it is linear, a hundred times where it is quadratic.
    expect(least(20)).toBeLessThan(least(2) * 50);
  });
});
