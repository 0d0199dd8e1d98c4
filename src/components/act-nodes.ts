import type { ActNode } from '../law/model.ts';
import type { Locale } from '../locale.ts';

/** An act's text in one language, its nodes by what they are called in every language. */
export interface ActVersion {
  readonly lang: Locale;
  readonly nodes: ReadonlyMap<string, ActNode>;
}

/**
 * Nodes that stand under one heading, each with the name that it has in every language: its address, or, for what has
 * none, its kind and place among those of its kind under that heading (`parent`; empty for the act).
 */
export function keyedNodes(content: readonly ActNode[], parent: string): { key: string; node: ActNode }[] {
  const counts = new Map<string, number>();
  return content.map((node) => {
    if (node.type === 'group') return { key: node.address, node };
    if (node.type === 'unit') return { key: node.unit.address, node };
    const count = (counts.get(node.kind) ?? 0) + 1;
    counts.set(node.kind, count);
    return { key: `${parent} ${node.kind} ${count}`, node };
  });
}

/** An act's text by the names of its nodes. A heading that is a unit of its own is called by the unit. */
export function actVersion(lang: Locale, content: readonly ActNode[]): ActVersion {
  const nodes = new Map<string, ActNode>();
  const add = (list: readonly ActNode[], parent: string) => {
    for (const { key, node } of keyedNodes(list, parent)) {
      nodes.set(key, node);
      if (node.type === 'group') add(node.content, node.address);
    }
  };
  add(content, '');
  return { lang, nodes };
}
