import type { Address } from '../law/address.ts';
import type { ActNode, Block } from '../law/model.ts';
import type { LawContent } from './findings-texts.ts';
import type { NoteLookup } from './notes-check.ts';

/** The laws as the notes' check asks for them: every place, and its label, title and text with all inside it. */
export function lookupOf(laws: readonly LawContent[]): NoteLookup {
  const places = new Set<Address>();
  const words = new Map<string, string>();
  for (const law of laws) {
    for (const text of law.texts.values()) {
      const put = (address: Address, parts: readonly string[]) => {
        const whole = parts.filter((part) => part !== '').join(' ');
        places.add(address);
        words.set(`${text.lang} ${address}`, whole);
        return whole;
      };
      put(
        law.name,
        text.content.map((node) => nodeWords(node, put)),
      );
    }
  }
  return {
    has: (address) => places.has(address),
    textOf: (address, lang) => words.get(`${lang} ${address}`),
  };
}

type Put = (address: Address, parts: readonly string[]) => string;

function nodeWords(node: ActNode, put: Put): string {
  if (node.type === 'unit') return blockWords(node.unit, put);
  if (node.type === 'group')
    return put(node.address, [node.label, node.title, ...node.content.map((inner) => nodeWords(inner, put))]);
  if (node.place !== undefined) return put(node.place.address, node.paragraphs);
  return node.paragraphs.join(' ');
}

function blockWords(block: Block, put: Put): string {
  if (block.type !== 'provision') return put(block.address, [block.text]);
  const inner = block.content.map((each) => blockWords(each, put));
  return put(block.address, [block.label, block.title ?? '', ...inner]);
}
