import * as z from 'zod';
import type { Address } from '../law/address.ts';
import { place } from '../law/content-fields.ts';
import type { Origin } from '../law/messages.ts';
import { trilingual } from '../law/source.ts';
import { type Locale, locales } from '../locale.ts';

/** S1 changes a legal result or leaves it open; S2 misleads or stops a reader; S3 is a matter of form. */
export const severities = ['S1', 'S2', 'S3'] as const;
export type Severity = (typeof severities)[number];

/** What sort of oddity a note tells. The interface has a word and a sentence for each. */
export const noteKinds = [
  /** The languages say different things. */
  'divergence',
  /** Two provisions disagree. */
  'contradiction',
  /** A reference whose target exists but is not the one meant, or does not fit. */
  'wrong-reference',
  /** A reference to something that the text does not have. */
  'dangling-reference',
  /** A word that a rule rests on and nobody defines. */
  'undefined-term',
  /** The text is silent where a rule needs an answer. */
  'gap',
  /** The words allow two readings. */
  'ambiguity',
  /** One thing under several names, or one name for several things. */
  'inconsistency',
  /** A number, article or title that stands twice. */
  'duplicate',
  /** Words or a passage printed twice. */
  'repetition',
  /** Something was cut or left blank. */
  'unfinished',
  /** A wrong or unfit word. */
  'wording',
  'grammar',
  'spelling',
  'punctuation',
  /** Letters of another alphabet, or letters easily taken for others. */
  'letters',
  /** What the text is worth as a source. */
  'status',
] as const;
export type NoteKind = (typeof noteKinds)[number];

const excerptSchema = z.strictObject({
  lang: z.enum(locales),
  /** Verbatim in the text; line breaks of the source are one space. */
  text: z.string().min(1),
  /** Where it stands, if not at the note's own address. */
  at: place.optional(),
});

const noteSchema = z.strictObject({
  id: z.string().regex(/^[A-Z]{2}-\d{2,3}$/u, 'expected an id such as "KZ-01"'),
  /** The place that the note is about: a provision, a heading, a preamble, an amendment note, or the act itself. */
  at: place,
  /** Other places that it concerns: it is shown there too. */
  also: z.array(place).min(1).optional(),
  /** Places that say otherwise. */
  conflictsWith: z.array(place).min(1).optional(),
  /** What a wrong reference means. */
  meant: place.optional(),
  severity: z.enum(severities),
  kind: z.enum(noteKinds),
  excerpts: z.array(excerptSchema).min(1),
  /** What is wrong, in a sentence or two. */
  what: trilingual,
  /** How it probably reads, or which reading this site follows. */
  reading: trilingual.optional(),
});

/** A file of content/notes: the notes of one act. */
export const notesSchema = z.array(noteSchema);

export interface Excerpt {
  readonly lang: Locale;
  readonly text: string;
  /** Where it stands. */
  readonly at: Address;
  readonly origin: Origin;
}

/** Something a reader must be told about the text at a place. */
export interface Note {
  readonly id: string;
  readonly at: Address;
  readonly also: readonly Address[];
  readonly conflictsWith: readonly Address[];
  readonly meant: Address | undefined;
  readonly severity: Severity;
  readonly kind: NoteKind;
  readonly excerpts: readonly Excerpt[];
  readonly what: Readonly<Record<Locale, string>>;
  readonly reading: Readonly<Record<Locale, string>> | undefined;
  readonly origin: Origin;
}

/** The notes to show at a place: its own first, then those that concern it too; graver ones first within each. */
export function notesAt(notes: readonly Note[], at: Address): Note[] {
  const bySeverity = (list: Note[]) => list.sort((a, b) => a.severity.localeCompare(b.severity));
  const own = notes.filter((note) => note.at === at);
  const others = notes.filter((note) => note.at !== at && note.also.includes(at));
  return [...bySeverity(own), ...bySeverity(others)];
}
