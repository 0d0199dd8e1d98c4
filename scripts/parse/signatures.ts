import type { Line } from './lines.ts';
import { endOf } from './paragraphs.ts';
import type { Source } from './source.ts';

/** `Б. Нурымбетов`, `Н.А.Назарбаев`, `Нурымбетов Б.`, `Володимир ЗЕЛЕНСЬКИЙ`, at the end of a line. */
const name =
  /(?:^|\s)(?:\p{Lu}\p{Ll}?\.\s?(?:\p{Lu}\p{Ll}?\.\s?)?\p{Lu}[\p{L}'’ʼ`-]+|\p{Lu}[\p{L}'’ʼ`-]+\s+\p{Lu}\.(?:\s?\p{Lu}\.)?|\p{Lu}\p{Ll}+\s+\p{Lu}[\p{Lu}'’ʼ`-]{2,})$/u;

const longestLine = 100;
const mostLines = 9;

/**
 * True where a line that names an office begins a signature: short lines without stops, with a person's name among them
 * or with nothing after them. `isFree` tells that a line begins nothing of its own.
 */
export function isSignature(
  lines: readonly Line[],
  start: number,
  limit: number,
  isFree: (index: number) => boolean,
): boolean {
  const end = Math.min(limit, start + mostLines);
  for (let index = start; index < end; index += 1) {
    const line = lines[index];
    if (line === undefined || line.text.length > longestLine) return false;
    if (name.test(line.text)) return true;
    if (index > start && !isFree(index)) return false;
    if ('.;:'.includes(endOf(line.text))) return false;
  }
  return end === limit;
}

/** Tells of a source's lines whether they begin nothing of their own: no heading, no item, no stamp. */
export function isFreeIn({ tokens }: Pick<Source, 'tokens'>): (index: number) => boolean {
  return (index) => {
    const token = tokens[index];
    return token === undefined || (token.type === 'marker' && token.marker === 'office');
  };
}
