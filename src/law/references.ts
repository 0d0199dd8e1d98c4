import type { Locale } from '../locale.ts';
import type { Address } from './address.ts';
import { citableActs } from './citation/citable-acts.ts';
import { type CitationIndex, citableActOf, citationIndex } from './citation/citation-index.ts';
import { findCitations } from './citation/find.ts';
import { type Resolution, resolveCitation } from './citation/resolve.ts';
import { type Library, placesOf } from './library.ts';
import type { Footnote, Text } from './model.ts';

/** What citations of the library's acts are resolved against. */
export function indexOf(library: Library): CitationIndex {
  const sources = [...new Set(library.laws.map((law) => law.source))];
  const texts = library.laws.flatMap((law) => law.texts.get(law.original) ?? []);
  return citationIndex(citableActs(sources), texts);
}

/** The citations of a paragraph that stands at `at`, each with where it leads, in reading order. */
export function referencesIn(text: string, lang: Locale, at: Address, index: CitationIndex): Resolution[] {
  const act = citableActOf(index, at);
  if (act === undefined) return [];
  return findCitations(text, lang, act.profile).flatMap((mention) => resolveCitation(mention, at, index));
}

/** The paragraphs of a text in which citations are looked for, in reading order. */
function paragraphsOf(text: Parameters<typeof placesOf>[0]): (Text | Footnote)[] {
  return placesOf(text).flatMap(({ node }) =>
    node.type === 'text' || node.type === 'footnote' ? [node] : [],
  );
}

/** A citation that leads nowhere. */
export interface DanglingReference {
  readonly at: Address;
  readonly act: string;
  readonly lang: Locale;
  /** Its words. */
  readonly words: string;
  readonly wanted: Address;
}

/** Every citation of every text that names a place that is not there, or is of another kind than its word says. */
export function danglingReferences(library: Library, index: CitationIndex): DanglingReference[] {
  return library.laws.flatMap((law) =>
    [...law.texts.values()].flatMap((text) =>
      paragraphsOf(text).flatMap((paragraph) =>
        referencesIn(paragraph.text, text.lang, paragraph.address, index).flatMap(
          (found): DanglingReference[] => {
            if (found.status !== 'dangling') return [];
            const words = paragraph.text.slice(found.start, found.end);
            return [{ at: paragraph.address, act: law.name, lang: text.lang, words, wanted: found.wanted }];
          },
        ),
      ),
    ),
  );
}

/**
 * Who cites a place: for each address the paragraphs of the originals that cite it, in reading order. Citations of an
 * act by itself ("цього Закону") are left out: they say nothing of the act's readers.
 */
export function citedBy(library: Library, index: CitationIndex): ReadonlyMap<Address, readonly Address[]> {
  const citing = new Map<Address, Address[]>();
  for (const law of library.laws) {
    const text = law.texts.get(law.original);
    if (text === undefined) continue;
    for (const paragraph of paragraphsOf(text)) {
      for (const found of referencesIn(paragraph.text, text.lang, paragraph.address, index)) {
        if (found.status !== 'resolved' || found.address === law.name) continue;
        const from = citing.get(found.address) ?? [];
        if (!from.includes(paragraph.address)) citing.set(found.address, [...from, paragraph.address]);
      }
    }
  }
  return citing;
}
