import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { hashOutline, hashProvision } from '../src/law/hash.ts';
import { type Law, readLibrary } from '../src/law/library.ts';
import { isLocale, type Locale } from '../src/locale.ts';
import { report } from './report.ts';

const usage = `usage: npm run translate -- ACT LANG                    a file for every unit that has no translation yet
       npm run translate -- ACT LANG --accept UNIT …    say that a translation was read again against its original
`;

/**
 * The bookkeeping of working translations: new files begin as the original's words under the front matter of a
 * translation; an accepted one takes the hash of the original as it is now. Words are never changed.
 */
function main(args: readonly string[]): number {
  const given = argumentsOf(args);
  if (given === undefined) {
    process.stderr.write(usage);
    return 2;
  }
  const { accept, root } = given;
  const [act, lang, ...units] = given.positionals;
  const { library, messages } = readLibrary(root);
  const law = library.laws.find((each) => each.name === act);
  if (law === undefined || lang === undefined || !isLocale(lang) || law.record.texts[lang] !== undefined) {
    process.stderr.write(usage);
    return 2;
  }
  if (accept) return acceptUnits(root, law, lang, units);
  report(messages.filter((message) => message.file?.includes(`/${law.original}/`)));
  const names = ['act', ...law.units.map((address) => address.slice(law.name.length + 1))];
  const made = names.filter((name) => begin(root, law, lang, name));
  process.stderr.write(`${made.length} files begun: ${made.join(', ')}\n`);
  return 0;
}

/** What the command line says; undefined where it is used wrongly. */
function argumentsOf(
  args: readonly string[],
): { positionals: string[]; accept: boolean; root: string } | undefined {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { accept: { type: 'boolean', default: false }, root: { type: 'string' } },
    });
    return { positionals, accept: values.accept, root: values.root ?? process.cwd() };
  } catch {
    return undefined;
  }
}

function pathOf(law: Law, lang: Locale, name: string): string {
  return `content/laws/${law.name}/${lang}/${name}.md`;
}

/** Begins a file where there is none; true where it did. */
function begin(root: string, law: Law, lang: Locale, name: string): boolean {
  const path = join(root, pathOf(law, lang, name));
  if (existsSync(path)) return false;
  const original = readFileSync(join(root, pathOf(law, law.original, name)), 'utf8');
  const [, front = '', body = ''] = /^---\n([\s\S]*?\n)---\n([\s\S]*)$/u.exec(original) ?? [];
  const ours = front
    .replace(/^status: .*$/mu, 'status: working-translation')
    .replace(/^lang: .*$/mu, `lang: ${lang}`)
    .replace(/^source:.*\n(?: .*\n)*/mu, '');
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, `---\n${ours}---\n${body}`);
  return true;
}

function acceptUnits(root: string, law: Law, lang: Locale, units: readonly string[]): number {
  const original = law.texts.get(law.original);
  let status = 0;
  for (const name of units) {
    const unit = original?.units.find((each) => each.address === `${law.name}/${name}`);
    const hash =
      unit !== undefined
        ? hashProvision(unit)
        : name === 'act' && original !== undefined
          ? hashOutline(original)
          : undefined;
    const path = join(root, pathOf(law, lang, name));
    if (hash === undefined || !existsSync(path)) {
      process.stderr.write(`${pathOf(law, lang, name)}: found no such unit or no translation of it\n`);
      status = 1;
      continue;
    }
    const text = readFileSync(path, 'utf8').replace(/^hash: .*$/mu, `hash: ${hash}`);
    writeFileSync(path, text);
  }
  return status;
}

process.exitCode = main(process.argv.slice(2));
