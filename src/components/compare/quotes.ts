import type { Note } from '../../editorial/notes.ts';
import { provisionsOfTopic, type State, type Topic, type TopicQuote } from '../../editorial/topics.ts';
import { type Address, actOf, isWithin } from '../../law/address.ts';
import type { Law } from '../../law/library.ts';
import { type Locale, locales } from '../../locale.ts';
import { laws } from '../../site.ts';
import { register } from '../page-notes.ts';
import { actsOfState } from './topics.ts';

/** The languages of quotes for a reader of `ui`: their own, then the originals, then the others. */
export function quoteLanguages(ui: Locale): Locale[] {
  return [...new Set([ui, ...laws.map(({ original }) => original), ...locales])];
}

/** What a topic quotes from each act of a side, in the order of the library. */
export function quotesOf(topic: Topic, state: State): { law: Law; quotes: TopicQuote[] }[] {
  return actsOfState(state)
    .map((law) => ({ law, quotes: topic.quotes.filter(({ at }) => actOf(at) === law.name) }))
    .filter(({ quotes }) => quotes.length > 0);
}

/** The notes that a reader of a topic must know: graver than form, at its provisions or in them; graver ones first. */
export function notesOfTopic(topic: Topic): Note[] {
  const places = provisionsOfTopic(topic);
  const concerns = (at: Address) => places.some((place) => isWithin(at, place));
  return register
    .filter(({ severity }) => severity !== 'S3')
    .filter((note) => [note.at, ...note.also].some(concerns))
    .toSorted((a, b) => a.severity.localeCompare(b.severity));
}
