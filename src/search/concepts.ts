import type { Address } from '../law/address.ts';
import type { Locale } from '../locale.ts';

/**
 * What people mean: everyday words and the law's own words for one thing, in three languages. A text or a query that
 * holds any of the forms is about the concept.
 */
export interface Concept {
  readonly id: string;
  /** Words and phrases, in any inflection. */
  readonly words: Readonly<Record<Locale, readonly string[]>>;
  /** Provisions that are about it whatever their words. */
  readonly provisions: readonly Address[];
  /** True where the acts do not regulate it: a sign that the texts are silent, not a way to find a provision. */
  readonly foreign: boolean;
}

/** Phrases of stems by their first stem; ids of concepts as the index counts them. */
export type Phrases = ReadonlyMap<string, readonly Phrase[]>;

export interface Phrase {
  readonly stems: readonly string[];
  readonly concept: number;
}

/** A concept named in a run of stems: `at` to `at + length`. */
export interface ConceptHit {
  readonly concept: number;
  readonly at: number;
  readonly length: number;
}

/** The concepts that a run of stems names, every one at its longest phrase from each place. */
export function findConcepts(stems: readonly string[], phrases: Phrases): ConceptHit[] {
  const hits: ConceptHit[] = [];
  for (const [at, stem] of stems.entries()) {
    const longest = new Map<number, number>();
    for (const phrase of phrases.get(stem) ?? []) {
      if (!phrase.stems.every((each, offset) => stems[at + offset] === each)) continue;
      longest.set(phrase.concept, Math.max(phrase.stems.length, longest.get(phrase.concept) ?? 0));
    }
    for (const [concept, length] of longest) hits.push({ concept, at, length });
  }
  return hits;
}

/** So many other words may stand among those of a phrase. */
const between = 1;

/**
 * Where the words of a phrase stand near each other in a run of stems, in any order: `at` to `at + length`. What a
 * question is about is said in many orders: "which oath do doctors take" names the doctors' oath.
 */
export function findNear(stems: readonly string[], phrases: Phrases): Omit<ConceptHit, 'concept'>[] {
  return stems.flatMap((stem, first) =>
    (phrases.get(stem) ?? []).flatMap((phrase) => {
      const reach = phrase.stems.length + between;
      const places = phrase.stems.slice(1).map((other) => nearest(other, first, stems, reach));
      const at = Math.min(first, ...places);
      const length = Math.max(first, ...places) - at + 1;
      return at >= 0 && length <= reach ? [{ at, length }] : [];
    }),
  );
}

/** The place of a stem that is nearest to another place and less than `reach` away; -1 where there is none. */
function nearest(stem: string, from: number, stems: readonly string[], reach: number): number {
  for (let away = 1; away < reach; away += 1) {
    if (stems[from + away] === stem) return from + away;
    if (stems[from - away] === stem) return from - away;
  }
  return -1;
}

/** Phrases made ready for looking up. */
export function phrasesOf(list: readonly Phrase[]): Phrases {
  const phrases = new Map<string, Phrase[]>();
  for (const phrase of list) {
    const [first] = phrase.stems;
    if (first === undefined) continue;
    const group = phrases.get(first) ?? [];
    group.push(phrase);
    phrases.set(first, group);
  }
  return phrases;
}
