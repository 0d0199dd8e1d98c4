import { describe, expect, it } from 'vitest';
import en from '../content/ui/en.json' with { type: 'json' };
import ru from '../content/ui/ru.json' with { type: 'json' };
import uk from '../content/ui/uk.json' with { type: 'json' };
import { capitalize, formatDate, translator } from '../src/i18n.ts';
import { type Locale, locales } from '../src/locale.ts';

const files: Readonly<Record<Locale, unknown>> = { ru, en, uk };

/** Every string of a file by its dotted key. */
function stringsOf(value: unknown, key = ''): [string, string][] {
  if (typeof value === 'string') return [[key, value]];
  if (value === null || typeof value !== 'object') throw new Error(`${key} is neither a string nor a group`);
  return Object.entries(value).flatMap(([name, inner]) =>
    stringsOf(inner, key === '' ? name : `${key}.${name}`),
  );
}

/** Names in braces, sorted. */
function placeholders(text: string): string[] {
  return [...text.matchAll(/\{\{(\w+)\}\}/gu)].map((match) => match[1] ?? '').sort();
}

const strings = new Map(locales.map((lang) => [lang, new Map(stringsOf(files[lang]))]));
const stringsIn = (lang: Locale) => strings.get(lang) ?? new Map<string, string>();

describe('interface words', () => {
  it.each(locales)('%s has the keys of English', (lang) => {
    expect([...stringsIn(lang).keys()].sort()).toEqual([...stringsIn('en').keys()].sort());
  });

  it.each(locales)('%s has no empty string, stray space or doubled one', (lang) => {
    const bad = [...stringsIn(lang)].filter(
      ([, text]) => text === '' || text !== text.trim() || text.includes('  '),
    );
    expect(bad).toEqual([]);
  });

  it.each(locales)('%s fills in what English fills in', (lang) => {
    for (const [key, text] of stringsIn(lang)) {
      expect([key, placeholders(text)]).toEqual([key, placeholders(stringsIn('en').get(key) ?? '')]);
    }
  });

  it('no word of one alphabet hides letters of the other', () => {
    const mixed = [...strings].flatMap(([lang, map]) =>
      [...map.values()].flatMap((text) =>
        (text.match(/[\p{L}’]+/gu) ?? [])
          .filter((word) => /\p{Script=Latin}/u.test(word) && /\p{Script=Cyrillic}/u.test(word))
          .map((word) => `${lang}: ${word}`),
      ),
    );
    expect(mixed).toEqual([]);
  });

  it('Russian has no Ukrainian letters and Ukrainian no Russian ones, foreign terms in brackets aside', () => {
    const own = (lang: Locale) =>
      [...stringsIn(lang).values()].map((text) => text.replace(/\([^)]*\)/gu, '')).join('\n');
    expect(own('ru').match(/[іїєґ]/giu)).toBeNull();
    expect(own('uk').match(/[ыэъё]/giu)).toBeNull();
  });
});

describe('translator', () => {
  it('leaves signs as they are: escaping is the page’s', () => {
    expect(translator('en')('kind.point', { number: '<&"' })).toBe('point <&"');
  });

  it('refuses keys that are not there', () => {
    // @ts-expect-error a key that en.json lacks is no key
    expect(translator('en')('site.unknown')).toBe('site.unknown');
  });
});

describe('dates and capitals', () => {
  it.each([
    ['ru', '4 июля 2005 г.'],
    ['en', '4 July 2005'],
    ['uk', '4 липня 2005 р.'],
  ] as const)('%s writes %s', (lang, written) => {
    expect(formatDate(lang, '2005-07-04')).toBe(written.replaceAll(' ', '\u00a0'));
  });

  it('capitalizes the first letter alone', () => {
    expect(capitalize('uk', 'єдиний Закон')).toBe('Єдиний Закон');
    expect(capitalize('ru', '')).toBe('');
  });
});
