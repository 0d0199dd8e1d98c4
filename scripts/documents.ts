import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { excelOf } from '../src/exports/documents/excel.ts';
import { isComparisonSheet } from '../src/exports/documents/read.ts';
import { selectTopics } from '../src/exports/documents/sheet.ts';
import { toCsv, topicRows } from '../src/exports/documents/tables.ts';
import { wordOf } from '../src/exports/documents/word.ts';
import { locales } from '../src/locale.ts';

const usage = 'usage: node scripts/documents.ts [DIST]    documents of a built site, beside its pages\n';

/** Word, Excel and CSV of the comparison, from what the build serves of it. 0 done, 1 the build lacks it, 2 usage. */
async function main([folder = 'dist', ...rest]: readonly string[]): Promise<number> {
  if (rest.length > 0 || folder.startsWith('-')) {
    process.stderr.write(usage);
    return 2;
  }
  const start = performance.now();
  let [files, bytes] = [0, 0];
  const put = (name: string, content: Uint8Array | string) => {
    writeFileSync(join(folder, 'documents', name), content);
    files += 1;
    bytes += Buffer.byteLength(content);
  };
  mkdirSync(join(folder, 'documents/compare'), { recursive: true });
  for (const lang of locales) {
    const path = join(folder, `documents/compare.${lang}.json`);
    const sheet: unknown = existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : undefined;
    if (!isComparisonSheet(sheet)) {
      process.stderr.write(`${path}: found no comparison, expected one: run "npm run build"\n`);
      return 1;
    }
    put(`compare.${lang}.csv`, toCsv(topicRows(sheet)));
    put(`compare.${lang}.xlsx`, await excelOf(sheet));
    put(`compare.${lang}.docx`, await wordOf(sheet));
    for (const { slug } of sheet.topics)
      put(`compare/${slug}.${lang}.docx`, await wordOf(selectTopics(sheet, [slug])));
  }
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  process.stderr.write(`Documents: ${files} files, ${Math.round(bytes / 1000)} kB, ${seconds} s.\n`);
  return 0;
}

process.exitCode = await main(process.argv.slice(2));
