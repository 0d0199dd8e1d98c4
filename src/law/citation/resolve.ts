import { type Address, actOf } from '../address.ts';
import type { Profile } from '../profile.ts';
import type { ActType } from './act-words.ts';
import { type CitableAct, isNamedBy } from './citable-acts.ts';
import { type CitationIndex, citableActOf } from './citation-index.ts';
import type { Mention, Step } from './mention.ts';
import type { NamedAct } from './named-acts.ts';
import { nearestAddress, ownPiece, ownSegment, type Target, targetsIn, wantedAddress } from './targets.ts';

/** Where a citation leads. `start` and `end` are the words of this target: its number, or the whole of a lone one. */
export type Resolution = { readonly start: number; readonly end: number } & (
  | { readonly status: 'resolved'; readonly address: Address }
  /** No such piece, or one of another kind than the word says; `nearest` is what a reader may be shown. */
  | { readonly status: 'dangling'; readonly wanted: Address; readonly nearest: Address | null }
  /** A piece of another act, or that act; null where the text does not name it. */
  | { readonly status: 'external'; readonly act: NamedAct | null }
);

/** More targets than any law cites in one breath; numbers beyond are not followed. */
const mostTargets = 200;

/**
 * Resolves a citation that stands at `at` (the provision or, better, its unnumbered paragraph). One resolution for
 * each target in the order of the text; none for an act that is merely mentioned without date or number.
 */
export function resolveCitation(mention: Mention, at: Address, index: CitationIndex): Resolution[] {
  const { start, end, steps, act } = mention;
  const external = (named: NamedAct | null): Resolution[] => [{ start, end, status: 'external', act: named }];
  const own = citableActOf(index, at);
  if (own === undefined || speaksOfAnother(mention, at, index)) {
    return external(act?.form === 'named' ? act.named : null);
  }
  let root: CitableAct | undefined;
  if (act !== null) {
    root =
      act.form === 'named' ? knownAct(index, own, act.named) : relatedAct(index, own, act.form, act.type);
    if (root === undefined) {
      if (act.form === 'named') return steps.length > 0 || isDated(act.named) ? external(act.named) : [];
      return [{ start, end, status: 'dangling', wanted: own.act, nearest: own.act }];
    }
    if (steps.length === 0) return [{ start, end, status: 'resolved', address: root.act }];
  }
  const profile = (root ?? own).profile;
  const found =
    root === undefined ? fromWithin(index, at, steps, profile) : follow(index, root.act, at, steps, profile);
  const [first] = found;
  if (first !== undefined && found.length === 1) return [{ ...outcome(index, first, profile), start, end }];
  return found.map((each) => ({
    ...outcome(index, each, profile),
    start: each.start ?? start,
    end: each.end ?? end,
  }));
}

/** A target with the words that name it. */
export type Placed = Target & { readonly start?: number; readonly end?: number };

function outcome(index: CitationIndex, target: Target, profile: Profile) {
  if ('address' in target) return { status: 'resolved', address: target.address } as const;
  const wanted = wantedAddress(index, target.missed, profile);
  return { status: 'dangling', wanted, nearest: nearestAddress(index, target.missed, profile) } as const;
}

/** A text that quotes or amends another act speaks of that one where it names none. */
function speaksOfAnother(mention: Mention, at: Address, index: CitationIndex): boolean {
  const relative = mention.act === null || mention.act.form === 'this';
  if (!relative) return false;
  if (mention.quoted || index.kinds.get(at) === 'quoted') return true;
  return mention.amending && mention.act === null && mention.steps.every((step) => step.numbers !== 'this');
}

/** Follows the pieces of a citation that names no act: from where it stands outwards, the first place where all fit. */
function fromWithin(index: CitationIndex, at: Address, steps: readonly Step[], profile: Profile): Placed[] {
  const [first, ...rest] = steps;
  if (first === undefined) return [];
  if (first.numbers === 'this') {
    const piece = ownPiece(index, at, first.unit, profile);
    return piece === undefined ? [noPiece(at, first)] : follow(index, piece, at, rest, profile);
  }
  const segments = at.split('/');
  const missed: Placed[][] = [];
  for (let depth = segments.length; depth > 0; depth -= 1) {
    const found = follow(index, segments.slice(0, depth).join('/'), at, steps, profile);
    if (found.every((each) => 'address' in each)) return found;
    missed.push(found);
  }
  // Where nothing fits, the innermost place that has the number as another kind tells the reader most.
  return missed.find((found) => found.some((each) => isNear(index, each, profile))) ?? missed.at(-1) ?? [];
}

function isNear(index: CitationIndex, target: Target, profile: Profile): boolean {
  return 'missed' in target && nearestAddress(index, target.missed, profile) !== null;
}

function noPiece(holder: Address, step: Step): Target {
  return { missed: { holder, unit: step.unit, segment: ownSegment } };
}

/** Follows pieces inwards from a holder. */
export function follow(
  index: CitationIndex,
  holder: Address,
  at: Address,
  steps: readonly Step[],
  profile: Profile,
): Placed[] {
  let places: Placed[] = [{ address: holder }];
  for (const step of steps) {
    places = places.flatMap((place): Placed[] =>
      'address' in place ? into(index, place.address, at, step, profile) : [place],
    );
    if (places.length > mostTargets) places = places.slice(0, mostTargets);
  }
  return places;
}

function into(index: CitationIndex, holder: Address, at: Address, step: Step, profile: Profile): Placed[] {
  if (step.numbers === 'whole') {
    const segment = step.unit === 'preamble' ? 'preamble' : 'final';
    const address = `${actOf(holder)}/${segment}`;
    return [index.kinds.has(address) ? { address } : { missed: { holder, unit: step.unit, segment } }];
  }
  if (step.numbers === 'this') {
    const piece = ownPiece(index, at, step.unit, profile);
    return [piece === undefined ? noPiece(holder, step) : { address: piece }];
  }
  return step.numbers.flatMap((numeral) =>
    targetsIn(index, holder, step.unit, numeral, profile).map(
      (target): Placed => ({ ...target, start: numeral.start, end: numeral.end }),
    ),
  );
}

/** The act itself, or the one annexed to it or that it is annexed to, whichever the noun fits. */
function relatedAct(
  index: CitationIndex,
  own: CitableAct,
  form: 'this' | 'attached',
  type: ActType,
): CitableAct | undefined {
  const attached = index.acts.filter((each) => each.attachedTo === own.act);
  if (form === 'attached')
    return attached.find((each) => each.type === type) ?? (attached.length === 1 ? attached[0] : undefined);
  if (own.type === type) return own;
  const holder = index.acts.find((each) => each.act === own.attachedTo);
  return [...attached, ...(holder === undefined ? [] : [holder])].find((each) => each.type === type) ?? own;
}

function isDated(named: NamedAct): boolean {
  return named.date !== null || named.number !== null || named.gazette.length > 0;
}

/** The act of the index that a name means, seen from an act; undefined for all others. */
export function knownAct(index: CitationIndex, own: CitableAct, named: NamedAct): CitableAct | undefined {
  if (named.number !== null || named.date !== null) {
    return index.acts.find((each) => isAdoptedAs(each, named));
  }
  if (named.title !== null || named.country !== null || named.gazette.length > 0 || !named.capital)
    return undefined;
  const related = relatedAct(index, own, 'this', named.type);
  if (related?.type !== named.type) return undefined;
  return named.adjectives.every((word) => isNamedBy(word, related.titleWords)) ? related : undefined;
}

function isAdoptedAs(act: CitableAct, named: NamedAct): boolean {
  if (act.type !== named.type || (act.number === null && act.date === null)) return false;
  if (named.number !== null && (act.number === null || plain(act.number) !== plain(named.number)))
    return false;
  if (named.number === null && act.number !== null) return false;
  return named.date === null || act.date === named.date;
}

/** A number without the shape of its dashes. */
function plain(number: string): string {
  return number.replace(/[–‑]/gu, '-').toLowerCase();
}
