import { unitOf } from '../law/address.ts';
import type { Links } from '../links.ts';
import { isLocale, type Locale } from '../locale.ts';
import { type CuratedTools, drawCurated, drawOthers } from './search-curated.ts';
import type { Loaded } from './search-engines.ts';
import type { UnitFiles } from './search-files.ts';
import type { HitTools } from './search-hit.ts';
import { copyOf } from './search-page-parts.ts';
import { drawCompared, drawFound } from './search-results.ts';
import { drawSaid } from './search-said.ts';
import type { SearchState } from './search-state.ts';
import { drawTerms } from './search-terms.ts';
import { linesOf } from './search-unit.ts';

/** What the page has to work with. */
export interface Desk {
  readonly page: HTMLElement;
  readonly ui: Locale;
  readonly links: Links;
  readonly files: UnitFiles;
  readonly load: (lang: Locale) => Promise<Loaded>;
}

export interface Drawn {
  readonly nodes: readonly Node[];
  /** What came of it, in a line. */
  readonly says: string;
  /** True where nothing was found: the contents are then of use. */
  readonly empty: boolean;
}

/** The language whose texts are searched and shown. */
export function langOf({ lang }: SearchState, ui: Locale): Locale {
  return isLocale(lang) ? lang : ui;
}

/** Searches, fetches the words of what was found, and draws it. The time of the search is measured as `norma-search`. */
export async function answer(state: SearchState, loaded: Loaded, desk: Desk): Promise<Drawn> {
  const { page, ui, links, files } = desk;
  const { tools, engine: shown } = loaded;
  const lang = langOf(state, ui);
  const load = async (other: Locale) => (await desk.load(other)).engine;
  // Who asks for what is written is taken at their word; who chose texts in a language may ask in another.
  const engine = state.literal ? shown : await tools.engineFor(state.query, shown, load, ui);
  const start = performance.now();
  const within = (address: string) => state.act === '' || address.startsWith(`${state.act}/`);
  const found = tools.search(state.query, engine, state.literal, within, shown);
  performance.measure('norma-search', { start, end: performance.now() });

  const { hits, silent, answers, others, topics } = found.answer;
  const { forms } = engine === shown ? loaded : await desk.load(engine.lang);
  // Without the words a slip is not said: what was found for it stands.
  const searched = await tools.readingOf(found.answer, forms).catch(() => undefined);
  const terms = state.kind === 'provision' ? [] : drawTerms(searched ?? state.query, page, tools, shown);
  const onlyTerms = state.kind === 'term';
  const wanted = onlyTerms ? [] : [...new Set(hits.map(({ address }) => unitOf(address)))];
  const slugs = state.kind === '' ? [...answers, ...others] : [];
  // Provisions and answers are fetched at the same time.
  const reading = Promise.all(wanted.map(async (unit) => [unit, await files.unit(lang, unit)] as const));
  const curated = new Map(
    await Promise.all(slugs.map(async (slug) => [slug, await files.answer(ui, slug)] as const)),
  );
  const words = new Map(await reading);
  const written: CuratedTools = { page, links, ui, answerOf: (slug) => curated.get(slug) };
  const given = [...drawCurated(answers, written), ...drawOthers(others, written)];
  const tell: HitTools = {
    page,
    links,
    ui,
    lang,
    fileOf: (unit) => words.get(unit),
    original: (original, unit) => files.unit(original, unit),
    marks: found.marks,
  };
  // The law's own words are those of what comes first.
  const also = hits
    .map(({ address }) => {
      const file = words.get(unitOf(address));
      return file === undefined ? [] : found.also(linesOf(file, address).map(({ text }) => text));
    })
    .find((each) => each.length > 0);
  const named = terms.flatMap((section) => [...section.querySelectorAll('li')]);
  const count = onlyTerms ? named.length : hits.length;
  return {
    nodes: [
      ...drawSaid({ asked: found.asked, searched, also: also ?? [] }, state, page),
      ...given,
      ...(state.kind === '' ? drawCompared(topics, page) : []),
      ...(count === 0
        ? [copyOf(page, 'nothing'), ...terms]
        : onlyTerms
          ? terms
          : drawFound(found, terms, tell)),
    ],
    says: told(page.dataset, onlyTerms, silent, given.length > 0 && answers.length > 0, count),
    empty: count === 0,
  };
}

/** What came of a search, in a line. */
function told(
  { nothing = '', terms = '', silence = '', answered = '', count: counted = '' }: DOMStringMap,
  onlyTerms: boolean,
  silent: boolean,
  isAnswered: boolean,
  count: number,
): string {
  if (count === 0) return nothing;
  if (silent && !onlyTerms) return silence;
  return (onlyTerms ? terms : isAnswered ? answered : counted).replace('{count}', `${count}`);
}
