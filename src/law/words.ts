import type { Locale } from '../locale.ts';
import type { Address } from './address.ts';
import { wordsOf } from './hash.ts';
import { type Library, placesOf } from './library.ts';
import type { ActNode } from './model.ts';

/** All words of a place with what stands inside it, joined by single spaces; undefined where no text has the place. */
export type TextOf = (address: Address, lang: Locale) => string | undefined;

/** Reads the words of every place of the library once; a heading's words are its label and title and all below it. */
export function textsOf(library: Library): TextOf {
  const words = new Map<string, string>();
  for (const law of library.laws) {
    for (const [lang, text] of law.texts) {
      words.set(`${lang} ${law.name}`, nodeWords(text.content).join(' '));
      for (const { node, place } of placesOf(text)) {
        const own =
          node.type === 'provision'
            ? wordsOf(node)
            : node.type === 'group'
              ? [node.label, node.title, ...nodeWords(node.content)]
              : node.type === 'matter'
                ? node.paragraphs
                : [node.text];
        words.set(`${lang} ${place.address}`, own.join(' '));
      }
    }
  }
  return (address, lang) => words.get(`${lang} ${address}`);
}

function nodeWords(nodes: readonly ActNode[]): string[] {
  return nodes.flatMap((node) => {
    if (node.type === 'unit') return wordsOf(node.unit);
    if (node.type === 'matter') return [...node.paragraphs];
    return [node.label, node.title, ...nodeWords(node.content)];
  });
}
