import type { Translate } from '../../i18n.ts';
import type { Address } from '../../law/address.ts';
import { findCitations } from '../../law/citation/find.ts';
import type { Law } from '../../law/library.ts';
import { nodesOf } from '../../law/walk.ts';
import type { Locale } from '../../locale.ts';
import { placesIn, textFor } from '../../site.ts';
import { placeName } from '../names.ts';

/** A place that names an act that is not here. */
export interface Naming {
  readonly unit: Address;
  /** The unit in words of the interface. */
  readonly name: string;
  /** As printed. */
  readonly words: string;
  readonly lang: Locale;
}

/** The acts that a law names by date, number or state and that are none of its own, each at its first place. */
export function otherActs(t: Translate, ui: Locale, law: Law): Naming[] {
  const text = textFor(law, ui);
  const seen = new Set<string>();
  const namings: Naming[] = [];
  for (const unit of text.units) {
    for (const node of nodesOf(unit)) {
      if (node.type !== 'text' || node.quoted) continue;
      for (const { act } of findCitations(node.text, text.lang, law.source.profile)) {
        if (act?.form !== 'named') continue;
        const { date, number, country, type, adjectives, start, end } = act.named;
        if (date === null && number === null && country === null) continue;
        if (date !== null && date === law.record.adopted?.date) continue;
        const key = `${type} ${adjectives.join(' ')}`;
        if (seen.has(key)) continue;
        seen.add(key);
        const found = placesIn(text).get(unit.address);
        namings.push({
          unit: unit.address,
          name: found === undefined ? unit.label : placeName(t, found),
          words: node.text.slice(start, end).replace(/\s*\(.*$/su, ''),
          lang: text.lang,
        });
      }
    }
  }
  return namings;
}
