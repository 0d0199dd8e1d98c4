import { type Document, type Engine, stateOf } from './engine.ts';
import { termOfIntent } from './intents.ts';
import type { Ranked } from './rank.ts';
import type { Foreign, Understood } from './understand.ts';
import { weights } from './weights.ts';

/** What speaks for and against the texts having an answer. */
interface Evidence {
  /** The best provision's score against that of one that held every word once: 0 and up, some 1 for a good answer. */
  readonly strength: number;
  /** The largest share of the query that one of the best holds: 0 to 1. */
  readonly coverage: number;
  /** Share of it that names matters which the acts do not regulate: 0 to 1. */
  readonly foreign: number;
  /** How much better the act of another state answers than that of the one that is named: 0, not at all, to 1. */
  readonly away: number;
  /** Share of the query that its weightiest word has of those that only acts of another state are about: 0 to 1. */
  readonly absent: number;
  /** How far it is a story, most of whose words need not stand in any text: its telling words after the fifth, of eight. */
  readonly story: number;
  /** 1 where it names one state: whoever does so knows what the act of it is about. */
  readonly named: number;
  /** 1 where it compares the acts. */
  readonly comparing: number;
  /** Where it asks for a quantity: 1 where the best provision names none, else a half; 0 where it asks for none. */
  readonly quantity: number;
}

/** The evidence of a query and its hits; undefined where nothing was asked or found. */
function evidenceOf(query: Understood, ranked: readonly Ranked[], engine: Engine): Evidence | undefined {
  const { states } = query.scope;
  const here = ({ document }: Ranked) =>
    states.length === 0 || states.some((state) => state === stateOf(document, engine));
  const near = ranked.filter(here).slice(0, 3);
  const words = query.slots.filter((slot) => slot.kind === 'word');
  const mass = words.reduce((sum, slot) => sum + slot.importance, 0);
  const asked = query.slots.filter((slot) => slot.kind === 'intent');
  const wanted = asked.reduce((sum, slot) => sum + slot.importance * weights.intent, 0);
  const [best] = near;
  if (best === undefined || mass === 0) return undefined;
  const [named] = states.length === 1 ? states : [];
  const elsewhere = ranked.reduce((most, each) => (here(each) ? most : Math.max(most, each.plain)), 0);
  return {
    strength: Math.min(2.5, best.plain / (mass + wanted)),
    coverage: Math.max(...near.map((each) => each.coverage)),
    foreign: foreignShare(near, query, engine),
    away: named === undefined ? 0 : Math.max(0, 1 - best.plain / Math.max(elsewhere, 1e-9)),
    absent: named === undefined ? 0 : absentFrom(named, query, engine) / mass,
    story: Math.min(1, Math.max(0, words.filter((slot) => !slot.weak).length - 5) / 8),
    named: named === undefined ? 0 : 1,
    comparing: query.scope.comparing || states.length > 1 ? 1 : 0,
    quantity: quantityAsked(best, query, engine),
  };
}

/** The laws leave most quantities to others: a question for one is often not answered by what its words stand in. */
function quantityAsked({ document }: Ranked, query: Understood, engine: Engine): number {
  const amount = termOfIntent('amount', engine.vocabulary.stems.length, engine.concepts.length);
  const asked = query.slots.some(
    (slot) => slot.kind === 'intent' && slot.terms.some(({ term }) => term === amount),
  );
  if (!asked) return 0;
  return engine.documents[document]?.weights.has(amount) ? 0.5 : 1;
}

/** The weight of the weightiest word that is a subject of another state's act, and of none of the one that is named. */
function absentFrom(state: string, query: Understood, engine: Engine): number {
  const at = (document: number) => stateOf(document, engine) === state;
  const words = query.slots.filter((slot) => slot.kind === 'word' && !slot.weak);
  return words.reduce((most, word) => {
    if (word.importance <= most) return most;
    const meant = query.slots.filter(
      (slot) => slot === word || (slot.kind === 'concept' && slot.from <= word.from && word.to <= slot.to),
    );
    const terms = meant.flatMap((slot) => slot.terms.filter(({ weight }) => weight > surely));
    const about = (document: Document) =>
      terms.some(({ term }) => (document.weights.get(term) ?? 0) >= subject);
    if (engine.documents.some((document, number) => at(number) && about(document))) return most;
    return engine.documents.some((document, number) => !at(number) && about(document))
      ? word.importance
      : most;
  }, 0);
}

/** A word of the same family, or nearly the same letters, counts as the word itself only above this. */
const surely = 0.6;
/** What a provision that is about a concept has of it; of a word it has as much where it stands in text and heading. */
const subject = weights.concept;

/** Share of the query that names foreign matters, less what one of some provisions holds of it: there it is at home. */
function foreignShare(near: readonly Ranked[], query: Understood, engine: Engine): number {
  const words = query.slots.filter((slot) => slot.kind === 'word');
  const mass = words.reduce((sum, slot) => sum + slot.importance, 0);
  const strange = words.map((slot) => {
    const spans = query.foreign.filter(({ from, to }) => from <= slot.from && slot.to <= to);
    if (spans.length === 0) return 0;
    const homes = spans.map((span) => homeOf(span, near, query, engine));
    return slot.importance * (1 - Math.min(...homes));
  });
  return strange.reduce((sum, each) => sum + each, 0) / mass;
}

/** How surely one of some provisions holds the words of a foreign matter: 0 to 1. */
function homeOf(span: Foreign, near: readonly Ranked[], query: Understood, engine: Engine): number {
  const words = query.slots.filter(
    (slot) => slot.kind === 'word' && span.from <= slot.from && slot.to <= span.to,
  );
  const held = near.map(({ document }) => {
    const counts = engine.documents[document]?.weights;
    return Math.min(1, ...words.map((slot) => counts?.get(slot.terms[0]?.term ?? -1) ?? 0));
  });
  // Words that make a phrase may stand in a provision apart from each other.
  return Math.max(0, ...held) * (span.from === span.to ? 1 : apart);
}

const apart = 0.5;

/** A logistic judgement, fitted on answerable and unanswerable questions in three languages, rounded. */
const signs = [
  ['strength', -1.3],
  ['coverage', -2.2],
  ['foreign', 7.5],
  ['away', 3],
  ['absent', 3.8],
  ['story', -3],
  ['named', -0.8],
  ['comparing', -1.5],
  ['quantity', 1.9],
] as const;
/** More doubt than this: the texts do not answer; or an answer may be offered, but not given. */
const limits = { silent: -1.3, unsure: -2.3 };

function doubtOf(evidence: Evidence): number {
  return signs.reduce((sum, [sign, weight]) => sum + weight * evidence[sign], 0);
}

/** How surely the texts answer a query: not at all, perhaps, or surely enough to say "this is the answer". */
export type Certainty = 'silent' | 'unsure' | 'sure';

/** Judges a query by what was found for it. */
export function certaintyOf(query: Understood, ranked: readonly Ranked[], engine: Engine): Certainty {
  const evidence = evidenceOf(query, ranked, engine);
  const doubt = evidence === undefined ? Number.POSITIVE_INFINITY : doubtOf(evidence);
  return doubt > limits.silent ? 'silent' : doubt > limits.unsure ? 'unsure' : 'sure';
}
