import { readFileSync } from 'node:fs';
import { VFile } from 'vfile';
import type { VFileMessage } from 'vfile-message';
import { isMap, isScalar, isSeq, LineCounter, type Node, parseDocument } from 'yaml';
import * as z from 'zod';
import { type Address, actOf, ancestorsOf } from '../law/address.ts';
import type { Library } from '../law/library.ts';
import { trilingual } from '../law/source.ts';
import { type Locale, locales } from '../locale.ts';
import { findTerms, glossaryOf } from './term-matcher.ts';
import { passagesOf } from './translation/passages.ts';

const address = z
  .string()
  .regex(/^[a-z]{2}-[a-z0-9-]+(\/[a-z0-9_-]+)+$/u, 'expected an address such as "kz-code/9/16"');

/** A term in one language: the preferred wording and the patterns by which it is recognised (see term-matcher.ts). */
const wording = z.strictObject({
  term: z.string().min(1),
  forms: z.array(z.string().regex(/[\p{L}\p{N}]/u, 'expected a pattern with a word in it')).min(1),
});

const termSchema = z.strictObject({
  id: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/u, 'expected a lower-case ASCII slug'),
  /** The acts that use the term; it is recognised in no other. */
  acts: z.array(z.string().regex(/^[a-z]{2}-[a-z0-9-]+$/u)).min(1),
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

/** A term with the place where its entry begins in glossary.yaml. */
export interface Term extends z.infer<typeof termSchema> {
  readonly place: { readonly line: number; readonly column: number };
}

/** The text of a place with all that stands inside it (headings included), or undefined where there is none. */
export type TextOf = (address: Address, lang: Locale) => string | undefined;

/**
 * Reads content/glossary.yaml.
 * In: the path of the file. Out: the entries that fit the schema, in order, and the file with a message for
 * everything that does not, at its line and column. Throws where the file cannot be read.
 */
export function readGlossary(path: string): { readonly terms: readonly Term[]; readonly file: VFile } {
  const file = new VFile({ path, value: readFileSync(path, 'utf8') });
  return { terms: parseGlossary(file), file };
}

/** The same for a file in memory: messages go to the file. */
export function parseGlossary(file: VFile): readonly Term[] {
  const counter = new LineCounter();
  const document = parseDocument(String(file), { lineCounter: counter, prettyErrors: false });
  const report = (offset: number, rule: string, reason: string): void => {
    file.message(reason, { place: placeOf(counter, offset), source: 'norma', ruleId: rule });
  };
  for (const error of document.errors) {
    report(error.pos[0], 'glossary-yaml', error.message);
  }
  if (document.errors.length > 0) return [];
  const { contents } = document;
  if (!isSeq(contents)) {
    report(0, 'glossary-schema', 'found no list, expected a list of terms');
    return [];
  }
  const terms: Term[] = [];
  for (const item of contents.items) {
    const node = nodeOf(item);
    const parsed = termSchema.safeParse(node?.toJS(document));
    const start = node?.range?.[0] ?? 0;
    if (parsed.success) terms.push({ ...parsed.data, place: placeOf(counter, start) });
    else {
      for (const issue of parsed.error.issues) {
        const key = issue.code === 'unrecognized_keys' ? issue.keys.slice(0, 1) : [];
        const found = nearest(node, [...issue.path, ...key]);
        const where = issue.path.length > 0 ? `${issue.path.join('.')}: ` : '';
        report(found?.range?.[0] ?? start, 'glossary-schema', where + issue.message);
      }
    }
  }
  return terms;
}

/**
 * The texts to check the glossary against: originals and published translations. Working translations are left out:
 * `checkTranslation` compares them with their originals term by term.
 */
export function sourceTexts(library: Library): TextOf {
  const found = new Map<string, string[]>();
  const texts = library.laws.flatMap((law) => [...law.texts.values()]);
  for (const text of texts.filter(({ status }) => status !== 'working-translation')) {
    for (const passage of passagesOf(text)) {
      for (const address of [...ancestorsOf(passage.at), passage.at]) {
        const key = `${text.lang} ${address}`;
        found.set(key, [...(found.get(key) ?? []), passage.text]);
      }
    }
  }
  return (address, lang) => found.get(`${lang} ${address}`)?.join('\n');
}

/**
 * What cannot be right in the glossary as a whole: an id used twice, a place of an act that the entry does not name,
 * a place that no text has, a text of such a place in which the term is not found (in any of the languages that
 * `textOf` knows), a homonym listed outside its own places.
 */
export function checkGlossary(terms: readonly Term[], textOf: TextOf): readonly VFileMessage[] {
  const file = new VFile();
  const glossary = glossaryOf(terms);
  const seen = new Set<string>();
  for (const term of terms) {
    const report = (rule: string, reason: string): void => {
      file.message(reason, { place: term.place, source: 'norma', ruleId: rule });
    };
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
  return file.messages;
}

function nodeOf(item: unknown): Node | undefined {
  return isMap(item) || isSeq(item) || isScalar(item) ? item : undefined;
}

/** The innermost node on the way to a value, for the place of a message; a missing key gives its holder. */
function nearest(node: Node | undefined, path: readonly PropertyKey[]): Node | undefined {
  let here = node;
  for (const key of path) {
    const next = isMap(here) || isSeq(here) ? nodeOf(here.get(key, true)) : undefined;
    if (next === undefined) return here;
    here = next;
  }
  return here;
}

function placeOf(counter: LineCounter, offset: number): { line: number; column: number } {
  const { line, col } = counter.linePos(offset);
  return { line: Math.max(line, 1), column: Math.max(col, 1) };
}
