import type { Profile } from '../profile.ts';
import type { ActReference, Step } from './mention.ts';
import { skipAnd } from './numerals.ts';
import { isMark, type Reader, skipWords } from './reader.ts';
import { leads, meaningOf, type UnitWord } from './units.ts';

/** A citation as read, with the tokens that it took. */
export interface Raw {
  readonly from: number;
  readonly next: number;
  /** From the outermost inwards. */
  readonly steps: readonly Step[];
  readonly act: ActReference | null;
  /** Written so too, or a single piece: `статья 17 часть 2`. */
  readonly inwards: boolean;
}

/** Joins references that make one (`статья 17, часть 2`) and gives those of a list the holders that they share. */
export function joinReferences(reader: Reader, raws: readonly Raw[], profile: Profile): Raw[] {
  return shareHolders(reader, continueInwards(reader, raws, profile), profile);
}

/**
 * After a comma a deeper piece without a holder of its own goes on inwards: `Article 17, part 2, point 1`. Of a list
 * after such a one each stands beside its last piece: `…, point 1 and point 3`.
 */
function continueInwards(reader: Reader, raws: readonly Raw[], profile: Profile): Raw[] {
  const joined: Raw[] = [];
  for (const raw of raws) {
    const left = joined.at(-1);
    const [step, ...more] = raw.steps;
    if (left === undefined || step === undefined || more.length > 0 || typeof step.numbers === 'string') {
      joined.push(raw);
    } else if (goesOn(reader, left, raw, profile)) {
      joined[joined.length - 1] = { ...raw, from: left.from, steps: [...left.steps, step] };
    } else if (
      left.inwards &&
      left.steps.length > 1 &&
      left.steps.at(-1)?.unit === step.unit &&
      isJoined(reader, left, raw)
    ) {
      joined.push({ ...raw, steps: [...left.steps.slice(0, -1), step], act: raw.act ?? left.act });
    } else {
      joined.push(raw);
    }
  }
  return joined;
}

function goesOn(reader: Reader, left: Raw, right: Raw, profile: Profile): boolean {
  if (!isMark(reader, left.next, ',') || left.next + 1 !== right.from) return false;
  if (!left.inwards || left.act !== null || left.steps.some((step) => typeof step.numbers === 'string'))
    return false;
  return left.steps.length > 0 && leads(wordsOf([...left.steps, ...right.steps]), profile, 1);
}

/**
 * Joined references share the holders that stand after the last of them: in `пункте 1 и подпункте 2) пункта 3 статьи
 * 16 Кодекса` paragraph 1 is of article 16 as well. One that names `this` piece or an act of its own shares nothing.
 */
function shareHolders(reader: Reader, raws: readonly Raw[], profile: Profile): Raw[] {
  const shared: Raw[] = [];
  for (const raw of raws.toReversed()) {
    const right = shared.at(-1);
    shared.push(right !== undefined && isJoined(reader, raw, right) ? inherit(raw, right, profile) : raw);
  }
  return shared.reverse();
}

function isJoined(reader: Reader, left: Raw, right: Raw): boolean {
  const joint = isMark(reader, left.next, ';') ? undefined : skipAnd(reader, left.next);
  if (joint === undefined || left.steps.length === 0 || right.steps.length === 0) return false;
  return (
    skipWords(reader, skipWords(reader, joint, reader.words.prepositions), reader.words.of) === right.from
  );
}

function inherit(left: Raw, right: Raw, profile: Profile): Raw {
  const [outermost] = left.steps;
  if (left.act !== null || outermost === undefined || outermost.numbers === 'this') return left;
  // The last piece of the right one is its own; those around it may hold the left one too.
  const holders = right.steps.slice(0, -1).filter((step) => isOutside(step.unit, outermost.unit, profile));
  return { ...left, steps: [...holders, ...left.steps], act: right.act };
}

function isOutside(outer: UnitWord, inner: UnitWord, profile: Profile): boolean {
  const least = Math.min(...meaningOf(inner, profile).levels);
  return meaningOf(outer, profile).levels.every((level) => level < least);
}

/** The unit words of pieces. */
export function wordsOf(steps: readonly Step[]): UnitWord[] {
  return steps.map((step) => step.unit);
}
