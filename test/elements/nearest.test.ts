import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { editDistance, nearestAddress, wantedAddress } from '../../src/elements/nearest.ts';

const addresses = ['kz-code', 'kz-code/9', 'kz-code/9/16', 'kz-code/10', 'ua-draft/59', 'ua-draft/59/2'];

/** The distance by its definition, without a table: the oracle. */
function slowDistance(a: string, b: string): number {
  if (a === '' || b === '') return a.length + b.length;
  return Math.min(
    slowDistance(a.slice(1), b.slice(1)) + (a[0] === b[0] ? 0 : 1),
    slowDistance(a.slice(1), b) + 1,
    slowDistance(a, b.slice(1)) + 1,
  );
}

describe('wantedAddress', () => {
  it.each([
    ['/ru/kz-code/9/', '/', 'kz-code/9'],
    ['/id/kz-code/9/99/', '/', 'kz-code/9/99'],
    ['/norma/uk/UA-Draft/59', '/norma/', 'ua-draft/59'],
    ['/kz-code/9/index.html', '/', 'kz-code/9'],
    ['/', '/', ''],
  ])('%s below %s means %s', (path, base, address) => {
    expect(wantedAddress(path, base, ['id', 'ru', 'en', 'uk'])).toBe(address);
  });
});

describe('nearestAddress', () => {
  it.each([
    ['kz-cod/9', 'kz-code/9'],
    ['kz-code/9/61', 'kz-code/9/16'],
    ['ua-draft/art59', 'ua-draft/59'],
    ['ua-draft/59', 'ua-draft/59'],
  ])('for %s proposes %s', (wanted, nearest) => {
    expect(nearestAddress(wanted, addresses)).toBe(nearest);
  });

  it('proposes nothing where nothing is alike', () => {
    expect(nearestAddress('wp-login.php', addresses)).toBeUndefined();
    expect(nearestAddress('', addresses)).toBeUndefined();
    expect(nearestAddress('kz-code', [])).toBeUndefined();
  });
});

describe('editDistance', () => {
  it('is the distance by definition', () => {
    const word = fc.stringMatching(/^[ab1/]{0,5}$/u);
    fc.assert(fc.property(word, word, (a, b) => editDistance(a, b) === slowDistance(a, b)));
  });
});
