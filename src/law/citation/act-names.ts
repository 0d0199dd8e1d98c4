import type { Address } from '../address.ts';
import { type CitableAct, isNamedBy } from './citable-acts.ts';
import { readActNumber, readDate } from './dates.ts';
import { isMark, type Read, type Reader, startsWithOne, wordAt } from './reader.ts';

/** An act that a query names: the acts that it may be; empty where it is one that the index does not have. */
export type ActName = readonly Address[];

/** Words that stand between the words of an act's name. */
const joints = new Set('of the for in on у в во о об про к до республики республіки republic'.split(' '));
const about = new Set(['о', 'об', 'про']);
/** Codes of English speech; in the other languages the ending tells an adjective. */
const otherCodes = [
  'labo',
  'criminal',
  'penal',
  'civil',
  'tax',
  'administrative',
  'family',
  'customs',
  'budget',
  'land',
];
const adjectiveEnding = /(?:ого|его|ої|ой|ий|ый|ому|ему|ым|им|ом|ем)$/u;

/** A part of a name: the acts that it leaves, and whether the name may end with it. */
interface Part {
  readonly keeps: (act: CitableAct) => boolean;
  readonly next: number;
  readonly complete: boolean;
}

const longestName = 16;

/**
 * Reads the name of an act in a query: nouns (`кодекс`, `draft law`), states, title words beside a noun, `приказ № 342`.
 * Everything that it says must fit one act; `Трудового кодекса` fits none.
 */
export function readActName(
  reader: Reader,
  at: number,
  acts: readonly CitableAct[],
): Read<ActName> | undefined {
  let named: readonly CitableAct[] = acts;
  let end = at;
  let noun: number | undefined;
  for (let next = at; next - at < longestName; ) {
    const part = readPart(reader, next, acts, noun);
    if (part === undefined && (end === at || !joins(reader, next))) break;
    if (isNoun(reader, next)) noun = next;
    if (part !== undefined) named = named.filter(part.keeps);
    next = part?.next ?? next + 1;
    if (part?.complete === true) end = next;
  }
  return end === at ? undefined : { value: named.map((act) => act.act), next: end };
}

function readPart(
  reader: Reader,
  at: number,
  acts: readonly CitableAct[],
  noun: number | undefined,
): Part | undefined {
  const word = wordAt(reader, at);
  if (isNoun(reader, at) || acts.some((act) => isNamedBy(word, act.names))) {
    return { keeps: (act) => fits(reader, at, act), next: at + 1, complete: true };
  }
  if (isTitleWord(reader, at, acts) && (noun !== undefined || leadsToNoun(reader, at, acts))) {
    return { keeps: (act) => isNamedBy(word, act.titleWords), next: at + 1, complete: true };
  }
  if (isStrangeAdjective(reader, at)) return { keeps: () => false, next: at + 1, complete: false };
  if (noun === undefined) return undefined;
  const number = readActNumber(reader, at);
  if (number !== undefined) {
    return { keeps: (act) => act.number === number.value, next: number.next, complete: true };
  }
  const date = readDate(reader, reader.words.dated.has(word) ? at + 1 : at);
  if (date !== undefined) return { keeps: (act) => act.date === date.value, next: date.next, complete: true };
  // «Закон о труде»: a law on something that no act here is about.
  const strange = about.has(word) && wordAt(reader, at + 1) !== '' && !isTitleWord(reader, at + 1, acts);
  if (strange && noun === at - 1 && reader.words.acts.get(wordAt(reader, noun))?.type === 'law') {
    return { keeps: () => false, next: at + 2, complete: true };
  }
  return undefined;
}

function isNoun(reader: Reader, at: number): boolean {
  const form = reader.words.acts.get(wordAt(reader, at));
  return form !== undefined && form.type !== 'registration' && (!form.common || form.type === 'order');
}

/** A noun fits acts of its type, a name those that it names; законопроект is both. */
function fits(reader: Reader, at: number, act: CitableAct): boolean {
  const word = wordAt(reader, at);
  const form = reader.words.acts.get(word);
  if (isNamedBy(word, act.names)) return form === undefined || form.type === act.type;
  return form?.type === act.type && !/^(?:законопро|bill$)/u.test(word);
}

function isTitleWord(reader: Reader, at: number, acts: readonly CitableAct[]): boolean {
  const word = wordAt(reader, at);
  return word !== '' && acts.some((act) => isNamedBy(word, act.titleWords));
}

/** True where a noun for an act follows within three words: `этического кодекса`. */
function leadsToNoun(reader: Reader, at: number, acts: readonly CitableAct[]): boolean {
  for (let next = at + 1; next <= at + 3; next += 1) {
    if (isNoun(reader, next)) return true;
    if (!isTitleWord(reader, next, acts)) return false;
  }
  return false;
}

/** `Трудового` before `кодекса`, `Criminal` before `Code`. */
function isStrangeAdjective(reader: Reader, at: number): boolean {
  const word = wordAt(reader, at);
  if (word === '' || !isNoun(reader, at + 1)) return false;
  const { self, of, prepositions } = reader.words;
  if (self.has(word) || of.has(word) || prepositions.has(word)) return false;
  return /^[a-z]/u.test(word) ? startsWithOne(reader, at, otherCodes) : adjectiveEnding.test(word);
}

function joins(reader: Reader, at: number): boolean {
  return joints.has(wordAt(reader, at)) || isMark(reader, at, '(', '"', '«', '“', '„', ',');
}
