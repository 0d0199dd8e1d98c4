import { parseArgs } from 'node:util';
import type { VFileMessage } from 'vfile-message';
import { checkGlossary, readGlossary } from '../src/editorial/glossary.ts';
import { lookupOf } from '../src/editorial/notes-lookup.ts';
import { checkRegister } from '../src/editorial/notes-register.ts';
import { glossaryOf } from '../src/editorial/term-matcher.ts';
import { type Library, readLibrary } from '../src/law/library.ts';
import { indexOf } from '../src/law/references.ts';
import { checkAsking } from './check/asking.ts';
import { citationTargets, danglingFinder } from './check/citations.ts';
import { checkComparison } from './check/comparison.ts';
import { checkRules } from './check/rules.ts';
import { addressesByText, checkPairs, checkPermalinks, checkStale } from './check/texts.ts';
import { checkTranslations } from './check/translations.ts';
import { checkWizards } from './check/wizards.ts';
import { changeFor, differences, produce, readLock } from './parse/write.ts';
import { report } from './report.ts';

const usage = `usage: npm run check                            every invariant of the content
       npm run --silent check -- --addresses    the provisions of every text, as JSON
`;

/** Exit codes: 0 all holds, 1 something does not, 2 usage. */
function main(args: readonly string[]): number {
  let options: { addresses: boolean; root: string };
  try {
    const { values } = parseArgs({
      args: [...args],
      options: { addresses: { type: 'boolean', default: false }, root: { type: 'string' } },
    });
    options = { addresses: values.addresses, root: values.root ?? process.cwd() };
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n${usage}`);
    return 2;
  }
  const { addresses, root } = options;
  const { library, messages } = readLibrary(root);
  if (addresses) {
    report(messages);
    process.stdout.write(`${JSON.stringify(addressesByText(library))}\n`);
    return messages.length === 0 ? 0 : 1;
  }
  const all = [...messages, ...checkSources(root), ...checkLibrary(root, library)];
  report(all);
  const counts = Object.entries(addressesByText(library)).map(([text, list]) => `${text} ${list.length}`);
  process.stderr.write(`Provisions: ${counts.join(', ')}.\n`);
  process.stderr.write(all.length === 0 ? 'Every check holds.\n' : `${all.length} messages.\n`);
  return all.length === 0 ? 0 : 1;
}

/** The sources are whole, and the committed texts are what they give. */
function checkSources(root: string): VFileMessage[] {
  const product = produce(root);
  if (product.problems.length > 0) return [...product.problems];
  return differences(root, changeFor(root, product));
}

function checkLibrary(root: string, library: Library): VFileMessage[] {
  const lock = readLock(root);
  const glossary = readGlossary(root);
  const index = indexOf(library);
  const words = lookupOf(library.laws);
  return [
    ...checkPairs(library),
    ...checkStale(library),
    ...lock.messages,
    ...checkPermalinks(library, lock.addresses),
    ...glossary.messages,
    ...checkGlossary(glossary.terms, words.textOf),
    ...checkRegister(root, library.laws, [danglingFinder(library, index)]),
    ...checkRules(words.textOf),
    ...checkWizards(root, words.textOf),
    ...checkAsking(root, library, words),
    ...checkComparison(root, library, words, glossary.terms),
    ...checkTranslations(library, glossaryOf(glossary.terms), citationTargets(index)),
  ];
}

process.exitCode = main(process.argv.slice(2));
