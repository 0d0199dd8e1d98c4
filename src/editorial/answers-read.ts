import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { VFileMessage } from 'vfile-message';
import { readFile } from '../law/source-files.ts';
import { type Answer, answerSchema } from './answers.ts';
import { slugShape } from './content-fields.ts';
import { readYaml } from './notes-yaml.ts';

const folder = 'content/answers';

/**
 * Reads the answers, `content/answers/<slug>.yaml`, by file name. `root` is the project's folder. A file with messages
 * (rules `answer-yaml`, `answer-schema`, `answer-slug`) gives no answer.
 */
export function readAnswers(root: string): { answers: Answer[]; messages: VFileMessage[] } {
  const answers: Answer[] = [];
  const messages: VFileMessage[] = [];
  for (const name of namesIn(root)) {
    const file = readFile(root, join(root, folder, name));
    const slug = name.replace(/\.yaml$/u, '');
    if (!slugShape.test(slug)) {
      const reason = `found file name "${name}", expected a lower-case ASCII slug`;
      file.message(reason, { place: { line: 1, column: 1 }, source: 'norma', ruleId: 'answer-slug' });
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

function namesIn(root: string): string[] {
  const path = join(root, folder);
  if (!existsSync(path)) return [];
  return readdirSync(path)
    .filter((name) => name.endsWith('.yaml'))
    .sort();
}
