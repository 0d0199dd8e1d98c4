import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { formatMessage, sortMessages } from '../../scripts/report.ts';
import { answersCiting } from '../../src/editorial/answers.ts';
import { type AnswerGround, checkAnswers } from '../../src/editorial/answers-check.ts';
import { readAnswers } from '../../src/editorial/answers-read.ts';
import { lookupOf } from '../../src/editorial/notes-lookup.ts';
import { readLibrary } from '../../src/law/library.ts';
import { locales } from '../../src/locale.ts';
import { allRules } from '../../src/rules/registry.ts';

const fixtures = 'test/fixtures/answers';

/** Two small acts in three languages. */
const texts: Readonly<Record<string, string>> = {
  'ru aa-act/1': '1. первый\nпункт',
  'en aa-act/1': '1. first paragraph',
  'uk aa-act/1': '1. перший пункт',
  'ru aa-act/2': '2. 1) второй',
  'ru aa-act/2/1': '1) второй',
  'en aa-act/2/1': '1) second',
  'uk aa-act/2/1': '1) другий',
  'ru bb-act/1': '1. другой акт',
  'en bb-act/1': '1. another act',
  'uk bb-act/1': '1. інший акт',
};

const ground: AnswerGround = {
  lookup: {
    has: (address) => `ru ${address}` in texts,
    textOf: (address, lang) => texts[`${lang} ${address}`],
  },
  rules: new Set(['aa-rule']),
  units: ['aa-act/1', 'aa-act/2', 'bb-act/1'],
};

/** Everything that reading and checking a fixture says, a line each. */
function messagesOf(name: string): string[] {
  const { answers, messages } = readAnswers(`${fixtures}/${name}`);
  return sortMessages([...messages, ...checkAnswers(answers, ground)]).map(formatMessage);
}

describe('reading and checking answers', () => {
  it('says nothing of good answers', () => {
    expect(messagesOf('good')).toEqual([]);
  });

  it.each(['no-yaml', 'bad-vocabulary', 'bad-answers'])('says what is wrong in %s', (name) => {
    const expected = readFileSync(`${fixtures}/${name}/messages.txt`, 'utf8').trimEnd().split('\n');
    expect(messagesOf(name)).toEqual(expected);
  });

  it('names every unit that nothing quotes', () => {
    const messages = checkAnswers([], ground).map(({ reason }) => reason);
    expect(messages).toEqual(ground.units.map((unit) => `found no answer that quotes ${unit}, expected one`));
  });

  it('gives answers with their slugs and the places of their quotes', () => {
    const [first, second] = readAnswers(`${fixtures}/good`).answers;
    const path = `${fixtures}/good/content/answers/who-is-first.yaml`;
    expect(first?.slug).toBe('who-is-first');
    expect(first?.rules).toEqual(['aa-rule']);
    expect(first?.silent).toBeUndefined();
    expect(first?.quotes[0]?.origins.en.line).toBe(lineOf(path, 'en: first paragraph'));
    expect(second?.acts).toEqual(['aa-act', 'bb-act']);
    expect(second?.caveat?.en).toBe('A translation.');
    expect(second?.related).toEqual([]);
  });

  it('has no answers where there is no folder', () => {
    expect(readAnswers(`${fixtures}/none`)).toEqual({ answers: [], messages: [] });
  });

  it('finds the answers that quote a place or what stands inside it', () => {
    const { answers } = readAnswers(`${fixtures}/good`);
    const slugs = (at: string) => answersCiting(answers, at).map(({ slug }) => slug);
    expect(slugs('aa-act/2')).toEqual(['who-is-second']);
    expect(slugs('aa-act/1')).toEqual(['who-is-first']);
    expect(slugs('aa-act/2/1/1')).toEqual([]);
    expect(slugs('aa-act/21')).toEqual([]);
  });
});

describe('the answers of the project', () => {
  const { answers, messages } = readAnswers('.');
  const { library } = readLibrary('.');
  const units = library.laws.flatMap(
    (law) => law.texts.get(law.original)?.units.map(({ address }) => address) ?? [],
  );

  /** The editors' own words, one text each. */
  const own = answers.flatMap(({ slug, question, also, first, why, silent, other, caveat }) =>
    locales.flatMap((lang) =>
      [question, first, why, silent, other, caveat]
        .flatMap((field) => (field === undefined ? [] : [field[lang]]))
        .concat(also[lang])
        .map((text) => ({ slug, lang, text })),
    ),
  );

  it('are proved against the laws and cover every paragraph and article', () => {
    const rules = new Set(allRules().map(({ name }) => name));
    const found = checkAnswers(answers, { lookup: lookupOf(library.laws), rules, units });
    expect([...messages, ...found].map(formatMessage)).toEqual([]);
    expect(units).toContain('ua-draft/final');
    expect(units).toHaveLength(4 + 14 + 64 + 1);
  });

  it('are at least 150, of which at least 10 compare', () => {
    expect(answers.length).toBeGreaterThanOrEqual(150);
    expect(answers.filter(({ acts }) => acts.length > 1).length).toBeGreaterThanOrEqual(10);
  });

  it('keep the category letters Cyrillic', () => {
    expect(own.filter(({ text }) => /[“«„][ABV][”»]/u.test(text))).toEqual([]);
  });

  it('are in the language that they say', () => {
    const foreign = { ru: /[іїєґ]/iu, en: /^[^a-z]*$/iu, uk: /[ыэъё]/iu };
    expect(own.filter(({ lang, text }) => foreign[lang].test(text))).toEqual([]);
  });
});

function lineOf(path: string, words: string): number {
  return (
    readFileSync(path, 'utf8')
      .split('\n')
      .findIndex((line) => line.includes(words)) + 1
  );
}
