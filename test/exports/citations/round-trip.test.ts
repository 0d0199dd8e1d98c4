import { expect, test } from 'vitest';
import { cite } from '../../../src/exports/citations/formats.ts';
import { parseQuery, type QueryCitation } from '../../../src/law/citation/query.ts';
import { type Locale, locales } from '../../../src/locale.ts';
import { citableAt, index } from './works.ts';

const places = [...index.kinds]
  .filter(([, kind]) => kind !== 'act')
  .map(([address]) => address)
  // Cited as the provision whose first words they are.
  .filter((address) => !address.endsWith('/al-1'));

/** True where a citation is read as a place; a closing section is cited by its heading. */
function means(found: string | undefined, address: string): boolean {
  return found === address || (found !== undefined && index.groupOf.get(found) === address);
}

/** The citations of all places, in all languages, that are not read as `isRight` wants. */
function strayed(
  write: (address: string, lang: Locale) => string,
  isRight: (found: readonly QueryCitation[], address: string) => boolean,
): string[] {
  return places.flatMap((address) =>
    locales.flatMap((lang) => {
      const words = write(address, lang);
      return isRight(parseQuery(words, index), address) ? [] : [`${address} ${lang}: ${words}`];
    }),
  );
}

test('every citation as lawyers write it leads back to its address, by its words and by its URL', () => {
  expect(places.length).toBeGreaterThan(400);
  const write = (address: string, lang: Locale) => cite('traditional', citableAt(address, lang));
  const isRight = (found: readonly QueryCitation[], address: string) => {
    const [words, url, ...more] = found.filter((each) => each.status === 'exact');
    return means(words?.addresses[0], address) && url?.addresses[0] === address && more.length === 0;
  };
  expect(strayed(write, isRight)).toEqual([]);
});

// The title of an order may name the code that it approves: there the words fit a place of both, and the URL says which.
test.each(['gost', 'dstu'] as const)('so does every reference by %s', (format) => {
  const write = (address: string, lang: Locale) => cite(format, citableAt(address, lang, '2026-11-22'));
  const isRight = (found: readonly QueryCitation[], address: string) => {
    const [words, url, ...more] = found.filter((each) => each.status === 'exact');
    const fits = words?.addresses.some((each) => means(each, address));
    return fits === true && url?.addresses[0] === address && more.length === 0;
  };
  expect(strayed(write, isRight)).toEqual([]);
});
