import * as fc from 'fast-check';
import { staysInGroup } from '../../src/law/markdown/act.ts';
import type {
  ActNode,
  ActText,
  Block,
  GroupKind,
  MatterKind,
  Place,
  Provision,
  Unit,
} from '../../src/law/model.ts';
import { groupKinds, matterKinds } from '../../src/law/model.ts';
import { Places } from '../../src/law/places.ts';
import { type HolderKind, kindOf, type Profile, profiles } from '../../src/law/profile.ts';

/** A tree before its places are known: what a parser sees. */
type Seed =
  | { type: 'text'; text: string; quoted: boolean }
  | { type: 'footnote'; text: string }
  | { type: 'item'; label: string; content: Seed[] };

/** Text as the model holds it: no U+0000, no line ends, single spaces, nothing at the edges. */
export const words = fc
  .oneof(
    { weight: 3, arbitrary: fc.string({ unit: 'binary', minLength: 1, maxLength: 40 }) },
    {
      weight: 3,
      arbitrary: fc.string({
        unit: fc.constantFrom(...'ab яї1.)(*_[]<>&\\`#-+=~|!"\':;/^{}$%@«»—№  '),
        minLength: 1,
        maxLength: 40,
      }),
    },
    {
      weight: 1,
      arbitrary: fc.constantFrom(
        '10:30',
        '1. Текст',
        '- пункт',
        '# 5',
        '> цитата',
        '---',
        '***',
        '[^fn-1]: x',
        '<b>x</b>',
        '&amp;',
        '`обов`язків`',
        '___________.',
        '| a | b |',
        'www.example.com',
        '41-4)',
        '~~x~~',
        '$x$',
        '![a](b)',
        '\\',
        '4) [ ]',
        '+',
        'a  b',
      ),
    },
  )
  .map((text) =>
    text
      .replaceAll('\0', 'x')
      .replace(/[\t\n\v\f\r ]+/gu, ' ')
      .trim(),
  )
  .filter((text) => text !== '');

const label = fc.oneof(
  fc.nat(99).map((number) => `${number + 1}.`),
  fc.nat(99).map((number) => `${number + 1})`),
  fc.tuple(fc.nat(50), fc.nat(9)).map(([number, inserted]) => `${number + 1}-${inserted + 1})`),
  fc.constantFrom('а)', 'б)', 'в)', '(а)', 'a)'),
);

const { seeds } = fc.letrec<{ seed: Seed; seeds: Seed[] }>((tie) => ({
  seed: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    fc.record({ type: fc.constant('text' as const), text: words, quoted: fc.boolean() }),
    fc.record({ type: fc.constant('footnote' as const), text: words }),
    fc.record({ type: fc.constant('item' as const), label, content: tie('seeds') }),
  ),
  seeds: fc.array(tie('seed'), { maxLength: 4 }),
}));

function grow(
  seedList: readonly Seed[],
  holder: Place,
  kind: HolderKind,
  unit: Place,
  profile: Profile,
  places: Places,
): Block[] {
  return seedList.map((seed): Block => {
    if (seed.type === 'text')
      return { type: 'text', ...places.text(holder), text: seed.text, quoted: seed.quoted };
    if (seed.type === 'footnote') return { type: 'footnote', ...places.footnote(unit), text: seed.text };
    const own = kindOf(profile, kind, seed.label);
    const place = places.provision(holder, own, seed.label);
    const content = grow(seed.content, place, own, unit, profile, places);
    return {
      type: 'provision',
      ...place,
      kind: own,
      label: seed.label,
      content,
      line: 1,
    } satisfies Provision;
  });
}

/** Any unit: an article with a title, a paragraph, or a closing section with an unnumbered opening. */
export const unitTree = fc
  .record({
    profile: fc.constantFrom(...profiles),
    form: fc.constantFrom('article', 'paragraph', 'closing'),
    number: fc.nat(200),
    title: fc.option(words, { nil: undefined }),
    content: seeds,
    opening: fc.option(words, { nil: undefined }),
    lines: fc.option(fc.constant([3, 9] as const), { nil: undefined }),
  })
  .map(({ profile, ...seed }) => ({
    profile,
    unit: growUnit(new Places('xx-act'), profile, seed, undefined),
  }));

interface UnitSeed {
  form: string;
  number: number;
  title: string | undefined;
  content: readonly Seed[];
  opening: string | undefined;
  lines: readonly [number, number] | undefined;
}

function growUnit(places: Places, profile: Profile, seed: UnitSeed, group: Place | undefined): Unit {
  const kind =
    seed.form === 'closing' ? 'closing' : seed.form === 'article' ? 'article' : kindOf(profile, 'act', '1.');
  const printed =
    kind === 'closing' ? '' : kind === 'article' ? `Стаття ${seed.number + 1}.` : `${seed.number + 1}.`;
  const place = kind === 'closing' ? places.closing(group) : places.provision(undefined, kind, printed);
  const before: Block[] = [];
  if (kind === 'closing' && seed.opening !== undefined) {
    const own = places.provision(place, 'point', '', '1');
    const text: Block = { type: 'text', ...places.text(own), text: seed.opening, quoted: false };
    before.push({ type: 'provision', ...own, kind: 'point', label: '', content: [text], line: 1 });
  }
  // After an opening the next block is a numbered one: that is how the opening is told from what follows.
  const following = before.length > 0 ? seed.content.filter((each) => each.type === 'item') : seed.content;
  const content = [...before, ...grow(following, place, kind, place, profile, places)];
  return {
    type: 'provision',
    ...place,
    kind,
    label: printed,
    ...(kind === 'article' && seed.title !== undefined ? { title: seed.title } : {}),
    content,
    line: 1,
    amendments: [],
    ...(seed.lines === undefined ? {} : { lines: seed.lines }),
  };
}

type ActSeed =
  | { type: 'matter'; kind: MatterKind; paragraphs: string[] }
  | { type: 'group'; kind: GroupKind; number: number; title: string; content: ActSeed[] }
  | { type: 'unit'; seed: UnitSeed };

const stampLines = fc.array(words, { minLength: 1, maxLength: 3 }).map((lines) => lines.join('\n'));

const { actSeeds } = fc.letrec<{ actSeed: ActSeed; actSeeds: ActSeed[] }>((tie) => ({
  actSeed: fc.oneof(
    { depthSize: 'small' },
    fc.record({
      type: fc.constant('matter' as const),
      kind: fc.constantFrom(...matterKinds),
      paragraphs: fc.array(stampLines, { minLength: 1, maxLength: 3 }),
    }),
    fc.record({
      type: fc.constant('unit' as const),
      seed: fc.record({
        form: fc.constantFrom('article', 'paragraph'),
        number: fc.nat(20),
        title: fc.constant(undefined),
        content: fc.constant([]),
        opening: fc.constant(undefined),
        lines: fc.constant(undefined),
      }),
    }),
    fc.record({
      type: fc.constant('group' as const),
      kind: fc.constantFrom(...groupKinds),
      number: fc.nat(30),
      title: words,
      content: tie('actSeeds'),
    }),
  ),
  actSeeds: fc.array(tie('actSeed'), { maxLength: 5 }),
}));

/** Any act: matter, headings (four deep at the most) and units in any order that the model allows. */
export const actTree = fc
  .record({ profile: fc.constantFrom(...profiles), content: actSeeds })
  .map(({ profile, content }): ActText => {
    const places = new Places('xx-act');
    const grown = growAct(content, undefined, 0, profile, places);
    return { act: 'xx-act', lang: 'uk', profile, content: grown, lines: [1, 9] };
  });

function growAct(
  list: readonly ActSeed[],
  group: Place | undefined,
  depth: number,
  profile: Profile,
  places: Places,
): ActNode[] {
  const nodes: ActNode[] = [];
  let headed = false;
  for (const seed of list) {
    if (seed.type === 'group') {
      if (depth === 4) continue;
      const printed = `Глава ${seed.number + 1}.`;
      const place = places.group(group, seed.kind, printed);
      const content = growAct(seed.content, place, depth + 1, profile, places);
      nodes.push({
        type: 'group',
        ...place,
        kind: seed.kind,
        label: printed,
        title: seed.title,
        content,
        line: 1,
      });
      headed = true;
    } else if (seed.type === 'unit') {
      if (headed) continue; // after a heading a unit belongs to it
      nodes.push({ type: 'unit', unit: growUnit(places, profile, seed.seed, group) });
    } else {
      if (staysInGroup(seed.kind) ? headed : group !== undefined) continue;
      if (!staysInGroup(seed.kind)) headed = false;
      const place = seed.kind === 'preamble' ? { place: places.preamble() } : {};
      nodes.push({ type: 'matter', kind: seed.kind, paragraphs: seed.paragraphs, ...place, line: 1 });
    }
  }
  return nodes;
}
