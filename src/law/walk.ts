import type { ActNode, Block, Footnote, Group, Matter, Provision, Text, Unit } from './model.ts';

/** The units of a text, in reading order. */
export function unitsOf(content: readonly ActNode[]): Unit[] {
  return content.flatMap((node) => {
    if (node.type === 'unit') return [node.unit];
    return node.type === 'group' ? unitsOf(node.content) : [];
  });
}

/** The headings of a text, each with those above it (outermost first), in reading order. */
export function groupsOf(
  content: readonly ActNode[],
  above: readonly Group[] = [],
): { readonly group: Group; readonly above: readonly Group[] }[] {
  return content.flatMap((node) =>
    node.type === 'group' ? [{ group: node, above }, ...groupsOf(node.content, [...above, node])] : [],
  );
}

/** What stands outside the units, in reading order. */
export function mattersOf(content: readonly ActNode[]): Matter[] {
  return content.flatMap((node) => {
    if (node.type === 'matter') return [node];
    return node.type === 'group' ? mattersOf(node.content) : [];
  });
}

/** A provision, then all that stands in it, depth first. */
export function nodesOf(provision: Provision): (Provision | Text | Footnote)[] {
  return [
    provision,
    ...provision.content.flatMap((block: Block) => (block.type === 'provision' ? nodesOf(block) : [block])),
  ];
}

/** A unit's provisions, itself first where it is one (the closing section is a unit but no provision). */
export function provisionsOf(unit: Provision): Provision[] {
  return nodesOf(unit)
    .filter((node) => node.type === 'provision')
    .filter((node) => node.kind !== 'closing');
}
