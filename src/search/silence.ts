import type { Engine } from './engine.ts';
import type { Ranked } from './rank.ts';
import type { Understood } from './understand.ts';

/** What speaks for and against the texts having an answer. */
export interface Evidence {
  /** The best provision's score against that of one that held every word once: 0 and up, some 1 for a good answer. */
  readonly strength: number;
  /** The largest share of the query that one of the best holds: 0 to 1. */
  readonly coverage: number;
  /** Share of the query that no text, concept or question knows: 0 to 1. */
  readonly unknown: number;
  /** Matters in it that the acts do not regulate. */
  readonly foreign: number;
  /** How much better the act of another state answers than that of the one that is named: 0, not at all, to 1. */
  readonly away: number;
}

/** How much a word of each kind counts as unknown. */
const unknownShare = { yes: 0, kin: 0, slip: 0, no: 1 };

/** The evidence of a query and its hits; undefined where nothing was asked or found. */
export function evidenceOf(
  query: Understood,
  ranked: readonly Ranked[],
  engine: Engine,
): Evidence | undefined {
  const { states } = query.scope;
  const here = (each: Ranked) =>
    states.length === 0 ||
    states.some((state) => engine.documents[each.document]?.address.startsWith(`${state}-`));
  const near = ranked.filter(here).slice(0, 3);
  const words = query.slots.filter((slot) => slot.kind === 'word');
  const mass = words.reduce((sum, slot) => sum + slot.importance, 0);
  const [best] = near;
  if (best === undefined || mass === 0) return undefined;
  const unknown = words.reduce((sum, slot) => sum + slot.importance * unknownShare[slot.known], 0);
  const elsewhere = ranked.reduce((most, each) => (here(each) ? most : Math.max(most, each.plain)), 0);
  return {
    strength: Math.min(2.5, best.plain / mass),
    coverage: Math.max(...near.map((each) => each.coverage)),
    unknown: unknown / mass,
    foreign: Math.min(2, foreignTo(near, query, engine)),
    away: Math.max(0, 1 - best.plain / Math.max(elsewhere, 1e-9)) * (states.length === 1 ? 1 : 0),
  };
}

/** How many matters are foreign to all of some provisions. What one of them holds is at home there, in part or wholly. */
function foreignTo(near: readonly Ranked[], query: Understood, engine: Engine): number {
  const strange = new Map<string, number>();
  for (const { id, from, to } of query.foreign) {
    const words = query.slots.filter((slot) => slot.kind === 'word' && from <= slot.from && slot.to <= to);
    const held = near.map(({ document }) => {
      const weights = engine.documents[document]?.weights;
      return Math.min(1, ...words.map((slot) => weights?.get(slot.terms[0]?.term ?? -1) ?? 0));
    });
    strange.set(id, Math.max(strange.get(id) ?? 0, 1 - Math.max(0, ...held)));
  }
  return [...strange.values()].reduce((sum, each) => sum + each, 0);
}

/** A logistic judgement, fitted on answerable and unanswerable questions in three languages, rounded. */
const signs = { strength: -1.4, coverage: -0.8, unknown: 0.4, foreign: 3.7, away: 2.9 };
const bias = 0;
const sure = -0.7;

/** How much speaks for silence; where it is more than `sure` the texts do not answer. */
export function silenceOf(evidence: Evidence): number {
  return (
    bias +
    signs.strength * evidence.strength +
    signs.coverage * evidence.coverage +
    signs.unknown * evidence.unknown +
    signs.foreign * evidence.foreign +
    signs.away * evidence.away
  );
}

/** True where the texts do not answer the query. */
export function isSilent(query: Understood, ranked: readonly Ranked[], engine: Engine): boolean {
  const evidence = evidenceOf(query, ranked, engine);
  return evidence === undefined || silenceOf(evidence) > sure;
}
