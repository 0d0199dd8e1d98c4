import { isFirst } from './order.ts';
import { endOf } from './paragraphs.ts';
import type { Source } from './source.ts';
import { isPlausible } from './tokens.ts';

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
