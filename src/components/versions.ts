import type { Address } from '../law/address.ts';
import { hashProvision } from '../law/hash.ts';
import type { Law, LawText } from '../law/library.ts';
import type { Unit } from '../law/model.ts';
import { type Locale, locales } from '../locale.ts';

/** A unit in one of its languages. */
export interface UnitVersion {
  readonly lang: Locale;
  readonly text: LawText;
  readonly provision: Unit;
}

/** The languages in which a reader of `ui` is offered an act's texts: their own, the original, the others. */
export function readingOrder(law: Law, ui: Locale): Locale[] {
  return [...new Set([ui, law.original, ...locales])].filter((lang) => law.texts.has(lang));
}

/** A unit in every language that has it, the one that a reader of `ui` is shown first. Throws where no language does. */
export function versionsOfUnit(law: Law, ui: Locale, address: Address): [UnitVersion, ...UnitVersion[]] {
  const [first, ...others] = readingOrder(law, ui).flatMap((lang): UnitVersion[] => {
    const text = law.texts.get(lang);
    const provision = text?.units.find((unit) => unit.address === address);
    return text === undefined || provision === undefined ? [] : [{ lang, text, provision }];
  });
  if (first === undefined) throw new Error(`${law.name} has no unit ${address}`);
  return [first, ...others];
}

/** True for a working translation whose original has other words now than those that it was made from. */
export function isStale(law: Law, { text, provision }: UnitVersion): boolean {
  if (text.status !== 'working-translation') return false;
  const original = law.texts.get(law.original)?.units.find(({ address }) => address === provision.address);
  return original === undefined || text.madeFrom.get(provision.address) !== hashProvision(original);
}
