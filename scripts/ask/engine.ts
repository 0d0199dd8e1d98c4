import { citableActs } from '../../src/law/citation/citable-acts.ts';
import { citationIndex } from '../../src/law/citation/citation-index.ts';
import type { Library } from '../../src/law/library.ts';
import type { Locale } from '../../src/locale.ts';
import { buildIndex } from '../../src/search/build-index.ts';
import type { Concept } from '../../src/search/concepts.ts';
import type { IndexData } from '../../src/search/index-data.ts';
import type { Question } from '../../src/search/questions.ts';

/** The index of one language from the texts and the content. */
export function indexOf(
  library: Library,
  lang: Locale,
  concepts: readonly Concept[],
  questions: readonly Question[],
): IndexData {
  const acts = citableActs([...new Set(library.laws.map((law) => law.source))]);
  const order = acts.map((act) => act.act);
  const texts = library.laws
    .flatMap((law) => law.texts.get(lang) ?? [])
    .sort((a, b) => order.indexOf(a.act) - order.indexOf(b.act));
  return buildIndex({ lang, texts, concepts, questions, citations: citationIndex(acts, texts) });
}
