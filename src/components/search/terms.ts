import type { Locale } from '../../locale.ts';
import { laws } from '../../site.ts';
import { glossary } from '../terms.ts';

/** A letter of the index of terms. */
export interface Letter {
  readonly letter: string;
  /** Fragment on the page. */
  readonly id: string;
  readonly terms: readonly Entry[];
}

interface Entry {
  readonly id: string;
  readonly words: string;
  /** The acts of the term where another term has the same words; empty otherwise. */
  readonly acts: string;
}

/** The terms in the order of a language's alphabet, by first letter. */
export function termsByLetter(ui: Locale): Letter[] {
  const order = new Intl.Collator(ui, { ignorePunctuation: true }).compare;
  const shared = (words: string) => glossary.filter((term) => term.terms[ui].term === words).length > 1;
  const terms = glossary
    .map((term): Entry => {
      const words = term.terms[ui].term;
      const acts = laws.filter((law) => shared(words) && term.acts.includes(law.name));
      return { id: term.id, words, acts: acts.map((law) => law.record.shortTitles[ui]).join(', ') };
    })
    .sort((a, b) => order(a.words, b.words));
  const letters = new Map<string, typeof terms>();
  for (const term of terms) {
    const letter = (/\p{L}/u.exec(term.words)?.[0] ?? '').toLocaleUpperCase(ui);
    letters.set(letter, [...(letters.get(letter) ?? []), term]);
  }
  return [...letters].map(([letter, inside], index) => ({
    letter,
    id: `letter-${index + 1}`,
    terms: inside,
  }));
}
