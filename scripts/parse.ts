import { existsSync, readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { profiles } from '../src/law/profile.ts';
import { isLocale } from '../src/locale.ts';
import { outline } from './outline.ts';
import { makeChange, recover } from './parse/journal.ts';
import { changeFor, differences, produce } from './parse/write.ts';
import { report } from './report.ts';

const usage = `usage: npm run parse                        write content/laws from content/sources
       npm run parse -- --check             fail where they differ; write nothing
       npm run --silent parse -- --outline FILE --profile ${profiles.join('|')} --lang ru|en|uk --act NAME
`;

/** Exit codes: 0 done, 1 the input is at fault, 2 usage. */
function main(args: readonly string[]): number {
  let options: ReturnType<typeof readOptions>;
  try {
    options = readOptions(args);
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n${usage}`);
    return 2;
  }
  if (options.outline !== undefined) return printOutline(options.outline, options);
  const root = options.root ?? process.cwd();
  const left = options.check ? 'clean' : recover(root);
  if (left !== 'clean') process.stderr.write(`An interrupted run was ${left}.\n`);
  const product = produce(root);
  report(product.oddities);
  report(product.problems);
  if (product.problems.length > 0) return 1;
  const change = changeFor(root, product);
  const count = change.files.size + change.removed.length;
  if (options.check) {
    report(differences(root, change));
    process.stderr.write(count === 0 ? 'The texts are what the sources give.\n' : `${count} files differ.\n`);
    return count === 0 ? 0 : 1;
  }
  if (count > 0) makeChange(root, change);
  process.stderr.write(
    `${product.files.size} files parsed, ${change.files.size} written, ${change.removed.length} removed.\n`,
  );
  return 0;
}

function readOptions(args: readonly string[]) {
  const { values } = parseArgs({
    args: [...args],
    options: {
      check: { type: 'boolean', default: false },
      outline: { type: 'string' },
      profile: { type: 'string' },
      lang: { type: 'string' },
      act: { type: 'string' },
      root: { type: 'string' },
    },
  });
  return values;
}

function printOutline(path: string, options: ReturnType<typeof readOptions>): number {
  const profile = profiles.find((each) => each === options.profile);
  const { lang, act } = options;
  if (profile === undefined || lang === undefined || !isLocale(lang) || act === undefined || act === '') {
    process.stderr.write(`--outline needs --profile, --lang and --act\n${usage}`);
    return 2;
  }
  if (!existsSync(path)) {
    process.stderr.write(`${path}: found no file, expected the text of an act\n`);
    return 1;
  }
  const result = outline(readFileSync(path), { path, profile, lang, act });
  if (result.error !== undefined) process.stderr.write(`${result.error}\n`);
  if (result.json !== undefined) process.stdout.write(`${JSON.stringify(result.json)}\n`);
  return result.exitCode;
}

process.exitCode = main(process.argv.slice(2));
