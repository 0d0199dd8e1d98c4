import type { Locale } from '../locale.ts';
import type { Address } from './address.ts';
import type { Profile } from './profile.ts';

/** Numbered pieces of an act (design: `provision`). */
export const provisionKinds = ['article', 'paragraph', 'subparagraph', 'part', 'point', 'subpoint'] as const;
export type ProvisionKind = (typeof provisionKinds)[number];

/** Headings that provisions stand under. */
export const groupKinds = ['section', 'chapter', 'subsection', 'subchapter'] as const;
export type GroupKind = (typeof groupKinds)[number];

/** What stands in an act outside its units and groups. `text` is what the grammar did not understand. */
export const matterKinds = [
  'title',
  'adoption',
  'remark',
  'preamble',
  'signature',
  'stamp',
  'footnote',
  'contents',
  'annex',
  'text',
] as const;
export type MatterKind = (typeof matterKinds)[number];

/** A place in an act: its address and its Akoma Ntoso id, which is also the HTML id and the URL fragment. */
export interface Place {
  readonly address: Address;
  readonly eId: string;
}

/** An unnumbered paragraph of a provision, `…/al-N`. `quoted`: text of another document (an oath, another act). */
export interface Text extends Place {
  readonly type: 'text';
  readonly text: string;
  readonly quoted: boolean;
}

/** An editors' note on amendments, `<unit>/fn-N`: not part of the law's text. */
export interface Footnote extends Place {
  readonly type: 'footnote';
  readonly text: string;
}

/** A numbered piece; `closing` is the closing section without articles (`ua-draft/final`), a unit but no provision. */
export interface Provision extends Place {
  readonly type: 'provision';
  readonly kind: ProvisionKind | 'closing';
  /** As printed: `16)`, `Стаття 59.`; empty where a provision is counted but not numbered (`ua-draft/final/1`). */
  readonly label: string;
  readonly title?: string;
  readonly content: readonly Block[];
  /** First line in the file that it was read from. */
  readonly line: number;
}

export type Block = Text | Footnote | Provision;

export interface Group extends Place {
  readonly type: 'group';
  readonly kind: GroupKind;
  readonly label: string;
  readonly title: string;
  readonly content: readonly ActNode[];
  readonly line: number;
}

/** Text outside the units. Lines of a stamp or a signature keep their breaks as `\n`. */
export interface Matter {
  readonly type: 'matter';
  readonly kind: MatterKind;
  readonly paragraphs: readonly string[];
  /** Only the preamble is addressable. */
  readonly place?: Place;
  readonly line: number;
}

/** What an amendment note says, as data. Dates are `YYYY-MM-DD`. */
export interface Amendment {
  /** The note: `kz-code/9/fn-1`. */
  readonly footnote: Address;
  /** What was amended, where the note names it. */
  readonly amends: Address | null;
  /** Date of the amending act, where printed. */
  readonly date: string | null;
  /** Number of the amending act as printed, without the number sign. */
  readonly number: string | null;
}

/** What has a page of its own: a top-level provision with what is known of it as a whole. */
export interface Unit extends Provision {
  readonly amendments: readonly Amendment[];
  /** First and last line in the source file; a working translation has none. */
  readonly lines?: readonly [number, number];
}

export interface UnitNode {
  readonly type: 'unit';
  readonly unit: Unit;
}

export type ActNode = Matter | Group | UnitNode;

/** An act in one language: the tree of its text, in source order. */
export interface ActText {
  readonly act: string;
  readonly lang: Locale;
  readonly profile: Profile;
  readonly content: readonly ActNode[];
  /** First and last line in the source file; a working translation has none. */
  readonly lines?: readonly [number, number];
}

/** Force of an act, in the field's words. */
export const forces = ['consolidated-copy', 'draft'] as const;

/** Status of a text: what an act in one language is worth as a source. */
export const statuses = ['original', 'published-translation', 'working-translation'] as const;
export type Status = (typeof statuses)[number];
