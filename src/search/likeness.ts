import type { Engine } from './engine.ts';
import type { Slot } from './understand.ts';

/** How like a query is to questions that were asked before, 0 to 1: the cosine of their rarities. */
export interface Likeness {
  /** By the number of the question. */
  readonly questions: Float64Array;
  /** To the nearest question about a provision, by its number. */
  readonly documents: Float64Array;
}

/** The likeness of a query's words and concepts to every question of an index. */
export function likenessOf(all: readonly Slot[], engine: Engine): Likeness {
  const slots = all.filter((slot) => slot.kind !== 'intent' && !slot.weak);
  const questions = new Float64Array(engine.questions.length);
  const documents = new Float64Array(engine.documents.length);
  const norm = Math.sqrt(slots.reduce((sum, slot) => sum + slot.importance ** 2, 0));
  if (norm === 0) return { questions, documents };
  for (const slot of slots) {
    const here = new Map<number, number>();
    for (const { term, weight } of slot.terms) {
      const value = weight * (engine.rarity[term] ?? 0) * slot.importance;
      for (const question of engine.questionsOf.get(term) ?? [])
        if (value > (here.get(question) ?? 0)) here.set(question, value);
    }
    for (const [question, value] of here) questions[question] = (questions[question] ?? 0) + value;
  }
  for (let number = 0; number < questions.length; number += 1) {
    const dot = questions[number] ?? 0;
    const question = engine.questions[number];
    if (dot === 0 || question === undefined) continue;
    const like = Math.min(1, dot / (norm * Math.max(question.norm, 1e-9)));
    questions[number] = like;
    for (const document of question.documents) documents[document] = Math.max(documents[document] ?? 0, like);
  }
  return { questions, documents };
}
