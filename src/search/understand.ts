import { parseQuery, type QueryCitation } from '../law/citation/query.ts';
import { type Scope, scopeOf } from './acts-named.ts';
import { type ConceptHit, findConcepts, findNear } from './concepts.ts';
import type { Engine } from './engine.ts';
import { intentsOf, termOfIntent } from './intents.ts';
import { sharedLetters } from './shared-letters.ts';
import { isWeakWord } from './stop-words.ts';
import { type Reading, readTyping } from './typing.ts';
import { type Kin, kinOf, nearStems } from './vocabulary.ts';
import { weights } from './weights.ts';
import { type Word, wordsOf } from './words.ts';

/** A word or a concept of a query, with the terms of the index that stand for it. */
export interface Slot {
  /** Terms by their weight, 0 to 1. */
  readonly terms: readonly Kin[];
  /** How much it tells: the rarity of the word, less for the words that frame a question. */
  readonly importance: number;
  readonly kind: 'word' | 'concept' | 'intent';
  /** Whether the texts, the concepts or the questions know the word itself. */
  readonly known: 'yes' | 'kin' | 'slip' | 'no';
  /** First and last word, as numbers in the query. */
  readonly from: number;
  readonly to: number;
  readonly weak: boolean;
}

/** A matter that the acts do not regulate, with the numbers of its first and last word. */
export interface Foreign {
  readonly from: number;
  readonly to: number;
}

/** A query as it was understood. */
export interface Understood {
  readonly reading: Reading;
  readonly words: readonly Word[];
  readonly slots: readonly Slot[];
  readonly scope: Scope;
  readonly citations: readonly QueryCitation[];
  /** Concepts that the acts do not regulate. */
  readonly foreign: readonly Foreign[];
  /** Slips of typing: what was typed and the stem that it was taken for. */
  readonly slips: readonly { readonly typed: string; readonly term: number }[];
}

const longestQuery = 600;
const mostWords = 60;
const dates =
  /^(?:январ|феврал|март[аеу]?$|апрел|ма[йяею]$|июн|июл|август|сентябр|октябр|ноябр|декабр|січ(?:ень|ня|ні)|лют(?:ий|ого)|берез(?:ень|ня|ні)|квіт(?:ень|ня|ні)|трав(?:ень|ня|ні)|черв(?:ень|ня|ні)|лип(?:ень|ня|ні)|серп(?:ень|ня|ні)|верес(?:ень|ня|ні)|жовт(?:ень|ня|ні)|листопад|груд(?:ень|ня|ні)|january|february|march$|april|june|july|august|september|october|november|december|понедельник|вторник|сред[ау]$|четверг|пятниц|суббот|воскресень|понеділ|вівтор|серед[ау]$|четвер|пятниц|субот|неділ|monday|tuesday|wednesday|thursday|friday|saturday|sunday)/u;

/** Reads a query: any text, of which the first 600 characters count. */
export function understand(query: string, engine: Engine): Understood {
  const { lang, vocabulary } = engine;
  const cut = query.slice(0, longestQuery);
  const reading = readTyping(cut, lang, vocabulary);
  const citations = parseQuery(cut, engine.citations);
  const cited = (word: Word) =>
    reading.how === 'as-typed' &&
    citations.some(
      (each) =>
        each.status !== 'external' &&
        each.status !== 'loose' &&
        each.start <= word.start &&
        word.end <= each.end,
    );
  const words = wordsOf(reading.text, lang).slice(0, mostWords);
  const found = scopeOf(words);
  // A state's name alone is what is asked, not where.
  const asked = words.some((word, at) => !word.stop && !found.words.has(at) && !isWeak(word, lang));
  const scope: Scope = asked ? found : { states: [], leaning: undefined, words: new Set(), comparing: false };
  const rarest = engine.rarity.reduce((most, each) => Math.max(most, each), 0);
  const slots: Slot[] = [];
  const slips: { typed: string; term: number }[] = [];
  const stems: string[] = [];
  const places: number[] = [];
  for (const [at, word] of words.entries()) {
    if (word.stop || scope.words.has(at) || cited(word)) continue;
    const looked = lookUp(word, engine);
    const weak = isWeak(word, lang);
    const exact = vocabulary.terms.get(word.stem);
    const rarity = exact === undefined ? rarest : (engine.rarity[exact] ?? rarest);
    const [slip] = looked.known === 'slip' ? looked.terms : [];
    if (slip !== undefined && !weak && !isInflection(word.stem, vocabulary.stems[slip.term] ?? '', lang))
      slips.push({ typed: word.printed, term: slip.term });
    stems.push(slip === undefined || weak ? word.stem : (vocabulary.stems[slip.term] ?? word.stem));
    places.push(at);
    if (weak && looked.known !== 'yes') continue;
    slots.push({
      terms: looked.terms,
      importance: rarity * (weak ? weights.weak : 1),
      kind: 'word',
      known: looked.known,
      from: at,
      to: at,
      weak,
    });
  }
  const spanOf = (hit: Pick<ConceptHit, 'at' | 'length'>) => {
    const from = places[hit.at] ?? 0;
    return { from, to: places[hit.at + hit.length - 1] ?? from };
  };
  // A slip that was read as a foreign matter proves nothing.
  const slipped = ({ from, to }: Foreign) =>
    slots.some((slot) => slot.known === 'slip' && from <= slot.from && slot.to <= to);
  const foreign = findNear(stems, engine.foreign)
    .map(spanOf)
    .filter((span) => !slipped(span));
  const named = new Map<number, { terms: Kin[]; from: number; to: number }>();
  for (const hit of findConcepts(stems, engine.phrases)) {
    const { from, to } = spanOf(hit);
    const slot = named.get(from) ?? { terms: [], from, to };
    slot.terms.push({ term: vocabulary.stems.length + hit.concept, weight: 1 });
    slot.to = Math.max(slot.to, to);
    named.set(from, slot);
  }
  for (const { terms, from, to } of named.values()) {
    const importance = Math.max(...terms.map(({ term }) => engine.rarity[term] ?? 0));
    slots.push({ terms, importance, kind: 'concept', known: 'yes', from, to, weak: false });
  }
  for (const intent of intentsOf(reading.text)) {
    const term = termOfIntent(intent, vocabulary.stems.length, engine.concepts.length);
    const importance = engine.rarity[term] ?? 0;
    slots.push({
      terms: [{ term, weight: 1 }],
      importance,
      kind: 'intent',
      known: 'yes',
      from: 0,
      to: 0,
      weak: true,
    });
  }
  return { reading, words, slots, scope, citations, foreign, slips };
}

/**
 * Two stems of one word that the stemmer did not bring together (`знает`, `знать`): they part in their last letters.
 * English words hardly change there.
 */
function isInflection(one: string, other: string, lang: Engine['lang']): boolean {
  if (lang === 'en') return false;
  const common = sharedLetters(one, other);
  return common >= 3 && Math.max(one.length, other.length) - common <= 2;
}

function isWeak(word: Word, lang: Engine['lang']): boolean {
  return isWeakWord(word.text, lang) || dates.test(word.text);
}

function lookUp(word: Word, { vocabulary, rarity }: Engine): { terms: Kin[]; known: Slot['known'] } {
  const exact = vocabulary.terms.get(word.stem);
  const kin = kinOf(word.stem, vocabulary);
  if (exact !== undefined) {
    // Kin of a known word count for less: the word itself is what was asked.
    const others = kin.map(({ term, weight }) => ({
      term,
      weight: 0.7 * weight * Math.min(1, (rarity[exact] ?? 1) / Math.max(0.1, rarity[term] ?? 1)),
    }));
    return { terms: [{ term: exact, weight: 1 }, ...others], known: 'yes' };
  }
  const near = nearStems(word.stem, word.text.length, vocabulary).map(
    ({ term, cost }): Kin => ({ term, weight: 0.9 - 0.2 * cost }),
  );
  const slipped = (near[0]?.weight ?? 0) > (kin[0]?.weight ?? 0);
  if (slipped) return { terms: withOthers(near, kin), known: 'slip' };
  if (kin.length > 0) return { terms: withOthers(kin, near), known: 'kin' };
  return { terms: [], known: 'no' };
}

/** Terms with those of a second list that are not among them. */
function withOthers(terms: readonly Kin[], others: readonly Kin[]): Kin[] {
  return [...terms, ...others.filter(({ term }) => !terms.some((each) => each.term === term))];
}
