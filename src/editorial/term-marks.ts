import type { Address } from '../law/address.ts';
import type { Locale } from '../locale.ts';
import type { Term } from './glossary.ts';
import { findTerms, type Glossary, type TermHit } from './term-matcher.ts';

/** A paragraph in which terms may be marked. */
export interface Paragraph {
  readonly address: Address;
  readonly text: string;
  /** Stretches that are marked otherwise already, as `[start, end]`. */
  readonly taken: readonly (readonly [number, number])[];
}

/** As many terms are marked in a unit: more would be a thicket. */
const most = 5;

/**
 * How much a reader needs a term explained, 0 the most: false friends, then what the act itself defines, then what has a
 * note of its own. Undefined for words that mean what they say.
 */
export function needOf({ note, definition }: Pick<Term, 'note' | 'definition'>): number | undefined {
  if (note !== undefined && /\bfalse friend/iu.test(note.en)) return 0;
  if (/\((?:article|part|paragraph|point|subparagraph) [^()]*\)\.?$/u.test(definition.en)) return 1;
  return note === undefined ? undefined : 2;
}

/** The ids of the terms to mark in a unit, those that are needed most, at most five, in the order of their first use. */
export function termsToMark(
  paragraphs: readonly Paragraph[],
  lang: Locale,
  glossary: Glossary<Term>,
): string[] {
  const found = [
    ...new Set(paragraphs.flatMap((each) => freeHits(each, lang, glossary)).map(({ id }) => id)),
  ];
  const needs = found.flatMap((id, order) => {
    const term = glossary.byId.get(id);
    const need = term === undefined ? undefined : needOf(term);
    return need === undefined ? [] : [{ id, order, need }];
  });
  return needs
    .toSorted((a, b) => a.need - b.need || a.order - b.order)
    .slice(0, most)
    .toSorted((a, b) => a.order - b.order)
    .map(({ id }) => id);
}

/** The first use of each of the terms in a unit's text of one language, by paragraph, in reading order. */
export function firstUses(
  paragraphs: readonly Paragraph[],
  lang: Locale,
  glossary: Glossary<Term>,
  ids: readonly string[],
): ReadonlyMap<Address, readonly TermHit[]> {
  const left = new Set(ids);
  return new Map(
    paragraphs.map((paragraph) => [
      paragraph.address,
      freeHits(paragraph, lang, glossary).filter(({ id }) => left.delete(id)),
    ]),
  );
}

/** The terms that stand apart from what is taken (the «пункт» of a citation is no term); of those with one wording the first. */
function freeHits(
  { address, text, taken }: Paragraph,
  lang: Locale,
  glossary: Glossary<Term>,
): readonly TermHit[] {
  const hits = findTerms(text, lang, glossary, { at: address });
  return hits
    .filter(({ start, end }) => taken.every(([from, to]) => end + 1 < from || to + 1 < start))
    .filter(({ start }, index, free) => free.findIndex((each) => each.start === start) === index);
}
