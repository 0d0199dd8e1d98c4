import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { segmentOf } from '../../../src/law/address.ts';
import type { CitableAct } from '../../../src/law/citation/citable-acts.ts';
import { citableActs } from '../../../src/law/citation/citable-acts.ts';
import { type CitationIndex, citationIndex } from '../../../src/law/citation/citation-index.ts';
import { parseQuery } from '../../../src/law/citation/query.ts';
import type { CitedKind } from '../../../src/law/citation/units.ts';
import { citationForms, writeCitation } from '../../../src/law/citation/write.ts';
import { readLibrary } from '../../../src/law/library.ts';
import type { ProvisionKind } from '../../../src/law/model.ts';
import { kindOf, type Profile, profiles } from '../../../src/law/profile.ts';
import { locales } from '../../../src/locale.ts';
import { fixtureIndex } from './index-fixture.ts';

/** Writes every address of an act in every form and language; what does not parse back to it alone is returned. */
function strayed(index: CitationIndex, act: CitableAct): string[] {
  const alone = { ...index, acts: [act] };
  return [...index.kinds.keys()]
    .filter((address) => address.startsWith(`${act.act}/`))
    .flatMap((address) => locales.flatMap((lang) => citationForms.map((form) => ({ address, lang, form }))))
    .flatMap(({ address, lang, form }) => {
      const words = writeCitation(address, lang, form, index);
      if (words === undefined) return [`${address} ${lang} ${form}: not written`];
      const [found, ...more] = parseQuery(words, alone);
      const same =
        found?.addresses[0] === address || isClosingHeading(index, address, found?.addresses ?? []);
      const whole =
        found?.start === 0 && found.end === words.length && found.status === 'exact' && more.length === 0;
      return same && whole ? [] : [`${address} ${lang} ${form}: ${words} → ${JSON.stringify(found)}`];
    });
}

/** The heading of a closing section is cited as the section itself. */
function isClosingHeading(index: CitationIndex, address: string, found: readonly string[]): boolean {
  const [first = ''] = found;
  return index.kinds.get(first) === 'closing' && index.groupOf.get(first) === address && found[1] === address;
}

describe('every citation parses back to its address', () => {
  const index = fixtureIndex();
  test.each(index.acts)('of $act', (act) => expect(strayed(index, act)).toEqual([]));

  test('of every act of the library', () => {
    const { library } = readLibrary(process.cwd());
    const acts = citableActs([...new Set(library.laws.map((law) => law.source))]);
    const texts = library.laws.flatMap((law) =>
      [...law.texts.values()].filter((text) => text.lang === law.original),
    );
    const read = citationIndex(acts, texts);
    expect(read.kinds.size).toBeGreaterThan(400);
    expect(acts.flatMap((act) => strayed(read, act))).toEqual([]);
  });

  test('of headings of every kind, with inserted numbers', () => {
    const act: CitableAct = {
      act: 'xx-act',
      profile: 'rada',
      type: 'code',
      date: null,
      number: null,
      attachedTo: null,
      names: [],
      titleWords: [],
    };
    const kinds = new Map<string, CitedKind>([
      ['xx-act', 'act'],
      ['xx-act/section-3-a', 'section'],
      ['xx-act/section-3', 'section'],
      ['xx-act/section-3/subsection-2', 'subsection'],
      ['xx-act/section-3/subsection-2/chapter-20-1', 'chapter'],
      ['xx-act/section-3/subsection-2/chapter-20-1/subchapter-1', 'subchapter'],
      ['xx-act/section-3/chapter-1', 'chapter'],
      ['xx-act/section-14', 'section'],
      ['xx-act/chapter-1', 'chapter'],
    ]);
    for (const profile of profiles) {
      expect(
        strayed({ acts: [{ ...act, profile }], kinds, groupOf: new Map() }, { ...act, profile }),
      ).toEqual([]);
    }
  });

  test('without its act it is among the candidates, and first among its equals', () => {
    for (const address of ['kz-code/9/16', 'ua-draft/17/2/1', 'kz-order/2/3', 'kz-code/2', 'kz-order/2']) {
      for (const lang of locales) {
        const found = parseQuery(writeCitation(address, lang, 'long', index) ?? '', index);
        expect(found.flatMap((each) => each.addresses)).toContain(address);
      }
    }
  });
});

describe('and of acts of any shape', () => {
  const numbers = fc.oneof(
    { weight: 6, arbitrary: fc.integer({ min: 1, max: 130 }).map(String) },
    {
      weight: 2,
      arbitrary: fc
        .tuple(fc.integer({ min: 1, max: 60 }), fc.integer({ min: 1, max: 9 }))
        .map((pair) => pair.join('-')),
    },
  );
  const letters = fc.constantFrom(...'абвгґдежзийклмнопрстуфхцчшщюя');
  const label = fc.oneof(
    { weight: 4, arbitrary: numbers.map((number) => `${number})`) },
    { weight: 3, arbitrary: numbers.map((number) => `${number}.`) },
    { weight: 1, arbitrary: letters.map((letter) => `${letter})`) },
  );

  interface Shape {
    readonly label: string;
    readonly texts: number;
    readonly inner: readonly Shape[];
  }
  /** Pieces of four levels at most. */
  const shapeOf = (depth: number): fc.Arbitrary<Shape> =>
    fc.record({
      label,
      texts: fc.integer({ min: 0, max: 3 }),
      inner: depth === 1 ? fc.constant([]) : fc.array(shapeOf(depth - 1), { maxLength: 2 }),
    });
  const shape = shapeOf(4);

  function add(
    kinds: Map<string, CitedKind>,
    holder: string,
    kind: ProvisionKind,
    piece: Shape,
    profile: Profile,
  ) {
    const segment = segmentOf(piece.label) ?? 'x';
    let address = `${holder}/${segment}`;
    for (let time = 2; kinds.has(address); time += 1) address = `${holder}/${segment}_${time}`;
    kinds.set(address, kind);
    for (let text = 1; text <= piece.texts; text += 1) kinds.set(`${address}/al-${text}`, 'text');
    for (const inner of piece.inner) {
      add(kinds, address, kindOf(profile, kind, inner.label), inner, profile);
    }
  }

  test.each(profiles)('%s', (profile) => {
    fc.assert(
      fc.property(fc.array(shape, { minLength: 1, maxLength: 4 }), fc.boolean(), (pieces, articles) => {
        const kinds = new Map<string, CitedKind>([['xx-act', 'act']]);
        const top = articles || profile === 'rada' ? 'article' : 'paragraph';
        const units = pieces.filter((piece) => /^\d/u.test(piece.label));
        for (const piece of units) add(kinds, 'xx-act', top, piece, profile);
        const act: CitableAct = {
          act: 'xx-act',
          profile,
          type: 'law',
          date: null,
          number: null,
          attachedTo: null,
          names: [],
          titleWords: [],
        };
        expect(strayed({ acts: [act], kinds, groupOf: new Map() }, act)).toEqual([]);
      }),
      { numRuns: 200 },
    );
  });
});
