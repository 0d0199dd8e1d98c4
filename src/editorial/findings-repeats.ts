import { type Token, tokensOf } from '../law/citation/tokens.ts';
import type { Finding, SearchedText } from './findings.ts';

/** A passage this long that stands twice in one place was pasted, not written. */
const pasted = 20;
/** A shorter passage is doubled only where no sign stands inside it. */
const brief = 10;
/** So many words of a doubled passage are quoted. */
const quoted = 8;

/** Words that may well follow themselves. */
const innocent: ReadonlySet<string> = new Set(['that', 'had', 'тому', 'що']);

/** Words printed twice running, and passages printed twice in one place. */
export function findRepeats(texts: readonly SearchedText[]): Finding[] {
  return texts.flatMap(({ lang, pieces }) =>
    pieces.flatMap((piece) =>
      [piece.title ?? '', piece.text].flatMap((text) => {
        const tokens = tokensOf(text);
        const found = [...doubledWords(text, tokens), ...doubledPassage(text, tokens)];
        return found.map((each): Finding => ({ ...each, address: piece.address, lang }));
      }),
    ),
  );
}

type Repeat = Pick<Finding, 'rule' | 'excerpt' | 'explanation'>;

function doubledWords(text: string, tokens: readonly Token[]): Repeat[] {
  return tokens.flatMap((token, index): Repeat[] => {
    const next = tokens[index + 1];
    if (token.type !== 'word' || next?.key !== token.key || innocent.has(token.key)) return [];
    // Single capitals are letters of categories or lists, not words.
    if (/^\p{Lu}$/u.test(token.text)) return [];
    const excerpt = text.slice(token.start, next.end);
    return [{ rule: 'doubled-word', excerpt, explanation: `"${token.text}" stands twice running` }];
  });
}

/** The first passage that follows itself at once (two words or more), or else a long one that stands twice. */
function doubledPassage(text: string, tokens: readonly Token[]): Repeat[] {
  const words = tokens.filter((token) => token.type !== 'mark');
  const positions = new Map<string, number[]>();
  for (const [index, { key }] of words.entries()) {
    for (const earlier of positions.get(key) ?? []) {
      const length = index - earlier;
      const same = sameFrom(words, earlier, index);
      if (length < 2 || same < Math.min(length, pasted)) continue;
      const passage = text.slice(words[earlier]?.start, words[index + same - 1]?.end);
      if (same < brief && !isRun(passage)) continue;
      const last = words[index + Math.min(same, quoted) - 1];
      const start = words[index]?.start ?? 0;
      const explanation = `a passage of ${Math.min(same, length)} words stands twice`;
      return [{ rule: 'doubled-passage', excerpt: text.slice(start, last?.end), explanation }];
    }
    const list = positions.get(key);
    if (list === undefined) positions.set(key, [index]);
    else list.push(index);
  }
  return [];
}

/** How many words from two places on are the same, up to where the first meets the second. */
function sameFrom(words: readonly Token[], first: number, second: number): number {
  let length = 0;
  while (first + length < second) {
    const key = words[second + length]?.key;
    if (key === undefined || key !== words[first + length]?.key) break;
    length += 1;
  }
  return length;
}

/** A few words repeat innocently over a comma or a full stop, or where they are figures: "5 of 10, 5 of 10". */
function isRun(passage: string): boolean {
  return /\p{L}{4}/u.test(passage) && !/[^\p{L}\p{M}\p{N}\s'’`-]/u.test(passage);
}
