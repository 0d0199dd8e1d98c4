import { Index } from 'flexsearch';
import { type Address, actOf, unitOf } from '../law/address.ts';
import { type CitationIndex, groupsAbove } from '../law/citation/citation-index.ts';
import type { Locale } from '../locale.ts';
import { findConcepts, type Phrases, phrasesOf } from './concepts.ts';
import { decodeRuns, decodeTerms, type IndexData, indexVersion } from './index-data.ts';
import { intents } from './intents.ts';
import { decodeOutline, isNumbered } from './outline.ts';
import { type Vocabulary, vocabularyOf } from './vocabulary.ts';
import { weights } from './weights.ts';

/** A provision as it is ranked: how much each term counts in it. */
export interface Document {
  readonly address: Address;
  readonly weights: ReadonlyMap<number, number>;
  readonly length: number;
  /** True where numbered pieces stand inside: one of them is the better answer, unless the whole list is. */
  readonly holder: boolean;
  /** True where the text in the engine's language is an original or a published translation. */
  readonly official: boolean;
}

export interface AskedBefore {
  readonly documents: readonly number[];
  /** The answer that it belongs to, by its number; undefined where it is only about its provisions. */
  readonly answer: number | undefined;
  readonly terms: readonly number[];
  /** Length of its vector of term weights. */
  readonly norm: number;
}

/** An answer that people wrote. */
export interface Answering {
  readonly slug: string;
  /** Numbers of the provisions that it quotes, in its order. */
  readonly documents: readonly number[];
  /** Numbers of its own questions. */
  readonly questions: readonly number[];
  /** The states whose acts it quotes. */
  readonly states: readonly string[];
}

/** An index made ready for queries. Immutable. */
export interface Engine {
  readonly lang: Locale;
  readonly vocabulary: Vocabulary;
  /** A printed form of each stem. */
  readonly forms: readonly string[];
  /** Of each concept the terms of its phrases. */
  readonly concepts: readonly (readonly (readonly number[])[])[];
  /** Numbers of the concepts that the acts do not regulate. */
  readonly foreign: ReadonlySet<number>;
  readonly phrases: Phrases;
  readonly documents: readonly Document[];
  readonly meanLength: number;
  /** How much a term tells, by its number: rare ones more. */
  readonly rarity: Float64Array;
  readonly questions: readonly AskedBefore[];
  readonly answers: readonly Answering[];
  /** Numbers of the questions that hold a term. */
  readonly questionsOf: ReadonlyMap<number, readonly number[]>;
  readonly candidates: Index;
  readonly citations: CitationIndex;
  readonly repeats: Readonly<Record<Address, Address>>;
}

/** The terms of the numbers that FlexSearch sees: our own words, not its encoder's. */
function encodeNumbers(text: string): string[] {
  return text.split(' ');
}

/** Reads an index. Throws where it has another version: the page then says that the index is out of date. */
export function loadEngine(data: IndexData): Engine {
  if (data.version !== indexVersion)
    throw new Error(`search index of version ${data.version}, expected ${indexVersion}`);
  const stems = data.stems.split(' ');
  const concepts = data.concepts.map(([line]) => decodeRuns(line));
  const phrases = phrasesOf(
    concepts.flatMap((runs, concept) =>
      runs.map((run) => ({ concept, stems: run.map((term) => stems[term] ?? '') })),
    ),
  );
  // A run's own terms, and those of the concepts that it names, once each.
  const read = (terms: readonly number[]): number[] => {
    const run = terms.map((term) => stems[term] ?? '');
    const named = findConcepts(run, phrases).map((hit) => stems.length + hit.concept);
    return [...terms, ...new Set(named)];
  };
  const outline = decodeOutline(data.outline);
  const citations = { acts: data.acts, kinds: new Map(outline), groupOf: new Map(data.groupOf) };
  const addresses = outline.filter(isNumbered).map(([address]) => address);
  const own = data.provisions.split(' ').map((line) => read(decodeTerms(line)));
  const numbers = new Map(addresses.map((address, number) => [address, number]));
  const headings = new Map(data.headings.map(([address, line]) => [address, read(decodeTerms(line))]));
  const counted = addresses.map(() => new Map<number, number>());
  const holders = new Set<number>();
  const add = (number: number, terms: readonly number[], weight: number) => {
    const counts = counted[number];
    if (counts === undefined) return;
    for (const term of terms) counts.set(term, (counts.get(term) ?? 0) + weight);
  };
  for (const [number, address] of addresses.entries()) {
    add(number, own[number] ?? [], weights.own);
    const unit = unitOf(address);
    add(number, headings.get(unit) ?? [], weights.title);
    for (const group of groupsAbove(citations, unit)) add(number, headings.get(group) ?? [], weights.heading);
    for (let above = parentOf(address); above !== undefined; above = parentOf(above)) {
      const holder = numbers.get(above);
      if (holder === undefined) continue;
      holders.add(holder);
      add(number, own[holder] ?? [], weights.chapeau);
      add(holder, own[number] ?? [], weights.inside);
    }
  }
  for (const [concept, [, provisions]] of data.concepts.entries()) {
    for (const number of decodeTerms(provisions)) add(number, [stems.length + concept], weights.concept);
  }
  for (const [place, intent] of intents.entries()) {
    const term = stems.length + data.concepts.length + place;
    for (const number of decodeTerms(data.intents[intent] ?? '')) add(number, [term], weights.own);
  }
  const questionsIn = (line: string) => decodeRuns(line).map((run) => [...new Set(read(run))]);
  const quoted = data.answers.map(([places]) => decodeTerms(places));
  const asked = [
    ...data.questions.flatMap(([places, line]) => {
      const about = decodeTerms(places);
      return questionsIn(line).map((terms) => ({ documents: about, terms, answer: undefined }));
    }),
    ...data.answers.flatMap(([, line], answer) =>
      questionsIn(line).map((terms) => ({ documents: quoted[answer] ?? [], terms, answer })),
    ),
  ];
  const fromQuestions = addresses.map(() => new Map<number, number>());
  for (const { documents, terms } of asked) {
    for (const number of documents) {
      for (const term of terms) {
        const counts = fromQuestions[number];
        counts?.set(term, Math.min(weights.questionsMost, (counts.get(term) ?? 0) + weights.question));
      }
    }
  }
  for (const [number, counts] of fromQuestions.entries())
    for (const [term, weight] of counts) add(number, [term], weight);

  const rarity = raritiesOf(counted, stems.length + data.concepts.length + intents.length);
  const questions = asked.map(({ documents, terms, answer }) => ({
    documents,
    terms,
    answer,
    norm: Math.sqrt(terms.reduce((sum, term) => sum + (rarity[term] ?? 0) ** 2, 0)),
  }));
  const questionsOf = new Map<number, number[]>();
  for (const [number, { terms }] of questions.entries()) {
    for (const term of terms) {
      const list = questionsOf.get(term);
      if (list === undefined) questionsOf.set(term, [number]);
      else list.push(number);
    }
  }
  const official = new Set(data.official);
  const documents = addresses.map((address, number): Document => {
    const counts = counted[number] ?? new Map<number, number>();
    const length = [...counts.values()].reduce((sum, weight) => sum + weight, 0);
    return {
      address,
      weights: counts,
      length,
      holder: holders.has(number),
      official: official.has(actOf(address)),
    };
  });
  const questionsOfAnswer = data.answers.map((): number[] => []);
  for (const [number, { answer }] of questions.entries())
    if (answer !== undefined) questionsOfAnswer[answer]?.push(number);
  const slugs = data.slugs.split(' ');
  const answers = quoted.map((places, answer): Answering => {
    const states = places.map((number) => stateOf(number, { documents }));
    return {
      slug: slugs[answer] ?? '',
      documents: places,
      questions: questionsOfAnswer[answer] ?? [],
      states: [...new Set(states)],
    };
  });
  const candidates = new Index({ tokenize: 'strict', resolution: 1, encode: encodeNumbers });
  for (const [number, { weights: counts }] of documents.entries()) {
    candidates.add(number, [...counts.keys()].map((term) => term.toString(36)).join(' '));
  }
  return {
    lang: data.lang,
    vocabulary: vocabularyOf(stems),
    forms: data.endings
      .split(' ')
      .map((ending, term) => (ending.startsWith('-') ? (stems[term] ?? '') + ending.slice(1) : ending)),
    concepts,
    foreign: new Set(decodeTerms(data.foreign)),
    phrases,
    documents,
    meanLength: documents.reduce((sum, each) => sum + each.length, 0) / Math.max(1, documents.length),
    rarity,
    questions,
    answers,
    questionsOf,
    candidates,
    citations,
    repeats: data.repeats,
  };
}

/** The state of a provision's act, as its address begins. */
export function stateOf(document: number, engine: Pick<Engine, 'documents'>): string {
  return engine.documents[document]?.address.slice(0, 2) ?? '';
}

function parentOf(address: Address): Address | undefined {
  const at = address.lastIndexOf('/');
  return at < 0 || !address.slice(0, at).includes('/') ? undefined : address.slice(0, at);
}

/** BM25's inverse document frequency. A term that stands only in phrases of concepts is as rare as can be. */
function raritiesOf(weights: readonly ReadonlyMap<number, number>[], size: number): Float64Array {
  const counts = new Float64Array(size);
  for (const terms of weights) for (const term of terms.keys()) counts[term] = (counts[term] ?? 0) + 1;
  return counts.map((count) => Math.log(1 + (weights.length - count + 0.5) / (count + 0.5)));
}
