import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { VFile } from 'vfile';
import type { VFileMessage } from 'vfile-message';
import { type SourceRecord, sourceSchema } from './source.ts';

/** A source's record with the folder it was read from. */
export interface NamedSource {
  readonly name: string;
  readonly record: SourceRecord;
}

/** A file as messages name it: its path below the project's folder. */
export function readFile(root: string, path: string): VFile {
  return new VFile({ path: relative(root, path), value: readFileSync(path, 'utf8') });
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
      file.message('found no file, expected the record of the source', {
        source: 'norma',
        ruleId: 'source-record',
      });
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
  const say = (reason: string) =>
    file.message(reason, { place: { line: 1, column: 1 }, source: 'norma', ruleId: 'source-record' });
  let data: unknown;
  try {
    data = JSON.parse(String(file));
  } catch (error) {
    say(`found no JSON: ${error instanceof Error ? error.message : String(error)}`);
    return undefined;
  }
  const result = sourceSchema.safeParse(data);
  if (result.success) return result.data;
  for (const issue of result.error.issues) say(`"${issue.path.join('.')}": ${issue.message}`);
  return undefined;
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
