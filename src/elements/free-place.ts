import { type Address, unitOf } from '../law/address.ts';
import { isLocale, type Locale } from '../locale.ts';
import type { UnitFiles } from './search-files.ts';
import { type Line, leadingTo, linesOf, type UnitFile } from './search-unit.ts';

/** A place in every language that has it. */
export interface FreePlace {
  readonly address: Address;
  readonly unit: Address;
  /** In the language of the page: `Стаття 45. …, частина 1`. */
  readonly name: string;
  readonly eId: string;
  /** What leads to it, then its own paragraphs; each in the languages that have it. */
  readonly leading: readonly Row[];
  readonly rows: readonly Row[];
  /** The places of its unit by name, the unit first: what can be chosen instead. */
  readonly parts: readonly { readonly address: Address; readonly name: string }[];
}

export type Row = readonly (Line & { readonly lang: Locale })[];

/**
 * Reads a place in `langs`, the language of the page first. Undefined where there is no such place; throws where its
 * unit cannot be loaded.
 */
export async function readPlace(
  files: UnitFiles,
  address: Address,
  langs: readonly Locale[],
): Promise<FreePlace | undefined> {
  const unit = unitOf(address);
  const read = await Promise.all(langs.map((lang) => files.unit(lang, unit)));
  const held = read.flatMap((file, index) => {
    if (file === undefined) throw new Error(`${unit} could not be loaded`);
    // Where a language lacks the unit, its file holds another one's words.
    return file.lang === langs[index] ? [file] : [];
  });
  const [first] = read;
  const place = first?.places[address];
  if (first === undefined || place === undefined) return undefined;
  return {
    address,
    unit,
    name: [first.heading, place.name].filter((part) => part !== '').join(', '),
    eId: place.eId,
    leading: rowsOf(held, (file) => leadingTo(file, address)),
    rows: rowsOf(held, (file) => linesOf(file, address)),
    parts: Object.entries(first.places).map(([each, { name }]) => ({ address: each, name })),
  };
}

/** The lines of each language beside each other. */
function rowsOf(files: readonly UnitFile[], lines: (file: UnitFile) => readonly Line[]): Row[] {
  const columns = files.map((file) => ({ lang: file.lang, lines: lines(file) }));
  const length = Math.max(0, ...columns.map((column) => column.lines.length));
  return Array.from({ length }, (_, at) =>
    columns.flatMap(({ lang, lines: own }) => {
      const line = own[at];
      return line === undefined ? [] : [{ ...line, lang }];
    }),
  );
}

/**
 * The two places of a query, in the order in which the acts are kept: `order` ranks addresses. Of an unnumbered paragraph or a
 * note, the provision that it stands in.
 */
export function placesIn(
  query: URLSearchParams,
  order: (address: Address) => number,
): { readonly places: readonly Address[]; readonly canonical: string } {
  const shape = /^[a-z]{2}-[a-z0-9-]+\/[a-z0-9_-]+(?:\/[a-z0-9_-]+)*$/u;
  const given = ['a', 'b'].flatMap(
    (name) => query.get(name)?.replace(/^\/+|(?:\/(?:al|fn)-\d+)?\/*$/gu, '') ?? [],
  );
  const places = [...new Set(given.filter((address) => shape.test(address)))].sort(
    (a, b) => order(unitOf(a)) - order(unitOf(b)) || a.localeCompare(b, 'en', { numeric: true }),
  );
  const rest = [...query].filter(([name]) => name !== 'a' && name !== 'b');
  const own = places.map((address, index) => `${index === 0 ? 'a' : 'b'}=${address}`);
  const others = rest.map(([name, value]) => `${name}=${value}`);
  return { places, canonical: [...own, ...others].join('&') };
}

/** Whether one of two places holds the other. */
export function touches(a: Address, b: Address): boolean {
  return a === b || a.startsWith(`${b}/`) || b.startsWith(`${a}/`);
}

/** The languages of the page's boxes, that of the page first. */
export function languagesOf(values: readonly string[], ui: string): Locale[] {
  const first = isLocale(ui) ? [ui] : [];
  return [...new Set([...first, ...values.filter(isLocale)])];
}
