import type { Finder } from '../../src/editorial/findings.ts';
import type { CitationsOf } from '../../src/editorial/translation/check.ts';
import type { CitationIndex } from '../../src/law/citation/citation-index.ts';
import type { Library } from '../../src/law/library.ts';
import { danglingReferences, referencesIn } from '../../src/law/references.ts';

/** Citations that lead nowhere, as findings that a note must tell. */
export function danglingFinder(library: Library, index: CitationIndex): Finder {
  return (texts) =>
    danglingReferences(library, index)
      .filter(({ act, lang }) => texts.some((text) => text.act === act && text.lang === lang))
      .map(({ at, lang, words, wanted }) => ({
        rule: 'dangling-citation',
        address: at.replace(/\/al-\d+$/u, ''),
        lang,
        excerpt: words,
        explanation: `there is no ${wanted} of the kind that the words say`,
      }));
}

/** The targets of a passage's citations as words that are alike in every language, sorted: languages order them freely. */
export function citationTargets(index: CitationIndex): CitationsOf {
  return (text, lang, at) =>
    referencesIn(text, lang, at, index)
      .map((found) => {
        if (found.status === 'resolved') return found.address;
        if (found.status === 'dangling') return `no ${found.wanted}`;
        return found.act === null
          ? 'another act'
          : `act ${found.act.date ?? ''} ${found.act.number ?? ''}`.trim();
      })
      .sort();
}
