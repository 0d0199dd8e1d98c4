import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { VFile } from 'vfile';
import type { VFileMessage } from 'vfile-message';
import { readFile } from '../law/source-files.ts';
import { slugShape } from './content-fields.ts';
import { readYaml } from './notes-yaml.ts';
import { reservedSlugs, type Topic, topicSchema } from './topics.ts';

const folder = 'content/topics';

/**
 * Reads the topics, `content/topics/<slug>.yaml`, in their order. `root` is the project's folder. A file with messages
 * (rules `topic-yaml`, `topic-schema`, `topic-slug`) gives no topic.
 */
export function readTopics(root: string): { topics: Topic[]; messages: VFileMessage[] } {
  const path = join(root, folder);
  const names = existsSync(path) ? readdirSync(path).filter((name) => name.endsWith('.yaml')) : [];
  const files = names.sort().map((name) => readFile(root, join(path, name)));
  const topics = files.flatMap((file) => readTopic(file) ?? []);
  return {
    topics: topics.sort((a, b) => a.order - b.order),
    messages: files.flatMap((file) => file.messages),
  };
}

/** One topic of a file that is called like it; undefined, with messages on the file, where it cannot be read. */
export function readTopic(file: VFile): Topic | undefined {
  const slug = file.stem ?? '';
  if (!slugShape.test(slug) || reservedSlugs.includes(slug)) {
    const expected = reservedSlugs.includes(slug)
      ? 'one that is no page of its own'
      : 'a lower-case ASCII slug';
    file.message(`found file name "${file.basename}", expected ${expected}`, {
      place: { line: 1, column: 1 },
      source: 'norma',
      ruleId: 'topic-slug',
    });
  }
  const read = readYaml(file, topicSchema, 'topic');
  if (read === undefined || file.messages.length > 0) return undefined;
  const { data, originOf } = read;
  return {
    ...data,
    slug,
    caveat: data.caveat,
    terms: data.terms ?? [],
    answers: data.answers ?? [],
    rules: data.rules ?? [],
    originOf,
  };
}
