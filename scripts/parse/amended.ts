import type { Address } from '../../src/law/address.ts';
import type { Provision } from '../../src/law/model.ts';

/** Where a note stops naming what is amended and begins to say how. */
const how =
  /\s(?:[-–—]\s|с\s+изменени|в\s+редакции|исключ|дополнен|утрат|as\s+amended|is\s|was\s|are\s|in\s+the\s+wording|із\s+змін|виключ|доповн|в\s+редакції|на\s+підставі|згідно)/iu;

const number = '(\\d+(?:\\s?[-–]\\s?\\d+)?)';
const article = new RegExp(`(?:стать\\p{L}*|статт\\p{L}*|article)\\s+${number}`, 'iu');
const part = new RegExp(`частин\\p{L}*\\s+(?:${number}|(\\p{L}+))`, 'iu');
const paragraph = new RegExp(`(?<!\\p{L})(?:пункт\\p{L}*|paragraphs?)\\s+${number}`, 'iu');
const subparagraph = new RegExp(`(?:подпункт\\p{L}*|subparagraphs?)\\s+${number}\\)`, 'iu');

/** Beginnings of Ukrainian ordinals, from the first: "частина третя". */
const ordinals = ['перш', 'друг', 'трет', 'четв', 'п', 'шост', 'сьом', 'восьм', 'дев', 'десят'];

/** Characters of a note in which it names what it is about. */
const longest = 300;

/**
 * What a note says was amended: `Пункт 9`, `Подпункт 3) пункта 2`, `Частину третю статті 5`. The finest place that is in
 * the act; null where the note names none.
 */
export function amendedBy(
  text: string,
  unit: Provision,
  act: Address,
  exists: (address: Address) => boolean,
): Address | null {
  const start = text.slice(0, longest);
  const end = start.search(how);
  const head = end < 0 ? start : start.slice(0, end);
  const inArticle = numberIn(article, head);
  const base =
    inArticle === undefined ? (unit.kind === 'article' ? unit.address : act) : `${act}/${inArticle}`;
  const finer = [partIn(head), numberIn(paragraph, head), numberIn(subparagraph, head)].filter(
    (segment) => segment !== undefined,
  );
  for (let length = finer.length; length >= 0; length -= 1) {
    const address = [base, ...finer.slice(0, length)].join('/');
    if (address !== act && exists(address)) return address;
  }
  return null;
}

function numberIn(pattern: RegExp, text: string): string | undefined {
  return pattern.exec(text)?.[1]?.replace(/\s/gu, '').replace('–', '-');
}

function partIn(text: string): string | undefined {
  const match = part.exec(text);
  if (match === null || match[1] !== undefined) return match?.[1]?.replace(/\s/gu, '');
  const index = ordinals.findIndex((word) => match[2]?.toLowerCase().startsWith(word) === true);
  return index < 0 ? undefined : String(index + 1);
}
