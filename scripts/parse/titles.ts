import { isFirst } from './order.ts';
import { endOf, isStrong } from './paragraphs.ts';
import type { Source } from './source.ts';
import { type HeadingToken, isPlausible } from './tokens.ts';

/** How far after a numbered line the heading stands that it may be a title of. */
const searched = 8;

/**
 * True where a numbered line is the title of the headings that follow: its lines end without a stop, then a heading
 * comes, another first title between them at most. `anyKind`: headings of groups count like those of articles.
 */
export function isTitleOfHeadings(
  { lines, tokens }: Pick<Source, 'lines' | 'tokens'>,
  index: number,
  to: number,
  anyKind: boolean,
): boolean {
  for (let at = index; at < Math.min(to, index + searched); at += 1) {
    const token = tokens[at];
    if (token?.type === 'heading') return isPlausible(token) && (anyKind || token.kind === 'article');
    const isFirstTitle = token?.type === 'item' && isFirst(token.number);
    if (at > index && token !== undefined && !isFirstTitle) return false;
    if (endOf(lines[at]?.text ?? '') !== ' ') return false;
  }
  return false;
}

/** The first heading after a line, titles and notes left out; undefined where text or a number comes before it. */
export function headingBelow(
  { lines, tokens }: Pick<Source, 'lines' | 'tokens'>,
  index: number,
  to: number,
): HeadingToken | undefined {
  for (let at = index + 1; at < Math.min(to, index + searched); at += 1) {
    const token = tokens[at];
    if (token?.type === 'heading' && isPlausible(token)) return token;
    if (token?.type === 'item' || (token === undefined && endOf(lines[at]?.text ?? '') !== ' '))
      return undefined;
  }
  return undefined;
}

/**
 * True where a book or a part of a code begins: after its title, which is no sentence, and notes on it a heading comes.
 * "Часть вторая. Указанные сроки …" is the text of an article.
 */
export function isDivisionOfHeadings(
  { lines, tokens }: Pick<Source, 'lines' | 'tokens'>,
  index: number,
  to: number,
): boolean {
  let noted = false;
  for (let at = index; at < Math.min(to, index + searched); at += 1) {
    const line = lines[at];
    const token = tokens[at];
    if (line === undefined) return false;
    if (at > index && token?.type === 'heading' && isPlausible(token)) return true;
    if (token?.type === 'marker' && token.marker === 'note') noted = true;
    else if (token?.type === 'item') return token.shape === 'roman' && isFirst(token.number);
    else if (noted && !isStrong(line, lines[at - 1])) continue;
    else if (endOf(line.text) !== ' ') return false;
    else noted = false;
  }
  return false;
}
