import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { VFileMessage } from 'vfile-message';
import * as z from 'zod';
import { checkAnswers } from '../../src/editorial/answers-check.ts';
import { readAnswers } from '../../src/editorial/answers-read.ts';
import type { NoteLookup } from '../../src/editorial/notes-check.ts';
import { type Library, placesOf } from '../../src/law/library.ts';
import { type Origin, sayAt } from '../../src/law/messages.ts';
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
  const asked = new Map(
    locales.flatMap((lang): [string, Origin][] => [
      ...questions.items.flatMap(({ texts, origin }) =>
        texts[lang].map((text): [string, Origin] => [text, origin]),
      ),
      ...answers.flatMap(({ question, also, origin }) =>
        [question[lang], ...also[lang]].map((text): [string, Origin] => [text, origin]),
      ),
    ]),
  );
  return [
    ...concepts.messages,
    ...questions.messages,
    ...messages,
    ...checkPlaces([...concepts.items, ...questions.items], known),
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

function repeatMessages(asked: ReadonlyMap<string, Origin>, reserved: readonly string[]): VFileMessage[] {
  return repeatedQuestions([...asked.keys()], reserved).flatMap(({ question, like, share }) => {
    const origin = asked.get(question);
    const reason = `found "${question}", expected no question that shares ${Math.round(share * 100)} % of its letters with the reserved "${like}"`;
    return origin === undefined ? [] : [sayAt(origin, 'question-reserved', reason)];
  });
}
