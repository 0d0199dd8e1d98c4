import type { VFile } from 'vfile';
import type { VFileMessage } from 'vfile-message';
import { slugShape } from '../law/content-fields.ts';
import { say } from '../law/messages.ts';
import { readYamlFiles } from '../law/source-files.ts';
import { readYaml } from '../law/yaml.ts';
import { reservedSlugs, type Topic, topicSchema } from './topics.ts';

/**
 * Reads the topics, `content/topics/<slug>.yaml`, in their order. `root` is the project's folder. A file with messages
 * (rules `topic-yaml`, `topic-schema`, `topic-slug`) gives no topic.
 */
export function readTopics(root: string): { topics: Topic[]; messages: VFileMessage[] } {
  const files = readYamlFiles(root, 'content/topics');
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
    const reason = `found file name "${file.basename}", expected ${expected}`;
    say(file, 'topic-slug', reason, { line: 1, column: 1 });
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
