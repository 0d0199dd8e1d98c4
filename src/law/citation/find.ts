import type { Locale } from '../../locale.ts';
import type { Profile } from '../profile.ts';
import { actFormAt } from './act-details.ts';
import { readChain, readOwnAct } from './chains.ts';
import { readGazette, readLooseGazette } from './gazettes.ts';
import { joinReferences, type Raw, wordsOf } from './joining.ts';
import type { Mention } from './mention.ts';
import { type NamedAct, readDatedAct, readNamedAct, readNextDatedAct } from './named-acts.ts';
import { endBefore, type Read, type Reader, readerOf, wordAt } from './reader.ts';
import { leads } from './units.ts';
import { lexicons } from './words.ts';

/**
 * Finds every numbered reference, every self-reference and every act that is named by date or number, in order.
 * Any text is fine; what is no citation is passed over. Linear in the length of the text.
 *
 * @param profile the tradition of the act that the text belongs to: it decides what пункт and частина mean
 */
export function findCitations(text: string, lang: Locale, profile: Profile): Mention[] {
  const reader = readerOf(text, lexicons[lang]);
  const amending = reader.words.amending.test(text);
  const raws = joinReferences(reader, readAll(reader, profile), profile);
  const isQuoted = quotationTest([...reader.quotations]);
  return raws.map((raw): Mention => {
    const start = reader.tokens[raw.from]?.start ?? 0;
    const end = endBefore(reader, raw.next);
    return { start, end, steps: raw.steps, act: raw.act, quoted: isQuoted(start), amending };
  });
}

/** Every act that a text names by a date, a number or a place in a gazette. Linear in the length of the text. */
export function findExternalActs(text: string, lang: Locale): NamedAct[] {
  const reader = readerOf(text, lexicons[lang]);
  const acts: NamedAct[] = [];
  let free = 0;
  for (let at = 0; at < reader.tokens.length; at += 1) {
    const read = readDatedAct(reader, at, free);
    if (read === undefined) continue;
    let last: Read<NamedAct> | undefined = read;
    while (last !== undefined) {
      acts.push(last.value);
      free = last.next;
      last = readNextDatedAct(reader, free, last.value);
    }
    at = free - 1;
  }
  return acts;
}

/** True where a citation may begin: at a word of the grammar, a number sign, `17-й статьи`. */
function mayBegin(reader: Reader, at: number): boolean {
  const token = reader.tokens[at];
  if (token === undefined) return false;
  const { starters, gazettes, closing } = reader.words;
  if (token.type === 'mark') return token.text === '№' || token.text === '§';
  if (token.type === 'number') return reader.tokens[at + 1]?.glued === true;
  if (starters.has(token.key)) return true;
  return (
    gazettes.some((stem) => token.key.startsWith(stem)) ||
    closing.some(([first]) => token.key.startsWith(first))
  );
}

function readAll(reader: Reader, profile: Profile): Raw[] {
  const raws: Raw[] = [];
  let at = 0;
  while (at < reader.tokens.length) {
    if (!mayBegin(reader, at)) {
      at += 1;
      continue;
    }
    const gazette = readGazette(reader, at)?.next ?? readLooseGazette(reader, at);
    if (gazette !== undefined) {
      at = Math.max(gazette, at + 1);
      continue;
    }
    const raw = readCitation(reader, at, profile) ?? readAct(reader, at, raws.at(-1)?.next ?? 0);
    if (raw !== undefined) raws.push(raw, ...readFurtherActs(reader, raw));
    at = Math.max(raws.at(-1)?.next ?? 0, at + 1);
  }
  return raws;
}

function readCitation(reader: Reader, at: number, profile: Profile): Raw | undefined {
  const chain = readChain(reader, at, [profile]);
  if (chain === undefined) return undefined;
  const { steps, act } = chain.value;
  // «Прикінцеві положення» alone is a heading or a phrase.
  if (act === null && steps.every((step) => step.numbers === 'whole')) return undefined;
  const inwards = leads(wordsOf(steps), profile, 1);
  const outwards = leads(wordsOf(steps), profile, -1);
  return { from: at, next: chain.next, steps: outwards ? steps.toReversed() : steps, act, inwards };
}

/** An act that is cited as a whole. */
function readAct(reader: Reader, at: number, free: number): Raw | undefined {
  const own = readOwnAct(reader, at);
  if (own !== undefined) return { from: at, next: own.next, steps: [], act: own.value, inwards: false };
  if (reader.words.acts.get(wordAt(reader, at))?.type === 'registration') return undefined;
  const dated = readDatedAct(reader, at, free);
  if (dated !== undefined) {
    let from = at;
    while (from > free && (reader.tokens[from]?.start ?? 0) > dated.value.start) from -= 1;
    return { from, next: dated.next, steps: [], act: { form: 'named', named: dated.value }, inwards: false };
  }
  // «положений Кодекса»: an act that calls itself by its noun alone.
  const named = readNamedAct(reader, at)?.value;
  const common = actFormAt(reader, at)?.common !== false;
  if (named === undefined || !named.bare || !named.capital || common) return undefined;
  return { from: at, next: at + 1, steps: [], act: { form: 'named', named }, inwards: false };
}

/** The acts that are listed after one with a date or number. */
function readFurtherActs(reader: Reader, first: Raw): Raw[] {
  const further: Raw[] = [];
  let last = first;
  for (;;) {
    if (last.act?.form !== 'named' || last.steps.length > 0) return further;
    const { named } = last.act;
    if (named.date === null && named.number === null) return further;
    const next = readNextDatedAct(reader, last.next, named);
    if (next === undefined) return further;
    last = {
      from: next.from,
      next: next.next,
      steps: [],
      act: { form: 'named', named: next.value },
      inwards: false,
    };
    further.push(last);
  }
}

/** A test for places that stand in a quotation; it must be asked in rising order. */
function quotationTest(quotations: readonly (readonly [number, number])[]): (start: number) => boolean {
  let index = 0;
  return (start) => {
    while ((quotations[index]?.[1] ?? Infinity) <= start) index += 1;
    const open = quotations[index]?.[0];
    return open !== undefined && open < start;
  };
}
