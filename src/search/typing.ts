import type { Locale } from '../locale.ts';
import { fromLatin, isCyrillicChunk, isLatinChunk, onOtherKeyboard, soundKey } from './keyboard.ts';
import { isSmallWord } from './stop-words.ts';
import { kinOf, nearStems, type Vocabulary } from './vocabulary.ts';
import { wordsOf } from './words.ts';

/** What a query was taken for, where that is not what was typed. */
export interface Reading {
  readonly text: string;
  readonly how: 'as-typed' | 'keyboard' | 'latin';
}

/**
 * The query as it was meant: words typed on the other keyboard or in Latin letters are read anew where they then are words
 * of the texts and were none as typed.
 */
export function readTyping(query: string, lang: Locale, vocabulary: Vocabulary): Reading {
  let how: Reading['how'] = 'as-typed';
  const text = query.replace(/\S+/gu, (chunk) => {
    const foreign = lang === 'en' ? isCyrillicChunk(chunk) : isLatinChunk(chunk);
    if (!foreign || chunk.length < 2) return chunk;
    const readings: { text: string; how: Reading['how']; known: number }[] = [
      { text: chunk, how: 'as-typed', known: knownness(chunk, lang, vocabulary) + 0.1 },
    ];
    const bare = chunk.replace(/[?!]+$/u, '');
    for (const text of onOtherKeyboard(bare, lang))
      readings.push({ text, how: 'keyboard', known: knownness(text, lang, vocabulary) });
    if (lang !== 'en') {
      const text = latinWord(bare, lang, vocabulary);
      readings.push({ text, how: 'latin', known: knownness(text, lang, vocabulary) });
    }
    readings.sort((a, b) => b.known - a.known);
    const [best] = readings;
    if (best === undefined || best.how === 'as-typed' || best.known === 0) return chunk;
    how = best.how;
    return best.text;
  });
  return { text, how };
}

/** How surely a chunk is made of words of the texts: 3 for each that is, less for kin and slips; the mean of its words. */
function knownness(chunk: string, lang: Locale, vocabulary: Vocabulary): number {
  const words = wordsOf(chunk, lang);
  if (words.length === 0) return 0;
  const total = words.reduce((sum, word) => {
    if (isSmallWord(word.text, lang)) return sum + 3;
    if (vocabulary.terms.has(word.stem)) return sum + (word.text.length < 3 ? 1 : 3);
    if (kinOf(word.stem, vocabulary).length > 0) return sum + 2;
    return sum + (nearStems(word.stem, word.text.length, vocabulary).length > 0 ? 1 : 0);
  }, 0);
  return total / words.length;
}

/** A word in Latin letters as Cyrillic; letters that Latin does not tell apart are settled by the words of the texts. */
function latinWord(word: string, lang: Locale, vocabulary: Vocabulary): string {
  const read = fromLatin(word);
  const [only] = wordsOf(read, lang);
  if (only === undefined || vocabulary.terms.has(only.stem)) return read;
  const sounds = soundsOf(vocabulary);
  const key = soundKey(only.text);
  for (let length = key.length; length >= Math.max(3, key.length - 4); length -= 1) {
    const stem = sounds.get(key.slice(0, length));
    if (stem !== undefined) return stem;
  }
  return read;
}

/** Made once for a vocabulary: it takes longer than a query may. */
const soundsOfVocabularies = new WeakMap<Vocabulary, ReadonlyMap<string, string>>();

/** The stems of a vocabulary by what is left of them when letters that Latin does not tell apart are one. */
function soundsOf(vocabulary: Vocabulary): ReadonlyMap<string, string> {
  const known = soundsOfVocabularies.get(vocabulary);
  if (known !== undefined) return known;
  const sounds = new Map<string, string>();
  for (const stem of vocabulary.stems) {
    const key = soundKey(stem);
    if (!sounds.has(key)) sounds.set(key, stem);
  }
  soundsOfVocabularies.set(vocabulary, sounds);
  return sounds;
}
