import * as z from 'zod';
import { type Locale, locales } from '../../src/locale.ts';

const questionLine = z.object({ id: z.string(), lang: z.enum(locales), q: z.string() });

/** A question of a batch. */
export interface BatchItem {
  readonly id: string;
  readonly lang: Locale;
  readonly q: string;
}

/** The questions of a batch, a JSON object a line; a line that is none is a problem `line: reason` and is passed over. */
export function readBatch(text: string): { items: BatchItem[]; problems: string[] } {
  const items: BatchItem[] = [];
  const problems: string[] = [];
  for (const [index, line] of text.split(/\r?\n/u).entries()) {
    if (line.trim() === '') continue;
    const result = questionLine.safeParse(parsed(line));
    if (result.success) items.push(result.data);
    else
      problems.push(
        `${index + 1} found ${line.slice(0, 60)}, expected {"id": …, "lang": "ru|en|uk", "q": …}`,
      );
  }
  return { items, problems };
}

function parsed(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}
