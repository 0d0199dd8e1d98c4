import type { Library } from '../../src/law/library.ts';
import type { Locale } from '../../src/locale.ts';
import type { Concept } from '../../src/search/concepts.ts';
import type { IndexData } from '../../src/search/index-data.ts';
import { indexLaws } from '../../src/search/library-index.ts';
import type { Question } from '../../src/search/questions.ts';

/** The index of one language from the texts and the content. */
export function indexOf(
  library: Library,
  lang: Locale,
  concepts: readonly Concept[],
  questions: readonly Question[],
): IndexData {
  return indexLaws(library.laws, lang, concepts, questions);
}
