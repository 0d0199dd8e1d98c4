import type { VFileMessage } from 'vfile-message';
import { readYamlFiles } from '../law/source-files.ts';
import { readYaml } from '../law/yaml.ts';
import { type Note, notesSchema } from './notes.ts';
import { type Reference, referencesSchema } from './notes-references.ts';

const folder = 'content/notes';
const referencesName = 'references.yaml';

/**
 * Reads the notes of every act, `content/notes/<act>.yaml`, by file name and in the order of each file. `root` is the
 * project's folder. A file with messages gives no notes.
 */
export function readNotes(root: string): { notes: Note[]; messages: VFileMessage[] } {
  const notes: Note[] = [];
  const messages: VFileMessage[] = [];
  for (const file of readYamlFiles(root, folder).filter(({ basename }) => basename !== referencesName)) {
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
  const file = readYamlFiles(root, folder).find(({ basename }) => basename === referencesName);
  if (file === undefined) return { references: [], messages: [] };
  const read = readYaml(file, referencesSchema, 'reference');
  const references =
    read?.data.map((raw, index) => ({
      ...raw,
      note: raw.note,
      remark: raw.remark,
      origin: read.originOf([index]),
    })) ?? [];
  return { references, messages: file.messages };
}
