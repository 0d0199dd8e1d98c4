import { readAnswers } from '../../src/editorial/answers-read.ts';
import { readTopics } from '../../src/editorial/topics-read.ts';
import { type Library, readLibrary } from '../../src/law/library.ts';
import { type Locale, locales } from '../../src/locale.ts';
import { readConcepts, readQuestions } from '../../src/search/content-files.ts';
import type { Engine } from '../../src/search/engine.ts';
import type { IndexFiles } from '../../src/search/index-data.ts';
import { indexLaws } from '../../src/search/library-index.ts';
import { loadEngine } from '../../src/search/load-engine.ts';

/** The project's own texts and content, read once a test file. */
export interface Searchable {
  readonly library: Library;
  readonly files: Readonly<Record<Locale, IndexFiles>>;
  readonly engines: Readonly<Record<Locale, Engine>>;
}

export function readSearchable(): Searchable {
  const { library } = readLibrary('.');
  const concepts = readConcepts('.').items;
  const questions = readQuestions('.').items;
  const { answers } = readAnswers('.');
  const { topics } = readTopics('.');
  const [ru, en, uk] = locales.map((lang) =>
    indexLaws(library.laws, lang, { concepts, questions, answers, topics }),
  );
  if (ru === undefined || en === undefined || uk === undefined) throw new Error('a language is missing');
  return {
    library,
    files: { ru, en, uk },
    engines: { ru: loadEngine(ru.index), en: loadEngine(en.index), uk: loadEngine(uk.index) },
  };
}
