import { type Address, actOf, unitOf } from '../address.ts';
import type { ActNode, ActText, Block, Group, Provision } from '../model.ts';
import type { CitableAct } from './citable-acts.ts';
import type { CitedKind } from './units.ts';

/** What citations are resolved against: the acts with all that has an address in them. */
export interface CitationIndex {
  /** In the order in which they are preferred where a query names none: a code before the order that approves it. */
  readonly acts: readonly CitableAct[];
  readonly kinds: ReadonlyMap<Address, CitedKind>;
  /** The heading that a unit or a heading stands right under; the closing section stands under its own heading. */
  readonly groupOf: ReadonlyMap<Address, Address>;
}

/** The index of some texts, of each act one: all languages of an act have the same addresses. */
export function citationIndex(acts: readonly CitableAct[], texts: readonly ActText[]): CitationIndex {
  const kinds = new Map<Address, CitedKind>();
  const groupOf = new Map<Address, Address>();
  const seen = new Set<string>();
  for (const text of texts) {
    if (seen.has(text.act)) continue;
    seen.add(text.act);
    kinds.set(text.act, 'act');
    addNodes(text.content, undefined, kinds, groupOf);
  }
  return { acts, kinds, groupOf };
}

function addNodes(
  nodes: readonly ActNode[],
  above: Group | undefined,
  kinds: Map<Address, CitedKind>,
  groupOf: Map<Address, Address>,
): void {
  for (const node of nodes) {
    if (node.type === 'matter') {
      if (node.place !== undefined) kinds.set(node.place.address, 'preamble');
      continue;
    }
    const place = node.type === 'unit' ? node.unit : node;
    kinds.set(place.address, place.kind);
    if (above !== undefined) groupOf.set(place.address, above.address);
    if (node.type === 'unit') addBlocks(node.unit, kinds);
    else addNodes(node.content, node, kinds, groupOf);
  }
}

function addBlocks(provision: Provision, kinds: Map<Address, CitedKind>): void {
  for (const block of provision.content) {
    kinds.set(block.address, kindOfBlock(block));
    if (block.type === 'provision') addBlocks(block, kinds);
  }
}

function kindOfBlock(block: Block): CitedKind {
  if (block.type === 'provision') return block.kind;
  if (block.type === 'footnote') return 'footnote';
  return block.quoted ? 'quoted' : 'text';
}

/** The act of an address with its profile; undefined where the index has no such act. */
export function citableActOf(index: CitationIndex, address: Address): CitableAct | undefined {
  const act = actOf(address);
  return index.acts.find((each) => each.act === act);
}

/** The heading above a place, the nearest first. */
export function groupsAbove(index: CitationIndex, address: Address): Address[] {
  const groups: Address[] = [];
  const first = index.groupOf.has(address) ? address : unitOf(address);
  for (let group = index.groupOf.get(first); group !== undefined; group = index.groupOf.get(group))
    groups.push(group);
  return groups;
}

/** The closing section whose heading this is. */
export function closingUnder(index: CitationIndex, group: Address): Address | undefined {
  for (const [unit, above] of index.groupOf) {
    if (above === group && index.kinds.get(unit) === 'closing') return unit;
  }
  return undefined;
}
