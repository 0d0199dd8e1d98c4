import type { Engine } from './engine.ts';
import type { Ranked } from './rank.ts';
import type { Understood } from './understand.ts';

/** What speaks for and against the texts having an answer, each 0 to 1. */
export interface Evidence {
  readonly coverage: number;
  readonly likeness: number;
  /** Share of what is asked that no text, concept or question knows. */
  readonly unknown: number;
  readonly foreign: number;
}

/** The evidence of a query and its hits; undefined where nothing was found or asked. */
export function evidenceOf(
  query: Understood,
  ranked: readonly Ranked[],
  _engine: Engine,
): Evidence | undefined {
  const [best] = ranked;
  const words = query.slots.filter((slot) => slot.kind === 'word');
  const mass = words.reduce((sum, slot) => sum + slot.importance, 0);
  if (best === undefined || mass === 0) return undefined;
  const unknown = words
    .filter((slot) => slot.known === 'no' || slot.known === 'slip')
    .reduce((sum, slot) => sum + slot.importance * (slot.known === 'no' ? 1 : 0.4), 0);
  const near = ranked.slice(0, 3);
  return {
    coverage: Math.max(...near.map((each) => each.coverage)),
    likeness: Math.max(...near.map((each) => each.likeness)),
    unknown: unknown / mass,
    foreign: Math.min(1, query.foreign.length),
  };
}

/** True where the texts do not answer the query. */
export function isSilent(query: Understood, ranked: readonly Ranked[], engine: Engine): boolean {
  const evidence = evidenceOf(query, ranked, engine);
  if (evidence === undefined) return true;
  const { coverage, likeness, unknown, foreign } = evidence;
  const sure = 1.2 * coverage + 1.4 * likeness - 0.6 * unknown - 1.2 * foreign;
  return sure < 0.6;
}
