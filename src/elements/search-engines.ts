import type { Locale } from '../locale.ts';
import type { Engine } from '../search/engine.ts';
import { readJson } from './search-files.ts';

/** The code that asks an engine: it comes with the index, when the box is first touched. */
export type SearchTools = typeof import('./search-engine.ts');

export interface Loaded {
  readonly tools: SearchTools;
  readonly engine: Engine;
  /** Fetches a word for each term of the engine. Rejects where they are missing or broken. */
  readonly forms: () => Promise<readonly string[]>;
}

/** Where the index of a language and the forms of its stems are served. */
export interface IndexPaths {
  readonly index: string;
  readonly forms: string;
}

/** The engines of the languages, each loaded once; one that failed is tried again when it is next wanted. */
export class Engines {
  readonly #pathsOf: (lang: Locale) => IndexPaths;
  readonly #engines = new Map<Locale, Promise<Loaded>>();

  constructor(pathsOf: (lang: Locale) => IndexPaths) {
    this.#pathsOf = pathsOf;
  }

  /** Loads an engine. Rejects where its index or code is missing or broken. */
  load(lang: Locale): Promise<Loaded> {
    const known = this.#engines.get(lang);
    if (known !== undefined) return known;
    const paths = this.#pathsOf(lang);
    const loaded = Promise.all([import('./search-engine.ts'), readJson(paths.index, true)]).then(
      ([tools, data]) => {
        const engine = tools.openEngine(data);
        warmUp(tools, engine);
        const forms = async () => tools.openForms(await readJson(paths.forms, true), engine);
        return { tools, engine, forms };
      },
    );
    this.#engines.set(lang, loaded);
    loaded.catch(() => this.#engines.delete(lang));
    return loaded;
  }
}

/** Ways of asking that take different turns through the code: plain words, other letters, a slip, a citation. */
const turns = (stems: readonly string[]) => [
  stems.slice(10, 16).join(' '),
  'gjlfhjr ghfdj podarok pravo',
  stems
    .slice(40, 46)
    .map((stem) => stem.slice(0, -1))
    .join('ъ '),
  '9.16 59(2)',
];

/** Lets the browser make the code fast while the reader still types, a query at a time. */
function warmUp(tools: SearchTools, engine: Engine): void {
  const idle = window.requestIdleCallback ?? ((work: () => void) => window.setTimeout(work, 50));
  const { stems } = engine.vocabulary;
  const waiting = [...turns(stems), ...turns(stems)];
  const next = () => {
    const query = waiting.shift();
    if (query === undefined) return;
    tools.search(query, engine, false, () => true);
    idle(next);
  };
  idle(next);
}
