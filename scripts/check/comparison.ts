import type { VFileMessage } from 'vfile-message';
import { readAnswers } from '../../src/editorial/answers-read.ts';
import { checkBodies, checkNumbers } from '../../src/editorial/comparison-check.ts';
import { readBodies, readNumbers } from '../../src/editorial/comparison-read.ts';
import type { Term } from '../../src/editorial/glossary.ts';
import type { NoteLookup } from '../../src/editorial/notes-check.ts';
import { checkTopicCoverage, checkTopics } from '../../src/editorial/topics-check.ts';
import { readTopics } from '../../src/editorial/topics-read.ts';
import type { Library } from '../../src/law/library.ts';
import { allRules, ruleQuotes } from '../../src/rules/registry.ts';

/** Topics, numbers and bodies: every address exists, every quote is verbatim, relations are converse, all is covered. */
export function checkComparison(
  root: string,
  library: Library,
  lookup: NoteLookup,
  glossary: readonly Term[],
): VFileMessage[] {
  const { topics, messages } = readTopics(root);
  const numbers = readNumbers(root);
  const bodies = readBodies(root);
  const rules = new Set(allRules().map(({ name }) => name));
  const slugs = new Set(topics.map(({ slug }) => slug));
  return [
    ...messages,
    ...numbers.messages,
    ...bodies.messages,
    ...checkTopics(topics, {
      lookup,
      stateOf: new Map(library.laws.map(({ name, source }) => [name, source.state])),
      rules,
      answers: new Set(readAnswers(root).answers.map(({ slug }) => slug)),
      terms: new Map(glossary.map(({ id, acts }) => [id, acts])),
    }),
    ...checkTopicCoverage(
      topics,
      library.laws.flatMap(({ units }) => units),
    ),
    ...(numbers.data === undefined
      ? []
      : checkNumbers(numbers.data, { lookup, topics: slugs, rules, ruleNumbers: ruleQuotes() })),
    ...(bodies.data === undefined ? [] : checkBodies(bodies.data, lookup)),
  ];
}
