import { type Address, segmentOf } from '../law/address.ts';
import { provisionKinds } from '../law/model.ts';
import { labelNumber } from '../law/places.ts';
import type { Finding, FindingRule, Piece, SearchedText } from './findings.ts';

/** Shorter texts repeat for good reasons: "Excluded by Law No. 5". */
const fewestWords = 5;

/** Numbers, titles and texts that stand twice in one place: in a list, in an article, among the articles of an act. */
export function findDuplicates(texts: readonly SearchedText[]): Finding[] {
  return texts.flatMap((text) => {
    const wholes = wholeTexts(text.pieces);
    const provisions = text.pieces.filter((piece) => isProvision(piece));
    return [...Map.groupBy(provisions, (piece) => holderOf(piece.address)).values()].flatMap((siblings) => [
      ...twice(text, 'duplicate-number', siblings, (piece) => segmentOf(labelNumber(piece.label))),
      ...twice(text, 'duplicate-title', siblings, (piece) => piece.title),
      ...twice(text, 'duplicate-text', siblings, (piece) => longText(wholes.get(piece.address) ?? '')),
    ]);
  });
}

function isProvision(piece: Piece): boolean {
  return provisionKinds.some((kind) => kind === piece.kind);
}

/** The place around a place. */
export function holderOf(address: Address): Address {
  return address.slice(0, address.lastIndexOf('/'));
}

function twice(
  { lang }: SearchedText,
  rule: FindingRule,
  siblings: readonly Piece[],
  keyOf: (piece: Piece) => string | undefined,
): Finding[] {
  const first = new Map<string, Piece>();
  return siblings.flatMap((piece): Finding[] => {
    const key = keyOf(piece);
    if (key === undefined || key === '') return [];
    const earlier = first.get(key);
    if (earlier === undefined) {
      first.set(key, piece);
      return [];
    }
    const excerpt = rule === 'duplicate-number' ? piece.label : (piece.title ?? piece.text);
    const explanation = `it has the ${rule.replace('duplicate-', '')} of ${earlier.address}`;
    return [{ rule, address: piece.address, lang, excerpt, explanation }];
  });
}

function longText(text: string): string | undefined {
  const normal = text.toLowerCase().replace(/\s+/gu, ' ').trim();
  return normal.split(' ').length < fewestWords ? undefined : normal;
}

/** The text of each place with all that stands inside it, without its own label. */
function wholeTexts(pieces: readonly Piece[]): Map<Address, string> {
  const wholes = new Map<Address, string>();
  for (const piece of pieces) {
    const own = [piece.title ?? '', piece.text].join(' ').trim();
    wholes.set(piece.address, own);
    for (let holder = holderOf(piece.address); wholes.has(holder); holder = holderOf(holder)) {
      wholes.set(holder, `${wholes.get(holder)} ${piece.label} ${own}`);
    }
  }
  return wholes;
}
