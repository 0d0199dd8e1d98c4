import type { Address } from '../law/address.ts';
import type { Finding, Piece, SearchedText } from './findings.ts';
import { holderOf } from './findings-duplicates.ts';

/**
 * Lists whose points end with semicolons but whose last one does too (something may have been cut), or one of whose
 * middle points ends with a full stop.
 */
export function findUnclosedLists(texts: readonly SearchedText[]): Finding[] {
  return texts.flatMap(({ lang, pieces }) => {
    const places = new Map(pieces.map((piece): [Address, Piece] => [piece.address, piece]));
    const endings = endingsOf(pieces);
    const points = pieces.filter((piece) => piece.label.endsWith(')'));
    return [...Map.groupBy(points, (piece) => holderOf(piece.address))].flatMap(([holder, list]) =>
      judge(list, places.get(holder)?.continues ?? false, endings).map(
        (each): Finding => ({ ...each, lang }),
      ),
    );
  });
}

function judge(
  list: readonly Piece[],
  continues: boolean,
  endings: ReadonlyMap<Address, string>,
): Omit<Finding, 'lang'>[] {
  const endOf = (piece: Piece) => (endings.get(piece.address) ?? '').slice(-1);
  const middle = list.slice(0, -1);
  const last = list.at(-1);
  const open = middle.filter((piece) => endOf(piece) === ';');
  if (last === undefined || open.length * 2 <= middle.length) return [];
  const shown = (rule: Finding['rule'], piece: Piece, explanation: string) => ({
    rule,
    address: piece.address,
    excerpt: (endings.get(piece.address) ?? '').slice(-40).trim(),
    explanation,
  });
  const early = middle
    .filter((piece) => endOf(piece) === '.')
    .map((piece) => shown('list-closed-early', piece, 'a middle point of the list ends with a full stop'));
  if (continues || !/[;,]/u.test(endOf(last))) return early;
  return [...early, shown('list-unclosed', last, `the last point of the list ends with "${endOf(last)}"`)];
}

/** The last words of each place: its own, or those of the last place inside it. */
function endingsOf(pieces: readonly Piece[]): Map<Address, string> {
  const endings = new Map<Address, string>();
  for (const piece of pieces) {
    const own = piece.text.trim();
    endings.set(piece.address, own);
    let inner = piece.address;
    for (let holder = holderOf(inner); endings.has(holder); holder = holderOf(inner)) {
      if (own !== '') endings.set(holder, own);
      inner = holder;
    }
  }
  return endings;
}
