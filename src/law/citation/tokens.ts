/** A word, a number or a single sign of a text, with its place in UTF-16 units (`end` exclusive). */
export interface Token {
  readonly type: 'word' | 'number' | 'mark';
  readonly text: string;
  /** For comparison: small letters, NFC, one apostrophe, ё as е. */
  readonly key: string;
  readonly start: number;
  readonly end: number;
  /** True where nothing stands between this token and the one before. */
  readonly glued: boolean;
}

const apostrophes = new Set(["'", '’', 'ʼ', '`', '‘'].map((sign) => sign.charCodeAt(0)));

type Class = 'letter' | 'digit' | 'mark' | 'joining' | 'none';

/** White space and invisible signs (soft hyphens, direction marks) separate or are left out; they make no tokens. */
function classOf(code: number): Class {
  if (code < 0x80) {
    if ((code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a)) return 'letter';
    if (code >= 0x30 && code <= 0x39) return 'digit';
    return code <= 0x20 || code === 0x7f ? 'none' : 'mark';
  }
  // Cyrillic, but for its few signs.
  if (code >= 0x400 && code <= 0x52f) return code >= 0x482 && code <= 0x489 ? 'joining' : 'letter';
  if (apostrophes.has(code)) return 'mark';
  const sign = String.fromCodePoint(code);
  if (/\p{L}/u.test(sign)) return 'letter';
  if (/\p{M}/u.test(sign)) return 'joining';
  return /[\s\p{Cf}\p{Cc}]/u.test(sign) ? 'none' : 'mark';
}

/** Splits a text into words (with apostrophes inside), runs of digits and single signs. Linear. */
export function tokensOf(text: string): Token[] {
  const tokens: Token[] = [];
  let before = -1;
  for (let start = 0; start < text.length; ) {
    const code = text.codePointAt(start) ?? 0;
    const width = code > 0xffff ? 2 : 1;
    const first = classOf(code);
    if (first === 'none') {
      start += width;
      continue;
    }
    let end = start + width;
    if (first === 'letter') end = endOfWord(text, end);
    else if (first === 'digit') while (classOf(text.codePointAt(end) ?? 0) === 'digit') end += 1;
    const value = text.slice(start, end);
    const type = first === 'letter' ? 'word' : first === 'digit' ? 'number' : 'mark';
    const key = type === 'word' ? keyOf(value) : value;
    tokens.push({ type, text: value, key, start, end, glued: start === before });
    before = end;
    start = end;
  }
  return tokens;
}

function endOfWord(text: string, from: number): number {
  let end = from;
  while (end < text.length) {
    const code = text.codePointAt(end) ?? 0;
    const kind = classOf(code);
    const width = code > 0xffff ? 2 : 1;
    if (kind === 'letter') end += width;
    else if (kind === 'joining') end += width;
    else if (apostrophes.has(code) && classOf(text.codePointAt(end + 1) ?? 0) === 'letter') end += 2;
    else break;
  }
  return end;
}

/** The form in which words are compared. */
export function keyOf(word: string): string {
  const small = word.toLowerCase();
  // Most words have no sign that needs more.
  if (!/[’ʼ`‘ё\p{M}]/u.test(small)) return small;
  return small
    .normalize('NFC')
    .replace(/[’ʼ`‘]/gu, "'")
    .replaceAll('ё', 'е');
}

/** Opening and closing places of quotations, outermost only; an opened quotation that never closes is none. */
export function quotationsOf(text: string): [start: number, end: number][] {
  const found: [number, number][] = [];
  const open: { mark: string; at: number }[] = [];
  for (const match of text.matchAll(/["“”„«»]/gu)) {
    const mark = match[0];
    const last = open.at(-1);
    const closes =
      last !== undefined &&
      (mark === '”' ||
        mark === '»' ||
        (mark === '"' && last.mark === '"') ||
        (mark === '“' && last.mark === '„'));
    if (closes) {
      open.pop();
      while (found.length > 0 && (found.at(-1)?.[0] ?? -1) > last.at) found.pop();
      found.push([last.at, match.index + 1]);
    } else if (mark !== '”' && mark !== '»') {
      open.push({ mark, at: match.index });
    }
  }
  return found;
}
