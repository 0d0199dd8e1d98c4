import { describe, expect, it } from 'vitest';
import { readAnswers } from '../../src/editorial/answers-read.ts';
import { actOf, isWithin } from '../../src/law/address.ts';
import { locales } from '../../src/locale.ts';
import { ask } from '../../src/search/ask.ts';
import { readSearchable } from './engines.ts';

const { engines } = readSearchable();
const { answers } = readAnswers('.');

function curated(slug: string) {
  const answer = answers.find((each) => each.slug === slug);
  if (answer === undefined) throw new Error(`no answer ${slug}`);
  return answer;
}

const statesOf = (slug: string) => new Set(curated(slug).acts.map((act) => act.slice(0, 2)));

describe('an answer that people wrote', () => {
  it.each(locales)('comes for its own question, alone or among those that may be meant (%s)', (lang) => {
    const found = answers.map(({ slug, question }) => {
      const { answers: given, others } = ask(question[lang], engines[lang]);
      return given[0] === slug ? 'given' : [...given, ...others].includes(slug) ? 'offered' : 'lost';
    });
    const share = (what: string) => found.filter((each) => each === what).length / found.length;
    expect(share('given')).toBeGreaterThan(0.75);
    expect(share('lost')).toBeLessThan(0.1);
  });

  it('is carried by a provision that it quotes, among those that were found', () => {
    for (const lang of locales)
      for (const { question } of answers) {
        const { answers: given, hits } = ask(question[lang], engines[lang]);
        for (const slug of given) {
          const quoted = curated(slug).quotes.map(({ at }) => at);
          const carried = hits.some(({ address }) =>
            quoted.some((at) => isWithin(at, address) || isWithin(address, at)),
          );
          expect([slug, question[lang], carried]).toEqual([slug, question[lang], true]);
        }
      }
  });

  it('is not given where the texts are silent, and not in place of a citation', () => {
    for (const query of ['ставка налога на доходы', 'пункт 9 подпункт 16'])
      expect(ask(query, engines.ru)).toMatchObject({ answers: [], others: [] });
  });

  it('is of the state that is named', () => {
    for (const [query, state] of [
      ['Можно ли принимать подарки в Казахстане?', 'kz'],
      ['Родственники на службе в Украине', 'ua'],
    ] as const)
      for (const slug of ask(query, engines.ru).answers) expect(statesOf(slug)).toContain(state);
  });

  it('comes from both laws for whoever compares them', () => {
    for (const [lang, query] of [
      ['ru', 'Сравните принципы двух документов'],
      ['en', 'Compare the sanctions for misconduct in both laws'],
      ['uk', 'Як в обох країнах обмежено роботу родичів?'],
    ] as const) {
      const { answers: given, hits } = ask(query, engines[lang]);
      expect(new Set(given.flatMap((slug) => [...statesOf(slug)])).size).toBe(2);
      const states = hits.slice(0, 2).map(({ address }) => actOf(address).slice(0, 2));
      expect(new Set(states).size).toBe(2);
    }
  });

  it('comes from both laws where no country is named and both answer', () => {
    for (const [lang, query] of [
      ['ru', 'Обязан ли я повышать квалификацию?'],
      ['en', 'What are the principles of the service?'],
      ['uk', 'Які принципи служби?'],
    ] as const) {
      const given = ask(query, engines[lang]).answers;
      expect([query, new Set(given.flatMap((slug) => [...statesOf(slug)])).size]).toEqual([query, 2]);
    }
  });

  it('that may be meant as well is offered beside the one that fits best', () => {
    const { answers: given, others } = ask('подарок', engines.ru);
    expect(given.length + others.length).toBeGreaterThan(1);
  });
});
