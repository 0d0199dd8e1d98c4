import { describe, expect, it } from 'vitest';
import { decodeOutline, encodeOutline, isNumbered } from '../../src/search/outline.ts';
import { readSearchable } from './engines.ts';

describe('the outline of an index', () => {
  it('gives every place of the texts back, in its order, with its kind', () => {
    const { engines } = readSearchable();
    for (const { citations } of Object.values(engines)) {
      const places = [...citations.kinds];
      expect(decodeOutline(encodeOutline(places))).toEqual(places);
    }
  });

  it('tells the same act from another that begins alike', () => {
    const places = [
      ['kz-code', 'act'],
      ['kz-code/1', 'paragraph'],
      ['kz-code/1/1', 'subparagraph'],
      ['kz-code/10', 'paragraph'],
      ['kz', 'act'],
      ['kz/1/1', 'quoted'],
    ] as const;
    expect(decodeOutline(encodeOutline(places))).toEqual(places);
    expect(decodeOutline(encodeOutline(places)).filter(isNumbered)).toEqual([
      places[1],
      places[2],
      places[3],
    ]);
  });

  it('refuses a kind that it does not know', () => {
    expect(() => decodeOutline('0~kz-code')).toThrow('0~kz-code');
  });
});
