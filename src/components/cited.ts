import { readReferences } from '../editorial/notes-read.ts';
import { type Address, isWithin } from '../law/address.ts';
import { citedBy } from '../law/references.ts';
import { laws } from '../site.ts';
import { citations } from './sheet.ts';

/** A paragraph or provision of the acts that cites a place. */
export interface Citing {
  readonly from: Address;
  readonly to: Address;
}

/** Every citation of the acts, as the originals print them and as people wrote down those without a number. */
const all: readonly Citing[] = [
  ...[...citedBy({ laws }, citations)].flatMap(([to, list]) => list.map((from) => ({ from, to }))),
  ...readReferences(process.cwd())
    .references.filter(({ status }) => status === 'ok')
    .flatMap(({ at, targets }) => targets.map((to) => ({ from: at, to }))),
];

/** Who cites a unit or something in it from outside, each place once, in the order of the acts. */
export function citersOf(unit: Address): Citing[] {
  const found = all.filter(({ from, to }) => isWithin(to, unit) && !isWithin(from, unit));
  const seen = new Set<string>();
  return found
    .map(({ from, to }) => ({ from: from.replace(/\/al-1$/u, ''), to }))
    .filter(({ from, to }) => {
      const key = `${from} ${to}`;
      return !seen.has(key) && seen.add(key);
    })
    .sort((a, b) => orderOf(a.from) - orderOf(b.from));
}

const units = laws.flatMap((law) => law.units);

/** The unit's place among all units; an act itself stands first. */
function orderOf(address: Address): number {
  return units.findIndex((unit) => isWithin(address, unit));
}
