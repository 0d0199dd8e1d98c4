import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { VFile } from 'vfile';
import type { VFileMessage } from 'vfile-message';
import { say } from './messages.ts';
import { type SourceRecord, sourceSchema } from './source.ts';
import { fitYaml, parseYaml } from './yaml.ts';

/** A source's record with the folder it was read from. */
export interface NamedSource {
  readonly name: string;
  readonly record: SourceRecord;
}

/** A file as messages name it: its path below the project's folder. */
export function readFile(root: string, path: string): VFile {
  return new VFile({ path: relative(root, path), value: readFileSync(path, 'utf8') });
}

/** The YAML files of a folder of the project, by name; a folder that is not there has none. */
export function readYamlFiles(root: string, folder: string): VFile[] {
  const path = join(root, folder);
  if (!existsSync(path)) return [];
  const names = readdirSync(path).filter((name) => name.endsWith('.yaml'));
  return names.sort().map((name) => readFile(root, join(path, name)));
}

/** Reads and validates content/sources/<name>/source.json of every source, by name. */
export function readSources(root: string): { sources: NamedSource[]; messages: VFileMessage[] } {
  const folder = join(root, 'content/sources');
  const sources: NamedSource[] = [];
  const messages: VFileMessage[] = [];
  for (const name of folders(folder)) {
    const path = join(folder, name, 'source.json');
    if (!existsSync(path)) {
      const file = new VFile({ path: relative(root, path) });
      say(file, 'source-record', 'found no file, expected the record of the source');
      messages.push(...file.messages);
      continue;
    }
    const file = readFile(root, path);
    const record = parseSource(file);
    if (record !== undefined) sources.push({ name, record });
    messages.push(...file.messages);
  }
  return { sources, messages };
}

function parseSource(file: VFile): SourceRecord | undefined {
  const rule = 'source-record';
  try {
    JSON.parse(String(file));
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    say(file, rule, `found no JSON, expected an object: ${reason}`, { line: 1, column: 1 });
    return undefined;
  }
  // JSON is YAML: read so, each value is known by its place.
  const read = parseYaml(file, rule);
  return read === undefined ? undefined : fitYaml(file, read, sourceSchema, rule)?.data;
}

/** Names of the folders in a folder, sorted; hidden ones and a missing folder give none. */
export function folders(folder: string): string[] {
  if (!existsSync(folder)) return [];
  const entries = readdirSync(folder, { withFileTypes: true });
  return entries
    .filter((entry) => entry.isDirectory() && !entry.name.startsWith('.'))
    .map((entry) => entry.name)
    .sort();
}
