import { readReferences } from '../editorial/notes-read.ts';
import type { TermHit } from '../editorial/term-matcher.ts';
import { type Address, actOf } from '../law/address.ts';
import type { Resolution } from '../law/citation/resolve.ts';
import { referencesIn } from '../law/references.ts';
import type { Locale } from '../locale.ts';
import { links } from './links.ts';
import { citations, hrefOf, type Sheet } from './sheet.ts';

/**
 * A run of a paragraph's words: plain, leading to the place that they cite, naming another act, leading nowhere, or a term
 * that leads to the glossary.
 */
export type Piece =
  | { readonly type: 'words' | 'act' | 'missing'; readonly words: string }
  | { readonly type: 'link' | 'term'; readonly words: string; readonly href: string };

/** A citation that names a place that is not there, with the nearest that is. */
export interface Missing {
  readonly words: string;
  readonly nearest: Address | null;
}

const { references, messages } = readReferences(process.cwd());
if (messages.length > 0) throw new Error(messages.map((message) => String(message)).join('\n'));

const sound = references.filter(({ status }) => status === 'ok');
/** References that cite no number and mean one place: what a program cannot find, people wrote down. */
const worded = sound.filter(({ targets }) => targets.length === 1);
/** The same of those that mean several. */
const plural = sound.filter(({ targets }) => targets.length > 1);

const known = new Map<string, readonly Resolution[]>();

/** The citations of a paragraph in reading order, those of an act by itself left out; found once a build. */
function citationsIn(text: string, lang: Locale, at: Address): readonly Resolution[] {
  const key = `${lang} ${at}`;
  const before = known.get(key);
  if (before !== undefined) return before;
  const found = referencesIn(text, lang, at, citations).filter(
    (each) => each.status !== 'resolved' || each.address !== actOf(at),
  );
  const all = [...found, ...wordedIn(text, lang, at, found)].sort((a, b) => a.start - b.start);
  known.set(key, all);
  return all;
}

function wordedIn(text: string, lang: Locale, at: Address, found: readonly Resolution[]): Resolution[] {
  const holder = at.replace(/\/al-\d+$/u, '');
  return worded.flatMap(({ at: place, phrase, targets }): Resolution[] => {
    const words = phrase[lang];
    const [address] = targets;
    if (words === undefined || address === undefined || holder !== place) return [];
    // A reference to where it stands itself leads nowhere.
    if (address === place || address === actOf(at)) return [];
    const start = text.indexOf(words);
    const end = start + words.length;
    if (start < 0 || found.some((each) => each.start < end && start < each.end)) return [];
    return [{ start, end, status: 'resolved', address }];
  });
}

/** Where the citations of a paragraph stand, as `[start, end]`. */
export function citedSpans(text: string, lang: Locale, at: Address): (readonly [number, number])[] {
  return citationsIn(text, lang, at).map(({ start, end }) => [start, end]);
}

/** A paragraph cut at its citations and at the terms that are marked in it; the pieces' words, joined, are the paragraph. */
export function piecesOf(
  text: string,
  lang: Locale,
  at: Address,
  sheet: Sheet,
  terms: readonly TermHit[] = [],
): Piece[] {
  const pieces: Piece[] = [];
  let done = 0;
  const words = (end: number) => {
    if (end > done) pieces.push({ type: 'words', words: text.slice(done, end) });
    done = end;
  };
  const plain = (end: number) => {
    for (const term of terms.filter((each) => done <= each.start && each.end <= end)) {
      words(term.start);
      done = term.end;
      const href = `${links.glossary(sheet.ui)}#${term.id}`;
      pieces.push({ type: 'term', words: text.slice(term.start, term.end), href });
    }
    words(end);
  };
  for (const found of citationsIn(text, lang, at)) {
    if (found.start < done) continue;
    plain(found.start);
    pieces.push(pieceOf(text.slice(found.start, found.end), found, sheet));
    done = found.end;
  }
  plain(text.length);
  return pieces;
}

function pieceOf(words: string, found: Resolution, sheet: Sheet): Piece {
  if (found.status === 'resolved') return { type: 'link', words, href: hrefOf(found.address, sheet) };
  if (found.status === 'dangling') return { type: 'missing', words };
  return { type: found.act === null ? 'words' : 'act', words };
}

/** Words that cite no number and mean several places, as people wrote them down. */
export interface Several {
  readonly words: string;
  readonly targets: readonly Address[];
}

/** What of a paragraph means several places at once. */
export function severalIn(text: string, lang: Locale, at: Address): Several[] {
  const holder = at.replace(/\/al-\d+$/u, '');
  return plural.flatMap(({ at: place, phrase, targets }) => {
    const words = phrase[lang];
    return words !== undefined && holder === place && text.includes(words) ? [{ words, targets }] : [];
  });
}

/** The citations of a paragraph that lead nowhere. */
export function missingIn(text: string, lang: Locale, at: Address): Missing[] {
  return citationsIn(text, lang, at).flatMap((found) =>
    found.status === 'dangling'
      ? [{ words: text.slice(found.start, found.end), nearest: found.nearest }]
      : [],
  );
}
