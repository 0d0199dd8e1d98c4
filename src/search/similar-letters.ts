import { foldWord } from './words.ts';

/** The letter triples of a text: letters and digits folded, words parted by one space. */
export function letterTriples(text: string): ReadonlySet<string> {
  const letters = ` ${(text.match(/[\p{L}\p{M}\p{N}'’ʼ`‘]+/gu) ?? []).map(foldWord).join(' ')} `;
  const triples = new Set<string>();
  for (let at = 0; at + 3 <= letters.length; at += 1) triples.add(letters.slice(at, at + 3));
  return triples;
}

/** The questions of `written` that share more than half of their letter triples with one of `reserved`. */
export function repeatedQuestions(
  written: readonly string[],
  reserved: readonly string[],
): { readonly question: string; readonly like: string; readonly share: number }[] {
  const others = reserved.map((like) => ({ like, other: letterTriples(like) }));
  return written.flatMap((question) => {
    const triples = letterTriples(question);
    const found = others
      .map(({ like, other }) => {
        let shared = 0;
        for (const triple of triples) if (other.has(triple)) shared += 1;
        return { question, like, share: triples.size === 0 ? 0 : shared / triples.size };
      })
      .filter(({ share }) => share > 0.5);
    return found.sort((a, b) => b.share - a.share).slice(0, 1);
  });
}
