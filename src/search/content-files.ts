import type { VFileMessage } from 'vfile-message';
import * as z from 'zod';
import type { Address } from '../law/address.ts';
import { address } from '../law/content-fields.ts';
import { type Origin, sayAt } from '../law/messages.ts';
import { readYamlFiles } from '../law/source-files.ts';
import { type ReadEntry, readYamlList } from '../law/yaml.ts';
import type { Concept } from './concepts.ts';
import type { Question } from './questions.ts';

const someText = z.string().trim().min(1);
const wordLists = z.strictObject({
  ru: z.array(someText).min(1),
  en: z.array(someText).min(1),
  uk: z.array(someText).min(1),
});

const conceptSchema = z.strictObject({
  id: z.string().regex(/^[a-z][a-z0-9-]*$/u, 'expected a lower-case ASCII name'),
  ...wordLists.shape,
  provisions: z.array(address).optional(),
  foreign: z.literal(true).optional(),
});

const questionSchema = z.strictObject({
  at: z.union([address, z.array(address).min(1)]),
  ...wordLists.shape,
});

/** What was read, each with its place, and what is wrong with the rest. */
export interface ReadContent<T> {
  readonly items: readonly (T & { readonly origin: Origin })[];
  readonly messages: readonly VFileMessage[];
}

/**
 * Reads content/concepts/*.yaml: rules `concept-yaml`, `concept-schema`, `concept-id` (ids are unique). Addresses are
 * checked by checkPlaces.
 */
export function readConcepts(root: string): ReadContent<Concept> {
  const { entries, messages } = readLists(root, 'content/concepts', conceptSchema, 'concept');
  const seen = new Map<string, Origin>();
  const items = entries.map(({ data: { id, ru, en, uk, provisions, foreign }, origin }) => {
    const first = seen.get(id);
    if (first === undefined) seen.set(id, origin);
    else {
      const reason = `found a second concept "${id}", expected one: it stands at ${first.path}:${first.line} too`;
      messages.push(sayAt(origin, 'concept-id', reason));
    }
    return { id, words: { ru, en, uk }, provisions: provisions ?? [], foreign: foreign === true, origin };
  });
  return { items, messages };
}

/** Reads content/questions/*.yaml: rules `question-yaml`, `question-schema`. */
export function readQuestions(root: string): ReadContent<Question> {
  const { entries, messages } = readLists(root, 'content/questions', questionSchema, 'question');
  const items = entries.map(({ data: { at, ru, en, uk }, origin }) => ({
    provisions: typeof at === 'string' ? [at] : at,
    texts: { ru, en, uk },
    origin,
  }));
  return { items, messages };
}

/** A message for each address of the content that no act has. */
export function checkPlaces(
  items: readonly { readonly provisions: readonly Address[]; readonly origin: Origin }[],
  known: ReadonlySet<Address>,
): VFileMessage[] {
  return items.flatMap(({ provisions, origin }) =>
    provisions
      .filter((each) => !known.has(each))
      .map((each) => sayAt(origin, 'search-address', `found ${each}, expected a provision of the acts`)),
  );
}

function readLists<S extends z.ZodType>(
  root: string,
  folder: string,
  schema: S,
  rule: string,
): { entries: ReadEntry<z.output<S>>[]; messages: VFileMessage[] } {
  const files = readYamlFiles(root, folder);
  const entries = files.flatMap((file) => readYamlList(file, schema, rule));
  return { entries, messages: files.flatMap((file) => file.messages) };
}
