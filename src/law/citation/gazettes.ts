import { readActNumber } from './dates.ts';
import { endBefore, isMark, type Read, type Reader, startsWithOne, wordAt } from './reader.ts';

/** A place in an official gazette, as printed: Відомості Верховної Ради України, 1993, N 52, ст. 490. */
export interface GazetteReference {
  readonly title: string;
  readonly year: string;
  readonly issue: string | null;
  readonly article: string | null;
}

/**
 * A gazette with all its references: the title, then years, issues and articles. A year holds until the next one
 * (`1995, N 29, ст. 216; N 34, ст. 268`).
 */
export function readGazette(reader: Reader, at: number): Read<GazetteReference[]> | undefined {
  if (!startsWithOne(reader, at, reader.words.gazettes)) return undefined;
  // «Офіційний вісник», and nothing else that is official.
  const official = startsWithOne(reader, at, ['официальн', 'офіційн']);
  if (official && !startsWithOne(reader, at + 1, ['вісник', 'вестник', 'бюлетен', 'бюллетен']))
    return undefined;
  const reach = 14;
  let next = at;
  while (next < at + reach && !isYear(reader, next)) {
    if (isMark(reader, next, '.', ';', ':')) return undefined;
    next += 1;
  }
  if (!isYear(reader, next)) return undefined;
  const title = reader.text
    .slice(reader.tokens[at]?.start ?? 0, endBefore(reader, next))
    .replace(/[\s,]+$/u, '')
    .replace(/\s+/gu, ' ');
  const references: GazetteReference[] = [];
  let year = reader.tokens[next]?.text ?? '';
  for (;;) {
    const read = readIssue(reader, next, title, year);
    if (read === undefined) break;
    references.push(read.value);
    year = read.value.year;
    next = read.next;
  }
  if (references.length > 0) return { value: references, next };
  return { value: [{ title, year, issue: null, article: null }], next: skipYearWord(reader, next + 1) };
}

/** One reference with what separates it from the one before: `1995, N 29, ст. 216` or, in the same year, `N 34, ст. 268`. */
function readIssue(
  reader: Reader,
  at: number,
  title: string,
  before: string,
): Read<GazetteReference> | undefined {
  let next = skipSeparators(reader, at);
  let year = before;
  if (isYear(reader, next)) {
    year = reader.tokens[next]?.text ?? '';
    next = skipSeparators(reader, skipYearWord(reader, next + 1));
  }
  const issue = readActNumber(reader, next);
  const article = readGazetteArticle(reader, issue === undefined ? next : skipSeparators(reader, issue.next));
  const last = article ?? issue;
  if (last === undefined) return undefined;
  return {
    value: { title, year, issue: issue?.value ?? null, article: article?.value ?? null },
    next: last.next,
  };
}

function isYear(reader: Reader, at: number): boolean {
  const token = reader.tokens[at];
  return token?.type === 'number' && /^(?:19|20)\d\d$/u.test(token.text);
}

function skipYearWord(reader: Reader, at: number): number {
  if (!reader.words.year.has(wordAt(reader, at))) return at;
  return isMark(reader, at + 1, '.') ? at + 2 : at + 1;
}

function skipSeparators(reader: Reader, at: number): number {
  return isMark(reader, at, ',', ';') ? at + 1 : at;
}

/** `ст. 490`: a number of the gazette, not an article of an act. */
function readGazetteArticle(reader: Reader, at: number): Read<string> | undefined {
  if (!['ст', 'art', 'article'].includes(wordAt(reader, at))) return undefined;
  const number = isMark(reader, at + 1, '.') ? at + 2 : at + 1;
  const token = reader.tokens[number];
  return token?.type === 'number' ? { value: token.text, next: number + 1 } : undefined;
}

/** `N 34, ст. 268` where its gazette was named far before: the article there is none of an act. */
export function readLooseGazette(reader: Reader, at: number): number | undefined {
  const issue = readActNumber(reader, at);
  if (issue === undefined || !isMark(reader, issue.next, ',')) return undefined;
  return readGazetteArticle(reader, issue.next + 1)?.next;
}
