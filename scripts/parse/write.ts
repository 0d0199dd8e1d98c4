import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { VFile } from 'vfile';
import type { VFileMessage } from 'vfile-message';
import * as z from 'zod';
import type { Address } from '../../src/law/address.ts';
import { hashOutline, hashProvision } from '../../src/law/hash.ts';
import { placesOf } from '../../src/law/library.ts';
import { actToMarkdown } from '../../src/law/markdown/act.ts';
import { unitToMarkdown } from '../../src/law/markdown/unit.ts';
import { say } from '../../src/law/messages.ts';
import type { ActText } from '../../src/law/model.ts';
import { originalLanguage, type SourceRecord, statusOf } from '../../src/law/source.ts';
import { groupsOf, unitsOf } from '../../src/law/walk.ts';
import type { Locale } from '../../src/locale.ts';
import type { Change } from './journal.ts';
import { parseText } from './parse.ts';
import { readSourceTexts, type SourceText } from './sources.ts';

export const lockPath = 'content/permalinks.lock.json';

/** What the sources make: every file by path below the root, and what the parser has to say. */
export interface Product {
  readonly files: ReadonlyMap<string, string>;
  /** What must be mended before anything is written. */
  readonly problems: readonly VFileMessage[];
  /** What a reader of the source may want to know: oddities of the texts. */
  readonly oddities: readonly VFileMessage[];
}

/** Parses every source and makes the Markdown of its texts and the lock of addresses. Writes nothing. */
export function produce(root: string): Product {
  const { sources, messages } = readSourceTexts(root);
  const files = new Map<string, string>();
  const problems = [...messages];
  const oddities: VFileMessage[] = [];
  const addresses: Address[] = [];
  for (const source of sources) {
    const parsed = parseText(source.text, {
      path: source.path,
      profile: source.record.profile,
      nameOf: (lang, ordinal) => nameOf(source.record, lang, ordinal),
    });
    oddities.push(...parsed.file.messages);
    problems.push(...missingTexts(source, parsed.acts));
    for (const text of parsed.acts) {
      const made = writeText(source, text, parsed.acts);
      problems.push(...made.problems);
      for (const [path, contents] of made.files) files.set(path, contents);
      addresses.push(text.act, ...placesOf(text).map((each) => each.place.address));
    }
  }
  const lock = readLock(root);
  problems.push(...lock.messages);
  const known = new Set(lock.addresses);
  const all = [...lock.addresses, ...[...new Set(addresses)].filter((address) => !known.has(address))];
  files.set(lockPath, `${JSON.stringify(all, null, 1)}\n`);
  return { files, problems, oddities };
}

/** Name of the nth act (1-based) of a language in a source; one that the record does not name gets a number. */
function nameOf(record: SourceRecord, lang: Locale, ordinal: number): string {
  const acts = record.acts.filter((act) => act.texts[lang] !== undefined);
  return acts[ordinal - 1]?.name ?? `${record.acts[0]?.name ?? 'act'}-${ordinal}`;
}

/** Texts that source.json promises and the parser did not find, or found without being promised. */
function missingTexts(source: SourceText, acts: readonly ActText[]): VFileMessage[] {
  const file = new VFile({ path: source.path });
  const found = acts.map((text) => `${text.act}:${text.lang}`);
  const expected = source.record.acts.flatMap((act) =>
    Object.keys(act.texts).map((lang) => `${act.name}:${lang}`),
  );
  for (const name of expected.filter((each) => !found.includes(each))) {
    say(file, 'source-acts', `found no text ${name}, expected it from source.json`);
  }
  for (const name of found.filter((each) => !expected.includes(each))) {
    say(file, 'source-acts', `found a text ${name}, expected source.json to name it`);
  }
  return file.messages;
}

function writeText(
  source: SourceText,
  text: ActText,
  acts: readonly ActText[],
): { files: Map<string, string>; problems: VFileMessage[] } {
  const file = new VFile({ path: source.path });
  const files = new Map<string, string>();
  const record = source.record.acts.find((act) => act.name === text.act);
  if (record === undefined) return { files, problems: [] };
  const original =
    acts.find((each) => each.act === text.act && each.lang === originalLanguage(record)) ?? text;
  const hashes = new Map(unitsOf(original.content).map((unit) => [unit.address, hashProvision(unit)]));
  const status = statusOf(record, text.lang);
  const folder = `content/laws/${text.act}/${text.lang}`;
  const facts = {
    act: text.act,
    lang: text.lang,
    profile: text.profile,
    status,
    hash: hashOutline(original),
  };
  const place = text.lines === undefined ? {} : { source: { file: source.path, lines: text.lines } };
  files.set(`${folder}/act.md`, actToMarkdown(text, { ...facts, ...place }));
  const groups = groupsByUnit(text);
  for (const unit of unitsOf(text.content)) {
    const hash = hashes.get(unit.address);
    if (hash === undefined) {
      const at = { line: unit.lines?.[0] ?? unit.line, column: 1 };
      const reason = `found ${unit.address} in ${text.lang}, expected it in the original (${original.lang}) too`;
      say(file, 'text-pairs', reason, at);
    }
    const segment = unit.address.slice(text.act.length + 1);
    const unitFacts = {
      status,
      groups: groups.get(unit.address) ?? [],
      source: source.path,
      hash: hash ?? hashProvision(unit),
    };
    files.set(`${folder}/${segment}.md`, unitToMarkdown(unit, unitFacts));
  }
  return { files, problems: file.messages };
}

/** The headings above each unit, outermost first. */
function groupsByUnit(text: ActText): Map<Address, Address[]> {
  const groups = new Map<Address, Address[]>();
  for (const { group, above } of groupsOf(text.content)) {
    const chain = [...above, group].map((each) => each.address);
    for (const node of group.content) if (node.type === 'unit') groups.set(node.unit.address, chain);
  }
  return groups;
}

/** The addresses that were ever published, in the order in which they came. */
export function readLock(root: string): { addresses: string[]; messages: VFileMessage[] } {
  const path = join(root, lockPath);
  const file = new VFile({ path: lockPath });
  if (!existsSync(path)) return { addresses: [], messages: [] };
  try {
    return {
      addresses: z.array(z.string().min(1)).parse(JSON.parse(readFileSync(path, 'utf8'))),
      messages: [],
    };
  } catch {
    say(file, 'permalinks', 'found no list of addresses, expected a JSON array of strings');
    return { addresses: [], messages: file.messages };
  }
}

/** What must change on the disk for it to hold the product; hand-written translations are never touched. */
export function changeFor(root: string, product: Product): Change {
  const files = new Map(
    [...product.files].filter(([path, contents]) => readIfThere(join(root, path)) !== contents),
  );
  const folders = new Set(
    [...product.files.keys()].filter((path) => path.endsWith('/act.md')).map((path) => path.slice(0, -7)),
  );
  const removed = [...folders].flatMap((folder) => {
    const path = join(root, folder);
    const names = existsSync(path) ? readdirSync(path) : [];
    return names.map((name) => `${folder}/${name}`).filter((each) => !product.files.has(each));
  });
  return { files, removed };
}

function readIfThere(path: string): string | undefined {
  return existsSync(path) ? readFileSync(path, 'utf8') : undefined;
}

/** The difference between product and disk, as messages: where each file first differs. */
export function differences(root: string, change: Change): VFileMessage[] {
  const messages = [...change.files].map(([path, expected]) => {
    const file = new VFile({ path });
    const found = readIfThere(join(root, path));
    if (found === undefined)
      return file.message('found no file, expected what the source gives: run "npm run parse"', {
        ruleId: 'parse-check',
      });
    const line = firstDifference(found, expected);
    const shown = (text: string) => JSON.stringify((text.split('\n')[line] ?? 'end of file').slice(0, 60));
    const reason = `found ${shown(found)}, expected ${shown(expected)}: run "npm run parse"`;
    return file.message(reason, { place: { line: line + 1, column: 1 }, ruleId: 'parse-check' });
  });
  const extra = change.removed.map((path) =>
    new VFile({ path }).message('found a file that no source gives, expected none', {
      ruleId: 'parse-check',
    }),
  );
  return [...messages, ...extra];
}

function firstDifference(found: string, expected: string): number {
  const lines = expected.split('\n');
  const index = found.split('\n').findIndex((line, at) => line !== lines[at]);
  return index < 0 ? found.split('\n').length : index;
}
