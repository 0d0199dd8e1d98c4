import type { ContentsEntry, ContentsFile } from '../../elements/room/files.ts';
import type { Law } from '../../law/library.ts';
import type { ActNode } from '../../law/model.ts';
import type { Locale } from '../../locale.ts';
import { textFor } from '../../site.ts';
import { bareNumber, printedHeading } from '../names.ts';

/** The contents of an act as a reader of `ui` is shown them. */
export function contentsFile(ui: Locale, law: Law): ContentsFile {
  const text = textFor(law, ui);
  return { lang: text.lang, entries: entriesOf(text.content) };
}

/** Headings and units; those that have no title are called by their number alone. */
function entriesOf(content: readonly ActNode[]): ContentsEntry[] {
  return content.flatMap((node): ContentsEntry[] => {
    if (node.type === 'matter') return [];
    if (node.type === 'unit') {
      const { eId, address, title } = node.unit;
      const words = title === undefined ? bareNumber(node.unit) : printedHeading(node.unit);
      return [{ words, eId, unit: address.slice(address.indexOf('/') + 1) }];
    }
    // A heading that is a unit of its own stands once.
    const own = node.content.flatMap((each) => (each.type === 'unit' ? [each.unit] : []));
    const unit = own.find(({ eId }) => eId === node.eId);
    const entry = { words: printedHeading(node), eId: node.eId };
    if (unit !== undefined) return [{ ...entry, unit: unit.address.slice(unit.address.indexOf('/') + 1) }];
    return [{ ...entry, inner: entriesOf(node.content) }];
  });
}
