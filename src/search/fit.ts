import { type Answering, type Engine, stateOf } from './engine.ts';
import type { Likeness } from './likeness.ts';
import type { Ranked } from './rank.ts';
import type { Understood } from './understand.ts';
import { weights } from './weights.ts';

/** An answer or a topic, with how well it fits a query: 0 and up, comparable within one query only. */
export interface Fit {
  /** Its number in the index. */
  readonly answer: number;
  readonly score: number;
  /** How well the best of the provisions that it quotes answers, against the best of all: 0 to 1. */
  readonly carried: number;
}

/**
 * Answers by how well they fit, best first: carried by the provisions that they quote, and like the query by their own
 * questions. An answer none of whose provisions was found does not fit. `list`: the topics, to fit them in the same way.
 */
export function fitAnswers(
  query: Understood,
  ranked: readonly Ranked[],
  likeness: Likeness,
  engine: Engine,
  list: readonly Answering[] = engine.answers,
): Fit[] {
  if (ranked.length === 0) return [];
  const shares = sharesOf(query, ranked, engine);
  const fits = list.map(({ documents, states, questions }, answer): Fit => {
    const own = questions.map((question) => likeness.questions[question] ?? 0);
    const quotes = documents.map((document) => shares.get(document) ?? 0);
    const carried = query.scope.comparing
      ? mean(
          states.map((state) =>
            Math.max(0, ...quotes.filter((_, at) => stateOf(documents[at] ?? 0, engine) === state)),
          ),
        )
      : Math.max(0, ...quotes);
    const like =
      weights.likeAnswer * Math.max(0, ...own) ** weights.likeAnswerPower +
      weights.likeAnswerMean * mean(own);
    const score = (carried + weights.quotesMean * mean(quotes) + like) * scopeWeight(states, query);
    return { answer, score, carried };
  });
  return fits.filter(({ carried }) => carried > 0).sort((a, b) => b.score - a.score || a.answer - b.answer);
}

/** The score of each provision against the best one; against the best of its own state where two are compared. */
function sharesOf({ scope }: Understood, ranked: readonly Ranked[], engine: Engine): Map<number, number> {
  const best = new Map<string, number>();
  const group = (document: number) => (scope.comparing ? stateOf(document, engine) : '');
  for (const { document, score } of ranked) {
    const key = group(document);
    best.set(key, Math.max(score, best.get(key) ?? 0));
  }
  return new Map(ranked.map(({ document, score }) => [document, score / (best.get(group(document)) ?? 1)]));
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, each) => sum + each, 0) / Math.max(1, values.length);
}

/** Answers from both laws for whoever compares; from the law of the state for whoever names one. */
function scopeWeight(states: readonly string[], { scope }: Understood): number {
  if (scope.comparing) return states.length > 1 ? 1 : weights.oneSided;
  if (scope.states.length === 0) return 1;
  if (!scope.states.some((state) => states.includes(state))) return weights.elsewhere;
  return states.length > 1 ? weights.twoSided : 1;
}

/** How well the provisions of an answer must answer for it to stand above them. */
const carriesEnough = 0.5;
/** From here on the other law answers nearly as well as the one that answers best. */
const nearlyAsWell = 0.75;
const mayBeMeant = 0.8;
const mostOthers = 3;

/**
 * The answers that are given: the one that fits best, and where no state is named and the law of the other one answers
 * nearly as well, the best one from there or from both.
 */
export function chooseAnswers({ scope }: Understood, fits: readonly Fit[], engine: Engine): Fit[] {
  const [first] = fits;
  if (first === undefined || first.carried < carriesEnough) return [];
  const states = engine.answers[first.answer]?.states ?? [];
  if (states.length > 1 || scope.states.length === 1) return [first];
  const other = fits.find(
    ({ answer, score, carried }) =>
      score >= nearlyAsWell * first.score &&
      carried >= carriesEnough &&
      engine.answers[answer]?.states.some((state) => !states.includes(state)),
  );
  return other === undefined ? [first] : [first, other];
}

/** Answers that may be meant as well as those that were chosen, or where none was. */
export function othersMeant(fits: readonly Fit[], chosen: readonly Fit[]): Fit[] {
  const best = fits[0]?.score ?? 0;
  return fits
    .filter(({ score, carried }) => score >= mayBeMeant * best && carried >= carriesEnough)
    .filter((fit) => !chosen.includes(fit))
    .slice(0, mostOthers);
}

/** The topics that compare what a query asks to compare; none where it asks for no comparison. */
export function chooseTopics(
  query: Understood,
  ranked: readonly Ranked[],
  likeness: Likeness,
  engine: Engine,
): Fit[] {
  if (!query.scope.comparing) return [];
  return othersMeant(fitAnswers(query, ranked, likeness, engine, engine.topics), []);
}
