import type { Links } from '../../links.ts';
import type { Locale } from '../../locale.ts';
import { isRecord } from '../record.ts';
import { readJson } from '../search-files.ts';

/** Words of the interface that what opens over a page needs: `/reading/{ui}.json`. */
export interface RoomWords {
  readonly open: string;
  readonly inGlossary: string;
  readonly beware: string;
  readonly close: string;
  readonly contents: string;
  /** Above the boxes that choose which texts stand side by side. */
  readonly beside: string;
  readonly copied: string;
  readonly notCopied: string;
  readonly languages: Readonly<Record<Locale, string>>;
  readonly acts: Readonly<Record<string, ActWords>>;
}

/** What a reader must know of an act to read a piece of it. */
export interface ActWords {
  readonly title: string;
  /** `Draft, not law`. */
  readonly force: string;
  /** Status of its text in each language, its original first. */
  readonly texts: Readonly<Partial<Record<Locale, string>>>;
}

/** A heading or a unit in the contents of an act: `/reading/{ui}/{act}.json` holds the outermost. */
export interface ContentsEntry {
  readonly words: string;
  readonly eId: string;
  /** The last segment of a unit's address; headings have none. */
  readonly unit?: string;
  readonly inner?: readonly ContentsEntry[];
}

export interface ContentsFile {
  readonly lang: Locale;
  readonly entries: readonly ContentsEntry[];
}

/** A term that a unit's page marks, for `/reading/{ui}/{unit}.json`, which holds them by id. */
export interface TermWords {
  readonly terms: Readonly<Record<Locale, string>>;
  readonly definition: string;
  /** What to beware of. */
  readonly note?: string;
}

/** A first use of a term in an act: eId of the paragraph, where in its words it begins, the words, the term's id. */
export type TermUse = readonly [eId: string, start: number, words: string, id: string];

/** First uses by the language of the text, for `/reading/{ui}/{act}/uses.json`. */
export type TermUses = Readonly<Partial<Record<Locale, readonly TermUse[]>>>;

const files = new Map<string, Promise<unknown>>();

/** Reads a file of the site once; what could not be read is asked for again. */
function read(path: string): Promise<unknown> {
  const known = files.get(path);
  if (known !== undefined) return known;
  const file = readJson(path, false);
  files.set(path, file);
  file.catch(() => files.delete(path));
  return file;
}

/** The words of the interface in a language. Throws where they cannot be had. */
export async function readWords(links: Links, ui: Locale): Promise<RoomWords> {
  const value = await read(links.roomWords(ui));
  if (!isRoomWords(value)) throw new Error(`${links.roomWords(ui)}: found no words`);
  return value;
}

/** The contents of an act. Throws where they cannot be had. */
export async function readContents(links: Links, ui: Locale, act: string): Promise<ContentsFile> {
  const value = await read(links.contents(ui, act));
  if (!isContents(value)) throw new Error(`${links.contents(ui, act)}: found no contents`);
  return value;
}

/** Where a whole act uses its terms first. Throws where the file cannot be had. */
export async function readUses(links: Links, ui: Locale, act: string): Promise<TermUses> {
  const value = await read(links.terms(ui, `${act}/uses`));
  if (!isUses(value)) throw new Error(`${act}: found no uses of terms`);
  return value;
}

/** A term that the page of a unit or of a whole act marks; undefined where the file lacks it. Throws where the file cannot be had. */
export async function readTerm(
  links: Links,
  ui: Locale,
  unit: string,
  id: string,
): Promise<TermWords | undefined> {
  const value = await read(links.terms(ui, unit));
  const term: unknown = isRecord(value) ? value[id] : undefined;
  return isTerm(term) ? term : undefined;
}

// The files are the site's own: their shape is looked at, not every word of them.
function isRoomWords(value: unknown): value is RoomWords {
  return (
    isRecord(value) && typeof value.open === 'string' && isRecord(value.acts) && isRecord(value.languages)
  );
}

function isContents(value: unknown): value is ContentsFile {
  return isRecord(value) && typeof value.lang === 'string' && Array.isArray(value.entries);
}

function isUses(value: unknown): value is TermUses {
  return isRecord(value) && Object.values(value).every(Array.isArray);
}

function isTerm(value: unknown): value is TermWords {
  return isRecord(value) && isRecord(value.terms) && typeof value.definition === 'string';
}
