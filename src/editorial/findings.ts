import type { Address } from '../law/address.ts';
import type { Locale } from '../locale.ts';
import type { Note, NoteKind } from './notes.ts';

/** A place of a text as the finders see it. */
export interface Piece {
  readonly address: Address;
  /** Provision, heading, `closing`, `preamble`, `footnote`, or `matter` (all else that stands outside the units). */
  readonly kind: string;
  readonly label: string;
  readonly title?: string;
  /** Its own paragraphs, inner provisions left out, a line each. */
  readonly text: string;
  /** An unnumbered paragraph follows its inner provisions. */
  readonly continues: boolean;
}

/** An act in one language, in reading order. */
export interface SearchedText {
  readonly act: string;
  readonly lang: Locale;
  /** The language that prevails. */
  readonly original: boolean;
  readonly pieces: readonly Piece[];
}

/** What the finders look for, and which kinds of note tell of it. */
const findingRules = {
  'duplicate-number': { told: ['duplicate'], words: false },
  'duplicate-text': { told: ['duplicate', 'repetition'], words: false },
  'duplicate-title': { told: ['duplicate'], words: false },
  'foreign-letter': { told: ['letters', 'spelling'], words: true },
  'doubled-word': { told: ['repetition'], words: true },
  'doubled-passage': { told: ['repetition'], words: true },
  'numbers-differ': { told: ['divergence', 'repetition'], words: true },
  'list-unclosed': { told: ['unfinished', 'punctuation'], words: false },
  'list-closed-early': { told: ['unfinished', 'punctuation'], words: false },
  'unpaired-mark': { told: ['punctuation'], words: true },
  'dangling-citation': { told: ['dangling-reference', 'wrong-reference', 'undefined-term'], words: true },
} as const satisfies Readonly<Record<string, { told: readonly NoteKind[]; words: boolean }>>;

export type FindingRule = keyof typeof findingRules;

/** Something odd that a program found in a text. */
export interface Finding {
  readonly rule: FindingRule;
  readonly address: Address;
  readonly lang: Locale;
  /** The words that show it, verbatim. */
  readonly excerpt: string;
  /** In English, for the editors. */
  readonly explanation: string;
}

/** Looks through texts of acts, all languages of an act at once. */
export type Finder = (texts: readonly SearchedText[]) => Finding[];

/** All that the given finders find. */
export function findAll(texts: readonly SearchedText[], finders: readonly Finder[]): Finding[] {
  return finders.flatMap((find) => find(texts));
}

/**
 * Findings that no note tells. A note tells a finding where it is shown at the place, is of a fitting kind and, where
 * the finding is about words and the note quotes that place in that language, quotes them.
 */
export function unregistered(findings: readonly Finding[], notes: readonly Note[]): Finding[] {
  return findings.filter((finding) => !notes.some((note) => tells(note, finding)));
}

function tells(note: Note, finding: Finding): boolean {
  const { address, lang, rule } = finding;
  const kinds: readonly NoteKind[] = findingRules[rule].told;
  if (!kinds.includes(note.kind) || (note.at !== address && !note.also.includes(address))) return false;
  const quoted = note.excerpts.filter((excerpt) => excerpt.at === address && excerpt.lang === lang);
  if (!findingRules[rule].words || quoted.length === 0) return true;
  return quoted.some(({ text }) => text.includes(finding.excerpt) || finding.excerpt.includes(text));
}
