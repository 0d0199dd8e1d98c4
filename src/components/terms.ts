import { readGlossary, type Term } from '../editorial/glossary.ts';
import { throwOn } from '../law/messages.ts';
import type { Locale } from '../locale.ts';

/** The terms of the acts, in the order of the file. Throws where the glossary cannot be read. */
export const glossary: readonly Term[] = readTerms();

function readTerms(): readonly Term[] {
  const { terms, messages } = readGlossary(process.cwd());
  throwOn(messages);
  return terms;
}

/** The terms that begin with one letter. */
export interface Letter {
  readonly letter: string;
  readonly terms: readonly Term[];
}

/** Terms by their first letter in a language, both in the order of its alphabet. */
export function lettersOf(terms: readonly Term[], lang: Locale): Letter[] {
  const { compare } = new Intl.Collator(lang);
  const wordOf = (term: Term) => term.terms[lang].term;
  const letters = new Map<string, Term[]>();
  for (const term of [...terms].sort((a, b) => compare(wordOf(a), wordOf(b)))) {
    const letter = (/\p{L}/u.exec(wordOf(term))?.[0] ?? '#').toLocaleUpperCase(lang);
    letters.set(letter, [...(letters.get(letter) ?? []), term]);
  }
  return [...letters]
    .map(([letter, list]) => ({ letter, terms: list }))
    .sort((a, b) => compare(a.letter, b.letter));
}
