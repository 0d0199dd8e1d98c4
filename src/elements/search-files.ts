import type { Address } from '../law/address.ts';
import type { Links } from '../links.ts';
import type { Locale } from '../locale.ts';
import { type AnswerFile, isAnswerFile } from './search-curated.ts';
import { isUnitFile, type UnitFile } from './search-unit.ts';

/** Reads a JSON file of the site. Throws where it is missing or broken. `keep`: its name changes with its content. */
export async function readJson(path: string, keep: boolean): Promise<unknown> {
  const response = await fetch(path, { cache: keep ? 'force-cache' : 'default' });
  if (!response.ok) throw new Error(`${path}: ${response.status}`);
  return response.json();
}

/** The words of units and answers, each fetched once. */
export class UnitFiles {
  readonly #links: Links;
  readonly #files = new Map<string, Promise<unknown>>();

  constructor(links: Links) {
    this.#links = links;
  }

  /** The words of a unit in a language; undefined where they cannot be had now. */
  unit(lang: Locale, unit: Address): Promise<UnitFile | undefined> {
    return this.#read(this.#links.searchUnit(lang, unit)).then((data) =>
      isUnitFile(data) ? data : undefined,
    );
  }

  /** The words of an answer in a language; undefined where they cannot be had now. */
  answer(lang: Locale, slug: string): Promise<AnswerFile | undefined> {
    return this.#read(this.#links.searchAnswer(lang, slug)).then((data) =>
      isAnswerFile(data) ? data : undefined,
    );
  }

  #read(path: string): Promise<unknown> {
    const known = this.#files.get(path);
    if (known !== undefined) return known;
    const file = readJson(path, false).catch(() => {
      this.#files.delete(path);
      return undefined;
    });
    this.#files.set(path, file);
    return file;
  }
}
