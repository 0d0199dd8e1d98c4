import { type Address, isWithin } from '../address.ts';
import type { Profile } from '../profile.ts';
import { type CitationIndex, closingUnder } from './citation-index.ts';
import type { Step } from './mention.ts';
import { follow } from './resolve.ts';
import { type CitedKind, isGroupWord, leads } from './units.ts';

/** How well candidates fit what was cited; see QueryCitation. */
export type Exactness = 'exact' | 'partial' | 'loose';

export interface Candidates {
  readonly addresses: readonly Address[];
  readonly exactness: Exactness;
}

/** Longest list of numbers that is followed. */
const mostNumbers = 50;

type Cited = readonly Step[] | { readonly paths: readonly (readonly string[])[] };

/** Addresses that a citation may mean, in the named acts or, where none is named, in all: of the best fit that there is. */
export function candidatesFor(cited: Cited, index: CitationIndex, named: readonly Address[]): Candidates {
  const acts = index.acts.filter((act) => named.length === 0 || named.includes(act.act));
  const collect = (find: (act: Address, profile: Profile) => Address[]) => [
    ...new Set(acts.flatMap((act) => find(act.act, act.profile))),
  ];
  if ('paths' in cited) {
    return { addresses: collect((act) => byNumbers(index, act, cited.paths)), exactness: 'exact' };
  }
  const steps = cited.map((step) =>
    typeof step.numbers === 'string' ? step : { ...step, numbers: step.numbers.slice(0, mostNumbers) },
  );
  const exact = collect((act, profile) => inAct(index, act, steps, profile));
  if (exact.length > 0) return { addresses: exact, exactness: 'exact' };
  const partial = collect((act, profile) => anywhere(index, act, steps, profile));
  if (partial.length > 0) return { addresses: partial, exactness: 'partial' };
  return { addresses: collect((act, profile) => loosely(index, act, steps, profile)), exactness: 'loose' };
}

/** Pieces from the outermost inwards, as the tradition of an act orders them; undefined where it cannot. */
function inwards(steps: readonly Step[], profile: Profile): readonly Step[] | undefined {
  const words = steps.map((step) => step.unit);
  if (leads(words, profile, -1)) return steps.toReversed();
  return leads(words, profile, 1) ? steps : undefined;
}

function inAct(index: CitationIndex, act: Address, steps: readonly Step[], profile: Profile): Address[] {
  const ordered = inwards(steps, profile);
  const places = ordered === undefined ? [] : found(index, act, ordered, profile);
  // The heading of the closing section has no page; the section has.
  return places.flatMap((place) => {
    const closing = index.kinds.get(place) === 'section' ? closingUnder(index, place) : undefined;
    return closing === undefined ? [place] : [closing, place];
  });
}

/** Follows one piece after the other, a number that an act uses twice both ways. */
function found(index: CitationIndex, holder: Address, steps: readonly Step[], profile: Profile): Address[] {
  let places = [holder];
  for (const step of steps) {
    places = places.flatMap((place) =>
      follow(index, place, place, [step], profile).flatMap((target) =>
        'address' in target ? withRepeats(index, target.address) : [],
      ),
    );
  }
  return places;
}

function withRepeats(index: CitationIndex, address: Address): Address[] {
  const all = [address];
  for (let time = 2; index.kinds.has(`${address}_${time}`); time += 1) all.push(`${address}_${time}`);
  return all;
}

/** The pieces with holders left out: `подпункт 16`, `п. 3 ст. 34` for a point of its first part. Nearer to the act first. */
function anywhere(index: CitationIndex, act: Address, steps: readonly Step[], profile: Profile): Address[] {
  const ordered = inwards(steps, profile);
  if (ordered === undefined || ordered.some((step) => isGroupWord(step.unit) || step.numbers === 'whole'))
    return [];
  let places = [act];
  for (const step of ordered) {
    const holders = [...index.kinds].filter(
      ([address, kind]) => holds(kind) && places.some((place) => isWithin(address, place)),
    );
    places = [...new Set(holders.flatMap(([holder]) => found(index, holder, [step], profile)))];
  }
  const depth = (address: Address) => address.split('/').length;
  return places.sort((one, other) => depth(one) - depth(other));
}

function holds(kind: CitedKind): boolean {
  return kind !== 'text' && kind !== 'quoted' && kind !== 'footnote' && kind !== 'preamble';
}

/** The numbers of the pieces under whatever words: in the order of the tradition, else as written, both ways. */
function loosely(index: CitationIndex, act: Address, steps: readonly Step[], profile: Profile): Address[] {
  const ordered = inwards(steps, profile);
  const orders = ordered === undefined ? [steps.toReversed(), steps] : [ordered];
  return orders.flatMap((order) => {
    let paths: string[][] = [[]];
    for (const step of order) {
      if (isGroupWord(step.unit) || typeof step.numbers === 'string') return [];
      const readings = step.numbers.flatMap((numeral) => numeral.readings.slice(0, 1));
      const next = readings.flatMap((reading) => ('path' in reading ? [reading.path] : []));
      paths = paths.flatMap((path) => next.map((more) => [...path, ...more])).slice(0, mostNumbers);
    }
    return byNumbers(index, act, paths);
  });
}

function byNumbers(index: CitationIndex, act: Address, paths: readonly (readonly string[])[]): Address[] {
  return paths
    .filter((path) => path.length > 0)
    .map((path) => [act, ...path].join('/'))
    .filter((address) => index.kinds.has(address))
    .flatMap((address) => withRepeats(index, address));
}
