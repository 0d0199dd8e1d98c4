import type { Block, Footnote, Provision, Text } from '../law/model.ts';
import type { Locale } from '../locale.ts';

/** One provision in one language; pages that show several languages pass a list, the text that is read first. */
export interface Version {
  readonly lang: Locale;
  readonly provision: Provision;
}

/** What stands together in a provision: a paragraph, a quotation, a list of inner provisions, a note. */
export type Run =
  | { readonly type: 'text'; readonly block: Text }
  | { readonly type: 'quote'; readonly blocks: readonly Text[] }
  | { readonly type: 'list'; readonly items: readonly Provision[] }
  | { readonly type: 'footnote'; readonly block: Footnote };

/** The blocks of a provision in their order, quoted paragraphs and inner provisions gathered where they follow each other. */
export function runsOf(content: readonly Block[]): Run[] {
  const runs: Run[] = [];
  for (const block of content) {
    const last = runs.at(-1);
    if (block.type === 'footnote') runs.push({ type: 'footnote', block });
    else if (block.type === 'provision') {
      if (last?.type === 'list') runs.splice(-1, 1, { type: 'list', items: [...last.items, block] });
      else runs.push({ type: 'list', items: [block] });
    } else if (!block.quoted) runs.push({ type: 'text', block });
    else if (last?.type === 'quote') runs.splice(-1, 1, { type: 'quote', blocks: [...last.blocks, block] });
    else runs.push({ type: 'quote', blocks: [block] });
  }
  return runs;
}

/** What one row of the page shows in one language. */
export interface Cell {
  readonly lang: Locale;
  readonly label: string;
  readonly text: string;
}

/** The words at an address in each version that has it, led by the provision's label where `labelled`. */
export function cellsOf(versions: readonly Version[], address: string, labelled: boolean): Cell[] {
  return versions.flatMap(({ lang, provision }): Cell[] => {
    const block = provision.content.find((each) => each.address === address);
    if (block === undefined || block.type === 'provision') return [];
    return [{ lang, label: labelled ? provision.label : '', text: block.text }];
  });
}

/** The inner provision at an address in each version that has it. */
export function versionsOf(versions: readonly Version[], address: string): Version[] {
  return versions.flatMap(({ lang, provision }): Version[] => {
    const inner = provision.content.find((each) => each.address === address);
    return inner?.type === 'provision' ? [{ lang, provision: inner }] : [];
  });
}
