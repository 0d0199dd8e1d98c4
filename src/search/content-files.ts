import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { VFile } from 'vfile';
import type { VFileMessage } from 'vfile-message';
import { LineCounter, parseDocument } from 'yaml';
import * as z from 'zod';
import type { Address } from '../law/address.ts';
import { readFile } from '../law/source-files.ts';
import type { Concept } from './concepts.ts';
import type { Question } from './questions.ts';

const someText = z.string().trim().min(1);
const wordLists = z.strictObject({
  ru: z.array(someText).min(1),
  en: z.array(someText).min(1),
  uk: z.array(someText).min(1),
});
const place = z
  .string()
  .regex(/^[a-z]{2}-[a-z0-9-]+(?:\/[a-z0-9_-]+)+$/u, 'expected the address of a provision');

const conceptSchema = z.strictObject({
  id: z.string().regex(/^[a-z][a-z0-9-]*$/u),
  ru: wordLists.shape.ru,
  en: wordLists.shape.en,
  uk: wordLists.shape.uk,
  provisions: z.array(place).optional(),
  foreign: z.literal(true).optional(),
});

const questionSchema = z.strictObject({
  at: z.union([place, z.array(place).min(1)]),
  ru: wordLists.shape.ru,
  en: wordLists.shape.en,
  uk: wordLists.shape.uk,
});

/** What was read and what is wrong with it, with file and line. */
export interface ReadContent<T> {
  readonly items: readonly T[];
  readonly messages: readonly VFileMessage[];
}

/** Reads content/concepts/*.yaml. Ids must be unique; addresses are checked by checkPlaces. */
export function readConcepts(root: string): ReadContent<Concept> {
  const { items, messages } = readLists(root, 'content/concepts', conceptSchema);
  const seen = new Set<string>();
  const concepts: Concept[] = [];
  const twice = new VFile({ path: 'content/concepts' });
  for (const { id, ru, en, uk, provisions, foreign } of items) {
    if (seen.has(id))
      twice.message(`found a second concept "${id}", expected one`, {
        source: 'norma',
        ruleId: 'concept-id',
      });
    seen.add(id);
    concepts.push({ id, words: { ru, en, uk }, provisions: provisions ?? [], foreign: foreign === true });
  }
  return { items: concepts, messages: [...messages, ...twice.messages] };
}

/** Reads content/questions/*.yaml. */
export function readQuestions(root: string): ReadContent<Question> {
  const { items, messages } = readLists(root, 'content/questions', questionSchema);
  return {
    items: items.map(({ at, ru, en, uk }) => ({
      provisions: typeof at === 'string' ? [at] : at,
      texts: { ru, en, uk },
    })),
    messages,
  };
}

/** A message for each address of the content that no act has. */
export function checkPlaces(
  items: readonly { readonly provisions: readonly Address[] }[],
  known: ReadonlySet<Address>,
  path: string,
): readonly VFileMessage[] {
  const file = new VFile({ path });
  for (const address of new Set(items.flatMap((item) => item.provisions))) {
    if (!known.has(address))
      file.message(`found ${address}, expected a provision of the acts`, {
        source: 'norma',
        ruleId: 'search-address',
      });
  }
  return file.messages;
}

function readLists<T>(root: string, folder: string, schema: z.ZodType<T>): ReadContent<T> {
  const path = join(root, folder);
  if (!existsSync(path)) return { items: [], messages: [] };
  const names = readdirSync(path)
    .filter((name) => name.endsWith('.yaml'))
    .sort();
  const items: T[] = [];
  const messages: VFileMessage[] = [];
  for (const name of names) {
    const file = readFile(root, join(path, name));
    items.push(...readList(file, schema));
    messages.push(...file.messages);
  }
  return { items, messages };
}

function readList<T>(file: VFile, schema: z.ZodType<T>): T[] {
  const counter = new LineCounter();
  const document = parseDocument(String(file), { lineCounter: counter });
  const say = (offset: number, reason: string) => {
    const { line, col } = counter.linePos(offset);
    const point = { line: Math.max(line, 1), column: Math.max(col, 1) };
    file.message(reason, { place: point, source: 'norma', ruleId: 'search-content' });
  };
  for (const error of document.errors) say(error.pos[0], error.message);
  if (document.errors.length > 0) return [];
  const list = z.array(z.unknown()).safeParse(document.toJS());
  if (!list.success) {
    say(0, 'found no list, expected a list');
    return [];
  }
  return list.data.flatMap((entry, index) => {
    const result = schema.safeParse(entry);
    if (result.success) return [result.data];
    const node = document.getIn([index], true);
    const range = typeof node === 'object' && node !== null && 'range' in node ? node.range : undefined;
    const offset = Array.isArray(range) && typeof range[0] === 'number' ? range[0] : 0;
    for (const issue of result.error.issues) say(offset, `${issue.path.join('.')}: ${issue.message}`);
    return [];
  });
}
