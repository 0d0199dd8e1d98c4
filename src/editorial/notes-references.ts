import type { VFileMessage } from 'vfile-message';
import * as z from 'zod';
import { type Address, isWithin } from '../law/address.ts';
import { place } from '../law/content-fields.ts';
import { type Origin, sayAt } from '../law/messages.ts';
import { trilingual } from '../law/source.ts';
import { type Locale, locales } from '../locale.ts';
import type { Note } from './notes.ts';
import { holds, type NoteLookup } from './notes-check.ts';

/** Whether what a reference names is there, is something else than meant, or is missing. */
const referenceStatuses = ['ok', 'wrong', 'dangling'] as const;
type ReferenceStatus = (typeof referenceStatuses)[number];

const referenceSchema = z.strictObject({
  at: place,
  /** The words that refer, verbatim, in each language that the act has. */
  phrase: z.partialRecord(z.enum(locales), z.string().min(1)),
  /** What they lead to; none where it is not in the text. */
  targets: z.array(place),
  status: z.enum(referenceStatuses),
  /** The note that tells what is wrong. */
  note: z.string().optional(),
  remark: trilingual.optional(),
});

/** content/notes/references.yaml. */
export const referencesSchema = z.array(referenceSchema);

/**
 * A reference that a program cannot find or judge: it cites no number, or the number that it cites is not the one
 * meant. Numbered references that are right are found in the texts.
 */
export interface Reference {
  readonly at: Address;
  readonly phrase: Readonly<Partial<Record<Locale, string>>>;
  readonly targets: readonly Address[];
  readonly status: ReferenceStatus;
  readonly note: string | undefined;
  readonly remark: Readonly<Record<Locale, string>> | undefined;
  readonly origin: Origin;
}

/** The references that stand at a place itself, not inside it. */
export function referencesAt(references: readonly Reference[], at: Address): Reference[] {
  return references.filter((reference) => reference.at === at);
}

/** The references that lead to a place, or to something inside it. */
export function referencesTo(references: readonly Reference[], to: Address): Reference[] {
  return references.filter((reference) => reference.targets.some((target) => isWithin(target, to)));
}

/** Proves that each reference's words and targets are in the texts, and that what is wrong with it is told. */
export function checkReferences(
  references: readonly Reference[],
  notes: readonly Note[],
  lookup: NoteLookup,
): VFileMessage[] {
  const ids = new Set(notes.map(({ id }) => id));
  return references.flatMap((reference) => {
    const messages: VFileMessage[] = [];
    const say = (rule: string, reason: string) => messages.push(sayAt(reference.origin, rule, reason));
    for (const each of [reference.at, ...reference.targets]) {
      if (!lookup.has(each)) say('reference-address', `found address ${each}, expected a place of an act`);
    }
    for (const lang of locales) {
      const phrase = reference.phrase[lang];
      if (lookup.textOf(reference.at, lang) === undefined) continue;
      if (phrase === undefined)
        say(
          'reference-phrase',
          `found no phrase in ${lang}, expected the words that refer in ${reference.at}`,
        );
      else if (!holds(lookup, reference.at, lang, phrase))
        say('reference-phrase', `found no "${phrase}" in ${reference.at} (${lang}), expected it verbatim`);
    }
    const { status, targets, note } = reference;
    if ((status === 'dangling') !== (targets.length === 0))
      say(
        'reference-targets',
        `found status ${status} with ${targets.length} targets, expected targets unless dangling`,
      );
    if (status !== 'ok' && note === undefined)
      say('reference-note', `found status ${status} without a note, expected the note that tells it`);
    if (note !== undefined && !ids.has(note))
      say('reference-note', `found note ${note}, expected one of the notes`);
    return messages;
  });
}
