/**
 * Asks the texts: `ask "question" --lang uk` prints the answer as text; `ask --batch QUESTIONS.jsonl` prints a line
 * `{id, hits, silent}` for each line `{id, lang, q}`. Data on standard output, messages on standard error.
 * Exit 0; 1: a file or the content cannot be read; 2: usage.
 */
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { readLibrary } from '../src/law/library.ts';
import { isLocale, type Locale, locales } from '../src/locale.ts';
import { ask } from '../src/search/ask.ts';
import { readConcepts, readQuestions } from '../src/search/content-files.ts';
import { type Engine, loadEngine } from '../src/search/engine.ts';
import { readBatch } from './ask/batch.ts';
import { indexOf } from './ask/engine.ts';
import { answerText } from './ask/text.ts';
import { report } from './report.ts';

const usage = `usage: npm run --silent ask -- "question" [--lang ${locales.join('|')}]
       npm run --silent ask -- --batch QUESTIONS.jsonl
`;

function main(args: readonly string[]): number {
  const parsed = read(args);
  if (parsed === undefined) {
    process.stderr.write(usage);
    return 2;
  }
  const { root, lang, batch, question } = parsed;
  const { library, messages } = readLibrary(root);
  const concepts = readConcepts(root);
  const questions = readQuestions(root);
  report([...messages, ...concepts.messages, ...questions.messages]);
  if (library.laws.length === 0) return 1;
  const engines = new Map<Locale, Engine>();
  const engineOf = (wanted: Locale): Engine => {
    const made = engines.get(wanted) ?? loadEngine(indexOf(library, wanted, concepts.items, questions.items));
    engines.set(wanted, made);
    return made;
  };
  if (batch === undefined) {
    process.stdout.write(answerText(ask(question, engineOf(lang)), library, engineOf(lang)));
    return 0;
  }
  let text: string;
  try {
    text = readFileSync(batch, 'utf8');
  } catch (problem) {
    process.stderr.write(`${batch}: ${problem instanceof Error ? problem.message : String(problem)}\n`);
    return 1;
  }
  const { items, problems } = readBatch(text);
  for (const problem of problems) process.stderr.write(`${batch}:${problem}\n`);
  for (const { id, lang: wanted, q } of items) {
    const { hits, silent } = ask(q, engineOf(wanted));
    process.stdout.write(`${JSON.stringify({ id, hits: hits.map((hit) => hit.address), silent })}\n`);
  }
  return 0;
}

interface Asked {
  readonly root: string;
  readonly lang: Locale;
  readonly batch: string | undefined;
  readonly question: string;
}

/** What the command line asks for; undefined where it is used wrongly. */
function read(args: readonly string[]): Asked | undefined {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        root: { type: 'string' },
        lang: { type: 'string', default: 'ru' },
        batch: { type: 'string' },
      },
    });
    const question = positionals.join(' ').trim();
    const { lang, batch } = values;
    if (!isLocale(lang) || (batch === undefined) === (question === '')) return undefined;
    return { root: values.root ?? process.cwd(), lang, batch, question };
  } catch {
    return undefined;
  }
}

process.exitCode = main(process.argv.slice(2));
