import type { Line } from './lines.ts';
import { endOf } from './paragraphs.ts';

/** `Б. Нурымбетов`, `Н.А.Назарбаев`, `Нурымбетов Б.`, `Володимир ЗЕЛЕНСЬКИЙ`, at the end of a line. */
const name =
  /(?:^|\s)(?:\p{Lu}\p{Ll}?\.\s?(?:\p{Lu}\p{Ll}?\.\s?)?\p{Lu}[\p{L}'’ʼ`-]+|\p{Lu}[\p{L}'’ʼ`-]+\s+\p{Lu}\.(?:\s?\p{Lu}\.)?|\p{Lu}\p{Ll}+\s+\p{Lu}[\p{Lu}'’ʼ`-]{2,})$/u;

const longestLine = 100;
const mostLines = 9;

/** True where a line that names an office begins a signature: short lines without stops, a person's name among the last. */
export function isSignature(lines: readonly Line[], start: number, limit: number): boolean {
  const end = Math.min(limit, start + mostLines);
  for (let index = start; index < end; index += 1) {
    const line = lines[index];
    if (line === undefined || line.text.length > longestLine) return false;
    if (/^\d/u.test(line.text) && index > start) return false;
    if (name.test(line.text)) return true;
    if ('.;:'.includes(endOf(line.text))) return false;
  }
  return false;
}
