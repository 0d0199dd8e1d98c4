import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { excerptOf, piecesOf, type Range } from '../../src/elements/search-marks.ts';

/** A text with places in it, in order and apart. */
const marked = fc
  .tuple(fc.string({ maxLength: 300 }), fc.array(fc.nat(300), { maxLength: 12 }))
  .map(([text, cuts]) => {
    const ends = [...new Set(cuts.filter((cut) => cut <= text.length))].sort((a, b) => a - b);
    const ranges: Range[] = [];
    for (let at = 0; at + 1 < ends.length; at += 2)
      ranges.push({ start: ends[at] ?? 0, end: ends[at + 1] ?? 0 });
    return { text, ranges };
  });

describe('marks', () => {
  it('lose and add no letter, and stand where they were', () => {
    fc.assert(
      fc.property(marked, ({ text, ranges }) => {
        const pieces = piecesOf(text, ranges);
        expect(pieces.map((piece) => piece.text).join('')).toBe(text);
        const words = pieces.filter((piece) => piece.marked).map((piece) => piece.text);
        expect(words).toEqual(ranges.map(({ start, end }) => text.slice(start, end)));
      }),
    );
  });

  it('move with an excerpt', () => {
    fc.assert(
      fc.property(marked, fc.integer({ min: 20, max: 200 }), ({ text, ranges }, length) => {
        const excerpt = excerptOf(text, ranges, length);
        expect(excerpt.text.length).toBeLessThanOrEqual(
          Math.max(length, text.length > length ? length + 5 : 0),
        );
        const inner = excerpt.text.replace(/^… | …$/gu, '');
        expect(text).toContain(inner);
        const wanted = ranges.map(({ start, end }) => text.slice(start, end));
        for (const { start, end } of excerpt.ranges) expect(wanted).toContain(excerpt.text.slice(start, end));
      }),
    );
  });

  it('of a long provision are what its excerpt shows', () => {
    const text = `${'слово '.repeat(60)}подарок ${'слово '.repeat(60)}`.trim();
    const start = text.indexOf('подарок');
    const excerpt = excerptOf(text, [{ start, end: start + 7 }], 120);
    expect(excerpt.text).toMatch(/^… .*подарок.* …$/u);
    expect(excerpt.ranges.map((range) => excerpt.text.slice(range.start, range.end))).toEqual(['подарок']);
  });
});
