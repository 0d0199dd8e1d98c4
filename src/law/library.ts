import { existsSync, readdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import { VFile } from 'vfile';
import type { VFileMessage } from 'vfile-message';
import { isLocale, type Locale } from '../locale.ts';
import type { Address } from './address.ts';
import { actFromMarkdown, type OutlineNode } from './markdown/act.ts';
import type { Exception } from './markdown/exception.ts';
import { type ReadUnit, unitFromMarkdown } from './markdown/unit.ts';
import { say } from './messages.ts';
import type {
  ActNode,
  ActText,
  Footnote,
  Group,
  Matter,
  Place,
  Provision,
  Status,
  Text,
  Unit,
} from './model.ts';
import { Places } from './places.ts';
import { type ActRecord, originalLanguage, type SourceRecord, statusOf } from './source.ts';
import { folders, readFile, readSources } from './source-files.ts';
import { groupsOf, mattersOf, nodesOf, unitsOf } from './walk.ts';

/** An act in one language, as pages use it. */
export interface LawText extends ActText {
  readonly status: Status;
  /** Units in reading order. */
  readonly units: readonly Unit[];
  /** What each unit's file says of it beside its words: the hash of the original that it was made from. */
  readonly madeFrom: ReadonlyMap<Address, string>;
  /** The same for act.md. */
  readonly outlineMadeFrom: string;
  /** Justified differences between a working translation and its original. */
  readonly exceptions: readonly Exception[];
}

/** An act with all its texts. */
export interface Law {
  readonly name: string;
  readonly record: ActRecord;
  readonly source: SourceRecord;
  /** Folder below content/sources. */
  readonly sourceName: string;
  /** The language that prevails. */
  readonly original: Locale;
  readonly texts: ReadonlyMap<Locale, LawText>;
  /** Addresses of the units, in reading order of the original. */
  readonly units: readonly Address[];
}

/** Anything that has an address, in one language, with the unit (if any) that it stands in and the headings above. */
export interface Found {
  readonly node: Provision | Text | Footnote | Group | Matter;
  readonly place: Place;
  readonly unit: Unit | undefined;
  readonly groups: readonly Group[];
}

export interface Library {
  readonly laws: readonly Law[];
}

/**
 * Reads every act of content/laws in every language that is there. The only reader of content/laws.
 * Synchronous; `root` is the project's folder. A text with a message of its own may be missing from the library.
 */
export function readLibrary(root: string): { library: Library; messages: VFileMessage[] } {
  const { sources, messages } = readSources(root);
  const folder = join(root, 'content/laws');
  const journal = new VFile({ path: 'content/laws/.journal.json' });
  if (existsSync(join(root, journal.path))) {
    const reason = 'found an interrupted move of texts, expected none: run "npm run parse" to finish it';
    say(journal, 'journal', reason);
    return { library: { laws: [] }, messages: [...messages, ...journal.messages] };
  }
  const laws: Law[] = [];
  for (const { name: sourceName, record: source } of sources) {
    for (const record of source.acts) {
      const texts = new Map<Locale, LawText>();
      for (const lang of folders(join(folder, record.name)).filter(isLocale)) {
        const text = readText(root, record, lang, messages);
        if (text !== undefined) texts.set(lang, text);
      }
      const original = originalLanguage(record);
      const units = texts.get(original)?.units.map((unit) => unit.address) ?? [];
      laws.push({ name: record.name, record, source, sourceName, original, texts, units });
    }
  }
  return { library: { laws }, messages };
}

function readText(
  root: string,
  record: ActRecord,
  lang: Locale,
  messages: VFileMessage[],
): LawText | undefined {
  const folder = join(root, 'content/laws', record.name, lang);
  const actPath = join(folder, 'act.md');
  const actFile = existsSync(actPath)
    ? readFile(root, actPath)
    : new VFile({ path: relative(root, actPath), value: '' });
  const places = new Places(record.name);
  const read = actFromMarkdown(actFile, () => places);
  if (read === undefined) {
    messages.push(...actFile.messages);
    return undefined;
  }
  const complain = (line: number, rule: string, reason: string) =>
    say(actFile, rule, reason, { line, column: 1 });
  const status = statusOf(record, lang);
  if (read.facts.act !== record.name)
    complain(2, 'act-name', `found act ${read.facts.act}, expected ${record.name}`);
  if (read.facts.lang !== lang)
    complain(3, 'act-lang', `found language ${read.facts.lang}, expected ${lang}`);
  if (read.facts.status !== status)
    complain(5, 'text-status', `found status ${read.facts.status}, expected ${status}`);

  const groupPlaces = new Map<Address, Place>();
  collectGroups(read.content, groupPlaces);
  const madeFrom = new Map<Address, string>();
  const exceptions = [...(read.facts.exceptions ?? [])];
  const listed = new Set<string>();
  const load = (segment: string, line: number, groups: readonly Address[]): ReadUnit | undefined => {
    const path = join(folder, `${segment}.md`);
    listed.add(`${segment}.md`);
    if (segment === '' || !existsSync(path)) {
      complain(line, 'unit-missing', `found no file ${segment}.md, expected the unit that is listed here`);
      return undefined;
    }
    const file = readFile(root, path);
    const unit = unitFromMarkdown(file, read.facts.profile, places, (address) => groupPlaces.get(address));
    if (unit !== undefined) {
      checkFacts(file, unit, `${record.name}/${segment}`, status, groups);
      madeFrom.set(unit.unit.address, unit.facts.hash);
      exceptions.push(...(unit.facts.exceptions ?? []));
    }
    messages.push(...file.messages);
    return unit;
  };
  const fill = (nodes: readonly OutlineNode[], groups: readonly Address[]): ActNode[] =>
    nodes.flatMap((node): ActNode[] => {
      if (node.type === 'matter') return [node];
      if (node.type === 'group') return [{ ...node, content: fill(node.content, [...groups, node.address]) }];
      const unit = load(node.segment, node.line, groups);
      return unit === undefined ? [] : [{ type: 'unit', unit: unit.unit }];
    });
  const content = fill(read.content, []);
  for (const name of readdirSync(folder).filter((file) => file.endsWith('.md') && file !== 'act.md')) {
    if (!listed.has(name)) complain(1, 'unit-unlisted', `found file ${name}, expected act.md to list it`);
  }
  messages.push(...actFile.messages);
  return {
    act: record.name,
    lang,
    profile: read.facts.profile,
    content,
    ...(read.facts.source === undefined ? {} : { lines: read.facts.source.lines }),
    status,
    units: unitsOf(content),
    madeFrom,
    outlineMadeFrom: read.facts.hash,
    exceptions,
  };
}

function checkFacts(
  file: VFile,
  read: ReadUnit,
  address: Address,
  status: Status,
  groups: readonly Address[],
): void {
  const complain = (rule: string, reason: string) => say(file, rule, reason, { line: 1, column: 1 });
  if (read.unit.address !== address)
    complain('unit-address', `found address ${read.unit.address}, expected ${address} from the file's name`);
  if (read.facts.status !== status)
    complain('text-status', `found status ${read.facts.status}, expected ${status}`);
  const found = read.facts.groups.join(', ');
  const expected = groups.join(', ');
  if (found !== expected)
    complain('unit-groups', `found groups [${found}], expected [${expected}] from act.md`);
}

function collectGroups(nodes: readonly OutlineNode[], places: Map<Address, Place>): void {
  for (const node of nodes) {
    if (node.type !== 'group') continue;
    places.set(node.address, { address: node.address, eId: node.eId });
    collectGroups(node.content, places);
  }
}

/** Everything addressable in a text, in reading order: preamble, headings, units, provisions, paragraphs, notes. */
export function placesOf(text: ActText): Found[] {
  const matters = mattersOf(text.content).flatMap((node): Found[] =>
    node.place === undefined ? [] : [{ node, place: node.place, unit: undefined, groups: [] }],
  );
  const headings = groupsOf(text.content).map(
    ({ group, above }): Found => ({ node: group, place: group, unit: undefined, groups: above }),
  );
  const chains = new Map<Address, readonly Group[]>();
  for (const { group, above } of groupsOf(text.content)) {
    for (const node of group.content)
      if (node.type === 'unit') chains.set(node.unit.address, [...above, group]);
  }
  const nodes = unitsOf(text.content).flatMap((unit) =>
    nodesOf(unit).map((node): Found => ({ node, place: node, unit, groups: chains.get(unit.address) ?? [] })),
  );
  return [...matters, ...headings, ...nodes];
}
