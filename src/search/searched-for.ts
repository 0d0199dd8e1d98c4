import type { Engine } from './engine.ts';
import type { Understood } from './understand.ts';

/** The query as it was searched for, with misspelt words as they were taken; undefined where nothing was changed. */
export function searchedFor(query: Understood, engine: Engine): string | undefined {
  const meant = new Map(query.slips.map(({ typed, term }) => [typed, engine.forms[term] ?? typed]));
  if (query.reading.how === 'as-typed' && meant.size === 0) return undefined;
  let text = '';
  let last = 0;
  for (const word of query.words) {
    text += query.reading.text.slice(last, word.start) + (meant.get(word.printed) ?? word.printed);
    last = word.end;
  }
  return text + query.reading.text.slice(last);
}
