import { type Address, actOf, isWithin } from '../address.ts';
import type { Profile } from '../profile.ts';
import { type CitationIndex, closingUnder, groupsAbove } from './citation-index.ts';
import type { Numeral, Reading } from './numerals.ts';
import { type CitedKind, meaningOf, type UnitWord } from './units.ts';

/** What was looked for and not found. */
export interface Missed {
  readonly holder: Address;
  readonly unit: UnitWord;
  readonly segment: string;
}

/** In place of a number: the piece in which the reference stands, where there is none of that kind. */
export const ownSegment = 'this';

/** Where a numbered piece leads: an address, or nowhere. */
export type Target = { readonly address: Address } | { readonly missed: Missed };

const groupKinds: readonly CitedKind[] = ['section', 'subsection', 'chapter', 'subchapter'];
const paragraphKinds: readonly CitedKind[] = ['text', 'quoted'];

/**
 * The pieces that a number names in `holder` (an act, a heading, a provision, a paragraph), one for a single number,
 * each of a range. Readings are tried in turn: the first that leads anywhere is meant.
 */
export function targetsIn(
  index: CitationIndex,
  holder: Address,
  unit: UnitWord,
  numeral: Numeral,
  profile: Profile,
): Target[] {
  let missed: Target[] | undefined;
  for (const reading of numeral.readings) {
    const targets = followReading(index, holder, unit, reading, profile);
    if (targets.every((target) => 'address' in target)) return targets;
    missed ??= targets;
  }
  return missed ?? [];
}

function followReading(
  index: CitationIndex,
  holder: Address,
  unit: UnitWord,
  reading: Reading,
  profile: Profile,
): Target[] {
  if ('from' in reading) return range(index, holder, unit, reading.from, reading.to, profile);
  const [first, ...rest] = reading.path;
  if (first === undefined) return [];
  const target = childOf(index, holder, unit, first, profile);
  if (!('address' in target) || rest.length === 0) return [target];
  const address = [target.address, ...rest].join('/');
  if (index.kinds.has(address)) return [{ address }];
  return [{ missed: { holder: target.address, unit, segment: rest.join('/') } }];
}

/** Both ends, and whatever stands between them: inserted numbers too, repealed ones not. */
function range(
  index: CitationIndex,
  holder: Address,
  unit: UnitWord,
  from: string,
  to: string,
  profile: Profile,
): Target[] {
  const first = childOf(index, holder, unit, from, profile);
  const last = childOf(index, holder, unit, to, profile);
  if (!('address' in first) || !('address' in last)) return [first, last];
  const stem = first.address.slice(0, first.address.lastIndexOf('/') + 1);
  const kind = index.kinds.get(first.address);
  const between: Address[] = [];
  let inside = false;
  for (const [address, other] of index.kinds) {
    if (address === first.address) inside = true;
    else if (inside && address === last.address) break;
    else if (inside && other === kind && address.startsWith(stem) && !address.includes('/', stem.length))
      between.push(address);
  }
  return [first.address, ...between, last.address].map((address) => ({ address }));
}

/** The piece of a number in a holder; its kind must be one that the word means. */
function childOf(
  index: CitationIndex,
  holder: Address,
  unit: UnitWord,
  segment: string,
  profile: Profile,
): Target {
  for (const kind of meaningOf(unit, profile).kinds) {
    const address = addressOf(index, holder, unit, kind, segment);
    if (address === undefined || index.kinds.get(address) !== kind) continue;
    if (isUnder(index, address, holder)) return { address };
  }
  return { missed: { holder, unit, segment } };
}

/** Where a piece of this kind and number would stand in the holder. */
function addressOf(
  index: CitationIndex,
  holder: Address,
  unit: UnitWord,
  kind: CitedKind,
  segment: string,
): Address | undefined {
  if (groupKinds.includes(kind)) return groupOfNumber(index, holder, kind, segment);
  const base = baseOf(index, holder);
  if (kind === 'footnote') return `${base}/fn-${segment}`;
  if (paragraphKinds.includes(kind)) {
    // «Частина» of an article with numbered parts is one of these and no unnumbered paragraph.
    if (unit === 'part' && index.kinds.get(`${base}/1`) === 'part') return undefined;
    return `${base}/al-${segment}`;
  }
  return `${base}/${segment}`;
}

/** False only for a unit that stands under another heading than the one that it is cited with. */
function isUnder(index: CitationIndex, address: Address, holder: Address): boolean {
  const kind = index.kinds.get(holder);
  if (kind === undefined || !groupKinds.includes(kind) || isWithin(address, holder)) return true;
  return groupsAbove(index, address).includes(holder);
}

/** What the numbers in a holder count on: the provision of a paragraph, the closing section or the act of a heading. */
function baseOf(index: CitationIndex, holder: Address): Address {
  const kind = index.kinds.get(holder);
  if (kind === undefined) return holder;
  if (paragraphKinds.includes(kind)) return holder.slice(0, holder.lastIndexOf('/'));
  return groupKinds.includes(kind) ? (closingUnder(index, holder) ?? actOf(holder)) : holder;
}

/** A heading by its number: right in the holder, or the only one of the act. */
function groupOfNumber(
  index: CitationIndex,
  holder: Address,
  kind: CitedKind,
  segment: string,
): Address | undefined {
  const tail = `/${kind}-${segment}`;
  if (index.kinds.has(holder + tail)) return holder + tail;
  const inside = index.kinds.get(holder) === 'act' ? `${holder}/` : undefined;
  if (inside === undefined) return holder + tail;
  const found: Address[] = [];
  for (const address of index.kinds.keys())
    if (address.startsWith(inside) && address.endsWith(tail)) found.push(address);
  return found.length === 1 ? found[0] : undefined;
}

/** The address that a missed piece would have. */
export function wantedAddress(index: CitationIndex, missed: Missed, profile: Profile): Address {
  const { holder, unit, segment } = missed;
  if (segment === ownSegment) return holder;
  const [kind] = meaningOf(unit, profile).kinds;
  const wanted = kind === undefined ? undefined : addressOf(index, holder, unit, kind, segment);
  return wanted ?? `${baseOf(index, holder)}/${segment}`;
}

/** What comes nearest to a missed piece: its number as another kind, or the only one of its kind further inside. */
export function nearestAddress(index: CitationIndex, missed: Missed, profile: Profile): Address | null {
  const base = baseOf(index, missed.holder);
  const same = `${base}/${missed.segment}`;
  if (index.kinds.has(same)) return same;
  if (index.kinds.get(base) === 'act') return null;
  const { kinds } = meaningOf(missed.unit, profile);
  const deeper: Address[] = [];
  for (const [address, kind] of index.kinds) {
    const fits = kinds.includes(kind) && address.startsWith(`${base}/`);
    if (fits && address.endsWith(`/${missed.segment}`)) deeper.push(address);
  }
  return deeper.length === 1 ? (deeper[0] ?? null) : null;
}

/** The piece around a place that a word means: цієї статті, настоящего пункта, this Chapter. */
export function ownPiece(
  index: CitationIndex,
  at: Address,
  unit: UnitWord,
  profile: Profile,
): Address | undefined {
  const { kinds } = meaningOf(unit, profile);
  const segments = at.split('/');
  const around = segments.map((_, depth) => segments.slice(0, segments.length - depth).join('/'));
  const groups = groupsAbove(index, at);
  for (const kind of kinds) {
    const found = [...around, ...groups].find((address) => index.kinds.get(address) === kind);
    if (found !== undefined) return found;
  }
  return undefined;
}
