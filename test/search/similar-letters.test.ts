import { describe, expect, it } from 'vitest';
import { letterTriples, repeatedQuestions } from '../../src/search/similar-letters.ts';

describe('letter triples', () => {
  it('are those of folded words, with their borders', () => {
    expect([...letterTriples('Ёж?')]).toEqual([' еж', 'еж ']);
    expect(letterTriples('').size).toBe(0);
  });

  it('tell a rewording from another question', () => {
    const reserved = ['Who may accept a gift at work?'];
    const found = repeatedQuestions(['Who may accept gifts at work', 'How long is the leave?'], reserved);
    expect(found).toHaveLength(1);
    expect(found[0]).toMatchObject({ question: 'Who may accept gifts at work', like: reserved[0] });
    expect(found[0]?.share).toBeGreaterThan(0.7);
  });
});
