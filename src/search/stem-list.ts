import type { Locale } from '../locale.ts';
import { sharedLetters } from './shared-letters.ts';

// Stems as one line: each is led by a capital letter that says how many letters it shares with the one before (`A` none,
// `B` one, …). Cyrillic letters travel as signs of one byte, and those as Cyrillic letters. Compressed, such a line of
// sorted stems weighs little more than half of what the stems weigh with spaces between them.

const cyrillic = 'абвгдежзийклмнопрстуфхцчшщъыьэюяєіїґё';
const oneByte = "abcdefghijklmnopqrstuvwxyz0123456789'";
const exchanged = new Map(
  [...cyrillic].flatMap((letter, at): [string, string][] => [
    [letter, oneByte.charAt(at)],
    [oneByte.charAt(at), letter],
  ]),
);
const none = 'A'.charCodeAt(0);
const mostShared = 25;

/** Writes stems of a language, which hold no capital letters. Neighbours should share their beginnings. */
export function encodeStems(stems: readonly string[], lang: Locale): string {
  let before = '';
  const parts = stems.map((stem) => {
    const shared = Math.min(mostShared, sharedLetters(before, stem));
    before = stem;
    return String.fromCharCode(none + shared) + stem.slice(shared);
  });
  return exchange(parts.join(''), lang);
}

/** The stems of a line that `encodeStems` made. */
export function decodeStems(line: string, lang: Locale): string[] {
  const stems: string[] = [];
  let before = '';
  for (const [part] of exchange(line, lang).matchAll(/[A-Z][^A-Z]*/gu)) {
    before = before.slice(0, part.charCodeAt(0) - none) + part.slice(1);
    stems.push(before);
  }
  return stems;
}

/** Letters of one alphabet for those of the other; its own inverse. English stems are of one byte a letter as they are. */
function exchange(line: string, lang: Locale): string {
  return lang === 'en' ? line : Array.from(line, (letter) => exchanged.get(letter) ?? letter).join('');
}
