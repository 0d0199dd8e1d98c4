import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pickTexts } from '../../src/elements/texts.ts';
import { locales } from '../../src/locale.ts';

describe('pickTexts', () => {
  it.each([
    [null, ['ru', 'uk', 'en'], ['ru']],
    ['', ['ru', 'uk', 'en'], ['ru']],
    ['uk', ['ru', 'uk', 'en'], ['uk']],
    ['en,ru', ['ru', 'uk', 'en'], ['ru', 'en']],
    ['xx,uk', ['ru', 'uk'], ['uk']],
    ['en', ['ru', 'uk'], ['ru']],
    ['ru', [], []],
  ])('of %j the page that holds %j shows %j', (wish, held, shown) => {
    expect(pickTexts(wish, held)).toEqual(shown);
  });

  it('shows at least one of what is held, in the order of the page, whatever is wished', () => {
    fc.assert(
      fc.property(fc.string(), fc.shuffledSubarray([...locales], { minLength: 1 }), (wish, held) => {
        const shown = pickTexts(wish, held);
        expect(shown.length).toBeGreaterThan(0);
        expect(held.filter((lang) => shown.includes(lang))).toEqual(shown);
      }),
    );
  });
});
