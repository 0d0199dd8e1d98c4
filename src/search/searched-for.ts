import type { Engine } from './engine.ts';
import { type FormsData, indexVersion } from './index-data.ts';
import type { Understood } from './understand.ts';

/** True where a query was searched for otherwise than it was typed. */
export function isTakenOtherwise({ reading, slips }: Understood): boolean {
  return reading.how !== 'as-typed' || slips.length > 0;
}

/**
 * The query as it was searched for, with misspelt words as they were taken; undefined where nothing was changed. `forms`:
 * a word for each term of the engine that understood it; a slip that has none stays as it was typed.
 */
export function searchedFor(query: Understood, forms: readonly string[]): string | undefined {
  if (!isTakenOtherwise(query)) return undefined;
  const meant = new Map(query.slips.map(({ typed, term }) => [typed, forms[term] ?? typed]));
  let text = '';
  let last = 0;
  for (const word of query.words) {
    text += query.reading.text.slice(last, word.start) + (meant.get(word.printed) ?? word.printed);
    last = word.end;
  }
  return text + query.reading.text.slice(last);
}

/** A printed form of each stem of an engine, by its term. Throws where the forms have another version. */
export function formsOf({ version, endings }: FormsData, { vocabulary }: Engine): string[] {
  if (version !== indexVersion)
    throw new Error(`forms of the search index of version ${version}, expected ${indexVersion}`);
  return endings
    .split(' ')
    .map((ending, term) =>
      ending.startsWith('-') ? (vocabulary.stems[term] ?? '') + ending.slice(1) : ending,
    );
}
