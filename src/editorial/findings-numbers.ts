import type { Address } from '../law/address.ts';
import { type FoundNumber, findNumbers } from '../law/number-words.ts';
import type { Finding, Piece, SearchedText } from './findings.ts';

/** Places whose numbers are not the same in the original and in another language. */
export function findNumberDifferences(texts: readonly SearchedText[]): Finding[] {
  return texts
    .filter((text) => !text.original)
    .flatMap((text) => {
      const original = texts.find((each) => each.act === text.act && each.original);
      if (original === undefined) return [];
      const pieces = new Map(original.pieces.map((piece): [Address, Piece] => [piece.address, piece]));
      return text.pieces.flatMap((piece) => {
        const counterpart = pieces.get(piece.address);
        return counterpart === undefined ? [] : compare(original, counterpart, text, piece);
      });
    });
}

function compare(original: SearchedText, before: Piece, text: SearchedText, after: Piece): Finding[] {
  const words = { before: wordsOf(before), after: wordsOf(after) };
  const numbers = {
    before: findNumbers(words.before, original.lang),
    after: findNumbers(words.after, text.lang),
  };
  const extra = surplus(numbers.after, numbers.before);
  const missing = surplus(numbers.before, numbers.after);
  const explanation = `${original.lang} has ${list(numbers.before)}, ${text.lang} has ${list(numbers.after)}`;
  const shown = (number: FoundNumber, lang: SearchedText['lang'], from: string): Finding => ({
    rule: 'numbers-differ',
    address: after.address,
    lang,
    excerpt: from.slice(number.start, number.end),
    explanation,
  });
  const [first] = extra;
  if (first !== undefined) return [shown(first, text.lang, words.after)];
  return missing.slice(0, 1).map((number) => shown(number, original.lang, words.before));
}

/**
 * Numbers of one text beyond those of another. A one in words comes and goes in translation ("within a year"): it is
 * never missed, yet makes up for a one in digits ("part one").
 */
function surplus(numbers: readonly FoundNumber[], others: readonly FoundNumber[]): FoundNumber[] {
  const left = new Map<number, number>();
  for (const { value } of others) left.set(value, (left.get(value) ?? 0) + 1);
  return numbers.filter((number) => {
    if (number.value === 1 && number.written === 'words') return false;
    const count = left.get(number.value) ?? 0;
    left.set(number.value, count - 1);
    return count <= 0;
  });
}

function wordsOf(piece: Piece): string {
  return [piece.title ?? '', piece.text].filter((part) => part !== '').join('\n');
}

function list(numbers: readonly FoundNumber[]): string {
  return numbers.length === 0 ? 'none' : numbers.map(({ value }) => value).join(', ');
}
