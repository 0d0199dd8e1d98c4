import type { Locale } from '../locale.ts';
import type { Engine } from '../search/engine.ts';
import { readJson } from './search-files.ts';

/** The code that asks an engine: it comes with the index, when the box is first touched. */
export type SearchTools = typeof import('./search-engine.ts');

export interface Loaded {
  readonly tools: SearchTools;
  readonly engine: Engine;
}

/** The engines of the languages, each loaded once; one that failed is tried again when it is next wanted. */
export class Engines {
  readonly #pathOf: (lang: Locale) => string;
  readonly #engines = new Map<Locale, Promise<Loaded>>();

  /** @param pathOf where the index of a language is served */
  constructor(pathOf: (lang: Locale) => string) {
    this.#pathOf = pathOf;
  }

  /** Loads an engine. Rejects where its index or code is missing or broken. */
  load(lang: Locale): Promise<Loaded> {
    const known = this.#engines.get(lang);
    if (known !== undefined) return known;
    const loaded = Promise.all([import('./search-engine.ts'), readJson(this.#pathOf(lang), true)]).then(
      ([tools, data]) => {
        const engine = tools.openEngine(data);
        warmUp({ tools, engine });
        return { tools, engine };
      },
    );
    this.#engines.set(lang, loaded);
    loaded.catch(() => this.#engines.delete(lang));
    return loaded;
  }
}

/** Ways of asking that take different turns through the code: plain words, other letters, a slip, a citation. */
const turns = (forms: readonly string[]) => [
  forms.slice(10, 16).join(' '),
  'gjlfhjr ghfdj podarok pravo',
  forms
    .slice(40, 46)
    .map((form) => form.slice(0, -1))
    .join('ъ '),
  '9.16 59(2)',
];

/** Lets the browser make the code fast while the reader still types, a query at a time. */
function warmUp({ tools, engine }: Loaded): void {
  const idle = window.requestIdleCallback ?? ((work: () => void) => window.setTimeout(work, 50));
  const waiting = [...turns(engine.forms), ...turns(engine.forms)];
  const next = () => {
    const query = waiting.shift();
    if (query === undefined) return;
    tools.search(query, engine, false, () => true);
    idle(next);
  };
  idle(next);
}
