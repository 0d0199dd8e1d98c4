import type { VFileMessage } from 'vfile-message';
import type { Answer } from '../../src/editorial/answers.ts';
import { readAnswers } from '../../src/editorial/answers-read.ts';
import type { Topic } from '../../src/editorial/topics.ts';
import { readTopics } from '../../src/editorial/topics-read.ts';
import { readConcepts, readQuestions } from '../../src/search/content-files.ts';
import type { SearchContent } from '../../src/search/library-index.ts';

/** What people wrote to make the laws findable; answers and topics whole, to be printed. */
export interface AskContent extends SearchContent {
  readonly answers: readonly Answer[];
  readonly topics: readonly Topic[];
}

/** Reads content/{concepts,questions,answers,topics} of a project, with the messages on what is not sound. */
export function readAskContent(root: string): { content: AskContent; messages: VFileMessage[] } {
  const concepts = readConcepts(root);
  const questions = readQuestions(root);
  const { answers, messages: ofAnswers } = readAnswers(root);
  const { topics, messages: ofTopics } = readTopics(root);
  return {
    content: { concepts: concepts.items, questions: questions.items, answers, topics },
    messages: [...concepts.messages, ...questions.messages, ...ofAnswers, ...ofTopics],
  };
}
