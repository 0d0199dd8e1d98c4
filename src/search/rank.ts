import { actOf } from '../law/address.ts';
import type { Engine } from './engine.ts';
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
export function rankProvisions(query: Understood, engine: Engine): Ranked[] {
  const { slots, scope } = query;
  if (slots.length === 0) return [];
  const likeness = likenessOf(slots, engine);
  const mass = slots.reduce((sum, slot) => sum + weightOf(slot), 0);
  const ranked: Ranked[] = [];
  const telling = slots.filter((slot) => !slot.weak);
  // Words that frame a question name no candidates, unless there is nothing else.
  for (const number of candidatesOf(telling.length > 0 ? telling : slots, engine)) {
    const document = engine.documents[number];
    if (document === undefined) continue;
    const length = 1 - weights.lengthShare + (weights.lengthShare * document.length) / engine.meanLength;
    let score = 0;
    for (const slot of slots) {
      let best = 0;
      for (const { term, weight } of slot.terms) {
        const count = document.weights.get(term);
        if (count === undefined) continue;
        const gain = (count * (weights.saturation + 1)) / (count + weights.saturation * length);
        best = Math.max(best, weight * (engine.rarity[term] ?? 0) * gain);
      }
      score += best * (slot.weak && slot.kind === 'word' ? weights.weak : 1) * kindWeight(slot);
    }
    const like = likeness[number] ?? 0;
    score += weights.likeness * mass * like ** weights.likenessPower;
    const coverage = coverageOf(slots, document.weights);
    score *= coverage ** weights.coverage;
    if (scope.states.length === 0 && document.official) score *= weights.ownLanguage;
    if (document.holder) score *= weights.holder;
    const plain = score;
    if (
      scope.states.length > 0 &&
      !scope.states.some((state) => actOf(document.address).startsWith(`${state}-`))
    )
      score *= weights.elsewhere;
    ranked.push({ document: number, score, plain, coverage, likeness: like });
  }
  return ranked.sort((a, b) => b.score - a.score || a.document - b.document);
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

/** For each provision, how like the query is to the nearest question about it: the cosine of their rarities. */
function likenessOf(all: readonly Slot[], engine: Engine): Float64Array {
  const slots = all.filter((slot) => slot.kind !== 'intent' && !slot.weak);
  const dots = new Float64Array(engine.questions.length);
  const norm = Math.sqrt(slots.reduce((sum, slot) => sum + slot.importance ** 2, 0));
  const best = new Float64Array(engine.documents.length);
  if (norm === 0) return best;
  for (const slot of slots) {
    const here = new Map<number, number>();
    for (const { term, weight } of slot.terms) {
      const value = weight * (engine.rarity[term] ?? 0) * slot.importance;
      for (const question of engine.questionsOf.get(term) ?? [])
        if (value > (here.get(question) ?? 0)) here.set(question, value);
    }
    for (const [question, value] of here) dots[question] = (dots[question] ?? 0) + value;
  }
  for (let number = 0; number < dots.length; number += 1) {
    const dot = dots[number] ?? 0;
    const question = engine.questions[number];
    if (dot === 0 || question === undefined) continue;
    const like = Math.min(1, dot / (norm * Math.max(question.norm, 1e-9)));
    for (const document of question.documents) best[document] = Math.max(best[document] ?? 0, like);
  }
  return best;
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
