import { type Address, actOf } from '../law/address.ts';
import type { Engine } from './engine.ts';
import { type Ranked, rankProvisions } from './rank.ts';
import { isSilent } from './silence.ts';
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
  const ranked = withoutRepeats(rankProvisions(query, engine), engine).filter(({ document }) =>
    within(engine.documents[document]?.address ?? ''),
  );
  const spread = query.scope.comparing ? bothStates(ranked, engine) : otherState(ranked, query, engine);
  const repeats = new Map(Object.entries(engine.repeats).map(([later, earlier]) => [earlier, later]));
  const found = spread
    .map(({ document, score }): Hit => {
      const address = engine.documents[document]?.address ?? '';
      const repeatedBy = repeats.get(address);
      return { address, score, why: 'words', ...(repeatedBy === undefined ? {} : { repeatedBy }) };
    })
    .filter((hit) => !cited.includes(hit.address));
  const hits = [...cited.map((address): Hit => ({ address, score: 0, why: 'cited' })), ...found];
  return {
    query,
    hits: hits.slice(0, mostHits),
    silent: cited.length === 0 && isSilent(query, ranked, engine),
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

function stateOf({ document }: Ranked, engine: Engine): string {
  return actOf(engine.documents[document]?.address ?? '').slice(0, 2);
}

/** By turns the best of each state. */
function bothStates(ranked: readonly Ranked[], engine: Engine): Ranked[] {
  const states = [...new Set(ranked.map((each) => stateOf(each, engine)))];
  const queues = states.map((state) => ranked.filter((each) => stateOf(each, engine) === state));
  return Array.from({ length: Math.max(0, ...queues.map((queue) => queue.length)) }, (_, turn) =>
    queues.flatMap((queue) => queue[turn] ?? []),
  ).flat();
}

/** Where no state is named and both answer nearly as well, the best of the other one comes third at the latest. */
function otherState(ranked: readonly Ranked[], query: Understood, engine: Engine): readonly Ranked[] {
  const [first] = ranked;
  if (first === undefined || query.scope.states.length > 0) return ranked;
  const other = ranked.find((each) => stateOf(each, engine) !== stateOf(first, engine));
  if (other === undefined || other.score < 0.65 * first.score || ranked.indexOf(other) < 3) return ranked;
  const rest = ranked.filter((each) => each !== other);
  return [...rest.slice(0, 2), other, ...rest.slice(2)];
}
