import { join } from 'node:path';
import type { VFile } from 'vfile';
import type { VFileMessage } from 'vfile-message';
import * as z from 'zod';
import { type Address, actOf } from '../law/address.ts';
import { act, address, slug } from '../law/content-fields.ts';
import { type Origin, sayAt } from '../law/messages.ts';
import { trilingual } from '../law/source.ts';
import { readFile } from '../law/source-files.ts';
import { readYamlList } from '../law/yaml.ts';
import { type Locale, locales } from '../locale.ts';
import { findTerms, glossaryOf } from './term-matcher.ts';

/** A term in one language: the preferred wording and the patterns by which it is recognised (see term-matcher.ts). */
const wording = z.strictObject({
  term: z.string().min(1),
  forms: z.array(z.string().regex(/[\p{L}\p{N}]/u, 'expected a pattern with a word in it')).min(1),
});

const termSchema = z.strictObject({
  id: slug,
  /** The acts that use the term; it is recognised in no other. */
  acts: z.array(act).min(1),
  terms: z.strictObject({ ru: wording, en: wording, uk: wording }),
  /** Where it is used: provisions, units (the term stands somewhere inside), or headings. */
  provisions: z.array(address).min(1),
  /** A homonym: the wording means this term only in these places. */
  only: z.array(address).min(1).optional(),
  /** Places of `provisions` where a published translation leaves the term out. */
  absent: z
    .array(z.strictObject({ at: address, lang: z.enum(locales) }))
    .min(1)
    .optional(),
  definition: trilingual,
  /** A false friend, a clash of words, or why the term has two translations. */
  note: trilingual.optional(),
});

/** A term with the place where its entry begins in the file. */
export interface Term extends z.infer<typeof termSchema> {
  readonly origin: Origin;
}

/** The text of a place with all that stands inside it (headings included), or undefined where there is none. */
export type TextOf = (address: Address, lang: Locale) => string | undefined;

/**
 * Reads the glossary, `content/glossary.yaml` below the project's folder: the entries that fit the schema, in order, and
 * a message (rules `glossary-yaml`, `glossary-schema`) on all that does not. Throws where there is no such file.
 */
export function readGlossary(
  root: string,
  path = 'content/glossary.yaml',
): { terms: Term[]; messages: VFileMessage[] } {
  const file = readFile(root, join(root, path));
  return { terms: parseGlossary(file), messages: file.messages };
}

/** The same for a file in memory: messages go to the file. */
export function parseGlossary(file: VFile): Term[] {
  return readYamlList(file, termSchema, 'glossary').map(({ data, origin }) => ({ ...data, origin }));
}

/**
 * What cannot be right in the glossary as a whole: an id used twice, a place of an act that the entry does not name,
 * a place that no text has, a text of such a place in which the term is not found (in any of the languages that
 * `textOf` knows), a homonym listed outside its own places.
 */
export function checkGlossary(terms: readonly Term[], textOf: TextOf): readonly VFileMessage[] {
  const messages: VFileMessage[] = [];
  const glossary = glossaryOf(terms);
  const seen = new Set<string>();
  for (const term of terms) {
    const report = (rule: string, reason: string) => messages.push(sayAt(term.origin, rule, reason));
    if (seen.has(term.id)) report('glossary-duplicate', `found a second entry "${term.id}", expected one`);
    seen.add(term.id);
    for (const at of term.provisions) {
      if (!term.acts.includes(actOf(at))) {
        report('glossary-act', `${term.id}: found ${at}, expected a place of ${term.acts.join(' or ')}`);
        continue;
      }
      const known = locales.flatMap((lang) => {
        const text = textOf(at, lang);
        return text === undefined ? [] : [{ lang, text }];
      });
      if (known.length === 0)
        report('glossary-address', `${term.id}: found ${at}, expected a place of the texts`);
      for (const { lang, text } of known) {
        if (term.absent?.some((gap) => gap.at === at && gap.lang === lang) === true) continue;
        const hits = findTerms(text, lang, glossary, { at, nested: true });
        if (hits.some((hit) => hit.id === term.id)) continue;
        const wanted = term.terms[lang].term;
        report(
          'glossary-occurrence',
          `${term.id}: found no "${wanted}" in ${at} (${lang}), expected one of its forms`,
        );
      }
    }
    for (const act of term.acts) {
      if (term.provisions.some((at) => actOf(at) === act)) continue;
      report('glossary-act', `${term.id}: found no place of ${act}, expected one for each act`);
    }
  }
  return messages;
}
