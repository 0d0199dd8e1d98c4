import { citableActs } from '../law/citation/citable-acts.ts';
import { citationIndex } from '../law/citation/citation-index.ts';
import type { Law } from '../law/library.ts';
import type { Locale } from '../locale.ts';
import type { AnswerSource } from './answers.ts';
import { buildIndex } from './build-index.ts';
import type { Concept } from './concepts.ts';
import type { IndexFiles } from './index-data.ts';
import type { Question } from './questions.ts';
import type { TopicSource } from './topics.ts';

/** What people wrote to make the laws findable: content/{concepts,questions,answers,topics}. */
export interface SearchContent {
  readonly concepts: readonly Concept[];
  readonly questions: readonly Question[];
  readonly answers: readonly AnswerSource[];
  readonly topics: readonly TopicSource[];
}

/** The index of one language, and the forms of its stems, from the laws and the content: the only one, for the command, the page and the tests. */
export function indexLaws(laws: readonly Law[], lang: Locale, content: SearchContent): IndexFiles {
  const acts = citableActs([...new Set(laws.map((law) => law.source))]);
  const order = acts.map((act) => act.act);
  const texts = laws
    .flatMap((law) => law.texts.get(lang) ?? [])
    .sort((a, b) => order.indexOf(a.act) - order.indexOf(b.act));
  return buildIndex({ lang, texts, ...content, citations: citationIndex(acts, texts) });
}
