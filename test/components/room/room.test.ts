import { describe, expect, it } from 'vitest';
import { differingIn } from '../../../src/components/divergence.ts';
import { keyNames } from '../../../src/components/key-names.ts';
import { register } from '../../../src/components/page-notes.ts';
import { piecesOf, severalIn } from '../../../src/components/pieces.ts';
import { contentsFile } from '../../../src/components/room/contents.ts';
import { markedTerms, termsFile } from '../../../src/components/room/terms.ts';
import type { ContentsEntry } from '../../../src/elements/room/files.ts';
import { nodesOf } from '../../../src/law/walk.ts';
import { locales } from '../../../src/locale.ts';
import { laws } from '../../../src/site.ts';

const unitsIn = (entries: readonly ContentsEntry[]): string[] =>
  entries.flatMap(({ unit, inner }) => [...(unit === undefined ? [] : [unit]), ...unitsIn(inner ?? [])]);

describe('contents of an act', () => {
  it('name every unit once, in the order of the act, in each language', () => {
    for (const law of laws) {
      for (const ui of locales) {
        const { entries } = contentsFile(ui, law);
        expect(unitsIn(entries).map((unit) => `${law.name}/${unit}`)).toEqual(law.units);
      }
    }
  });
});

describe('marked terms', () => {
  it('leave the words of every text as they are, and each has a card', () => {
    for (const law of laws) {
      for (const address of law.units) {
        const { uses } = markedTerms(law, address);
        for (const [lang, text] of law.texts) {
          const unit = text.units.find((each) => each.address === address);
          const cards = termsFile(lang, law, address);
          const marked = new Set<string>();
          for (const node of unit === undefined ? [] : nodesOf(unit)) {
            if (node.type !== 'text') continue;
            const hits = uses.get(`${lang} ${node.address}`) ?? [];
            const pieces = piecesOf(node.text, lang, node.address, { ui: lang, holds: address }, hits);
            expect(pieces.map(({ words }) => words).join('')).toBe(node.text);
            expect(pieces.filter(({ type }) => type === 'term')).toHaveLength(hits.length);
            for (const { id } of hits) {
              expect([address, lang, id, marked.has(id)]).toEqual([address, lang, id, false]);
              expect(cards[id]?.definition.length).toBeGreaterThan(10);
              marked.add(id);
            }
          }
          expect(marked.size).toBeLessThanOrEqual(5);
        }
      }
    }
  });
});

describe('words that mean several places', () => {
  it('are told with each of them', () => {
    const law = laws.find(({ name }) => name === 'ua-draft');
    const unit = law?.texts.get('uk')?.units.find(({ address }) => address === 'ua-draft/49');
    const text =
      unit === undefined ? undefined : nodesOf(unit).find(({ address }) => address === 'ua-draft/49/5/al-1');
    if (text?.type !== 'text') throw new Error('no such paragraph');
    expect(severalIn(text.text, 'uk', text.address).map(({ targets }) => targets)).toEqual([
      ['ua-draft/59', 'ua-draft/61', 'ua-draft/62'],
    ]);
    expect(severalIn(text.text, 'uk', 'ua-draft/48/5/al-1')).toEqual([]);
  });
});

describe('words in which languages differ', () => {
  it('are shown in each language with what stands around them', () => {
    const note = register.find(({ id }) => id === 'KZ-01');
    const differing = note === undefined ? [] : differingIn(note);
    expect(differing.map(({ lang, words }) => [lang, words])).toEqual([
      ['ru', 'по истечении десяти календарных дней'],
      ['en', 'upon expiry of sixty calendar days'],
    ]);
    for (const { before, after } of differing) expect(Math.max(before.length, after.length)).toBeLessThan(70);
  });

  it('are found for every divergence of the register, and for nothing else', () => {
    for (const note of register) {
      const langs = new Set(note.excerpts.map(({ lang }) => lang));
      const due = note.kind === 'divergence' && langs.size > 1 ? note.excerpts.map(({ text }) => text) : [];
      expect([note.id, differingIn(note).map(({ words }) => words)]).toEqual([note.id, due]);
    }
  });
});

describe('names of keys', () => {
  it('are those of the reader’s keyboard', () => {
    expect(keyNames('en', 'KeyN')).toBe('N');
    expect(keyNames('ru', 'KeyN')).toBe('N (Т)');
    expect(keyNames('uk', 'KeyS')).toBe('S (І)');
    expect(keyNames('uk', 'Digit2')).toBe('2');
    expect(keyNames('ru', 'Slash')).toBe('/');
  });
});
