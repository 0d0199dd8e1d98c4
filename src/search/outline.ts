import type { Address } from '../law/address.ts';
import type { CitedKind } from '../law/citation/units.ts';
import { groupKinds, provisionKinds } from '../law/model.ts';

/** A place of a text with what it is. */
export type Place = readonly [Address, CitedKind];

const numbered: readonly CitedKind[] = provisionKinds;
/** A kind travels as a letter, by its place here: a change of the order is a change of the index's shape. */
const kinds: readonly CitedKind[] = [
  ...numbered,
  ...groupKinds,
  'closing',
  'act',
  'preamble',
  'text',
  'quoted',
  'footnote',
];
const firstLetter = 'a'.charCodeAt(0);

/** Places in reading order as a line: of each how many segments it shares with the one before, its kind, the rest. */
export function encodeOutline(places: Iterable<Place>): string {
  let before: string[] = [];
  const entries = Array.from(places, ([address, kind]) => {
    const segments = address.split('/');
    let shared = 0;
    while (shared < segments.length - 1 && segments[shared] === before[shared]) shared += 1;
    before = segments;
    const letter = String.fromCharCode(firstLetter + kinds.indexOf(kind));
    return `${shared}${letter}${segments.slice(shared).join('/')}`;
  });
  return entries.join(' ');
}

/** The places of a line that `encodeOutline` made. Throws where an entry names no kind. */
export function decodeOutline(line: string): Place[] {
  let before: string[] = [];
  return line.split(' ').map((entry) => {
    const kind = kinds[entry.charCodeAt(1) - firstLetter];
    if (kind === undefined) throw new Error(`search index: found no kind of place in "${entry}"`);
    before = [...before.slice(0, Number(entry[0])), ...entry.slice(2).split('/')];
    return [before.join('/'), kind];
  });
}

/** True for a place that is ranked: a numbered piece of an act. */
export function isNumbered([, kind]: Place): boolean {
  return numbered.includes(kind);
}
