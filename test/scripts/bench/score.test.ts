import { describe, expect, it } from 'vitest';
import { type Judged, rankOf, readJudged, scoreOf } from '../../../scripts/bench/score.ts';

const direct: Judged = { id: 'a', lang: 'ru', q: '?', gold: ['kz-code/9/16'], kind: 'direct' };
const compare: Judged = {
  id: 'b',
  lang: 'en',
  q: '?',
  gold: ['kz-code/14', 'ua-draft/51', 'ua-draft/52'],
  kind: 'compare',
  needs: ['kz-code', 'ua-draft'],
};
const none: Judged = { id: 'c', lang: 'uk', q: '?', gold: [], kind: 'none' };

describe('a judged question', () => {
  it('is answered by its provision or one inside it, not by what holds it or has a like number', () => {
    expect(rankOf(direct, ['kz-code/9', 'kz-code/9/1', 'kz-code/9/16/al-1'])).toBe(3);
    expect(rankOf(direct, ['kz-code/9/160'])).toBe(Number.POSITIVE_INFINITY);
  });

  it('that compares is answered when a provision of each act has come', () => {
    expect(rankOf(compare, ['ua-draft/52/1', 'ua-draft/51', 'kz-code/14'])).toBe(3);
    expect(rankOf(compare, ['ua-draft/52/1', 'ua-draft/51'])).toBe(Number.POSITIVE_INFINITY);
  });
});

describe('a score', () => {
  it('counts hits among what can be answered and silence on either side', () => {
    const said = [
      { hits: ['kz-code/9/16'], silent: true },
      { hits: ['kz-code/14', 'ua-draft/52/1'], silent: false },
      { hits: [], silent: true },
    ];
    expect(scoreOf([direct, compare, none], said)).toEqual({
      count: 3,
      hit1: 0.5,
      hit3: 1,
      hit5: 1,
      silentRight: 1,
      silentWrong: 0.5,
    });
  });

  it('of nothing is no number', () => {
    expect(scoreOf([none], [{ hits: [], silent: false }])).toMatchObject({
      hit1: Number.NaN,
      silentRight: 0,
    });
  });
});

describe('judged questions', () => {
  it('are read line by line; a line that is none is told', () => {
    expect(readJudged(`${JSON.stringify(direct)}\n\n${JSON.stringify(none)}\n`)).toEqual([direct, none]);
    expect(() => readJudged('{"id": "x"}')).toThrow();
  });
});
