import { isApart } from './paragraphs.ts';
import type { ActRange, Source } from './source.ts';
import { isTitleOfHeadings } from './titles.ts';
import { isPlausible } from './tokens.ts';

/** The headings of an act between two lines: whether its first number is an article's, and whether groups have words. */
export function headingsOf(
  source: Pick<Source, 'lines' | 'tokens'>,
  from: number,
  to: number,
): Pick<ActRange, 'hasArticles' | 'hasSections'> {
  let hasArticles: boolean | undefined;
  let hasSections = false;
  for (let index = from; index < to && (hasArticles === undefined || !hasSections); index += 1) {
    const token = source.tokens[index];
    const line = source.lines[index];
    if (line === undefined) break;
    if (token?.type === 'heading' && isPlausible(token)) {
      if (token.kind === 'article') hasArticles ??= true;
      else hasSections ||= token.kind !== 'book';
    } else if (token?.type === 'item' && token.shape === 'stop' && hasArticles === undefined) {
      const isTitle = !isApart(line, source.lines[index - 1]) || isTitleOfHeadings(source, index, to, false);
      hasArticles = isTitle ? undefined : false;
    }
  }
  return { hasArticles: hasArticles === true, hasSections };
}
