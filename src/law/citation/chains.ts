import type { Profile } from '../profile.ts';
import { actFormAt } from './act-details.ts';
import type { ActReference, Step } from './mention.ts';
import { readNamedAct } from './named-acts.ts';
import { isCapital, isMark, type Read, type Reader, skipWords, wordAt } from './reader.ts';
import { readStep, skipTitle } from './steps.ts';
import { isGroupWord, leads, type UnitWord } from './units.ts';

/** Pieces that hold one another, as written, and the act that holds them all. */
export interface Chain {
  /** As written: from the innermost or from the outermost. */
  readonly steps: readonly Step[];
  readonly act: ActReference | null;
}

/** True where the pieces can hold one another, in one direction, in acts of one of the profiles. */
export function isChain(words: readonly UnitWord[], profiles: readonly Profile[]): boolean {
  return profiles.some((profile) => leads(words, profile, -1) || leads(words, profile, 1));
}

/**
 * Reads a citation at `at`: one piece, its holders or the pieces in it, in running text the act too. (In a query the
 * words beside a citation name an act in less orderly ways.)
 */
export function readChain(reader: Reader, at: number, profiles: readonly Profile[]): Read<Chain> | undefined {
  const first = readStep(reader, at);
  if (first === undefined) return undefined;
  const steps = [first.value];
  let next = first.next;
  for (;;) {
    const last = steps.at(-1);
    if (last === undefined) break;
    const start = skipJoint(reader, next, last.unit);
    const act = reader.words.running ? readActReference(reader, start, start > next) : undefined;
    if (act !== undefined) return { value: { steps, act: act.value }, next: act.next };
    if (last.numbers === 'this') break;
    const more = readStep(reader, start);
    if (more === undefined || !isChain([...steps.map((step) => step.unit), more.value.unit], profiles)) break;
    steps.push(more.value);
    next = more.next;
  }
  return { value: { steps, act: null }, next };
}

/** Skips what stands between a piece and the next: a heading's title, `of the`, in queries commas and dashes too. */
function skipJoint(reader: Reader, at: number, unit: UnitWord): number {
  let next = isGroupWord(unit) ? skipTitle(reader, at) : at;
  if (!reader.words.running) {
    if (isMark(reader, next, ',', ';', '/', '-', '–', '—', ':', '.')) next += 1;
    next = skipWords(reader, next, reader.words.prepositions);
  }
  return skipWords(reader, next, unit === 'footnote' ? reader.words.to : reader.words.of);
}

/** `цього Закону`, `прилагаемый Кодекс`, `Трудового кодекса …`. English needs `of` before a name (`led`). */
export function readActReference(reader: Reader, at: number, led: boolean): Read<ActReference> | undefined {
  const own = readOwnAct(reader, at);
  if (own !== undefined) return own;
  if (/^[a-z]/u.test(wordAt(reader, at)) && !led) return undefined;
  const named = readNamedAct(reader, at);
  return named === undefined ? undefined : { value: { form: 'named', named: named.value }, next: named.next };
}

/** `настоящего приказа`, `this Order`, `прилагаемый Кодекс`, `Кодекс, що додається`. */
export function readOwnAct(reader: Reader, at: number): Read<ActReference> | undefined {
  const word = wordAt(reader, at);
  const { self, attached } = reader.words;
  if (self.has(word) || attached.has(word)) {
    // The draft writes «цього закону» with a small letter too: after the pronoun it is the act all the same.
    const form = reader.words.acts.get(wordAt(reader, at + 1));
    if (form === undefined || form.type === 'registration') return undefined;
    // цей порядок, этого решения: acts only where they are written as names. «Настоящий» is said of acts alone.
    const formal = word.startsWith('настоящ') || attached.has(word) || isCapital(reader, at + 1);
    if (form.common && !formal) return undefined;
    return { value: { form: self.has(word) ? 'this' : 'attached', type: form.type }, next: at + 2 };
  }
  const form = actFormAt(reader, at);
  const follows =
    isMark(reader, at + 1, ',') &&
    wordAt(reader, at + 2) === 'що' &&
    wordAt(reader, at + 3).startsWith('дода');
  if (form === undefined || form.type === 'registration' || !follows) return undefined;
  return { value: { form: 'attached', type: form.type }, next: at + 4 };
}
