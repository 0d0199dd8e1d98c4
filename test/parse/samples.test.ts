import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { outline } from '../../scripts/outline.ts';
import { parseText } from '../../scripts/parse/parse.ts';
import { profiles } from '../../src/law/profile.ts';
import { charactersOfSource, charactersOfTrees } from './lossless.ts';

/** Whole acts that a copy of the project may have beside it; without them there is nothing to test here. */
const folder = '../shared/samples';

const samples = [
  {
    name: 'kz-order-registry-rules.ru.txt',
    profile: 'adilet',
    lang: 'ru',
    units: { act: 4, 'act-2': 34 },
    groups: { chapter: 2, subchapter: 5 },
    among: ['act/2/2', 'act-2/10/4', 'act-2/34'],
  },
  {
    name: 'kz-constitution-1995.en.txt',
    profile: 'adilet',
    lang: 'en',
    units: { act: 102 },
    groups: { section: 9 },
    among: ['act/83-1', 'act/94-1', 'act/94-2', 'act/99'],
  },
  {
    name: 'ua-mentoring-law.uk.txt',
    profile: 'rada',
    lang: 'uk',
    units: { act: 25 },
    groups: { section: 3 },
    among: ['act/25/1', 'act/final/2/3', 'act/final/3/2'],
  },
] as const;

/** How often each word comes. */
function count(words: readonly string[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const word of words) counts[word] = (counts[word] ?? 0) + 1;
  return counts;
}

describe.each(samples)('$name', ({ name, profile, lang, units, groups, among }) => {
  const path = `${folder}/${name}`;
  const isThere = existsSync(path);

  it.runIf(isThere)('has its articles or paragraphs, and its headings', () => {
    const { json, exitCode } = outline(readFileSync(path), { path: name, profile, lang, act: 'act' });
    const addresses = json?.provisions.map((each) => each.address) ?? [];
    const top = addresses.filter((address) => address.split('/').length === 2);
    expect(count(top.map((address) => address.split('/')[0] ?? ''))).toEqual(units);
    expect(count(json?.groups.map((each) => each.kind) ?? [])).toEqual(groups);
    expect(addresses).toEqual(expect.arrayContaining([...among]));
    expect(exitCode).toBe(0);
  });

  it.runIf(isThere)('loses nothing, in either profile', () => {
    const text = readFileSync(path, 'utf8');
    for (const each of profiles) {
      const parsed = parseText(text, { path: name, profile: each, nameOf: (locale, n) => `${locale}-${n}` });
      expect(charactersOfTrees(parsed)).toBe(charactersOfSource(text, parsed));
    }
  });
});
