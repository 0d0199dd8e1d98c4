import type { Block } from '../../src/law/model.ts';
import type { Level } from './builder.ts';
import { follows } from './order.ts';
import type { ItemToken } from './tokens.ts';

/** True where an item may stand beside the provision of a level: labels of one shape. */
export function isSameShape(level: Level, token: ItemToken): boolean {
  if (level.shape !== token.shape) return level.shape === 'opening' && token.shape === 'stop';
  return level.tiers === token.tiers;
}

/** Depth of the innermost open level that the item follows by its number, a list that is over left out; -1 where none. */
export function followedDepth(levels: readonly Level[], token: ItemToken): number {
  const innermost = followedBelow(levels, token, levels.length);
  if (innermost < 0) return -1;
  const outer = followedBelow(levels, token, innermost);
  return outer >= 0 && isOver(levels, innermost) ? outer : innermost;
}

function followedBelow(levels: readonly Level[], token: ItemToken, depth: number): number {
  for (let index = depth - 1; index >= 0; index -= 1) {
    const level = levels[index];
    if (level !== undefined && isSameShape(level, token) && followsLevel(level, token)) return index;
  }
  return -1;
}

function followsLevel({ number, latin }: Level, token: ItemToken): boolean {
  if (follows(number, token.number)) return true;
  return latin !== undefined && token.latin !== undefined && follows(latin, token.latin);
}

/** The item as its list counts it: a Latin letter of a Cyrillic text goes by its own alphabet after another one. */
export function inItsAlphabet(levels: readonly Level[], token: ItemToken): ItemToken {
  if (token.latin === undefined) return token;
  const followed = followedDepth(levels, token);
  const level = levels[followed >= 0 ? followed : sameDepth(levels, token)];
  if (level?.latin === undefined || follows(level.number, token.number)) return token;
  return { ...token, number: token.latin };
}

/** True where the list of a level is over: its items ended in semicolons, and the last one in a full stop. */
function isOver(levels: readonly Level[], depth: number): boolean {
  const blocks = levels[depth - 1]?.node.content ?? [];
  return textOf(blocks.at(-1))?.endsWith('.') === true && textOf(blocks.at(-2))?.endsWith(';') === true;
}

/** The last text of an item. */
function textOf(block: Block | undefined): string | undefined {
  const last = block?.type === 'provision' ? block.content.at(-1) : undefined;
  return last?.type === 'text' ? last.text : undefined;
}

/** Depth of the innermost open level of the item's shape; -1 where none. */
export function sameDepth(levels: readonly Level[], token: ItemToken): number {
  for (let index = levels.length - 1; index >= 0; index -= 1) {
    const level = levels[index];
    if (level !== undefined && isSameShape(level, token)) return index;
  }
  return -1;
}

/** What may hold a list of items of a shape, by the shape of its own label. */
const holders: Readonly<Record<ItemToken['shape'], readonly Level['shape'][]>> = {
  stop: ['article', 'closing'],
  decimal: ['stop', 'decimal', 'article', 'closing'],
  bracket: ['stop', 'decimal', 'article', 'closing', 'opening'],
  letter: ['bracket', 'stop', 'decimal', 'article', 'closing', 'opening'],
  roman: ['article', 'closing'],
};

/** How many levels stay open for an item that begins a list of its own. */
export function holderDepth(levels: readonly Level[], token: ItemToken): number {
  const shapes = holders[token.shape];
  for (let index = levels.length - 1; index >= 0; index -= 1) {
    const level = levels[index];
    if (level !== undefined && shapes.includes(level.shape)) return index + 1;
  }
  return 0;
}
