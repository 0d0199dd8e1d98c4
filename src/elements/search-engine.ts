import type { Address } from '../law/address.ts';
import type { Locale } from '../locale.ts';
import { type Answer, ask } from '../search/ask.ts';
import { findConcepts } from '../search/concepts.ts';
import type { Engine } from '../search/engine.ts';
import { type FormsData, type IndexData, indexVersion } from '../search/index-data.ts';
import { knows, languageOf, otherLanguages } from '../search/language.ts';
import { loadEngine } from '../search/load-engine.ts';
import { formsOf, isTakenOtherwise, searchedFor } from '../search/searched-for.ts';
import { understand } from '../search/understand.ts';
import { wordsOf } from '../search/words.ts';
import { isRecord } from './record.ts';
import type { Range } from './search-marks.ts';

/** What a query found, as the page needs it. */
export interface Found {
  readonly answer: Answer;
  /** The language that the query was taken to be in, where that is not the one of the texts shown. */
  readonly asked: Locale | undefined;
  /** The words with which texts of the law say what the query says in words that no text uses. */
  readonly also: (texts: readonly string[]) => string[];
  /** The places in a text of the law that the query's words stand at. */
  readonly marks: (text: string) => Range[];
}

/** Reads an index as it was served. Throws where it is none, or one of another version. */
export function openEngine(data: unknown): Engine {
  if (!isIndex(data)) throw new Error('found no search index');
  return loadEngine(data);
}

/** Reads the forms of an engine's stems as they were served. Throws where they are none, or of another version. */
export function openForms(data: unknown, engine: Engine): readonly string[] {
  if (!isForms(data)) throw new Error('found no forms of the search index');
  return formsOf(data, engine);
}

/**
 * A query as it was searched for; undefined where that is what was typed. `forms`: fetches the words of the engine's
 * stems, which only slips need.
 */
export async function readingOf(
  { query }: Answer,
  forms: () => Promise<readonly string[]>,
): Promise<string | undefined> {
  if (!isTakenOtherwise(query)) return undefined;
  return searchedFor(query, query.slips.length === 0 ? [] : await forms());
}

function isForms(data: unknown): data is FormsData {
  return isRecord(data) && typeof data.version === 'number' && typeof data.endings === 'string';
}

/** The file is the site's own, and its version names its shape. */
function isIndex(data: unknown): data is IndexData {
  return isRecord(data) && data.version === indexVersion && typeof data.provisions === 'string';
}

/**
 * Asks an engine, of the language that the query is in. `literal`: for what is written and for nothing that it may mean;
 * `shown`: the engine of the language that the texts are shown in, to mark words in them.
 */
export function search(
  text: string,
  engine: Engine,
  literal: boolean,
  within: (address: Address) => boolean,
  shown: Engine = engine,
): Found {
  const used = literal ? literally(text, engine) : engine;
  const answer = ask(text, used, within);
  if (engine !== shown)
    return {
      answer,
      asked: engine.lang,
      also: () => [],
      marks: (line) => conceptMarks(line, answer, engine, shown),
    };
  return {
    answer,
    asked: undefined,
    also: (texts) => lawsWords(texts, answer, used),
    marks: (line) => marksIn(line, answer, used, text),
  };
}

/**
 * The engine of the language that a query is in: that of the texts shown, unless another knows better. `own`: the
 * language of the page, in which those ask who chose texts in another.
 */
export async function engineFor(
  text: string,
  shown: Engine,
  load: (lang: Locale) => Promise<Engine>,
  own: Locale = shown.lang,
): Promise<Engine> {
  const { langs, sure } = otherLanguages(text, shown);
  const likely = own !== shown.lang && languageOf(text) === undefined ? [own] : [];
  for (const lang of new Set([...likely, ...langs])) {
    try {
      const engine = await load(lang);
      if (likely.includes(lang) ? known(text, engine) > known(text, shown) : sure || knows(text, engine))
        return engine;
    } catch {
      // The index of the other language cannot be had: the page's own does what it can.
    }
  }
  return shown;
}

/** How many words of a query an engine knows as they stand. */
function known(text: string, engine: Engine): number {
  return understand(text, engine).slots.filter((slot) => slot.kind === 'word' && slot.known === 'yes').length;
}

/** An engine that knows of a query's words only those that the texts have as they are written. */
function literally(text: string, engine: Engine): Engine {
  const { terms, letters } = engine.vocabulary;
  const written = wordsOf(text, engine.lang).flatMap(({ stem }) => {
    const term = terms.get(stem);
    return term === undefined ? [] : [[stem, term] as const];
  });
  const vocabulary = { stems: [], sorted: [], letters, terms: new Map(written) };
  return { ...engine, vocabulary, phrases: new Map() };
}

/** As many of the law's own words are named. */
const mostAlso = 4;

/** How texts of the law word the concepts of a query, where the query names them in words that stand in no text. */
function lawsWords(texts: readonly string[], { query }: Answer, engine: Engine): string[] {
  const size = engine.vocabulary.stems.length;
  const own = termsOfTexts(engine);
  const typed = query.slots.filter((slot) => slot.kind === 'word' && !slot.weak && slot.known !== 'slip');
  const missing = typed.filter(
    (slot) => !slot.terms.some(({ term, weight }) => weight === 1 && own.has(term)),
  );
  const concepts = new Set(
    query.slots
      .filter((slot) => slot.kind === 'concept')
      .filter((slot) => missing.some((word) => slot.from <= word.from && word.to <= slot.to))
      .flatMap((slot) => slot.terms.map(({ term }) => term - size)),
  );
  const found = new Map<string, string>();
  for (const text of concepts.size === 0 ? [] : texts) {
    const words = wordsOf(text, engine.lang).filter((word) => !word.stop);
    const run = words.map((word) => word.stem);
    for (const { concept, at, length } of findConcepts(run, engine.phrases)) {
      const stems = run.slice(at, at + length).join(' ');
      if (!concepts.has(concept) || found.has(stems)) continue;
      const as = text.slice(words[at]?.start, words[at + length - 1]?.end);
      found.set(stems, as.toLocaleLowerCase(engine.lang));
    }
  }
  return [...found.values()].slice(0, mostAlso);
}

const textTerms = new WeakMap<Engine['documents'], ReadonlySet<number>>();

/** The terms that stand in the texts themselves, and not in questions or concepts alone. */
function termsOfTexts({ documents }: Engine): ReadonlySet<number> {
  const known = textTerms.get(documents);
  if (known !== undefined) return known;
  const terms = new Set<number>();
  for (const { weights } of documents) for (const [term, weight] of weights) if (weight >= 1) terms.add(term);
  textTerms.set(documents, terms);
  return terms;
}

function marksIn(line: string, { query }: Answer, engine: Engine, typed: string): Range[] {
  const stems = new Set<string>();
  const concepts = new Set<number>();
  const size = engine.vocabulary.stems.length;
  for (const slot of query.slots.filter((each) => !each.weak)) {
    for (const { term, weight } of slot.terms) {
      if (slot.kind === 'concept') concepts.add(term - size);
      else if (weight >= 0.5) stems.add(engine.vocabulary.stems[term] ?? '');
    }
  }
  // A literal engine has no stems to look numbers up in: there the words are those that were typed.
  if (size === 0) for (const { stem, stop } of wordsOf(typed, engine.lang)) if (!stop) stems.add(stem);
  return marksOf(line, stems, concepts, engine);
}

/** In a text of another language than the query's, what the query is about is marked: concepts are the same in all. */
function conceptMarks(line: string, { query }: Answer, engine: Engine, shown: Engine): Range[] {
  const size = engine.vocabulary.stems.length;
  const terms = query.slots.filter((slot) => slot.kind === 'concept').flatMap((slot) => slot.terms);
  return marksOf(line, new Set(), new Set(terms.map(({ term }) => term - size)), shown);
}

function marksOf(
  line: string,
  stems: ReadonlySet<string>,
  concepts: ReadonlySet<number>,
  engine: Engine,
): Range[] {
  const words = wordsOf(line, engine.lang).filter((word) => !word.stop);
  const run = words.map((word) => word.stem);
  const marked = new Set<number>();
  for (const [at, stem] of run.entries()) if (stems.has(stem)) marked.add(at);
  for (const hit of findConcepts(run, engine.phrases)) {
    if (!concepts.has(hit.concept)) continue;
    for (let at = hit.at; at < hit.at + hit.length; at += 1) marked.add(at);
  }
  return words.filter((_, at) => marked.has(at)).map(({ start, end }) => ({ start, end }));
}

/** The stems of a phrase of the interface, to look it up by a query. */
export function stemsIn(text: string, engine: Engine): string[] {
  return wordsOf(text, engine.lang)
    .filter((word) => !word.stop)
    .map((word) => word.stem);
}
