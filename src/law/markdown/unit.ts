import type { BlockContent, DefinitionContent, List, ListItem, RootContent } from 'mdast';
import type { VFile } from 'vfile';
import * as z from 'zod';
import { say } from '../messages.ts';
import {
  type Block,
  type Place,
  type Provision,
  type ProvisionKind,
  provisionKinds,
  type Status,
  statuses,
  type Unit,
} from '../model.ts';
import { countedNumber, type Places } from '../places.ts';
import { kindOf, type Profile } from '../profile.ts';
import { type Exception, exceptionSchema } from './exception.ts';
import { joinHalves, splitHalves } from './front-matter.ts';
import { complain, labelled, paragraphOf, parse, readLabelled, readText, stringify } from './mdast.ts';

/** What a unit's file says of the unit beside its text. */
export interface UnitFacts {
  readonly status: Status;
  /** Addresses of the headings above, outermost first. */
  readonly groups: readonly string[];
  /** Source file below content/sources; a working translation has none. */
  readonly source?: string;
  /** Hash of the original at the time when this text was made from it; of itself for the original. */
  readonly hash: string;
  /** Differences between a working translation and its original that are justified. */
  readonly exceptions?: readonly Exception[];
}

const lineRange = z.tuple([z.int().positive(), z.int().positive()]);

const amendment = z.strictObject({
  footnote: z.string(),
  amends: z.string().nullable(),
  date: z.iso.date().nullable(),
  number: z.string().nullable(),
});

const unitFront = z.strictObject({
  address: z.string().min(1),
  kind: z.enum([...provisionKinds, 'closing']),
  label: z.string(),
  title: z.string().min(1).optional(),
  /** The number of the closing section's opening, which is counted but not printed. */
  opening: z.string().min(1).optional(),
  groups: z.array(z.string()),
  status: z.enum(statuses),
  source: z.strictObject({ file: z.string(), lines: lineRange }).optional(),
  hash: z.string().regex(/^[0-9a-f]{64}$/u, 'expected 64 hexadecimal digits'),
  amendments: z.array(amendment).optional(),
  exceptions: z.array(exceptionSchema).optional(),
});

/** Markdown of a unit: front matter, then its text as paragraphs, quotations and labelled list items. */
export function unitToMarkdown(unit: Unit, facts: UnitFacts): string {
  const opening = unit.content.find((block) => block.type === 'provision' && block.label === '');
  const front = {
    address: unit.address,
    kind: unit.kind,
    label: unit.label,
    ...(unit.title === undefined ? {} : { title: unit.title }),
    ...(opening === undefined
      ? {}
      : { opening: opening.address.slice(opening.address.lastIndexOf('/') + 1) }),
    groups: [...facts.groups],
    status: facts.status,
    ...(facts.source === undefined || unit.lines === undefined
      ? {}
      : { source: { file: facts.source, lines: [...unit.lines] } }),
    hash: facts.hash,
    ...(unit.amendments.length === 0 ? {} : { amendments: unit.amendments.map((each) => ({ ...each })) }),
  };
  return joinHalves(front, stringify(blocksToMdast(unit.content)));
}

/** The blocks of a provision, without the leading text that stands beside its label. */
function blocksToMdast(blocks: readonly Block[]): (BlockContent | DefinitionContent)[] {
  const nodes: (BlockContent | DefinitionContent)[] = [];
  for (const block of blocks) {
    const last = nodes.at(-1);
    if (block.type === 'provision' && block.label === '') nodes.push(...blocksToMdast(block.content));
    else if (block.type === 'provision') {
      const item = itemToMdast(block);
      if (last?.type === 'list') last.children.push(item);
      else nodes.push({ type: 'list', ordered: false, spread: false, children: [item] } satisfies List);
    } else if (block.type === 'footnote') {
      const identifier = block.address.slice(block.address.lastIndexOf('/') + 1);
      nodes.push({ type: 'footnoteDefinition', identifier, children: [paragraphOf(block.text)] });
    } else if (!block.quoted) nodes.push(paragraphOf(block.text));
    else if (last?.type === 'blockquote') last.children.push(paragraphOf(block.text));
    else nodes.push({ type: 'blockquote', children: [paragraphOf(block.text)] });
  }
  return nodes;
}

function itemToMdast(provision: Provision): ListItem {
  const [first, ...rest] = provision.content;
  const besideLabel = first?.type === 'text' && !first.quoted ? first.text : '';
  const others = besideLabel === '' ? provision.content : rest;
  const children = [
    { type: 'paragraph' as const, children: labelled(provision.label, besideLabel) },
    ...blocksToMdast(others),
  ];
  const tight = children.length === 1 || (children.length === 2 && children[1]?.type === 'list');
  return { type: 'listItem', spread: !tight, children };
}

/** A unit read from its file, with what the file says of it. */
export interface ReadUnit {
  readonly unit: Unit;
  readonly facts: UnitFacts;
}

/**
 * Reads a unit's file. Problems are messages of the file; undefined where the front matter cannot be used.
 * `places` gives the addresses: units of one act must be read in the act's order with the same `places`.
 */
export function unitFromMarkdown(
  file: VFile,
  profile: Profile,
  places: Places,
  groupOf: (address: string) => Place | undefined,
): ReadUnit | undefined {
  const halves = splitHalves(file, unitFront);
  if (halves === undefined) return undefined;
  const { front, body, offset } = halves;
  const place =
    front.kind === 'closing'
      ? places.closing(groupOf(front.groups.at(-1) ?? ''))
      : places.provision(undefined, front.kind, front.label, countedNumber(front.label, front.address));
  if (place.address !== front.address) {
    const reason = `found address ${front.address}, expected ${place.address} from the label "${front.label}"`;
    say(file, 'unit-address', reason, { line: 2, column: 1 });
  }
  const reader = new BlockReader(file, offset, profile, places, place);
  const nodes = parse(body).children;
  const content =
    front.opening === undefined
      ? reader.blocks(nodes, place, front.kind)
      : reader.withOpening(nodes, place, front.opening);
  const unit: Unit = {
    type: 'provision',
    ...place,
    kind: front.kind,
    label: front.label,
    ...(front.title === undefined ? {} : { title: front.title }),
    content,
    line: 1,
    amendments: front.amendments ?? [],
    ...(front.source === undefined ? {} : { lines: front.source.lines }),
  };
  const facts: UnitFacts = {
    status: front.status,
    groups: front.groups,
    ...(front.source === undefined ? {} : { source: front.source.file }),
    hash: front.hash,
    ...(front.exceptions === undefined ? {} : { exceptions: front.exceptions }),
  };
  return { unit, facts };
}

/** Reads the body of one unit; addresses of footnotes count through the whole unit. */
class BlockReader {
  readonly #file: VFile;
  readonly #offset: number;
  readonly #profile: Profile;
  readonly #places: Places;
  readonly #unit: Place;

  constructor(file: VFile, offset: number, profile: Profile, places: Places, unit: Place) {
    this.#file = file;
    this.#offset = offset;
    this.#profile = profile;
    this.#places = places;
    this.#unit = unit;
  }

  /** The closing section: what stands before the first list is its opening provision. */
  withOpening(nodes: readonly RootContent[], holder: Place, number: string): Block[] {
    const end = nodes.findIndex((node) => node.type === 'list');
    const cut = end < 0 ? nodes.length : end;
    const place = this.#places.provision(holder, 'point', '', number);
    const opening: Provision = {
      type: 'provision',
      ...place,
      kind: 'point',
      label: '',
      content: this.blocks(nodes.slice(0, cut), place, 'point'),
      line: this.#line(nodes[0]),
    };
    return [opening, ...this.blocks(nodes.slice(cut), holder, 'closing')];
  }

  blocks(nodes: readonly RootContent[], holder: Place, kind: ProvisionKind | 'closing'): Block[] {
    return nodes.flatMap((node): Block[] => {
      if (node.type === 'paragraph')
        return [this.#text(readText(node.children, this.#file, this.#offset), holder, false)];
      if (node.type === 'list') return node.children.map((item) => this.#item(item, holder, kind));
      if (node.type === 'blockquote')
        return this.#paragraphs(node.children).map((text) => this.#text(text, holder, true));
      if (node.type === 'footnoteDefinition') {
        const text = this.#paragraphs(node.children).join(' ');
        return [{ type: 'footnote', ...this.#places.footnote(this.#unit), text }];
      }
      const expected = 'expected a paragraph, a list, a quotation or a footnote';
      complain(this.#file, node, this.#offset, 'markdown-block', `found ${node.type}, ${expected}`);
      return [];
    });
  }

  #item(item: ListItem, holder: Place, holderKind: ProvisionKind | 'closing'): Provision {
    const [first, ...rest] = item.children;
    const lead =
      first?.type === 'paragraph'
        ? readLabelled(first.children, this.#file, this.#offset)
        : { label: undefined, text: '' };
    if (lead.label === undefined) {
      const reason = 'found a list item without a label, expected its printed number in bold, such as **1)**';
      complain(this.#file, item, this.#offset, 'item-label', reason);
    }
    const label = lead.label ?? '';
    const kind = kindOf(this.#profile, holderKind, label);
    const place = this.#places.provision(holder, kind, label);
    const beside = lead.text === '' ? [] : [this.#text(lead.text, place, false)];
    const others = first?.type === 'paragraph' ? rest : item.children;
    const content = [...beside, ...this.blocks(others, place, kind)];
    return { type: 'provision', ...place, kind, label, content, line: this.#line(item) };
  }

  #text(text: string, holder: Place, quoted: boolean): Block {
    return { type: 'text', ...this.#places.text(holder), text, quoted };
  }

  #paragraphs(nodes: readonly (BlockContent | DefinitionContent)[]): string[] {
    return nodes.flatMap((node) => {
      if (node.type === 'paragraph') return [readText(node.children, this.#file, this.#offset)];
      complain(this.#file, node, this.#offset, 'markdown-block', `found ${node.type}, expected a paragraph`);
      return [];
    });
  }

  #line(node: Pick<RootContent, 'position'> | undefined): number {
    return (node?.position?.start.line ?? 1) + this.#offset;
  }
}
