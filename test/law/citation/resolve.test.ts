import { describe, expect, test } from 'vitest';
import * as z from 'zod';
import { actOf, isWithin } from '../../../src/law/address.ts';
import { findCitations, findExternalActs } from '../../../src/law/citation/find.ts';
import { type Resolution, resolveCitation } from '../../../src/law/citation/resolve.ts';
import { placesOf, readLibrary } from '../../../src/law/library.ts';
import { locales } from '../../../src/locale.ts';
import { fixtureIndex, readFixture } from './index-fixture.ts';

const index = fixtureIndex();
const lang = z.enum(locales);

const references = z.object({
  rows: z.array(
    z.object({
      at: z.string(),
      lang,
      text: z.string(),
      expect: z.array(z.tuple([z.string(), z.string(), z.string()])),
    }),
  ),
});

const gazette = z.object({
  title: z.string(),
  year: z.string(),
  issue: z.string().nullable(),
  article: z.string().nullable(),
});

const externals = z.object({
  rows: z.array(
    z.object({
      lang,
      text: z.string(),
      acts: z.array(
        z.object({
          type: z.string(),
          name: z.string(),
          date: z.string().nullable(),
          number: z.string().nullable(),
          gazette: z.array(gazette).default([]),
        }),
      ),
    }),
  ),
});

function where(resolution: Resolution): string {
  if (resolution.status === 'resolved') return resolution.address;
  if (resolution.status === 'dangling') return String(resolution.nearest);
  const { act } = resolution;
  return act === null ? '-' : `${act.type} ${act.date ?? '-'} ${act.number ?? '-'}`;
}

describe.each(['internal.json', 'translated.json'])('references of %s', (file) => {
  const { rows } = readFixture(file, references);

  test('covers something', () => expect(rows.length).toBeGreaterThan(10));

  test.each(rows)('$at $lang: $text', (row) => {
    const profile = index.acts.find((act) => act.act === actOf(row.at))?.profile ?? 'adilet';
    const found = findCitations(row.text, row.lang, profile).flatMap((mention) =>
      resolveCitation(mention, row.at, index),
    );
    expect(found.map((each) => [row.text.slice(each.start, each.end), each.status, where(each)])).toEqual(
      row.expect,
    );
  });
});

test('the texts hold the references of internal.json where it says', () => {
  const { library } = readLibrary(process.cwd());
  const { rows } = readFixture('internal.json', references);
  const placed = rows.filter((row) => row.at.includes('/'));
  for (const row of placed) {
    const text = library.laws.find((law) => law.name === actOf(row.at))?.texts.get(row.lang);
    const found = (text === undefined ? [] : placesOf(text)).flatMap(({ node, place }) => {
      if ((node.type !== 'text' && node.type !== 'footnote') || !isWithin(place.address, row.at)) return [];
      return findCitations(node.text, row.lang, text?.profile ?? 'adilet')
        .flatMap((mention) => resolveCitation(mention, place.address, index))
        .map((each) => [node.text.slice(each.start, each.end), each.status, where(each)]);
    });
    for (const expected of row.expect) expect(found, row.at).toContainEqual(expected);
  }
});

describe('acts named by date, number or gazette', () => {
  test.each(readFixture('external.json', externals).rows)('$lang: $text', (row) => {
    const found = findExternalActs(row.text, row.lang).map(({ type, name, date, number, gazette }) => ({
      type,
      name,
      date,
      number,
      gazette,
    }));
    expect(found).toEqual(row.acts);
  });
});
