import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Parsed, parseText } from '../../scripts/parse/parse.ts';
import { type Profile, profiles } from '../../src/law/profile.ts';
import { groupsOf, nodesOf, unitsOf } from '../../src/law/walk.ts';
import { charactersOfSource, charactersOfTrees } from './lossless.ts';
import { mixed, mutated, pieced, texts } from './mutations.ts';

/** Milliseconds of the processor that a text of two kilobytes may take, whatever it holds. */
const patience = 1000;

function parse(text: string, profile: Profile): Parsed {
  return parseText(text, { path: 'text.txt', profile, nameOf: (lang, n) => `${lang}-${n}` });
}

/** Total, in time, lossless, deterministic, every place with an address of its own, every message with its place. */
function holds(text: string, profile: Profile): void {
  const start = process.cpuUsage();
  const parsed = parse(text, profile);
  const { user, system } = process.cpuUsage(start);
  expect((user + system) / 1000).toBeLessThan(patience);
  expect(charactersOfTrees(parsed)).toBe(charactersOfSource(text, parsed));
  const again = parse(text, profile);
  expect(again.acts).toEqual(parsed.acts);
  expect(again.file.messages.map(String)).toEqual(parsed.file.messages.map(String));
  const addresses = parsed.acts.flatMap(({ content }) => [
    ...groupsOf(content).map(({ group }) => group.address),
    ...unitsOf(content)
      .flatMap(nodesOf)
      .map((node) => node.address),
  ]);
  expect(new Set(addresses).size).toBe(addresses.length);
  const lines = text.split(/\r\n?|\n/u).length;
  for (const { line, column, ruleId } of parsed.file.messages) {
    expect(ruleId).toBeTruthy();
    expect(line).toBeGreaterThan(0);
    expect(line).toBeLessThanOrEqual(lines);
    expect(column).toBeGreaterThan(0);
  }
}

describe.each(profiles)('%s: any text is read, and nothing is lost', (profile) => {
  it('cut, doubled and shuffled lines of real texts', () => {
    fc.assert(
      fc.property(mutated, (text) => holds(text, profile)),
      { numRuns: 3000 },
    );
  });

  it('headings, numbers, quotes and brackets in any order', () => {
    fc.assert(
      fc.property(pieced, (text) => holds(text, profile)),
      { numRuns: 1000 },
    );
  });

  it('mixed alphabets and any characters', () => {
    fc.assert(
      fc.property(mixed, (text) => holds(text, profile)),
      { numRuns: 1000 },
    );
  });

  it('every source and fixture whole', () => {
    for (const text of texts) holds(text, profile);
  });

  it('with a byte order mark before it as without one, each message at its own column', () => {
    fc.assert(
      fc.property(pieced, (drawn) => {
        const text = drawn.replace(/^\uFEFF+/u, '');
        const marked = parse(`\uFEFF${text}`, profile);
        const plain = parse(text, profile);
        expect(marked.acts).toEqual(plain.acts);
        expect(marked.file.messages.map(String)).toEqual(plain.file.messages.map(String));
      }),
      { numRuns: 1000 },
    );
  });
});
