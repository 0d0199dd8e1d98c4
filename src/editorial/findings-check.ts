import { VFile } from 'vfile';
import type { VFileMessage } from 'vfile-message';
import { say } from '../law/messages.ts';
import { textFileOf } from '../law/text-files.ts';
import type { Finder, Finding } from './findings.ts';
import { findDuplicates } from './findings-duplicates.ts';
import { findForeignLetters } from './findings-letters.ts';
import { findUnclosedLists } from './findings-lists.ts';
import { findUnpaired } from './findings-marks.ts';
import { findNumberDifferences } from './findings-numbers.ts';
import { findRepeats } from './findings-repeats.ts';

/** Everything that is found in the words alone. Dangling citations have a finder of their own: it needs the library. */
export const textFinders: readonly Finder[] = [
  findDuplicates,
  findForeignLetters,
  findRepeats,
  findNumberDifferences,
  findUnclosedLists,
  findUnpaired,
];

/** Findings that no note tells (see `unregistered`), as messages at the file of the text. */
export function findingMessages(findings: readonly Finding[]): VFileMessage[] {
  return findings.map(({ rule, address, lang, excerpt, explanation }) => {
    const file = new VFile({ path: textFileOf(address, lang) });
    const reason = `found "${excerpt}" in ${address}: ${explanation}; expected a note that tells it`;
    return say(file, rule, reason);
  });
}
