import type { Locale } from '../locale.ts';
import type { Engine } from './engine.ts';
import { isSmallWord, stopWords, weakWords } from './stop-words.ts';
import { understand } from './understand.ts';
import { wordsOf } from './words.ts';

/** Small English words that no Russian or Ukrainian word in Latin letters looks like. */
const onlyEnglish = new Set(
  [...stopWords.en, ...weakWords.en].filter(
    (word) => word.length > 2 && !/^(?:den|raz|use|put|let)$/u.test(word),
  ),
);

/** The language that a text is written in, where its letters or its small words tell; undefined where they do not. */
export function languageOf(text: string): Locale | undefined {
  const cyrillic = text.match(/\p{Script=Cyrillic}/gu)?.length ?? 0;
  const latin = text.match(/\p{Script=Latin}/gu)?.length ?? 0;
  if (latin > cyrillic) {
    const words = wordsOf(text, 'en').filter(({ text: word }) => /^[a-z]+$/u.test(word));
    const telling = words.filter((word) => onlyEnglish.has(word.text)).length;
    const short = words.filter((word) => word.text.length < 3 && stopWords.en.has(word.text)).length;
    const isEnglish =
      (telling > 0 && telling >= words.length / 6) || (short > 1 && short >= words.length / 3);
    return isEnglish ? 'en' : undefined;
  }
  const letters = (shape: RegExp) => text.match(shape)?.length ?? 0;
  const ukrainian = letters(/[іїєґ]/giu);
  const russian = letters(/[ыэъё]/giu);
  if (ukrainian !== russian) return ukrainian > russian ? 'uk' : 'ru';
  const small = (lang: 'ru' | 'uk', other: 'ru' | 'uk') =>
    wordsOf(text, lang).filter(({ text: word }) => isSmallWord(word, lang) && !isSmallWord(word, other))
      .length;
  const [inRussian, inUkrainian] = [small('ru', 'uk'), small('uk', 'ru')];
  if (inRussian === inUkrainian) return undefined;
  return inUkrainian > inRussian ? 'uk' : 'ru';
}

/**
 * Languages that a query may be in instead of the engine's own, the likeliest first; none where its own does. `sure`:
 * the query is in it whatever its index knows.
 */
export function otherLanguages(
  query: string,
  engine: Engine,
): { readonly langs: readonly Locale[]; readonly sure: boolean } {
  const told = languageOf(query);
  const none = { langs: [], sure: false };
  if (told === engine.lang) return none;
  // English on the Russian keyboard has Russian letters.
  if (told !== undefined && (told === 'en' || engine.lang !== 'en' || !isMeantOtherwise(query, engine)))
    return { langs: [told], sure: true };
  if (knows(query, engine)) return none;
  const langs: readonly Locale[] = /\p{Script=Cyrillic}/u.test(query) ? ['ru', 'uk'] : ['en'];
  return { langs: langs.filter((lang) => lang !== engine.lang), sure: false };
}

/** True where a query was typed with other letters, and most of it makes words that the engine knows. */
function isMeantOtherwise(query: string, engine: Engine): boolean {
  const { reading, slots } = understand(query, engine);
  const words = slots.filter((slot) => slot.kind === 'word');
  const known = words.filter((slot) => slot.known === 'yes').length;
  return reading.how !== 'as-typed' && known > 0.6 * words.length;
}

/** True where an engine knows a telling word of a query as it stands, or the query tells nothing. */
export function knows(query: string, engine: Engine): boolean {
  const words = understand(query, engine).slots.filter((slot) => slot.kind === 'word' && !slot.weak);
  return words.length === 0 || words.some((slot) => slot.known === 'yes');
}
