import { editCost } from './edit-cost.ts';
import { sharedLetters } from './shared-letters.ts';

/** A stem of the index that a word of a query may stand for. */
export interface Kin {
  readonly term: number;
  /** 0 to 1: how surely. */
  readonly weight: number;
}

/** The stems of an index, for looking up words as people type them. */
export interface Vocabulary {
  readonly stems: readonly string[];
  readonly terms: ReadonlyMap<string, number>;
  /** Stems in alphabetical order, as numbers: neighbours share their beginnings. */
  readonly sorted: readonly number[];
  /** One bit for each letter of a stem, to pass over what cannot be near. */
  readonly letters: Int32Array;
}

export function vocabularyOf(stems: readonly string[]): Vocabulary {
  const sorted = stems.map((_, term) => term);
  sorted.sort((a, b) => ((stems[a] ?? '') < (stems[b] ?? '') ? -1 : 1));
  return {
    stems,
    terms: new Map(stems.map((stem, term) => [stem, term])),
    sorted,
    letters: Int32Array.from(stems, lettersOf),
  };
}

function lettersOf(stem: string): number {
  let bits = 0;
  for (let at = 0; at < stem.length; at += 1) bits |= 1 << (stem.charCodeAt(at) & 31);
  return bits;
}

const shortestKin = 5;

/**
 * Stems of one family with a stem: they share a long beginning (`скромн`, `скромност`). The longer the common part
 * against what is left over, the surer.
 */
export function kinOf(stem: string, vocabulary: Vocabulary): Kin[] {
  if (stem.length < 4 || /\d/u.test(stem)) return [];
  const head = stem.slice(0, Math.max(4, Math.min(shortestKin, stem.length - 1)));
  const kin: Kin[] = [];
  for (let at = firstFrom(head, vocabulary); at < vocabulary.sorted.length; at += 1) {
    const term = vocabulary.sorted[at] ?? 0;
    const other = vocabulary.stems[term] ?? '';
    if (!other.startsWith(head)) break;
    if (other === stem) continue;
    const weight = kinship(stem, other);
    if (weight > 0) kin.push({ term, weight });
  }
  return kin.sort((a, b) => b.weight - a.weight).slice(0, 6);
}

function kinship(one: string, other: string): number {
  const common = sharedLetters(one, other);
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  const lost = short.length - common;
  const extra = long.length - common;
  if (common < shortestKin && !(common === 4 && lost === 0 && extra <= 2)) return 0;
  if (lost > (short.length > 6 ? 2 : 1) || extra > 6) return 0;
  return Math.max(0, 0.85 - 0.12 * lost - 0.05 * extra);
}

function firstFrom(head: string, vocabulary: Vocabulary): number {
  let low = 0;
  let high = vocabulary.sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((vocabulary.stems[vocabulary.sorted[middle] ?? 0] ?? '') < head) low = middle + 1;
    else high = middle;
  }
  return low;
}

/**
 * The stems that a misspelt one may be, nearest first, with the cost of the way there. `length`: letters of the word
 * itself, which decides how many slips are believed.
 */
export function nearStems(
  stem: string,
  length: number,
  vocabulary: Vocabulary,
): { readonly term: number; readonly cost: number }[] {
  const allowed = length >= 8 ? 2 : 1;
  if (stem.length < 3) return [];
  // A short word may lack a letter; changed in one it is as likely another word.
  const short = length < 5 || stem.length < 4;
  const bits = lettersOf(stem);
  const near: { term: number; cost: number }[] = [];
  for (let term = 0; term < vocabulary.stems.length; term += 1) {
    const other = vocabulary.stems[term] ?? '';
    if (other.length < 3 || Math.abs(other.length - stem.length) > 2) continue;
    if (short && other.length !== stem.length + 1) continue;
    if (bitsIn(bits ^ (vocabulary.letters[term] ?? 0)) > 4) continue;
    const cost = editCost(stem, other, allowed);
    if (cost <= allowed && cost < 0.33 * Math.max(stem.length, other.length)) near.push({ term, cost });
  }
  // Terms count up from the most frequent.
  return near.sort((a, b) => a.cost - b.cost || a.term - b.term).slice(0, 3);
}

function bitsIn(value: number): number {
  let bits = value - ((value >>> 1) & 0x55555555);
  bits = (bits & 0x33333333) + ((bits >>> 2) & 0x33333333);
  return (((bits + (bits >>> 4)) & 0x0f0f0f0f) * 0x01010101) >>> 24;
}
