import type { Address } from '../law/address.ts';
import { isLocale, type Locale } from '../locale.ts';
import { isRecord } from './record.ts';

/** What the search page shows of a unit in one language: fetched when a provision of it is found. */
export interface UnitFile {
  /** The language of the law's words, and of `heading` where the unit has a title. */
  readonly lang: Locale;
  readonly heading: string;
  readonly places: Readonly<Record<Address, PlaceWords>>;
}

/** A provision as it is shown. */
export interface PlaceWords {
  /** Within its unit, in words of the interface: `подпункт 16`; empty for the unit itself. */
  readonly name: string;
  /** As printed: `16)`. */
  readonly label: string;
  readonly eId: string;
  /** Its own paragraphs, without what is numbered inside. */
  readonly text: readonly string[];
  readonly inner?: readonly Address[];
  /** The gravest thing that a reader must be told of it. */
  readonly note?: NoteMark;
}

export interface NoteMark {
  /** Id in the register of notes. */
  readonly id: string;
  readonly severity: 'S1' | 'S2' | 'S3';
  readonly words: string;
}

/** A paragraph as it is shown, led by its label where it is the first of a provision. */
export interface Line {
  readonly label: string;
  readonly text: string;
  /** How deep below the provision that is shown: 0 for its own. */
  readonly depth: number;
}

/** True for what a unit's file holds. The files are the site's own: its shape is looked at, not every word of it. */
export function isUnitFile(value: unknown): value is UnitFile {
  if (typeof value !== 'object' || value === null) return false;
  if (!('lang' in value && 'heading' in value && 'places' in value)) return false;
  const { lang, heading, places } = value;
  if (typeof lang !== 'string' || !isLocale(lang) || typeof heading !== 'string') return false;
  return typeof places === 'object' && places !== null && Object.values(places).every(isPlaceWords);
}

function isPlaceWords(value: unknown): value is PlaceWords {
  return (
    isRecord(value) &&
    typeof value.name === 'string' &&
    typeof value.eId === 'string' &&
    Array.isArray(value.text)
  );
}

/** The lines of a place with all inside it, in order. */
export function linesOf(file: UnitFile, address: Address, depth = 0): Line[] {
  const place = file.places[address];
  if (place === undefined) return [];
  const own = place.text.map((text, at) => ({ label: at === 0 ? place.label : '', text, depth }));
  const inner = (place.inner ?? []).flatMap((each) => linesOf(file, each, depth + 1));
  return [...own, ...inner];
}

/** The words that lead to a place: its holders' own, outermost first. */
export function leadingTo(file: UnitFile, address: Address): Line[] {
  const segments = address.split('/');
  return segments.slice(2).flatMap((_, at) => {
    const place = file.places[segments.slice(0, at + 2).join('/')];
    const text = place?.text.join(' ') ?? '';
    return place === undefined || text === '' ? [] : [{ label: place.label, text, depth: 0 }];
  });
}
