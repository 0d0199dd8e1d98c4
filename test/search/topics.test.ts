import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readJudged } from '../../scripts/bench/score.ts';
import { readTopics } from '../../src/editorial/topics-read.ts';
import { isWithin } from '../../src/law/address.ts';
import { ask } from '../../src/search/ask.ts';
import { readSearchable } from './engines.ts';

const { engines } = readSearchable();
const { topics } = readTopics('.');
const judged = readJudged(readFileSync('test/fixtures/search/heldout.jsonl', 'utf8'));

describe('topics of the comparison', () => {
  it('are offered to whoever compares, and hold what answers', () => {
    const comparing = judged.filter(({ kind }) => kind === 'compare');
    const answered = comparing.filter(({ lang, q, gold }) => {
      const [first] = ask(q, engines[lang]).topics;
      const topic = topics.find(({ slug }) => slug === first);
      const held = topic === undefined ? [] : [...topic.sides.kz.provisions, ...topic.sides.ua.provisions];
      return held.some((at) => gold.some((each) => isWithin(at, each) || isWithin(each, at)));
    });
    expect(comparing.length).toBeGreaterThan(5);
    expect(answered.length).toBeGreaterThanOrEqual(0.75 * comparing.length);
  });

  it('are few, and are topics that there are', () => {
    const { topics: offered } = ask('Сравните правила о подарках в Казахстане и Украине', engines.ru);
    expect(offered).toContain('gifts-and-services-received');
    expect(offered.length).toBeLessThanOrEqual(3);
    for (const slug of offered) expect(topics.map((topic) => topic.slug)).toContain(slug);
  });

  it('are not offered where nothing is compared, and not where the texts are silent', () => {
    for (const { lang, q, kind } of judged) {
      const { topics: offered, silent, query } = ask(q, engines[lang]);
      if (kind !== 'compare' && !query.scope.comparing) expect(offered, q).toEqual([]);
      if (silent) expect(offered, q).toEqual([]);
    }
  });
});
