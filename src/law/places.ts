import { type Address, segmentOf } from './address.ts';
import type { GroupKind, Place, ProvisionKind } from './model.ts';
import { eIdPrefix } from './profile.ts';

/**
 * Gives each node of one act in one language its address and eId, in reading order. The only place where addresses
 * are made: the parser and the Markdown reader both come here, so a text read twice is addressed alike.
 */
export class Places {
  readonly act: string;
  readonly #used = new Map<string, number>();

  constructor(act: string) {
    this.act = act;
  }

  /** A unit of the act, or a provision inside `holder`. A number printed twice in one place takes `_2`. */
  provision(holder: Place | undefined, kind: ProvisionKind, label: string, number?: string): Place {
    const segment = number ?? segmentOf(labelNumber(label)) ?? 'x';
    const unique = this.#unique(`${holder?.address ?? this.act}/${segment}`);
    const eId = `${eIdPrefix[kind]}_${lastSegment(unique)}`;
    return { address: unique, eId: holder === undefined ? eId : `${holder.eId}__${eId}` };
  }

  /** The closing section as a unit: `ua-draft/final`, a second one `final_2`; its eId is that of its heading. */
  closing(group: Place | undefined): Place {
    const address = this.#unique(`${this.act}/final`);
    return { address, eId: group?.eId ?? lastSegment(address) };
  }

  /** A heading inside `holder` (another heading) or the act. A heading without a number counts as the next one. */
  group(holder: Place | undefined, kind: GroupKind, label: string): Place {
    const base = `${holder?.address ?? this.act}/${kind}-`;
    const segment = segmentOf(labelNumber(label)) ?? String(this.#count(`${base}?`));
    const address = this.#unique(`${base}${segment}`);
    const eId = `${eIdPrefix[kind]}_${lastSegment(address).slice(kind.length + 1)}`;
    return { address, eId: holder === undefined ? eId : `${holder.eId}__${eId}` };
  }

  /** The next unnumbered or quoted paragraph of a provision: `…/al-1`, `…/al-2`. */
  text(holder: Place): Place {
    const number = this.#count(`${holder.address}/al-`);
    return { address: `${holder.address}/al-${number}`, eId: `${holder.eId}__al_${number}` };
  }

  /** The next amendment note of a unit: `…/fn-1`. */
  footnote(unit: Place): Place {
    const number = this.#count(`${unit.address}/fn-`);
    return { address: `${unit.address}/fn-${number}`, eId: `${unit.eId}__fn_${number}` };
  }

  /** The act's preamble. */
  preamble(): Place {
    const address = this.#unique(`${this.act}/preamble`);
    return { address, eId: lastSegment(address) };
  }

  #count(key: string): number {
    const count = (this.#used.get(key) ?? 0) + 1;
    this.#used.set(key, count);
    return count;
  }

  #unique(address: Address): Address {
    const count = this.#count(address);
    return count === 1 ? address : `${address}_${count}`;
  }
}

/** What joins the numbers of a label that names several: `3 и 4`, `2), 3)`. */
const several = /[.)]?\s*(?:,|\s(?:и|та|і|й|and)\s)\s*(?=\d)/u;

/** The number inside a label: `Стаття 12-1.` → `12-1.`, `Розділ III-А.` → `III-А.`, `16)` → `16)`. */
export function labelNumber(label: string): string {
  const number = label.replace(/^\s*(?:\p{L}{3,}\.?|[§№])\s+/u, '');
  return number.split(several).join('-');
}

/**
 * The number of a unit that its label alone does not tell: one that is counted and not printed, or the first of several
 * ("Статьи 134–136."); undefined where the label tells it.
 */
export function countedNumber(label: string, address: Address): string | undefined {
  const own = lastSegment(address).replace(/_\d+$/u, '');
  if (label === '') return own;
  const [first, last, ...more] = segmentOf(labelNumber(label))?.split('-').map(Number) ?? [];
  const namesSeveral = first !== undefined && last !== undefined && (last > first || more.length > 0);
  return namesSeveral && own.split('-').every((part, at) => Number(part) === [first, last][at])
    ? own
    : undefined;
}

function lastSegment(address: Address): string {
  return address.slice(address.lastIndexOf('/') + 1);
}
