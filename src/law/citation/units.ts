import type { GroupKind, ProvisionKind } from '../model.ts';
import type { Profile } from '../profile.ts';

/** What a citation may point at: everything that has an address. `quoted`: a paragraph of another document's text. */
export type CitedKind =
  | ProvisionKind
  | GroupKind
  | 'closing'
  | 'text'
  | 'quoted'
  | 'footnote'
  | 'preamble'
  | 'act';

/**
 * The words by which laws name their pieces, whatever the language. `punkt` is пункт of Russian and Ukrainian: a
 * paragraph of a Kazakh act, a point of a Ukrainian one; English has a word for each (`paragraph`, `point`). `pp` is
 * the abbreviation пп., which stands for подпункт and for several пункты alike.
 */
export type UnitWord =
  | 'section'
  | 'subsection'
  | 'chapter'
  | 'subchapter'
  | 'closing'
  | 'preamble'
  | 'article'
  | 'part'
  | 'punkt'
  | 'subpunkt'
  | 'pp'
  | 'paragraph'
  | 'subparagraph'
  | 'point'
  | 'subpoint'
  | 'letter'
  | 'alinea'
  | 'footnote';

/** What a word means in a tradition: the kinds it may name, best first, and how deep it may stand. */
export interface Meaning {
  readonly kinds: readonly CitedKind[];
  readonly levels: readonly number[];
}

const mean = (levels: number | readonly number[], ...kinds: CitedKind[]): Meaning => ({
  kinds,
  levels: typeof levels === 'number' ? [levels] : levels,
});

const paragraphs: readonly CitedKind[] = ['text', 'quoted'];

const shared = {
  section: mean(0, 'section'),
  subsection: mean(1, 'subsection'),
  chapter: mean(2, 'chapter'),
  subchapter: mean(3, 'subchapter'),
  closing: mean(4, 'closing'),
  preamble: mean(4, 'preamble'),
  article: mean(5, 'article'),
  alinea: mean(10, ...paragraphs),
  footnote: mean(11, 'footnote'),
} as const;

/**
 * Kazakh acts call an unnumbered paragraph of a paragraph «часть»; Ukrainian ones call so a numbered part of an
 * article, or, where an article has no numbered parts, its unnumbered paragraphs.
 */
const meanings: Readonly<Record<Profile, Readonly<Record<UnitWord, Meaning>>>> = {
  adilet: {
    ...shared,
    punkt: mean(6, 'paragraph', 'point'),
    paragraph: mean(6, 'paragraph'),
    part: mean(7, ...paragraphs),
    subpunkt: mean([8, 9, 9.5, 9.7], 'subparagraph', 'point', 'subpoint'),
    pp: mean([8, 9, 9.5, 6], 'subparagraph', 'point', 'subpoint', 'paragraph'),
    subparagraph: mean([8, 9.5, 9.7], 'subparagraph', 'subpoint'),
    point: mean(9, 'point'),
    subpoint: mean(9, 'subpoint'),
    letter: mean(9, 'point', 'subpoint', 'subparagraph'),
  },
  rada: {
    ...shared,
    part: mean(6, 'part', ...paragraphs),
    punkt: mean(7, 'point'),
    point: mean(7, 'point'),
    subpunkt: mean([8, 9, 9.5, 9.7], 'subpoint'),
    pp: mean([8, 9, 9.5, 7], 'subpoint', 'point'),
    subpoint: mean([8, 9, 9.5, 9.7], 'subpoint'),
    letter: mean(9, 'point', 'subpoint'),
    paragraph: mean([10, 6], ...paragraphs, 'part'),
    subparagraph: mean([8, 7], 'subpoint', 'point'),
  },
};

/** What a unit word means in acts of a profile. */
export function meaningOf(word: UnitWord, profile: Profile): Meaning {
  return meanings[profile][word];
}

/** True where a word names headings, whose numbers may be Roman. */
export function isGroupWord(word: UnitWord): boolean {
  return word === 'section' || word === 'subsection' || word === 'chapter' || word === 'subchapter';
}

/** True where a word names something whole that has no number: the preamble, the closing section. */
export function isWholeWord(word: UnitWord): boolean {
  return word === 'closing' || word === 'preamble';
}

/**
 * True where `words`, in this order, lead strictly inwards (`direction` 1: статья 17 часть 2 пункт 1) or outwards
 * (-1: пункт 1 части 2 статьи 17) in acts of a profile.
 */
export function leads(words: readonly UnitWord[], profile: Profile, direction: 1 | -1): boolean {
  let before: readonly number[] = [direction * -Infinity];
  for (const word of words) {
    const previous = before;
    before = meaningOf(word, profile).levels.filter((level) =>
      previous.some((other) => (direction === 1 ? level > other : level < other)),
    );
    if (before.length === 0) return false;
  }
  return true;
}
