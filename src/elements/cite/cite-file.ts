import type { Citable, CitedWork } from '../../exports/citations/work.ts';
import type { Address } from '../../law/address.ts';
import type { CitableAct } from '../../law/citation/citable-acts.ts';
import type { CitationIndex } from '../../law/citation/citation-index.ts';
import type { CitedKind } from '../../law/citation/units.ts';
import type { Status } from '../../law/model.ts';
import type { Links } from '../../links.ts';
import type { Locale } from '../../locale.ts';
import { readJson } from '../search-files.ts';

/** Words of the menu beside a number. */
export type CiteWord =
  | 'menu'
  | 'open'
  | 'link'
  | 'id'
  | 'quotation'
  | 'citation'
  | 'formats'
  | 'gost'
  | 'dstu'
  | 'bibtex'
  | 'csl'
  | 'print'
  | 'copied'
  | 'refused'
  | 'close';

/** What the browser needs to cite any place of an act: `/citations/{ui}/{act}.json`. */
export interface CiteFile {
  /** Origin under which the site wants to be cited. */
  readonly site: string;
  readonly words: Readonly<Record<CiteWord, string>>;
  readonly work: CitedWork;
  readonly statuses: Readonly<Partial<Record<Locale, Status>>>;
  readonly act: CitableAct;
  /** By eId: the address, where no rule gives it, and the kind. */
  readonly places: Readonly<Record<string, readonly [address: Address, kind: CitedKind]>>;
  /** The headings of closing sections, by unit. */
  readonly closings: Readonly<Record<Address, Address>>;
}

/** Cites the places of one act from its file. */
export class Citing {
  readonly file: CiteFile;
  readonly #links: Links;
  readonly #index: CitationIndex;

  /** `links`: of this site, wherever it stands now; citations name the origin of the file. */
  constructor(file: CiteFile, links: Links) {
    this.file = file;
    this.#links = links;
    this.#index = {
      acts: [file.act],
      kinds: new Map<Address, CitedKind>([[file.act.act, 'act'], ...Object.values(file.places)]),
      groupOf: new Map(Object.entries(file.closings)),
    };
  }

  /** The address of a place of a page; the act's own for what is no place. */
  addressOf(eId: string): Address {
    return this.file.places[eId]?.[0] ?? this.file.act.act;
  }

  /** The lasting URL of a place. */
  urlOf(address: Address): string {
    return `${this.file.site}${this.#links.id(address)}`;
  }

  /** True where words of this language must not travel without what they are worth: of drafts and translations. */
  isMarked(lang: Locale): boolean {
    return this.file.work.force === 'draft' || this.file.statuses[lang] !== 'original';
  }

  /** A place in one language; undefined where the act has no such text. `accessed`: the reader's day, `YYYY-MM-DD`. */
  citable(address: Address, lang: Locale, accessed: string): Citable | undefined {
    const { work } = this.file;
    const text = work.texts[lang];
    if (text === undefined) return undefined;
    return { address, lang, work, text, url: this.urlOf(address), accessed, index: this.#index };
  }
}

/** Fetches what is needed to cite an act. Throws where it cannot be had. */
export async function readCiting(links: Links, ui: Locale, act: string): Promise<Citing> {
  const value = await readJson(links.citations(ui, act), false);
  if (!isCiteFile(value)) throw new Error(`${links.citations(ui, act)}: found no citations`);
  return new Citing(value, links);
}

// The file is the site's own: its shape is looked at, not every word of it.
function isCiteFile(value: unknown): value is CiteFile {
  return (
    typeof value === 'object' && value !== null && 'work' in value && 'places' in value && 'words' in value
  );
}
