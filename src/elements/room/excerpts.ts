import { Links } from '../../links.ts';
import { isLocale, type Locale } from '../../locale.ts';
import { UnitFiles } from '../search-files.ts';
import { type Line, linesOf, type UnitFile } from '../search-unit.ts';
import { type ContentsEntry, readContents } from './files.ts';
import { type Destination, destinationOf } from './places.ts';

type Place = Extract<Destination, { type: 'place' }>;

/** The words of a place that something cites. */
export interface Excerpt {
  readonly act: string;
  readonly lang: Locale;
  /** `Стаття 36. Ранги`, or with the place inside it. */
  readonly name: string;
  readonly lines: readonly Line[];
}

/** The URLs of a site that stands at `base`. */
export function linksAt(base: string): Links {
  return new Links({ site: location.origin, base, contact: undefined });
}

const files = new Map<string, UnitFiles>();

function filesAt(base: string): UnitFiles {
  const known = files.get(base) ?? new UnitFiles(linksAt(base));
  files.set(base, known);
  return known;
}

/** The words that a link leads to, in the language of those that it stands in; undefined where they cannot be had. */
export async function excerptOf(link: HTMLAnchorElement, place: Place): Promise<Excerpt | undefined> {
  const { base, ui, act, eId } = place;
  const near =
    link.closest<HTMLElement>('.law [lang]')?.lang ?? link.closest<HTMLElement>('.law')?.lang ?? '';
  const lang = isLocale(near) ? near : ui;
  const unit = place.unit ?? unitHere(place);
  if (unit === undefined) return groupOf(place, lang);
  const file = await filesAt(base).unit(lang, unit);
  return file === undefined ? undefined : excerptFrom(file, act, unit, eId);
}

/** The unit of a place of the act's page that is open: its number leads to it. */
function unitHere({ act, eId, base }: Place): string | undefined {
  const section = document.getElementById(eId)?.closest('section');
  for (const link of section?.querySelectorAll('a') ?? []) {
    const found = destinationOf(new URL(link.href));
    if (found?.type === 'place' && found.act === act && found.base === base && found.unit !== undefined)
      return found.unit;
  }
  return undefined;
}

/** A place in a unit's file: all of it, or the one unnumbered paragraph that is meant (`…__al_2`). */
export function excerptFrom(file: UnitFile, act: string, unit: string, eId: string): Excerpt | undefined {
  const [, holder = eId, number] = /^(.*)__al_(\d+)$/u.exec(eId) ?? [];
  const address =
    holder === '' ? unit : Object.keys(file.places).find((each) => file.places[each]?.eId === holder);
  const place = address === undefined ? undefined : file.places[address];
  if (address === undefined || place === undefined) return undefined;
  const text = place.text[Number(number) - 1];
  const lines =
    number === undefined
      ? linesOf(file, address)
      : text === undefined
        ? []
        : [{ label: number === '1' ? place.label : '', text, depth: 0 }];
  if (lines.length === 0) return undefined;
  const name = [file.heading, place.name].filter((part) => part !== '').join(', ');
  return { act, lang: file.lang, name, lines };
}

/** A heading with what stands under it. */
async function groupOf({ base, act, eId }: Place, lang: Locale): Promise<Excerpt | undefined> {
  const { entries } = await readContents(linksAt(base), lang, act);
  const found = findEntry(entries, eId);
  if (found === undefined) return undefined;
  const lines = (found.inner ?? []).map(({ words }) => ({ label: '', text: words, depth: 0 }));
  return { act, lang, name: found.words, lines };
}

function findEntry(entries: readonly ContentsEntry[], eId: string): ContentsEntry | undefined {
  for (const entry of entries) {
    const found = entry.eId === eId ? entry : findEntry(entry.inner ?? [], eId);
    if (found !== undefined) return found;
  }
  return undefined;
}
