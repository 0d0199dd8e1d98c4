import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findConcepts, findNear, phrasesOf } from '../../src/search/concepts.ts';

const doctors = { concept: 0, stems: ['oath', 'doctor'] };
const places = (run: string) => findNear(run.split(' '), phrasesOf([doctors]));

describe('a phrase', () => {
  it('names a concept where its words stand in its order, side by side', () => {
    const find = (run: string) => findConcepts(run.split(' '), phrasesOf([doctors]));
    expect(find('which oath doctor take')).toEqual([{ concept: 0, at: 1, length: 2 }]);
    expect(find('which oath do doctor take')).toEqual([]);
  });

  it('is near where they stand in any order, with one other word between', () => {
    expect(places('which oath doctor take')).toEqual([{ at: 1, length: 2 }]);
    expect(places('doctor oath')).toEqual([{ at: 0, length: 2 }]);
    expect(places('which oath new doctor take')).toEqual([{ at: 1, length: 3 }]);
    expect(places('oath of my doctor')).toEqual([]);
    expect(places('oath')).toEqual([]);
  });

  it('is near wherever all of it lies in a run, and only there', () => {
    const letters = fc.constantFrom('a', 'b', 'c', 'x', 'y');
    const phrase = fc.constantFrom(['a'], ['a', 'b'], ['a', 'b', 'c']);
    fc.assert(
      fc.property(fc.array(letters, { maxLength: 9 }), phrase, (run, stems) => {
        const found = findNear(run, phrasesOf([{ concept: 0, stems }]));
        for (const { at, length } of found) {
          const window = run.slice(at, at + length);
          expect(stems.every((stem) => window.includes(stem))).toBe(true);
          expect(length).toBeLessThanOrEqual(stems.length + 1);
        }
        // Its words side by side, in any order and with no others, are never passed over.
        const together = run.some(
          (_, at) =>
            run
              .slice(at, at + stems.length)
              .sort()
              .join() === stems.join(),
        );
        if (together && new Set(run).size === run.length) expect(found).toHaveLength(1);
      }),
    );
  });
});
