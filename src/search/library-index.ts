import { citableActs } from '../law/citation/citable-acts.ts';
import { citationIndex } from '../law/citation/citation-index.ts';
import type { Law } from '../law/library.ts';
import type { Locale } from '../locale.ts';
import { buildIndex } from './build-index.ts';
import type { Concept } from './concepts.ts';
import type { IndexData } from './index-data.ts';
import type { Question } from './questions.ts';

/** The index of one language from the laws and the content: the one that the command and the page use. */
export function indexLaws(
  laws: readonly Law[],
  lang: Locale,
  concepts: readonly Concept[],
  questions: readonly Question[],
): IndexData {
  const acts = citableActs([...new Set(laws.map((law) => law.source))]);
  const order = acts.map((act) => act.act);
  const texts = laws
    .flatMap((law) => law.texts.get(lang) ?? [])
    .sort((a, b) => order.indexOf(a.act) - order.indexOf(b.act));
  return buildIndex({ lang, texts, concepts, questions, citations: citationIndex(acts, texts) });
}
