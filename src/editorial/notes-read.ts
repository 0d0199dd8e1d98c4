import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { VFileMessage } from 'vfile-message';
import { readFile } from '../law/source-files.ts';
import { type Note, notesSchema } from './notes.ts';
import { type Reference, referencesSchema } from './notes-references.ts';
import { readYaml } from './notes-yaml.ts';

const folder = 'content/notes';
const referencesName = 'references.yaml';

/**
 * Reads the notes of every act, `content/notes/<act>.yaml`, by file name and in the order of each file. `root` is the
 * project's folder. A file with messages gives no notes.
 */
export function readNotes(root: string): { notes: Note[]; messages: VFileMessage[] } {
  const notes: Note[] = [];
  const messages: VFileMessage[] = [];
  for (const name of namesIn(root).filter((each) => each !== referencesName)) {
    const file = readFile(root, join(root, folder, name));
    const read = readYaml(file, notesSchema, 'note');
    messages.push(...file.messages);
    if (read === undefined) continue;
    for (const [index, raw] of read.data.entries()) {
      notes.push({
        ...raw,
        also: raw.also ?? [],
        conflictsWith: raw.conflictsWith ?? [],
        meant: raw.meant,
        reading: raw.reading,
        excerpts: raw.excerpts.map((excerpt, at) => ({
          lang: excerpt.lang,
          text: excerpt.text,
          at: excerpt.at ?? raw.at,
          origin: read.originOf([index, 'excerpts', at, 'text']),
        })),
        origin: read.originOf([index]),
      });
    }
  }
  return { notes, messages };
}

/** Reads the references that programs cannot find or judge, `content/notes/references.yaml`. */
export function readReferences(root: string): { references: Reference[]; messages: VFileMessage[] } {
  if (!namesIn(root).includes(referencesName)) return { references: [], messages: [] };
  const file = readFile(root, join(root, folder, referencesName));
  const read = readYaml(file, referencesSchema, 'reference');
  const references =
    read?.data.map((raw, index) => ({
      at: raw.at,
      phrase: raw.phrase,
      targets: raw.targets,
      status: raw.status,
      note: raw.note,
      remark: raw.remark,
      origin: read.originOf([index]),
    })) ?? [];
  return { references, messages: file.messages };
}

function namesIn(root: string): string[] {
  const path = join(root, folder);
  if (!existsSync(path)) return [];
  return readdirSync(path)
    .filter((name) => name.endsWith('.yaml'))
    .sort();
}
