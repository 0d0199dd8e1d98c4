import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { outline } from '../../scripts/outline.ts';
import { parseText } from '../../scripts/parse/parse.ts';
import { profiles } from '../../src/law/profile.ts';
import { locales } from '../../src/locale.ts';
import { charactersOfSource, charactersOfTrees } from './lossless.ts';

const root = 'test/fixtures/parse';

/** What a fixture must give: addresses in order, and messages as `line:column rule text`. */
const expectation = z.strictObject({
  profile: z.enum(profiles),
  lang: z.enum(locales),
  provisions: z.array(z.string()),
  groups: z.array(z.string()),
  messages: z.array(z.string()),
});

function readFixture(name: string) {
  const folder = join(root, name);
  return {
    bytes: readFileSync(join(folder, 'input.txt')),
    expected: expectation.parse(JSON.parse(readFileSync(join(folder, 'expected.json'), 'utf8'))),
  };
}

describe.each(readdirSync(root))('%s', (name) => {
  const { bytes, expected } = readFixture(name);
  const { profile, lang } = expected;

  it('gives its provisions, headings and messages', () => {
    const { json, exitCode } = outline(bytes, { path: 'input.txt', profile, lang, act: 'act' });
    expect(json?.provisions.map((each) => each.address)).toEqual(expected.provisions);
    expect(json?.groups.map((each) => each.address)).toEqual(expected.groups);
    expect(json?.messages.map(({ line, column, rule, text }) => `${line}:${column} ${rule} ${text}`)).toEqual(
      expected.messages,
    );
    expect(exitCode).toBe(expected.provisions.length > 0 ? 0 : 1);
  });

  it('loses nothing', () => {
    const text = new TextDecoder().decode(bytes);
    const parsed = parseText(text, { path: 'input.txt', profile, nameOf: (each, n) => `${each}-${n}` });
    expect(charactersOfTrees(parsed)).toBe(charactersOfSource(text, parsed));
  });
});
