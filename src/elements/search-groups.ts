import { type Address, actOf, unitOf } from '../law/address.ts';

/** Places of one act, by unit, each in the order in which the best of it was found. */
export interface ActGroup<T> {
  readonly act: string;
  readonly units: readonly { readonly unit: Address; readonly hits: readonly T[] }[];
}

/** Hits by act and unit; the best hit's act and unit come first. */
export function groupHits<T extends { readonly address: Address }>(hits: readonly T[]): ActGroup<T>[] {
  const acts = new Map<string, Map<Address, T[]>>();
  for (const hit of hits) {
    const act = actOf(hit.address);
    const units = acts.get(act) ?? new Map<Address, T[]>();
    const unit = unitOf(hit.address);
    units.set(unit, [...(units.get(unit) ?? []), hit]);
    acts.set(act, units);
  }
  return [...acts].map(([act, units]) => ({
    act,
    units: [...units].map(([unit, inside]) => ({ unit, hits: inside })),
  }));
}
