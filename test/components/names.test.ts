import { describe, expect, it } from 'vitest';
import { placeName, printedHeading, shorten, unitHeading } from '../../src/components/names.ts';
import { translator } from '../../src/i18n.ts';
import { type Found, placesOf, readLibrary } from '../../src/law/library.ts';
import type { Locale } from '../../src/locale.ts';

const { library } = readLibrary(process.cwd());

function find(lang: Locale, address: string): Found {
  const text = library.laws.find(({ name }) => address.startsWith(name))?.texts.get(lang);
  const found = text && placesOf(text).find(({ place }) => place.address === address);
  if (found === undefined) throw new Error(`no ${address} in ${lang}`);
  return found;
}

describe('placeName', () => {
  it.each([
    ['ru', 'kz-code/9/16', 'пункт 9, подпункт 16'],
    ['en', 'kz-code/9/16', 'paragraph 9, subparagraph 16'],
    ['en', 'kz-code/9/fn-1', 'paragraph 9, note 1 on amendments'],
    ['ru', 'kz-code/14/al-2', 'пункт 14, абзац 2'],
    ['ru', 'kz-code/chapter-3', 'глава 3'],
    ['uk', 'ua-draft/14/1/2', 'стаття 14, частина 1, пункт 2'],
    ['uk', 'ua-draft/22/1/al-2', 'стаття 22, частина 1, абзац 2'],
    ['uk', 'ua-draft/36/2_2', 'стаття 36, частина 2 (входження 2)'],
    ['uk', 'ua-draft/final', 'прикінцевий розділ'],
    ['uk', 'ua-draft/final/1', 'прикінцевий розділ, пункт 1'],
    ['uk', 'ua-draft/preamble', 'преамбула'],
    ['uk', 'ua-draft/section-3/chapter-2', 'розділ ІІІ, глава 2'],
  ] as const)('in %s calls %s %s', (lang, address, name) => {
    expect(placeName(translator(lang), find(lang, address))).toBe(name);
  });

  it('names a place of a foreign text in words of the interface', () => {
    expect(placeName(translator('en'), find('uk', 'ua-draft/59/2'))).toBe('article 59, part 2');
  });
});

describe('unitHeading', () => {
  const heading = (ui: Locale, lang: Locale, address: string) => {
    const { unit } = find(lang, address);
    return unit && unitHeading(translator(ui), ui, lang, unit);
  };

  it('is printed where there is a title', () => {
    const words = 'Стаття 59. Додаткові відпустки державним службовцям';
    expect(heading('uk', 'uk', 'ua-draft/59')?.words.startsWith('Стаття 59. ')).toBe(true);
    expect(heading('uk', 'uk', 'ua-draft/59')?.gloss).toBe('');
    expect(heading('en', 'uk', 'ua-draft/59')).toMatchObject({ lang: 'uk', gloss: 'Article 59' });
    expect(printedHeading({ label: 'Стаття 59.', title: words.slice(11) })).toBe(words);
  });

  it('is in words of the interface where there is a number alone', () => {
    expect(heading('uk', 'ru', 'kz-code/9')).toEqual({ words: 'Пункт 9', lang: 'uk', gloss: '' });
  });
});

describe('shorten', () => {
  it.each([
    ['Short enough.', 13, 'Short enough.'],
    ['One, two, three', 9, 'One, two…'],
    ['One, two, three', 10, 'One, two…'],
    ['Unbreakable', 5, 'Unbr…'],
  ])('%s to %d signs is %s', (text, length, short) => {
    expect(shorten(text, length)).toBe(short);
  });
});
