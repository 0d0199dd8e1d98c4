import { describe, expect, it } from 'vitest';
import { pickLanguage } from '../../src/elements/choice.ts';
import { locales } from '../../src/locale.ts';

describe('pickLanguage', () => {
  it.each([
    [['uk', 'ru'], 'uk'],
    [[null, 'ru-KZ', 'kk'], 'ru'],
    [['kk', 'EN-us'], 'en'],
    [[null, 'de', 'fr'], 'en'],
    [['', 'xx', 'uk-UA'], 'uk'],
    [[], 'en'],
  ] as const)('of %j takes %s', (wishes, lang) => {
    expect(pickLanguage(wishes, locales)).toBe(lang);
  });
});
