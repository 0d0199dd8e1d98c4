import type { Address } from '../law/address.ts';
import { bothStates } from './compare.ts';
import { type Engine, stateOf } from './engine.ts';
import { chooseAnswers, chooseTopics, type Fit, fitAnswers, othersMeant } from './fit.ts';
import { likenessOf } from './likeness.ts';
import { type Ranked, rankProvisions } from './rank.ts';
import { certaintyOf } from './silence.ts';
import { type Understood, understand } from './understand.ts';

/** A provision that answers. */
export interface Hit {
  readonly address: Address;
  /** Only to compare with other hits of the same answer; a cited provision has none. */
  readonly score: number;
  readonly why: 'cited' | 'words';
  /** The same words elsewhere in the act: article 63 repeats article 61. */
  readonly repeatedBy?: Address;
}

/** What the texts say to a query. */
export interface Answer {
  readonly query: Understood;
  /** The answers that people wrote that fit, by name: best first, none where the texts are silent. */
  readonly answers: readonly string[];
  /** Others that may be meant, best first. */
  readonly others: readonly string[];
  /** Topics on which the acts are compared, where that is asked: best first. */
  readonly topics: readonly string[];
  /** Best first. Where the texts are silent: what comes nearest. */
  readonly hits: readonly Hit[];
  /** True where the texts do not answer. */
  readonly silent: boolean;
}

/** The most hits that an answer holds. */
export const mostHits = 10;

/** Answers a query from an index, of the provisions that lie `within` what is asked. Pure; any text is a query. */
export function ask(
  text: string,
  engine: Engine,
  within: (address: Address) => boolean = () => true,
): Answer {
  const query = understand(text, engine);
  const cited = citedBy(query).filter(within);
  const likeness = likenessOf(query.slots, engine);
  const plain = withoutRepeats(rankProvisions(query, engine, likeness), engine).filter(({ document }) =>
    within(engine.documents[document]?.address ?? ''),
  );
  const fits = fitAnswers(query, plain, likeness, engine);
  const spread = query.scope.comparing ? bothStates(plain, fits, engine) : otherState(plain, query, engine);
  const repeats = new Map(Object.entries(engine.repeats).map(([later, earlier]) => [earlier, later]));
  const found = spread
    .map(({ document, score }): Hit => {
      const address = engine.documents[document]?.address ?? '';
      const repeatedBy = repeats.get(address);
      return { address, score, why: 'words', ...(repeatedBy === undefined ? {} : { repeatedBy }) };
    })
    .filter((hit) => !cited.includes(hit.address));
  const hits = [...cited.map((address): Hit => ({ address, score: 0, why: 'cited' })), ...found];
  const certainty = cited.length > 0 ? 'cited' : certaintyOf(query, plain, engine);
  const carried = certainty === 'sure' || certainty === 'unsure' ? fits : [];
  const chosen = certainty === 'sure' ? chooseAnswers(query, carried, engine) : [];
  const slugs = (list: readonly Fit[]) => list.map(({ answer }) => engine.answers[answer]?.slug ?? '');
  const topics = carried.length > 0 ? chooseTopics(query, plain, likeness, engine) : [];
  return {
    query,
    answers: slugs(chosen),
    others: slugs(othersMeant(carried, chosen)),
    topics: topics.map(({ answer }) => engine.topics[answer]?.slug ?? ''),
    hits: hits.slice(0, mostHits),
    silent: certainty === 'silent',
  };
}

/** The places that a query cites, without the places that hold them. */
function citedBy(query: Understood): Address[] {
  if (query.reading.how !== 'as-typed') return [];
  const sure = query.citations.filter((each) => each.status === 'exact' || each.status === 'partial');
  const alone = query.slots.every((slot) => slot.weak);
  const wanted = sure.length > 0 ? sure : alone ? query.citations : [];
  return [...new Set(wanted.flatMap((each) => each.addresses))];
}

/** An article printed twice is shown once, with the place of its repetition. */
function withoutRepeats(ranked: readonly Ranked[], engine: Engine): Ranked[] {
  return ranked.filter(
    ({ document }) => engine.repeats[engine.documents[document]?.address ?? ''] === undefined,
  );
}

/** Where no state is named and both answer nearly as well, the best of the other one comes third at the latest. */
function otherState(ranked: readonly Ranked[], query: Understood, engine: Engine): readonly Ranked[] {
  const [first] = ranked;
  if (first === undefined || query.scope.states.length > 0) return ranked;
  const other = ranked.find((each) => stateOf(each.document, engine) !== stateOf(first.document, engine));
  if (other === undefined || other.score < 0.65 * first.score || ranked.indexOf(other) < 3) return ranked;
  const rest = ranked.filter((each) => each !== other);
  return [...rest.slice(0, 2), other, ...rest.slice(2)];
}
