import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { VFile } from 'vfile';
import type { VFileMessage } from 'vfile-message';
import { describe, expect, it } from 'vitest';
import { checkGlossary, parseGlossary, readGlossary, type TextOf } from '../../src/editorial/glossary.ts';
import { lookupOf } from '../../src/editorial/notes-lookup.ts';
import { findTerms, glossaryOf } from '../../src/editorial/term-matcher.ts';
import { modalityOf } from '../../src/editorial/translation/modality.ts';
import { readLibrary } from '../../src/law/library.ts';
import { type Locale, locales } from '../../src/locale.ts';

const fixtures = join(import.meta.dirname, 'fixtures/glossary');
const root = join(import.meta.dirname, '../..');

function linesOf(messages: readonly VFileMessage[]): string[] {
  return messages.map((message) => `${message.line}:${message.column} ${message.ruleId} ${message.reason}`);
}

/** An entry about ranks with what a test wants different. */
function entry(lines: Readonly<Record<string, string>> = {}): string {
  const all: Record<string, string> = {
    id: 'rank',
    acts: '[ua-draft]',
    terms:
      '{ru: {term: ранг, forms: [ранг*]}, en: {term: rank, forms: [rank*]}, uk: {term: ранг, forms: [ранг*]}}',
    provisions: '[ua-draft/23/1]',
    definition: '{ru: Ступень., en: A grade., uk: Ступінь.}',
    ...lines,
  };
  return `- ${Object.entries(all)
    .map(([key, value]) => `${key}: ${value}`)
    .join('\n  ')}\n`;
}

function termsOf(...entries: string[]): ReturnType<typeof parseGlossary> {
  const file = new VFile({ path: 'glossary.yaml', value: entries.join('\n') });
  const terms = parseGlossary(file);
  expect(linesOf(file.messages)).toEqual([]);
  return terms;
}

describe('reading', () => {
  it.each(['schema', 'yaml', 'shape'])('names every fault at its place: %s', (name) => {
    const { messages } = readGlossary(fixtures, `${name}/glossary.yaml`);
    expect(linesOf(messages)).toEqual(
      readFileSync(join(fixtures, name, 'messages.txt'), 'utf8')
        .trimEnd()
        .split('\n'),
    );
  });

  it('keeps the entries that are right beside those that are not', () => {
    const { terms } = readGlossary(fixtures, 'schema/glossary.yaml');
    expect(terms.map((term) => [term.id, term.origin])).toEqual([
      ['oath', { path: 'schema/glossary.yaml', line: 19, column: 3 }],
    ]);
  });

  it('throws for a file that is not there', () => {
    expect(() => readGlossary(fixtures, 'absent.yaml')).toThrow('ENOENT');
  });
});

describe('checking', () => {
  const texts: Readonly<Record<string, Partial<Record<Locale, string>>>> = {
    'ua-draft/23/1': { uk: 'службовцям присвоюються ранги', en: 'servants are assigned ranks' },
    'ua-draft/24': { uk: 'наступного рангу', en: 'the next grade' },
  };
  const textOf: TextOf = (at, lang) => texts[at]?.[lang];
  const reasonsOf = (...entries: string[]): string[] =>
    checkGlossary(termsOf(...entries), textOf).map(
      (message) => `${message.line} ${message.ruleId} ${message.reason}`,
    );

  it('is silent where every term stands in its places, in each language that has a text', () => {
    expect(reasonsOf(entry())).toEqual([]);
  });

  it('names a term that a text of its place does not hold', () => {
    expect(reasonsOf(entry({ provisions: '[ua-draft/23/1, ua-draft/24]' }))).toEqual([
      '1 glossary-occurrence rank: found no "rank" in ua-draft/24 (en), expected one of its forms',
    ]);
  });

  it('accepts a gap that the entry itself names', () => {
    const gap = { provisions: '[ua-draft/24]', absent: '[{at: ua-draft/24, lang: en}]' };
    expect(reasonsOf(entry(gap))).toEqual([]);
  });

  it('names duplicates, foreign acts, unknown places and acts without a place', () => {
    expect(
      reasonsOf(
        entry(),
        entry({ provisions: '[kz-code/1, ua-draft/99]' }),
        entry({ id: 'grade', acts: '[ua-draft, kz-code]' }),
      ),
    ).toEqual([
      '7 glossary-duplicate found a second entry "rank", expected one',
      '7 glossary-act rank: found kz-code/1, expected a place of ua-draft',
      '7 glossary-address rank: found ua-draft/99, expected a place of the texts',
      '13 glossary-act grade: found no place of kz-code, expected one for each act',
    ]);
  });

  it('does not take a homonym for the term outside its own places', () => {
    expect(reasonsOf(entry({ only: '[ua-draft/24]' }))).toEqual([
      '1 glossary-occurrence rank: found no "rank" in ua-draft/23/1 (en), expected one of its forms',
      '1 glossary-occurrence rank: found no "ранг" in ua-draft/23/1 (uk), expected one of its forms',
    ]);
  });
});

describe('content/glossary.yaml', () => {
  const { terms, messages } = readGlossary(root);

  it('fits the schema and is as large as promised', () => {
    expect(linesOf(messages)).toEqual([]);
    expect(terms.length).toBeGreaterThanOrEqual(150);
  });

  it('finds every term in the places that it lists', () => {
    const { library } = readLibrary(root);
    const found = checkGlossary(terms, lookupOf(library.laws).textOf);
    expect(found.map((message) => `${message.line} ${message.reason}`)).toEqual([]);
  });

  it('recognises its own preferred wordings', () => {
    const glossary = glossaryOf(terms);
    for (const term of terms) {
      for (const lang of ['ru', 'en', 'uk'] as const) {
        const { term: preferred } = term.terms[lang];
        expect(findTerms(preferred, lang, glossary, { nested: true }).map((hit) => hit.id)).toContain(
          term.id,
        );
      }
    }
  });

  it('prefers wordings that the check of negations lets a translation use', () => {
    const negations = terms.map(({ id, terms: wordings }) => [
      id,
      new Set(locales.map((lang) => modalityOf(wordings[lang].term, lang).negations)).size,
    ]);
    expect(negations.filter(([, different]) => different !== 1)).toEqual([]);
  });

  it.each<[Locale, string, string[]]>([
    ['uk', 'за поданням керівника служби в органі державної влади', ['submission', 'head-of-service']],
    ['uk', 'сувору догану накладено, а не зауваження', ['severe-reprimand', 'remark']],
    ['uk', 'п’ять посад категорії „В”', ['ua-position', 'category-v']],
    ['ru', 'гражданскому служащему о подарках работодателя', ['kz-civil-servant', 'gift', 'employer']],
    ['en', 'Severe reprimands; long-service allowances', ['severe-reprimand', 'long-service', 'allowance']],
  ])('finds inflected forms (%s: %s)', (lang, text, ids) => {
    const found = findTerms(text, lang, glossaryOf(terms)).map((hit) => hit.id);
    expect(found).toEqual(expect.arrayContaining(ids));
  });

  it('keeps the three «civil servants» apart by act', () => {
    const glossary = glossaryOf(terms);
    const idsAt = (text: string, lang: Locale, at: string): string[] =>
      findTerms(text, lang, glossary, { at }).map((hit) => hit.id);
    expect(idsAt('civil servants', 'en', 'ua-draft/4')).toEqual(['ua-civil-servant']);
    expect(idsAt('civil servants', 'en', 'kz-code/2')).toContain('kz-civil-servant');
    expect(idsAt('державних службовців', 'uk', 'kz-code/10/2')).toEqual(['kz-state-servant']);
    expect(idsAt('государственных служащих', 'ru', 'ua-draft/4')).toEqual(['ua-civil-servant']);
  });
});
