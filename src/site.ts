import type { Address } from './law/address.ts';
import { type Found, type Law, type LawText, placesOf, readLibrary } from './law/library.ts';
import { throwOn } from './law/messages.ts';
import type { Unit } from './law/model.ts';
import type { Locale } from './locale.ts';

/** The texts that the site is built from, read once a build. Throws with every message where they are not sound. */
export const laws: readonly Law[] = readLaws();

function readLaws(): readonly Law[] {
  const { library, messages } = readLibrary(process.cwd());
  throwOn(messages);
  if (library.laws.length === 0) throw new Error('content/sources names no act');
  return library.laws;
}

/** The text of an act that a reader of `ui` is shown: in their language, else the original. */
export function textFor(law: Law, ui: Locale): LawText {
  const text = law.texts.get(ui) ?? law.texts.get(law.original);
  if (text === undefined) throw new Error(`${law.name} has no text`);
  return text;
}

/** A unit as a reader of `ui` is shown it: in their language where it is there, else in the original. */
export function unitFor(law: Law, ui: Locale, address: Address): { text: LawText; unit: Unit } {
  for (const lang of [ui, law.original]) {
    const text = law.texts.get(lang);
    const unit = text?.units.find((each) => each.address === address);
    if (text !== undefined && unit !== undefined) return { text, unit };
  }
  throw new Error(`${law.name} has no unit ${address}`);
}

const placesByText = new Map(
  laws
    .flatMap((law) => [...law.texts.values()])
    .map((text) => [text, new Map(placesOf(text).map((found) => [found.place.address, found]))]),
);

/** Everything addressable in a text by its address, in reading order. */
export function placesIn(text: LawText): ReadonlyMap<Address, Found> {
  const places = placesByText.get(text);
  if (places === undefined) throw new Error(`${text.act} (${text.lang}) is not a text of this build`);
  return places;
}
