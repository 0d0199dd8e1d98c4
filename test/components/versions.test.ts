import { describe, expect, it } from 'vitest';
import { isStale, readingOrder, versionsOfUnit } from '../../src/components/versions.ts';
import { readLibrary } from '../../src/law/library.ts';
import { locales } from '../../src/locale.ts';

const { library } = readLibrary(process.cwd());
const law = library.laws.find(({ name }) => name === 'ua-draft') ?? library.laws[0];
if (law === undefined) throw new Error('the library is empty');

describe('texts of a unit', () => {
  it('stand in the order: the reader’s language, the original, the others', () => {
    expect(readingOrder(law, 'ru')).toEqual(['ru', 'uk', 'en']);
    expect(readingOrder(law, 'uk')).toEqual(['uk', 'ru', 'en']);
    for (const ui of locales)
      expect(versionsOfUnit(law, ui, 'ua-draft/36').map(({ lang }) => lang)).toEqual(readingOrder(law, ui));
  });

  it('are refused where there is no such unit', () => {
    expect(() => versionsOfUnit(law, 'ru', 'ua-draft/999')).toThrow('ua-draft/999');
  });

  it('are stale where a working translation was made from other words than the original has', () => {
    const [version] = versionsOfUnit(law, 'ru', 'ua-draft/36');
    expect(isStale(law, version)).toBe(false);
    const madeFrom = new Map([['ua-draft/36', '0'.repeat(64)]]);
    expect(isStale(law, { ...version, text: { ...version.text, madeFrom } })).toBe(true);
    const [original] = versionsOfUnit(law, 'uk', 'ua-draft/36');
    expect(isStale(law, { ...original, text: { ...original.text, madeFrom } })).toBe(false);
  });
});
