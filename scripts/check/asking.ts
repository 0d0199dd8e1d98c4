import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { VFile } from 'vfile';
import type { VFileMessage } from 'vfile-message';
import * as z from 'zod';
import { checkAnswers } from '../../src/editorial/answers-check.ts';
import { readAnswers } from '../../src/editorial/answers-read.ts';
import type { NoteLookup } from '../../src/editorial/notes-check.ts';
import { type Library, placesOf } from '../../src/law/library.ts';
import { locales } from '../../src/locale.ts';
import { allRules } from '../../src/rules/registry.ts';
import { checkPlaces, readConcepts, readQuestions } from '../../src/search/content-files.ts';
import { repeatedQuestions } from '../../src/search/similar-letters.ts';

/** Questions kept apart for measuring, which no content may repeat: another file is named by RESERVED_QUESTIONS. */
const reservedPath = process.env.RESERVED_QUESTIONS ?? '../shared/eval/qa-dev.jsonl';

/** Concepts, questions and answers: every address exists, every quote is verbatim, no reserved question is repeated. */
export function checkAsking(root: string, library: Library, lookup: NoteLookup): VFileMessage[] {
  const known = new Set(
    library.laws.flatMap((law) =>
      [...law.texts.values()].flatMap(placesOf).map(({ place }) => place.address),
    ),
  );
  const concepts = readConcepts(root);
  const questions = readQuestions(root);
  const { answers, messages } = readAnswers(root);
  const rules = new Set(allRules().map((rule) => rule.name));
  const units = library.laws.flatMap((law) => law.units);
  const asked = locales.flatMap((lang) => [
    ...questions.items.flatMap((question) => question.texts[lang]),
    ...answers.flatMap((answer) => [answer.question[lang], ...answer.also[lang]]),
  ]);
  return [
    ...concepts.messages,
    ...questions.messages,
    ...messages,
    ...checkPlaces(concepts.items, known, 'content/concepts'),
    ...checkPlaces(questions.items, known, 'content/questions'),
    ...checkAnswers(answers, { lookup, rules, units }),
    ...repeatMessages(asked, readReserved(root)),
  ];
}

function readReserved(root: string): string[] {
  const path = resolve(root, reservedPath);
  if (!existsSync(path)) return [];
  const lines = readFileSync(path, 'utf8').split('\n');
  const line = z.object({ q: z.string() });
  return lines.filter((each) => each.trim() !== '').map((each) => line.parse(JSON.parse(each)).q);
}

function repeatMessages(asked: readonly string[], reserved: readonly string[]): VFileMessage[] {
  return repeatedQuestions(asked, reserved).map(({ question, like, share }) =>
    new VFile({ path: 'content/questions' }).message(
      `found "${question}", expected no question that shares ${Math.round(share * 100)} % of its letters with the reserved "${like}"`,
      { source: 'norma', ruleId: 'question-reserved' },
    ),
  );
}
