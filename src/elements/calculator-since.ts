import type { Wanted } from './calculator-query.ts';
import { element } from './calculator-result.ts';
import { type Made, type Now, sinceLink, type Told } from './calculator-versions.ts';
import { type CalculatorWords, fill, type Place } from './calculator-words.ts';

/** The words that a note on a link is put together from. */
export interface SinceWords {
  readonly places: Readonly<Record<string, Place>>;
  readonly say: Readonly<Record<Told, string>>;
}

/** A note on what became of the texts and of the answer since a link was made; it stands out where either is another. */
export function sinceNote({ places, say }: SinceWords, made: Made, now: Now): HTMLElement {
  const { changed, told } = sinceLink(made, now);
  const place = changed.map((address) => places[address]?.name ?? address).join('; ');
  const note = element('p', { className: 'since' }, told.map((key) => fill(say[key], { place })).join(' '));
  note.toggleAttribute(
    'data-changed',
    told.some((key) => key !== 'unchanged' && key !== 'sameAnswer'),
  );
  return note;
}

/** Puts the note on a link of a calculator above its answer. */
export function tellSince(
  answer: Element | null,
  words: CalculatorWords | undefined,
  link: Wanted,
  outcome: unknown,
): void {
  const now = words?.rules[link.rule];
  if (words !== undefined && now !== undefined) answer?.before(sinceNote(words, link, { ...now, outcome }));
}
