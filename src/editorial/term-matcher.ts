import { type Address, actOf, isWithin } from '../law/address.ts';
import { type Locale, locales } from '../locale.ts';

/**
 * Patterns. A form is one or more words; `*` at the end of a word stands for any ending: `руководител* служб* в орган*`.
 * Case, `ё`, the shape of apostrophes and what stands between the words (spaces, quotation marks, commas, hyphens,
 * brackets) do not matter, a full stop, colon or semicolon between them does. A single capital letter in a form
 * matches only the capital: `категор* В` is the category, not the preposition.
 */
export interface Matchable {
  readonly id: string;
  readonly acts: readonly string[];
  readonly only?: readonly Address[] | undefined;
  readonly terms: Readonly<Record<Locale, { readonly term: string; readonly forms: readonly string[] }>>;
}

/** A term found in a text: `text.slice(start, end)` is its printed form. */
export interface TermHit {
  readonly id: string;
  readonly start: number;
  readonly end: number;
}

export interface FindOptions {
  /** Where the text stands: only terms of its act, and homonyms only in their places. Without it every term counts. */
  readonly at?: Address;
  /** Also the terms that stand inside longer ones. */
  readonly nested?: boolean;
}

export interface Glossary<T extends Matchable = Matchable> {
  readonly terms: readonly T[];
  readonly byId: ReadonlyMap<string, T>;
  readonly patterns: Readonly<Record<Locale, PatternIndex>>;
}

interface Word {
  readonly text: string;
  /** As printed, for single capital letters. */
  readonly printed: string;
  readonly start: number;
  readonly end: number;
  /** True where nothing but loose separators stands between this word and the one before. */
  readonly joined: boolean;
}

interface PatternWord {
  readonly text: string;
  readonly open: boolean;
  readonly exactCase: boolean;
}

interface Pattern {
  readonly term: Matchable;
  readonly words: readonly PatternWord[];
  readonly literal: number;
}

/** Patterns by the first word's literal part, with the lengths of those parts, so that a word is looked up by few keys. */
interface PatternIndex {
  readonly byStart: ReadonlyMap<string, readonly Pattern[]>;
  readonly longest: number;
}

const wordShape = /[\p{L}\p{N}\p{M}]+(?:['’ʼ`‘][\p{L}\p{M}]+)*/gu;
const looseGap = /^[\s\u00A0,„“”"«»()‐‑–—/-]*$/u;

/** Makes the entries searchable. Pure; build it once and pass it on. */
export function glossaryOf<T extends Matchable>(terms: readonly T[]): Glossary<T> {
  const [ru, en, uk] = locales.map((lang) => indexOf(terms, lang));
  if (ru === undefined || en === undefined || uk === undefined) throw new Error('a language is missing');
  return { terms, byId: new Map(terms.map((term) => [term.id, term])), patterns: { ru, en, uk } };
}

/**
 * The terms of the glossary in a text of one language, in reading order. Of matches that begin at the same word or
 * overlap, the leftmost wins, there the one of most words, and there the one whose pattern spells out most letters;
 * terms with one wording are all named. Linear in the text.
 */
export function findTerms(
  text: string,
  lang: Locale,
  glossary: Glossary,
  options: FindOptions = {},
): readonly TermHit[] {
  const words = wordsOf(text);
  const index = glossary.patterns[lang];
  const hits: TermHit[] = [];
  let next = 0;
  for (const [position, word] of words.entries()) {
    if (position < next) continue;
    const found = matchesAt(words, position, word, index).filter(({ term }) => applies(term, options.at));
    const longest = Math.max(0, ...found.map((match) => match.length));
    const kept = options.nested === true ? found : best(found, longest);
    for (const { id, end } of distinct(kept, words, position)) hits.push({ id, start: word.start, end });
    if (options.nested !== true && longest > 0) next = position + longest;
  }
  return hits;
}

interface Match {
  readonly term: Matchable;
  /** In words. */
  readonly length: number;
  /** In letters that the pattern spells out. */
  readonly literal: number;
}

function best(matches: readonly Match[], length: number): readonly Match[] {
  const longest = matches.filter((match) => match.length === length);
  const literal = Math.max(0, ...longest.map((match) => match.literal));
  return longest.filter((match) => match.literal === literal);
}

function matchesAt(words: readonly Word[], position: number, word: Word, index: PatternIndex): Match[] {
  const matches: Match[] = [];
  const limit = Math.min(word.text.length, index.longest);
  for (let length = 1; length <= limit; length += 1) {
    for (const { term, words: wanted, literal } of index.byStart.get(word.text.slice(0, length)) ?? []) {
      const fits = wanted.every((pattern, offset) => {
        const candidate = words[position + offset];
        return candidate !== undefined && (offset === 0 || candidate.joined) && wordFits(pattern, candidate);
      });
      if (fits) matches.push({ term, length: wanted.length, literal });
    }
  }
  return matches;
}

function wordFits(pattern: PatternWord, word: Word): boolean {
  if (pattern.exactCase && pattern.text !== word.printed) return false;
  if (pattern.exactCase) return true;
  return pattern.open ? word.text.startsWith(pattern.text) : word.text === pattern.text;
}

function applies(term: Matchable, at: Address | undefined): boolean {
  if (at === undefined) return true;
  if (!term.acts.includes(actOf(at))) return false;
  return term.only === undefined || term.only.some((place) => isWithin(at, place) || isWithin(place, at));
}

/** One hit for a term at its longest, however many of its forms fit. */
function distinct(
  matches: readonly Match[],
  words: readonly Word[],
  position: number,
): { id: string; end: number }[] {
  const lengths = new Map<string, number>();
  for (const { term, length } of matches) lengths.set(term.id, Math.max(length, lengths.get(term.id) ?? 0));
  return [...lengths].map(([id, length]) => ({ id, end: words[position + length - 1]?.end ?? 0 }));
}

function indexOf(terms: readonly Matchable[], lang: Locale): PatternIndex {
  const byStart = new Map<string, Pattern[]>();
  let longest = 0;
  for (const term of terms) {
    const { term: preferred, forms } = term.terms[lang];
    for (const form of [preferred, ...forms]) {
      const words = patternOf(form);
      const start = words[0]?.exactCase === true ? fold(words[0].text) : words[0]?.text;
      if (start === undefined) continue;
      const group = byStart.get(start) ?? [];
      group.push({ term, words, literal: words.reduce((sum, word) => sum + word.text.length, 0) });
      byStart.set(start, group);
      longest = Math.max(longest, start.length);
    }
  }
  return { byStart, longest };
}

function patternOf(form: string): PatternWord[] {
  return [...form.matchAll(wordShape)].map((match) => {
    const [printed] = match;
    const open = form[match.index + printed.length] === '*';
    const exactCase = !open && /^\p{Lu}$/u.test(printed);
    return { text: exactCase ? printed : fold(printed), open, exactCase };
  });
}

function wordsOf(text: string): Word[] {
  let last = 0;
  return [...text.matchAll(wordShape)].map((match) => {
    const [printed] = match;
    const start = match.index;
    const joined = looseGap.test(text.slice(last, start));
    last = start + printed.length;
    return { text: fold(printed), printed, start, end: last, joined };
  });
}

/** One shape for letters that print differently and mean the same. */
function fold(word: string): string {
  return word
    .normalize('NFC')
    .toLowerCase()
    .replace(/ё/gu, 'е')
    .replace(/[’ʼ`‘]/gu, "'");
}
