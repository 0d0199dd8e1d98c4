import type { VFileMessage } from 'vfile-message';
import { slugShape } from '../law/content-fields.ts';
import { say } from '../law/messages.ts';
import { readYamlFiles } from '../law/source-files.ts';
import { readYaml } from '../law/yaml.ts';
import { type Answer, answerSchema } from './answers.ts';

/**
 * Reads the answers, `content/answers/<slug>.yaml`, by file name. `root` is the project's folder. A file with messages
 * (rules `answer-yaml`, `answer-schema`, `answer-slug`) gives no answer.
 */
export function readAnswers(root: string): { answers: Answer[]; messages: VFileMessage[] } {
  const answers: Answer[] = [];
  const messages: VFileMessage[] = [];
  for (const file of readYamlFiles(root, 'content/answers')) {
    const slug = file.stem ?? '';
    if (!slugShape.test(slug)) {
      const reason = `found file name "${file.basename}", expected a lower-case ASCII slug`;
      say(file, 'answer-slug', reason, { line: 1, column: 1 });
    }
    const read = readYaml(file, answerSchema, 'answer');
    messages.push(...file.messages);
    if (read === undefined || file.messages.length > 0) continue;
    const { data, originOf } = read;
    answers.push({
      ...data,
      slug,
      quotes: data.quotes.map((quote, index) => ({
        ...quote,
        origin: originOf(['quotes', index]),
        origins: {
          ru: originOf(['quotes', index, 'words', 'ru']),
          en: originOf(['quotes', index, 'words', 'en']),
          uk: originOf(['quotes', index, 'words', 'uk']),
        },
      })),
      silent: data.silent,
      other: data.other,
      rules: data.rules ?? [],
      caveat: data.caveat,
      related: data.related ?? [],
      origin: originOf([]),
      originOf,
    });
  }
  return { answers, messages };
}
