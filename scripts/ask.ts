/**
 * Asks the texts: `ask "question" --lang uk` prints the answer as text; `ask --batch QUESTIONS.jsonl` prints a line
 * `{id, hits, silent}` for each line `{id, lang, q}`. Data on standard output, messages on standard error.
 * Exit 0; 1: a file or the content cannot be read; 2: usage.
 */
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { readLibrary } from '../src/law/library.ts';
import { Links, readSettings } from '../src/links.ts';
import { isLocale, type Locale, locales } from '../src/locale.ts';
import { ask } from '../src/search/ask.ts';
import type { Engine } from '../src/search/engine.ts';
import type { IndexFiles } from '../src/search/index-data.ts';
import { knows, otherLanguages } from '../src/search/language.ts';
import { indexLaws } from '../src/search/library-index.ts';
import { loadEngine } from '../src/search/load-engine.ts';
import { formsOf } from '../src/search/searched-for.ts';
import { readBatch } from './ask/batch.ts';
import { readAskContent } from './ask/content.ts';
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
  let text = '';
  try {
    if (batch !== undefined) text = readFileSync(batch, 'utf8');
  } catch (problem) {
    process.stderr.write(`${batch}: ${problem instanceof Error ? problem.message : String(problem)}\n`);
    return 1;
  }
  const { library, messages } = readLibrary(root);
  const { content, messages: ofContent } = readAskContent(root);
  report([...messages, ...ofContent]);
  if (library.laws.length === 0) return 1;
  const opened = new Map<Locale, Opened>();
  const open = (wanted: Locale): Opened => {
    const made = opened.get(wanted) ?? openFiles(indexLaws(library.laws, wanted, content));
    opened.set(wanted, made);
    return made;
  };
  if (batch === undefined) {
    const { engine, forms } = chooseFor(question, lang, open);
    const links = new Links(readSettings(process.env));
    const { answers: curated, topics } = content;
    const ground = { library, curated, topics, links, lang, engine, forms };
    process.stdout.write(answerText(ask(question, engine), ground));
    return 0;
  }
  const { items, problems } = readBatch(text);
  for (const problem of problems) process.stderr.write(`${batch}:${problem}\n`);
  for (const { id, lang: wanted, q } of items) {
    const { hits, silent } = ask(q, chooseFor(q, wanted, open).engine);
    process.stdout.write(`${JSON.stringify({ id, hits: hits.map((hit) => hit.address), silent })}\n`);
  }
  return 0;
}

/** An engine, with a word for each of its terms. */
interface Opened {
  readonly engine: Engine;
  readonly forms: readonly string[];
}

function openFiles({ index, forms }: IndexFiles): Opened {
  const engine = loadEngine(index);
  return { engine, forms: formsOf(forms, engine) };
}

/** The engine of the language that a question is in, which may be another than was said. */
function chooseFor(question: string, lang: Locale, open: (lang: Locale) => Opened): Opened {
  const own = open(lang);
  const { langs, sure } = otherLanguages(question, own.engine);
  const others = langs.map(open);
  return others.find(({ engine }) => sure || knows(question, engine)) ?? own;
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
