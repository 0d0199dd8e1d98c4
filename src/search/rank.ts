import { type Engine, stateOf } from './engine.ts';
import { type Likeness, likenessOf } from './likeness.ts';
import type { Slot, Understood } from './understand.ts';
import { weights } from './weights.ts';

/** A provision with what speaks for it. */
export interface Ranked {
  readonly document: number;
  readonly score: number;
  /** The score before a named state is preferred. */
  readonly plain: number;
  /** Share of what the query asks that stands in it, its headings or its questions: 0 to 1. */
  readonly coverage: number;
  /** Likeness of the query to the nearest question of it: 0 to 1. */
  readonly likeness: number;
}

/** Provisions by how well they answer, best first; without those that share no term with the query. */
export function rankProvisions(
  query: Understood,
  engine: Engine,
  likeness: Likeness = likenessOf(query.slots, engine),
): Ranked[] {
  const { slots, scope } = query;
  if (slots.length === 0) return [];
  const mass = slots.reduce((sum, slot) => sum + weightOf(slot), 0);
  const ranked: Ranked[] = [];
  const telling = slots.filter((slot) => !slot.weak);
  // Words that frame a question name no candidates, unless there is nothing else.
  for (const number of candidatesOf(telling.length > 0 ? telling : slots, engine)) {
    const document = engine.documents[number];
    if (document === undefined) continue;
    let score = wordsScore(slots, document.weights, document.length / engine.meanLength, engine);
    const like = likeness.documents[number] ?? 0;
    score += weights.likeness * mass * like ** weights.likenessPower;
    const coverage = coverageOf(slots, document.weights);
    score *= coverage ** weights.coverage;
    if (scope.states.length === 0 && document.official) score *= weights.ownLanguage;
    if (document.holder) score *= weights.holder;
    const plain = score;
    const state = stateOf(number, engine);
    if (scope.states.length > 0 && !scope.states.some((named) => named === state)) score *= weights.elsewhere;
    if (scope.leaning !== undefined && scope.leaning !== state) score *= weights.leaning;
    ranked.push({ document: number, score, plain, coverage, likeness: like });
  }
  return ranked.sort((a, b) => b.score - a.score || a.document - b.document);
}

/** BM25 of a text for a query. `length`: against the mean of the texts. */
function wordsScore(
  slots: readonly Slot[],
  counts: ReadonlyMap<number, number>,
  length: number,
  engine: Engine,
): number {
  const scale = weights.saturation * (1 - weights.lengthShare + weights.lengthShare * length);
  let score = 0;
  for (const slot of slots) {
    let best = 0;
    for (const { term, weight } of slot.terms) {
      const count = counts.get(term);
      if (count === undefined) continue;
      const gain = (count * (weights.saturation + 1)) / (count + scale);
      best = Math.max(best, weight * (engine.rarity[term] ?? 0) * gain);
    }
    score += best * (slot.weak && slot.kind === 'word' ? weights.weak : 1) * kindWeight(slot);
  }
  return score;
}

function weightOf(slot: Slot): number {
  return slot.importance * kindWeight(slot);
}

function kindWeight(slot: Slot): number {
  if (slot.kind === 'concept') return weights.conceptSlot;
  return slot.kind === 'intent' ? weights.intent : 1;
}

/** FlexSearch names the provisions that hold a term; it has no document frequencies, so it does not rank them. */
function candidatesOf(slots: readonly Slot[], engine: Engine): Set<number> {
  const found = new Set<number>();
  const seen = new Set<number>();
  for (const { terms, kind } of slots) {
    // What can answer "when" is no candidate for that alone.
    if (kind === 'intent') continue;
    for (const { term } of terms) {
      if (seen.has(term)) continue;
      seen.add(term);
      const ids = engine.candidates.search(term.toString(36), { limit: engine.documents.length });
      for (const id of ids) if (typeof id === 'number') found.add(id);
    }
  }
  return found;
}

/**
 * How much of the query a provision holds. A word counts as held where a concept that spans it is. Called for every
 * candidate: no lists are made here.
 */
function coverageOf(slots: readonly Slot[], counts: ReadonlyMap<number, number>): number {
  let total = 0;
  let covered = 0;
  for (const slot of slots) {
    if (slot.kind !== 'word') continue;
    let share = shareOf(slot, counts);
    for (const concept of slots) {
      // A concept never counts for more.
      if (share >= byConcept) break;
      if (concept.kind !== 'concept' || concept.from > slot.from || slot.to > concept.to) continue;
      share = Math.max(share, byConcept * shareOf(concept, counts));
    }
    total += slot.importance;
    covered += slot.importance * share;
  }
  return total === 0 ? 0 : covered / total;
}

/** How surely a provision holds a word or a concept, 0 to 1. */
function shareOf(slot: Slot, counts: ReadonlyMap<number, number>): number {
  let most = 0;
  for (const { term, weight } of slot.terms) {
    const count = counts.get(term);
    if (count !== undefined) most = Math.max(most, weight * Math.min(1, count / 0.3));
  }
  return most;
}

const byConcept = 0.85;
