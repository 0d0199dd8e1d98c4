import { createHash } from 'node:crypto';
import { throwOn } from '../../law/messages.ts';
import type { Locale } from '../../locale.ts';
import { readConcepts, readQuestions } from '../../search/content-files.ts';
import { indexLaws } from '../../search/library-index.ts';
import { laws } from '../../site.ts';
import { answers } from '../answers/answers.ts';
import { topics } from '../compare/topics.ts';
import { links } from '../links.ts';

/** The search index of a language as it is served. */
export interface IndexFile {
  readonly json: string;
  /** Changes with every byte of it. */
  readonly version: string;
  readonly path: string;
}

const made = new Map<Locale, IndexFile>();

/** The index of a language, made once a build. Throws with every message where the content is not sound. */
export function indexFile(lang: Locale): IndexFile {
  const known = made.get(lang);
  if (known !== undefined) return known;
  const concepts = readConcepts(process.cwd());
  const questions = readQuestions(process.cwd());
  const messages = [...concepts.messages, ...questions.messages];
  throwOn(messages);
  const content = { concepts: concepts.items, questions: questions.items, answers, topics };
  const json = JSON.stringify(indexLaws(laws, lang, content));
  const version = createHash('sha256').update(json).digest('hex').slice(0, 10);
  const file = { json, version, path: links.searchIndex(lang, version) };
  made.set(lang, file);
  return file;
}
