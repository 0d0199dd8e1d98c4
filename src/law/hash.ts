import { createHash } from 'node:crypto';
import type { ActNode, ActText, Block, Provision } from './model.ts';

/**
 * Hash of a provision: SHA-256 (lower-case hex) of its labels and text, inner ones included, NFC, every run of white
 * space one space. Amendment notes are the editors' words and do not count. Stale translations and pinned links rest
 * on it.
 */
export function hashProvision(provision: Provision): string {
  return hashWords(wordsOf(provision).join(' '));
}

/** Hash of all that stands in no unit of a text: titles, headings, preamble, stamps, signature. */
export function hashOutline(text: ActText): string {
  return hashWords(outlineWords(text.content).join(' '));
}

/** Labels, titles and text of a provision in reading order. */
export function wordsOf(provision: Provision): string[] {
  return [provision.label, provision.title ?? '', ...provision.content.flatMap(blockWords)].filter(
    (words) => words !== '',
  );
}

function blockWords(block: Block): string[] {
  if (block.type === 'provision') return wordsOf(block);
  return block.type === 'text' ? [block.text] : [];
}

function outlineWords(nodes: readonly ActNode[]): string[] {
  return nodes.flatMap((node) => {
    if (node.type === 'unit') return [];
    if (node.type === 'matter') return [...node.paragraphs];
    return [node.label, node.title, ...outlineWords(node.content)];
  });
}

/** Hash of any words: of an unnumbered paragraph, of a note. */
export function hashWords(words: string): string {
  const normal = words.normalize('NFC').replace(/\s+/gu, ' ').trim();
  return createHash('sha256').update(normal, 'utf8').digest('hex');
}
