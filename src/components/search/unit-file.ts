import type { PlaceWords, UnitFile } from '../../elements/search-unit.ts';
import { type Translate, translator } from '../../i18n.ts';
import type { Address } from '../../law/address.ts';
import type { Law } from '../../law/library.ts';
import type { Provision } from '../../law/model.ts';
import { nodesOf } from '../../law/walk.ts';
import type { Locale } from '../../locale.ts';
import { placesIn, unitFor } from '../../site.ts';
import { placeName, unitHeading } from '../names.ts';
import { register } from '../page-notes.ts';

/** What the search page shows of a unit to a reader of `ui`. */
export function unitFile(ui: Locale, law: Law, address: Address): UnitFile {
  const { text, unit } = unitFor(law, ui, address);
  const t = translator(ui);
  const places = placesIn(text);
  const unitName = `${placeName(t, { node: unit, place: unit, unit, groups: [] })}, `;
  const words = (provision: Provision): PlaceWords => {
    const found = places.get(provision.address);
    const inner = provision.content.filter((block) => block.type === 'provision');
    const note = gravestNote(t, ui, [
      provision.address,
      ...provision.content.filter((block) => block.type === 'text').map((block) => block.address),
    ]);
    return {
      name: found === undefined || found.node === unit ? '' : placeName(t, found).slice(unitName.length),
      label: provision.label,
      eId: provision.eId,
      text: provision.content.flatMap((block) => (block.type === 'text' ? [block.text] : [])),
      ...(inner.length === 0 ? {} : { inner: inner.map((block) => block.address) }),
      ...(note === undefined ? {} : { note }),
    };
  };
  const provisions = nodesOf(unit).filter((node) => node.type === 'provision');
  return {
    lang: text.lang,
    heading: unitHeading(t, ui, text.lang, unit).words,
    places: Object.fromEntries(provisions.map((provision) => [provision.address, words(provision)])),
  };
}

function gravestNote(t: Translate, ui: Locale, at: readonly Address[]): PlaceWords['note'] {
  const notes = register.filter(
    (note) => at.includes(note.at) || note.also.some((also) => at.includes(also)),
  );
  const [note] = notes.sort((a, b) => a.severity.localeCompare(b.severity));
  if (note === undefined) return undefined;
  const what = t(`notes.kinds.${note.kind}`).toLocaleLowerCase(ui);
  return {
    id: note.id,
    severity: note.severity,
    words: `${t('search.note')}: ${what}, ${t(`notes.severities.${note.severity}`)}`,
  };
}
