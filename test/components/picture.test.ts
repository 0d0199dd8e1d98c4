import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { drawLine, widthOf, wrap } from '../../src/components/picture/outlines.ts';

describe('lines of a picture', () => {
  const word = fc.string({
    unit: fc.constantFrom(...'абвгґєіїйщABCxyz0129№«»“”().,–'),
    minLength: 1,
    maxLength: 12,
  });

  test('hold every word in order and none is wider than the picture, but for one long word', () => {
    fc.assert(
      fc.property(
        fc.array(word, { minLength: 1, maxLength: 20 }),
        fc.integer({ min: 50, max: 600 }),
        (words, width) => {
          const lines = wrap(words.join(' '), 32, width);
          expect(lines.join(' ')).toBe(words.join(' '));
          for (const line of lines) {
            if (line.includes(' ')) expect(widthOf(line, 32)).toBeLessThanOrEqual(width);
          }
        },
      ),
      { numRuns: 100 },
    );
  });

  test('are as wide as their signs, and a sign twice as large is twice as wide', () => {
    expect(widthOf('АБ', 40)).toBeCloseTo(widthOf('А', 40) + widthOf('Б', 40));
    expect(widthOf('Проект', 64)).toBeCloseTo(2 * widthOf('Проект', 32));
  });

  test('are outlines: no font of the machine is asked for', () => {
    const drawn = drawLine('Закон № 1', 32, 10, 20, '#000');
    expect(drawn).toMatch(/^<g fill="#000" transform="translate\(10 20\) scale\(0\.032 -0\.032\)"><path /u);
    expect(drawn).not.toContain('<text');
    expect(drawn.match(/<path /gu)).toHaveLength(7);
  });

  test('a sign that the fonts lack is an error, not a box', () => {
    expect(() => drawLine('法', 32, 0, 0, '#000')).toThrow('no font has the sign "法"');
  });
});
