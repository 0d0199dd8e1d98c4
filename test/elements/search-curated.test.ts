import { describe, expect, it } from 'vitest';
import { isAnswerFile } from '../../src/elements/search-curated.ts';

describe('the file of an answer', () => {
  it('is told from what a server may send in its place', () => {
    expect(isAnswerFile({ question: '?', first: ['…'], acts: [] })).toBe(true);
    for (const other of [
      null,
      'x',
      [],
      {},
      { question: 1, first: [], acts: [] },
      { question: '?', first: '…', acts: [] },
    ])
      expect(isAnswerFile(other)).toBe(false);
  });
});
