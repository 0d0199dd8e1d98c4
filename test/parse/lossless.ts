import type { Parsed } from '../../scripts/parse/parse.ts';
import type { ActNode, Block } from '../../src/law/model.ts';

/** The dumb oracle of law 1: all that the trees hold, in order, without white space. */
export function charactersOfTrees(parsed: Parsed): string {
  return parsed.acts.map((act) => act.content.map(nodeCharacters).join('')).join('');
}

/** The other side: the source without white space, the furniture cut out where it stands in its line. */
export function charactersOfSource(text: string, parsed: Parsed): string {
  const lines = text.split(/\r\n?|\n/u);
  for (const { line, text: dropped } of parsed.furniture) {
    const whole = lines[line - 1] ?? '';
    if (!whole.includes(dropped))
      throw new Error(`furniture ${JSON.stringify(dropped)} is not in line ${line}`);
    lines[line - 1] = whole.replace(dropped, () => '');
  }
  return bare(lines.join(''));
}

function bare(text: string): string {
  return text.replace(/\s/gu, '');
}

function nodeCharacters(node: ActNode): string {
  if (node.type === 'matter') return bare(node.paragraphs.join(''));
  if (node.type === 'group') return bare(node.label + node.title) + node.content.map(nodeCharacters).join('');
  const { unit } = node;
  return bare(unit.label + (unit.title ?? '')) + unit.content.map(blockCharacters).join('');
}

function blockCharacters(block: Block): string {
  if (block.type !== 'provision') return bare(block.text);
  return bare(block.label + (block.title ?? '')) + block.content.map(blockCharacters).join('');
}
