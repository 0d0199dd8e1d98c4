import { createHash } from 'node:crypto';
import { throwOn } from '../../law/messages.ts';
import type { Locale } from '../../locale.ts';
import { readConcepts, readQuestions } from '../../search/content-files.ts';
import { indexLaws } from '../../search/library-index.ts';
import { laws } from '../../site.ts';
import { answers } from '../answers/answers.ts';
import { topics } from '../compare/topics.ts';
import { links } from '../links.ts';

/** A file of the search of a language as it is served. */
interface IndexFile {
  readonly json: string;
  readonly path: string;
}

/** The search index of a language, and the forms of its stems, as they are served. */
export interface ServedIndex {
  readonly index: IndexFile;
  readonly forms: IndexFile;
  /** Changes with every byte of them. */
  readonly version: string;
}

const made = new Map<Locale, ServedIndex>();

/** The search of a language, made once a build. Throws with every message where the content is not sound. */
export function servedIndex(lang: Locale): ServedIndex {
  const known = made.get(lang);
  if (known !== undefined) return known;
  const concepts = readConcepts(process.cwd());
  const questions = readQuestions(process.cwd());
  const messages = [...concepts.messages, ...questions.messages];
  throwOn(messages);
  const content = { concepts: concepts.items, questions: questions.items, answers, topics };
  const files = indexLaws(laws, lang, content);
  const [index, forms] = [JSON.stringify(files.index), JSON.stringify(files.forms)];
  const version = createHash('sha256').update(index).update(forms).digest('hex').slice(0, 10);
  const served = {
    index: { json: index, path: links.searchIndex(lang, version) },
    forms: { json: forms, path: links.searchForms(lang, version) },
    version,
  };
  made.set(lang, served);
  return served;
}
