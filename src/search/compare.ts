import { type Engine, stateOf } from './engine.ts';
import type { Fit } from './fit.ts';
import type { Ranked } from './rank.ts';
import { weights } from './weights.ts';

/**
 * The provisions of a comparison, by turns the best of each state. Each side is ranked against its own best, and what the
 * answers that fit quote moves up.
 */
export function bothStates(ranked: readonly Ranked[], fits: readonly Fit[], engine: Engine): Ranked[] {
  const states = [...new Set(ranked.map((each) => stateOf(each.document, engine)))];
  const quoted = quotedBy(fits, engine);
  const worth = ({ document, score }: Ranked) => score * (1 + weights.quoted * (quoted.get(document) ?? 0));
  const queues = states.map((state) =>
    ranked
      .filter((each) => stateOf(each.document, engine) === state)
      .sort((a, b) => worth(b) - worth(a) || a.document - b.document),
  );
  const turns = Math.max(0, ...queues.map((queue) => queue.length));
  return Array.from({ length: turns }, (_, turn) => queues.flatMap((queue) => queue[turn] ?? [])).flat();
}

/** The provisions that answers quote, with how well the best of those answers fits: 0 to 1. */
function quotedBy(fits: readonly Fit[], engine: Engine): ReadonlyMap<number, number> {
  const best = fits[0]?.score ?? 0;
  const quoted = new Map<number, number>();
  for (const { answer, score } of fits)
    for (const document of engine.answers[answer]?.documents ?? [])
      if (!quoted.has(document)) quoted.set(document, (score / best) ** weights.quotedPower);
  return quoted;
}
