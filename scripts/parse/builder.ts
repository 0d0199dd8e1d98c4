import type {
  ActNode,
  Amendment,
  Block,
  Group,
  GroupKind,
  Matter,
  MatterKind,
  Place,
  Provision,
  ProvisionKind,
} from '../../src/law/model.ts';
import { Places } from '../../src/law/places.ts';
import { type HolderKind, kindOf, type Profile } from '../../src/law/profile.ts';
import type { Numeral } from './order.ts';
import type { ItemShape } from './tokens.ts';

type Writable<T> = { -readonly [key in keyof T]: T[key] };

/** A provision while it is being filled. */
export interface OpenProvision extends Writable<Omit<Provision, 'content'>> {
  content: Block[];
}

interface OpenUnit extends OpenProvision {
  amendments: Amendment[];
  lines: [number, number];
}

interface OpenGroup extends Writable<Omit<Group, 'content'>> {
  content: ActNode[];
}

interface OpenMatter extends Matter {
  readonly paragraphs: string[];
}

/** A printed label and what it says. */
export interface Mark {
  readonly shape: ItemShape | 'article' | 'closing' | 'opening';
  readonly label: string;
  readonly number: Numeral;
  /** As in ItemToken. */
  readonly tiers: number;
  /** As in ItemToken. */
  readonly latin?: Numeral;
  /** All numbers that the label names, where it names several. */
  readonly run?: readonly Numeral[];
}

/** A provision that is open at a place of the text, outermost first in `levels`. */
export interface Level extends Mark {
  readonly node: OpenProvision;
}

const ranks: Readonly<Record<GroupKind, number>> = { section: 1, subsection: 2, chapter: 3, subchapter: 4 };

/** Puts one act's tree together, in source order. Knows the model and the addresses, nothing of lines and words. */
export class ActBuilder {
  readonly content: ActNode[] = [];
  /** Headings that are open, outermost first. */
  readonly groups: OpenGroup[] = [];
  /** Provisions that are open, the unit first. */
  levels: Level[] = [];
  /** Every unit, in order. */
  readonly units: OpenUnit[] = [];
  readonly #profile: Profile;
  readonly #places: Places;
  #unit: OpenUnit | undefined;
  #matter: OpenMatter | undefined;

  constructor(act: string, profile: Profile) {
    this.#profile = profile;
    this.#places = new Places(act);
  }

  /** The unit that is open. */
  get unit(): OpenProvision | undefined {
    return this.#unit;
  }

  /** The innermost open provision. */
  get innermost(): OpenProvision | undefined {
    return this.levels.at(-1)?.node;
  }

  /** Opens a heading and closes what it ends: units, headings of its rank and below. */
  openGroup(kind: GroupKind, label: string, line: number): OpenGroup {
    this.closeUnit();
    while (this.groups.length > 0 && ranks[this.groups.at(-1)?.kind ?? 'section'] >= ranks[kind])
      this.groups.pop();
    const holder = this.groups.at(-1);
    const place = this.#places.group(holder, kind, withoutSign(label));
    const group: OpenGroup = { type: 'group', ...place, kind, label, title: '', content: [], line };
    this.#container().push(group);
    this.groups.push(group);
    return group;
  }

  /** Opens an article, or a numbered unit of an act without articles. */
  openUnit(kind: ProvisionKind, mark: Mark, line: number): OpenProvision {
    const place = this.#places.provision(undefined, kind, withoutSign(mark.label), mark.run?.[0]?.join('-'));
    return this.#openUnit(kind, place, mark, line);
  }

  /** Opens the closing section without articles as a unit of its own. */
  openClosing(line: number): OpenProvision {
    const mark: Mark = { shape: 'closing', label: '', number: [], tiers: 1 };
    return this.#openUnit('closing', this.#places.closing(this.groups.at(-1)), mark, line);
  }

  /** Opens the unnumbered first sentence of a closing section: it counts as number 1. */
  openOpening(line: number): OpenProvision {
    const closing = this.#unit ?? this.openClosing(line);
    const place = this.#places.provision(closing, 'point', '', '1');
    return this.#open('point', place, { shape: 'opening', label: '', number: [1], tiers: 1 }, line, closing);
  }

  /** Opens an item inside the first `depth` open levels; deeper ones are closed. */
  openItem(depth: number, mark: Mark, line: number): OpenProvision {
    this.levels.length = depth;
    const holder = this.levels.at(-1)?.node;
    const kind = kindOf(this.#profile, holderKind(holder), mark.label);
    const segment = holder === undefined ? mark.run?.[0]?.join('-') : undefined;
    const place = this.#places.provision(holder, kind, mark.label, segment ?? segmentOf(mark));
    if (holder === undefined) return this.#openUnit(kind, place, mark, line);
    return this.#open(kind, place, mark, line, holder);
  }

  /** Adds a paragraph to the innermost provision; to the act as matter where none is open. */
  addText(text: string, quoted: boolean, line: number): void {
    const holder = this.innermost;
    if (holder === undefined) this.addMatter('text', text, line);
    else holder.content.push({ type: 'text', ...this.#places.text(holder), text, quoted });
  }

  /** Adds an editors' note inside the first `depth` open levels; to the act as matter where no unit is open. */
  addNote(text: string, depth: number, line: number): void {
    const holder = this.levels[Math.max(0, depth - 1)]?.node;
    const unit = this.#unit;
    if (holder === undefined || unit === undefined) this.addMatter('footnote', text, line);
    else holder.content.push({ type: 'footnote', ...this.#places.footnote(unit), text });
  }

  /** Adds text outside the units; a piece of the same kind as the one before goes on with it. */
  addMatter(kind: MatterKind, text: string, line: number): void {
    this.closeUnit();
    const container = this.#container();
    // A title would end the headings above it: inside them it is text.
    const actual = kind === 'title' && this.groups.length > 0 ? 'text' : kind;
    if (this.#matter !== undefined && container.at(-1) === this.#matter && this.#matter.kind === actual) {
      this.#matter.paragraphs.push(text);
      return;
    }
    const place: { place?: Place } = actual === 'preamble' ? { place: this.#places.preamble() } : {};
    this.#matter = { type: 'matter', kind: actual, paragraphs: [text], ...place, line };
    container.push(this.#matter);
  }

  /** Closes the open provisions below the first `depth` levels; the unit stays open. */
  closeBelow(depth: number): void {
    if (depth >= 1 && depth < this.levels.length) this.levels.length = depth;
  }

  /** Closes the open unit. */
  closeUnit(): void {
    this.#unit = undefined;
    this.levels = [];
  }

  /** Closes all headings. */
  closeGroups(): void {
    this.closeUnit();
    this.groups.length = 0;
  }

  /** Tells the open unit that it goes on to a line. */
  reach(line: number): void {
    if (this.#unit !== undefined) this.#unit.lines[1] = line;
  }

  #openUnit(kind: ProvisionKind | 'closing', place: Place, mark: Mark, line: number): OpenProvision {
    this.closeUnit();
    const unit = this.#addUnit(kind, place, mark.label, line);
    this.#unit = unit;
    if (kind !== 'closing') {
      // The label stands with the first of its numbers; the others are counted.
      for (const number of mark.run?.slice(1) ?? [])
        this.#addUnit(kind, this.#places.provision(undefined, kind, '', number.join('-')), '', line);
    }
    this.levels = [levelOf(unit, mark)];
    return unit;
  }

  #addUnit(kind: ProvisionKind | 'closing', place: Place, label: string, line: number): OpenUnit {
    const unit: OpenUnit = {
      type: 'provision',
      ...place,
      kind,
      label,
      content: [],
      line,
      amendments: [],
      lines: [line, line],
    };
    this.#container().push({ type: 'unit', unit });
    this.units.push(unit);
    return unit;
  }

  #open(kind: ProvisionKind, place: Place, mark: Mark, line: number, holder: OpenProvision): OpenProvision {
    const node: OpenProvision = { type: 'provision', ...place, kind, label: mark.label, content: [], line };
    holder.content.push(node);
    this.levels.push(levelOf(node, mark));
    return node;
  }

  #container(): ActNode[] {
    return this.groups.at(-1)?.content ?? this.content;
  }
}

function holderKind(holder: OpenProvision | undefined): HolderKind {
  return holder === undefined ? 'act' : holder.kind;
}

function levelOf(node: OpenProvision, { shape, label, number, tiers, latin, run }: Mark): Level {
  return {
    node,
    shape,
    label,
    number: run?.at(-1) ?? number,
    tiers,
    ...(latin === undefined ? {} : { latin }),
  };
}

/** A label without its number sign: `Стаття № 3.` */
function withoutSign(label: string): string {
  return label.includes('№') ? label.replace(/\s*№\s*/u, ' ') : label;
}

/** The address segment of a number in digits, which needs no reading; undefined where the label must be read. */
function segmentOf({ shape, number, run }: Mark): string | undefined {
  if (run !== undefined) return undefined;
  return shape === 'stop' || shape === 'bracket' || shape === 'decimal' ? number.join('-') : undefined;
}
