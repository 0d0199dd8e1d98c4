import { isComparisonSheet } from '../exports/documents/read.ts';
import { selectTopics } from '../exports/documents/sheet.ts';
import { wordOf } from '../exports/documents/word.ts';
import { readJson } from './search-files.ts';

const type = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/**
 * Makes a Word document of some topics and gives it to the reader to keep. `sheet`: where the topics are served. Throws
 * where they cannot be had.
 */
export async function saveSelection(sheet: string, slugs: readonly string[]): Promise<void> {
  const data = await readJson(sheet, false);
  if (!isComparisonSheet(data)) throw new Error(`${sheet} is no comparison`);
  const chosen = selectTopics(data, slugs);
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([await wordOf(chosen)], { type }));
  link.download = `norma-compare-${chosen.topics.length}-${data.lang}.docx`;
  link.click();
  // The browser has begun to read it by then.
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}
