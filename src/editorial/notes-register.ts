import type { VFileMessage } from 'vfile-message';
import { type Finder, findAll, unregistered } from './findings.ts';
import { findingMessages, textFinders } from './findings-check.ts';
import { type LawContent, searchedTexts } from './findings-texts.ts';
import { checkNotes } from './notes-check.ts';
import { lookupOf } from './notes-lookup.ts';
import { readNotes, readReferences } from './notes-read.ts';
import { checkReferences } from './notes-references.ts';

/**
 * Everything that is wrong with the register of notes: what its files say, what it says of the laws, and what is found
 * in the laws that it does not tell. `root` is the project's folder; `more` finds what the words alone do not show.
 */
export function checkRegister(
  root: string,
  laws: readonly LawContent[],
  more: readonly Finder[] = [],
): VFileMessage[] {
  const { notes, messages } = readNotes(root);
  const read = readReferences(root);
  const lookup = lookupOf(laws);
  const findings = findAll(searchedTexts(laws), [...textFinders, ...more]);
  return [
    ...messages,
    ...read.messages,
    ...checkNotes(notes, lookup),
    ...checkReferences(read.references, notes, lookup),
    ...findingMessages(unregistered(findings, notes)),
  ];
}
