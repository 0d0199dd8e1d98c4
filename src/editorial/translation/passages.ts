import type { Address } from '../../law/address.ts';
import { type LawText, placesOf } from '../../law/library.ts';
import { mattersOf } from '../../law/walk.ts';

/** A piece of a text that is compared as one: a paragraph, a title, a heading, a note, a stamp. */
export interface Passage {
  /** Names the same piece in every language of the act. */
  readonly key: string;
  /** The address, or the act for what has none. */
  readonly at: Address;
  /** The printed number, where the piece has one. */
  readonly label: string;
  readonly text: string;
}

/** All passages of a text in reading order. */
export function passagesOf(text: LawText): Passage[] {
  const matters = mattersOf(text.content).flatMap((matter, index) =>
    matter.paragraphs.map((paragraph, line): Passage => {
      const at = matter.place?.address ?? text.act;
      return { key: `matter-${index}-${line}`, at, label: '', text: paragraph };
    }),
  );
  const places = placesOf(text).flatMap(({ node, place }): Passage[] => {
    const { address: at } = place;
    const passage = { key: at, at };
    if (node.type === 'matter') return [];
    if (node.type === 'group') return [{ ...passage, label: node.label, text: node.title }];
    if (node.type === 'provision') return [{ ...passage, label: node.label, text: node.title ?? '' }];
    return [{ ...passage, label: '', text: node.text }];
  });
  return [...matters, ...places];
}
