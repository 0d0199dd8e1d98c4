import { Index } from 'flexsearch';
import { actOf } from '../law/address.ts';
import { findConcepts, phrasesOf } from './concepts.ts';
import { type Answering, type AskedBefore, type Document, type Engine, stateOf } from './engine.ts';
import { decodeRuns, decodeTerms, type IndexData, indexVersion } from './index-data.ts';
import { intents, termOfIntent } from './intents.ts';
import { decodeOutline, isNumbered } from './outline.ts';
import { decodeStems } from './stem-list.ts';
import { TermWeights } from './term-weights.ts';
import { vocabularyOf } from './vocabulary.ts';
import { weights } from './weights.ts';

type Asked = Omit<AskedBefore, 'norm'>;

/** Reads an index. Throws where it has another version: the page then says that the index is out of date. */
export function loadEngine(data: IndexData): Engine {
  if (data.version !== indexVersion)
    throw new Error(`search index of version ${data.version}, expected ${indexVersion}`);
  const stems = decodeStems(data.stems, data.lang);
  const concepts = data.concepts.map(([line]) => decodeRuns(line));
  const stemsOf = (run: readonly number[]) => run.map((term) => stems[term] ?? '');
  const phrases = phrasesOf(
    concepts.flatMap((runs, concept) => runs.map((run) => ({ concept, stems: stemsOf(run) }))),
  );
  // A run's own terms, and those of the concepts that it names, once each.
  const read = (terms: readonly number[]): number[] => {
    const named = findConcepts(stemsOf(terms), phrases).map((hit) => stems.length + hit.concept);
    return [...terms, ...new Set(named)];
  };
  const readLine = (line: string) => read(decodeTerms(line));
  const outline = decodeOutline(data.outline);
  const citations = { acts: data.acts, kinds: new Map(outline), groupOf: new Map(data.groupOf) };
  const addresses = outline.filter(isNumbered).map(([address]) => address);
  const placed = addresses.map((address) => ({ address }));

  const counted = new TermWeights(addresses.length);
  const headings = new Map(data.headings.map(([address, line]) => [address, readLine(line)]));
  const holders = counted.addTexts(addresses, data.provisions.split(' ').map(readLine), headings, citations);
  for (const [concept, [, places]] of data.concepts.entries())
    for (const number of decodeTerms(places)) counted.add(number, [stems.length + concept], weights.concept);
  for (const intent of intents) {
    const term = termOfIntent(intent, stems.length, concepts.length);
    for (const number of decodeTerms(data.intents[intent] ?? '')) counted.add(number, [term], weights.own);
  }

  const asked: Asked[] = [];
  /** Takes questions in; their numbers. */
  const take = (documents: readonly number[], runs: readonly (readonly number[])[]): number[] =>
    runs.map((run) => asked.push({ documents, terms: [...new Set(read(run))] }) - 1);
  for (const [places, line] of data.questions) take(decodeTerms(places), decodeRuns(line));
  const answering = (slug: string, places: string, runs: readonly (readonly number[])[]): Answering => {
    const documents = decodeTerms(places);
    const states = documents.map((number) => stateOf(number, { documents: placed }));
    return { slug, documents, questions: take(documents, runs), states: [...new Set(states)] };
  };
  const slugs = data.slugs.split(' ');
  const answers = data.answers.map(([places, line], answer) =>
    answering(slugs[answer] ?? '', places, decodeRuns(line)),
  );
  counted.addQuestions(asked);
  // Titles of topics lead to topics: what they compare is found by its own words.
  const topics = data.topics.map(([slug, places, title]) => answering(slug, places, [decodeTerms(title)]));

  const rarity = counted.rarities(stems.length + concepts.length + intents.length);
  const questions = asked.map((each) => ({
    ...each,
    norm: Math.sqrt(each.terms.reduce((sum, term) => sum + (rarity[term] ?? 0) ** 2, 0)),
  }));
  const official = new Set(data.official);
  const documents = placed.map(({ address }, number): Document => {
    const counts = counted.counts[number] ?? new Map<number, number>();
    const length = [...counts.values()].reduce((sum, weight) => sum + weight, 0);
    return {
      address,
      weights: counts,
      length,
      holder: holders.has(number),
      official: official.has(actOf(address)),
    };
  });
  return {
    lang: data.lang,
    vocabulary: vocabularyOf(stems),
    concepts,
    phrases,
    foreign: phrasesOf(decodeRuns(data.foreign).map((run) => ({ concept: 0, stems: stemsOf(run) }))),
    documents,
    meanLength: documents.reduce((sum, each) => sum + each.length, 0) / Math.max(1, documents.length),
    rarity,
    questions,
    answers,
    topics,
    questionsOf: holdersOfTerms(questions),
    candidates: candidatesOf(documents),
    citations,
    repeats: data.repeats,
  };
}

/** Numbers of the questions that hold a term. */
function holdersOfTerms(questions: readonly AskedBefore[]): Map<number, number[]> {
  const holders = new Map<number, number[]>();
  for (const [number, { terms }] of questions.entries()) {
    for (const term of terms) {
      const list = holders.get(term);
      if (list === undefined) holders.set(term, [number]);
      else list.push(number);
    }
  }
  return holders;
}

/** FlexSearch's index of provisions by their terms, which it sees as numbers: our own words, not its encoder's. */
function candidatesOf(documents: readonly Document[]): Index {
  const index = new Index({ tokenize: 'strict', resolution: 1, encode: (text: string) => text.split(' ') });
  for (const [number, { weights: counts }] of documents.entries())
    index.add(number, [...counts.keys()].map((term) => term.toString(36)).join(' '));
  return index;
}
