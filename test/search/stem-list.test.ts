import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { locales } from '../../src/locale.ts';
import { decodeStems, encodeStems } from '../../src/search/stem-list.ts';

const letters = [..."абвгдежзийклмнопрстуфхцчшщъыьэюяєіїґёabcdefghijklmnopqrstuvwxyz0123456789'-ñ№"];
const stem = fc.string({ unit: fc.constantFrom(...letters), minLength: 1, maxLength: 40 });

describe('a list of stems', () => {
  it('comes back as it was, in any order and language', () => {
    fc.assert(
      fc.property(fc.array(stem), fc.constantFrom(...locales), (stems, lang) => {
        expect(decodeStems(encodeStems(stems, lang), lang)).toEqual(stems);
      }),
    );
  });

  it('says of each stem how much of the one before it begins with', () => {
    expect(encodeStems(['gift', 'give', 'given'], 'en')).toBe('AgiftCveEn');
    expect(encodeStems(['абв', 'абг'], 'ru')).toBe('AabcCd');
  });
});
