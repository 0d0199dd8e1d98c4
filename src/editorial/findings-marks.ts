import type { Locale } from '../locale.ts';
import type { Finding, SearchedText } from './findings.ts';

/** A quotation mark or bracket without its pair. */
interface Unpaired {
  readonly text: string;
  readonly start: number;
}

/** What each closing quotation mark may close. */
const openers: Readonly<Record<string, string>> = { '»': '«', '”': '“„', '“': '„', '"': '"' };

/** Quotation marks and brackets that do not pair within a title or the text of a place. */
export function findUnpaired(texts: readonly SearchedText[]): Finding[] {
  return texts.flatMap(({ lang, pieces }) =>
    pieces.flatMap((piece) =>
      [piece.title ?? '', piece.text].flatMap((text): Finding[] => {
        const mark = findUnbalanced(text, lang);
        if (mark === undefined) return [];
        return [
          {
            rule: 'unpaired-mark',
            address: piece.address,
            lang,
            excerpt: text.slice(Math.max(0, mark.start - 20), mark.start + 20).trim(),
            explanation: `"${mark.text}" has no pair`,
          },
        ];
      }),
    ),
  );
}

/**
 * The first quotation mark or bracket of a text that has no pair. Brackets and quotations nest; a bracket after a
 * number or a single letter (`подпункт 1)`) may be part of that label and then needs no pair.
 */
export function findUnbalanced(text: string, lang: Locale): Unpaired | undefined {
  return unpairedQuote(text, lang) ?? unpairedBracket(text);
}

function unpairedQuote(text: string, lang: Locale): Unpaired | undefined {
  const open: Unpaired[] = [];
  for (const match of text.matchAll(/[«»„“”"]/gu)) {
    const mark = { text: match[0], start: match.index };
    const last = open.at(-1)?.text;
    if (!closes(text, mark, last, lang)) open.push(mark);
    else if (last !== undefined && openers[mark.text]?.includes(last) === true) open.pop();
    else return mark;
  }
  return open[0];
}

/** “ opens in English and Ukrainian, and closes „ in the Russian manner: the sign before it tells. */
function closes(text: string, mark: Unpaired, last: string | undefined, lang: Locale): boolean {
  if (mark.text === '»' || mark.text === '”') return true;
  if (mark.text === '"') return last === '"';
  if (mark.text !== '“' || last !== '„' || lang === 'en') return false;
  return !/[\s(«„“–—-]/u.test(text[mark.start - 1] ?? ' ');
}

/** What stands before the bracket of a label: `41-4`, `а`. */
const labelEnd = /(?:^|[^\p{L}\p{N}])(?:\d+(?:-\d+)*|\p{L})$/u;

/** Counts how many brackets may be open at the least and at the most, since `1)` may or may not close one. */
function unpairedBracket(text: string): Unpaired | undefined {
  for (const [opener, closer] of [
    ['(', ')'],
    ['[', ']'],
    ['{', '}'],
  ] as const) {
    let least = 0;
    let most = 0;
    let first: Unpaired | undefined;
    for (let start = 0; start < text.length; start += 1) {
      const sign = text[start];
      if (sign === opener) {
        if (least === 0) first = { text: sign, start };
        least += 1;
        most += 1;
      } else if (sign === closer) {
        const isLabel = closer === ')' && labelEnd.test(text.slice(Math.max(0, start - 12), start));
        if (!isLabel) most -= 1;
        if (most < 0) return { text: sign, start };
        least = Math.max(0, least - 1);
      }
    }
    if (least > 0) return first;
  }
  return undefined;
}
