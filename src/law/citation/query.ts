import { type Address, isWithin } from '../address.ts';
import { type ActName, readActName } from './act-names.ts';
import { candidatesFor, type Exactness } from './candidates.ts';
import { readChain } from './chains.ts';
import type { CitationIndex } from './citation-index.ts';
import { readDate } from './dates.ts';
import type { Step } from './mention.ts';
import { readNumeral } from './numerals.ts';
import { endBefore, isGlued, isMark, type Read, type Reader, readerOf, skipWords } from './reader.ts';
import { allLexicon } from './words.ts';

/** A citation in a query. `start` and `end` (exclusive): its words with the act's name where that stands beside it. */
export interface QueryCitation {
  readonly start: number;
  readonly end: number;
  /** Addresses that exist, best first; of an act that is not named all that fit, in the order of the index. */
  readonly addresses: readonly Address[];
  /**
   * `exact`: the whole path is given and every word fits. `partial`: right pieces whose holder is not given
   * (`подпункт 16`). `loose`: the right numbers under another word (`статья 9` of an act of paragraphs).
   * `missing`: no such piece. `external`: a piece of an act that is not here.
   */
  readonly status: Exactness | 'missing' | 'external';
  /** The acts that the query names for it; empty where it names none, or one that is not here. */
  readonly acts: readonly Address[];
}

/** A query cites a few provisions; a pasted page is no query. */
const mostCitations = 20;

interface Cited {
  readonly from: number;
  readonly next: number;
  /** Pieces as written, or bare numbers inwards: `9.16`. */
  readonly what: readonly Step[] | { readonly paths: readonly (readonly string[])[] };
}

interface Named {
  readonly from: number;
  readonly next: number;
  readonly name: ActName;
}

/**
 * Finds the citations that a person typed, in any of the languages, in any usual order of pieces. Never a near number:
 * what does not exist is `missing`. Any text is fine; linear in its length for an index of a given size.
 */
export function parseQuery(text: string, index: CitationIndex): QueryCitation[] {
  const reader = readerOf(text, allLexicon);
  const cited: Cited[] = [];
  const names: Named[] = [];
  const written = writtenAddresses(text, index);
  for (let at = 0; at < reader.tokens.length; ) {
    const start = reader.tokens[at]?.start ?? 0;
    if (written.some((each) => each.start <= start && start < each.end)) {
      at += 1;
      continue;
    }
    const date = readDate(reader, at);
    const what = date === undefined ? readCited(reader, at) : undefined;
    if (what !== undefined && cited.length < mostCitations)
      cited.push({ from: at, next: what.next, what: what.value });
    const name = what === undefined && date === undefined ? readActName(reader, at, index.acts) : undefined;
    if (name !== undefined) names.push({ from: at, next: name.next, name: name.value });
    at = Math.max(what?.next ?? name?.next ?? date?.next ?? 0, at + 1);
  }
  const beside = namesBeside(reader, cited, names);
  const found = cited.map((each, position) => settle(reader, index, each, beside[position], names));
  return [...written, ...found].sort((one, other) => one.start - other.start);
}

/** The acts that a query names (`Кодекс этики`, `Україна`, `приказ № 342`), each with its words; none of other acts. */
export function namedActs(
  text: string,
  index: CitationIndex,
): { start: number; end: number; acts: ActName }[] {
  const reader = readerOf(text, allLexicon);
  const found: { start: number; end: number; acts: ActName }[] = [];
  for (let at = 0; at < reader.tokens.length; ) {
    const name = readActName(reader, at, index.acts);
    if (name !== undefined && name.value.length > 0) {
      found.push({
        start: reader.tokens[at]?.start ?? 0,
        end: endBefore(reader, name.next),
        acts: name.value,
      });
    }
    at = name?.next ?? at + 1;
  }
  return found;
}

function readCited(reader: Reader, at: number): Read<Cited['what']> | undefined {
  const chain = readChain(reader, at, ['adilet', 'rada']);
  if (chain !== undefined) {
    const own = chain.value.steps.every((step) => step.numbers !== 'this');
    return own ? { value: chain.value.steps, next: chain.next } : undefined;
  }
  return readPath(reader, at);
}

/** `9.16`, `17(2)(1)`, `9/16`: numbers alone, at least two. */
function readPath(reader: Reader, at: number): Read<Cited['what']> | undefined {
  const first = reader.tokens[at];
  if (first?.type !== 'number' || (at > 0 && isGlued(reader, at))) return undefined;
  const numeral = readNumeral(reader, at, { count: 'one', roman: false });
  if (numeral === undefined || /(?:^|\D)0/u.test(reader.text.slice(numeral.value.start, numeral.value.end)))
    return undefined;
  const paths = numeral.value.readings.flatMap((reading) => ('path' in reading ? [[...reading.path]] : []));
  let next = numeral.next;
  while (isMark(reader, next, '/') && isGlued(reader, next) && isGlued(reader, next + 1)) {
    const more = readNumeral(reader, next + 1, { count: 'one', roman: false });
    const [reading] = more?.value.readings ?? [];
    if (more === undefined || reading === undefined || !('path' in reading)) break;
    for (const path of paths) path.push(...reading.path);
    next = more.next;
  }
  const long = paths.filter((path) => path.length > 1);
  return long.length === 0 ? undefined : { value: { paths: long }, next };
}

/** Addresses typed or pasted as such: `kz-code/9/16`, `…/id/ua-draft/17/2/1/`. */
function writtenAddresses(text: string, index: CitationIndex): QueryCitation[] {
  const found: QueryCitation[] = [];
  for (const match of text.matchAll(/[^\s"'«»“”„<>()[\]]+/gu)) {
    const chunk = match[0].toLowerCase();
    const act = index.acts.find((each) => chunk.includes(`${each.act}/`));
    if (act === undefined || chunk.length !== match[0].length) continue;
    const at = chunk.indexOf(`${act.act}/`);
    if (at > 0 && /[a-z0-9_-]/u.test(chunk[at - 1] ?? '')) continue;
    const address = (/^[a-z0-9/_-]*[a-z0-9]/u.exec(chunk.slice(at)) ?? [''])[0];
    const exists = index.kinds.has(address);
    const start = match.index + (exists ? at : 0);
    found.push({
      start,
      end: match.index + at + address.length,
      addresses: exists ? [address] : [],
      status: exists ? 'exact' : 'missing',
      acts: [act.act],
    });
  }
  return found;
}

/**
 * The act's name of each citation, beside it. Names stand all before their citations («Казахстан п. 9, Украина
 * ст. 59») or all after («п. 9 Кодекса и ст. 59 законопроекта»): the first citation tells.
 */
function namesBeside(
  reader: Reader,
  cited: readonly Cited[],
  names: readonly Named[],
): (Named | undefined)[] {
  const leading = (each: Cited) =>
    names.find((name) => name.next <= each.from && isBeside(reader, name.next, each.from));
  const following = (each: Cited) =>
    names.find((name) => name.from >= each.next && isBeside(reader, each.next, name.from));
  const [first] = cited;
  const namesLead = first !== undefined && leading(first) !== undefined;
  if (cited.length === 1 && first !== undefined) return [following(first) ?? leading(first)];
  return cited.map((each) => (namesLead ? leading(each) : following(each)));
}

/** Gives a citation its candidates. */
function settle(
  reader: Reader,
  index: CitationIndex,
  cited: Cited,
  named: Named | undefined,
  names: readonly Named[],
): QueryCitation {
  const start = Math.min(cited.from, named?.from ?? cited.from);
  const end = Math.max(cited.next, named?.next ?? cited.next);
  const span = { start: reader.tokens[start]?.start ?? 0, end: endBefore(reader, end) };
  if (named !== undefined && named.name.length === 0)
    return { ...span, addresses: [], status: 'external', acts: [] };
  const acts = named?.name ?? [];
  const all = candidatesFor(cited.what, index, acts);
  const elsewhere = named === undefined ? names.flatMap((name) => name.name) : [];
  const preferred = all.addresses.filter((address) => elsewhere.some((act) => isWithin(address, act)));
  const addresses = preferred.length > 0 ? preferred : all.addresses;
  return { ...span, addresses, status: addresses.length === 0 ? 'missing' : all.exactness, acts };
}

/** True where nothing but joining words and commas stands between two tokens. */
function isBeside(reader: Reader, from: number, to: number): boolean {
  let next = from;
  for (let steps = 0; next < to && steps < 6; steps += 1) {
    const before = next;
    if (isMark(reader, next, ',', ':', '(', '-', '–', '—', ';', '.')) next += 1;
    next = skipWords(reader, next, reader.words.prepositions);
    next = skipWords(reader, next, reader.words.of);
    if (next === before) return false;
  }
  return next === to;
}
