import type { GroupKind, ProvisionKind } from './model.ts';

/** The drafting traditions that Norma reads: Kazakh acts as Adilet prints them, Ukrainian ones as the Rada does. */
export const profiles = ['adilet', 'rada'] as const;

export type Profile = (typeof profiles)[number];

/** The shape of a printed label: `3.` stop, `3)` bracket, `а)` letter. */
export type LabelShape = 'stop' | 'bracket' | 'letter';

/** What may hold an item: a provision, the closing section, or the act itself for its units. */
export type HolderKind = ProvisionKind | 'closing' | 'act';

/** The shape of an item's label, of several items too ("Пункти 3 і 4"); labels of articles are recognised by their word, not by this. `З.` is a 3. */
export function shapeOf(label: string): LabelShape {
  if (!/^З[.)]$/u.test(label) && /^\(?\p{L}+[.)]+$/u.test(label)) return 'letter';
  if (label.trimEnd().endsWith(')')) return 'bracket';
  return /^(?:Пункти|П[іо]дпункт[иы]|Subparagraphs)\s/u.test(label) ? 'bracket' : 'stop';
}

type KindTable = Readonly<Partial<Record<HolderKind, Readonly<Record<LabelShape, ProvisionKind>>>>>;

const kinds: Readonly<Record<Profile, KindTable>> = {
  adilet: {
    act: { stop: 'paragraph', bracket: 'paragraph', letter: 'paragraph' },
    article: { stop: 'paragraph', bracket: 'subparagraph', letter: 'point' },
    paragraph: { stop: 'subparagraph', bracket: 'subparagraph', letter: 'point' },
    subparagraph: { stop: 'point', bracket: 'point', letter: 'point' },
    point: { stop: 'subpoint', bracket: 'subpoint', letter: 'subpoint' },
    subpoint: { stop: 'subpoint', bracket: 'subpoint', letter: 'subpoint' },
    closing: { stop: 'point', bracket: 'subpoint', letter: 'subpoint' },
  },
  rada: {
    act: { stop: 'point', bracket: 'point', letter: 'point' },
    article: { stop: 'part', bracket: 'point', letter: 'point' },
    part: { stop: 'point', bracket: 'point', letter: 'point' },
    point: { stop: 'subpoint', bracket: 'subpoint', letter: 'subpoint' },
    subpoint: { stop: 'subpoint', bracket: 'subpoint', letter: 'subpoint' },
    closing: { stop: 'point', bracket: 'point', letter: 'point' },
  },
};

/** The kind of an item from the act's profile, the holder and the label's shape. */
export function kindOf(profile: Profile, holder: HolderKind, label: string): ProvisionKind {
  return kinds[profile][holder]?.[shapeOf(label)] ?? 'subpoint';
}

/** Akoma Ntoso's short names, of which eIds are made. */
export const eIdPrefix: Readonly<Record<ProvisionKind | GroupKind, string>> = {
  article: 'art',
  paragraph: 'para',
  subparagraph: 'subpara',
  part: 'para',
  point: 'point',
  subpoint: 'point',
  section: 'sec',
  chapter: 'chp',
  subsection: 'subsec',
  subchapter: 'subchp',
};
