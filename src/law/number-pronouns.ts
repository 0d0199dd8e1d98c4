import type { Locale } from '../locale.ts';
import type { Token } from './citation/tokens.ts';

/** Words that show that "one" beside them numbers nothing, and words that show that it does. */
interface OneContext {
  /** Before it: each one, the one, ни один. */
  readonly before: ReadonlySet<string>;
  /** After it: one of, одним из, один від одного. */
  readonly after: ReadonlySet<string>;
  /** What only a number stands before: one day, один раз, one half. */
  readonly counted: RegExp;
  /** What only a number stands after: part one of Article 5. */
  readonly numbered?: RegExp;
}

const set = (words: string) => new Set(words.split(' '));

const contexts: Readonly<Record<Locale, OneContext>> = {
  ru: {
    before: set('ни'),
    after: set('из от за к с на после стороны и другой другого другому другим другую'),
    counted: /^(?:год|месяц|недел|д(?:ень|ня|ню|нем)|час|раз|процент|трет|четверт|половин)/u,
  },
  uk: {
    before: set('ні ані жоден один одна одне'),
    after: set(
      'з із зі від за до на після боку і й та одного одному одним одну одній однієї іншої інша інший',
    ),
    counted: /^(?:рік|рок|місяц|тиж|д(?:ень|ня|ню|нем)|годин|раз|відсот|третин|чверт|половин)/u,
  },
  en: {
    before: set('the this that which each every no any another other latter former such'),
    after: set(
      "of another who whose that which and must should may can shall is has does to 's in for . , ; : ) hand",
    ),
    counted: /^(?:year|month|week|day|hour|time|percent|per|half|third|quarter)/u,
    numbered: /^(?:part|article|chapter|section|paragraph|subparagraph|point|item|clause|category)$/u,
  },
};

/** The first half of "one another": одна від одної. */
const eachOther = /^(?:один|одна|одне|одні)$/u;

/** Whether the word for one at `index` is a pronoun ("one of", "один одного", "no one") and counts nothing. */
export function isPronoun(tokens: readonly Token[], index: number, lang: Locale): boolean {
  const { before, after, counted, numbered } = contexts[lang];
  const next = tokens[index + 1];
  const following = next?.text === '-' ? tokens[index + 2] : next;
  if (following !== undefined && counted.test(following.key)) return false;
  if (numbered?.test(tokens[index - 1]?.key ?? '') === true) return false;
  if (before.has(tokens[index - 1]?.key ?? '')) return true;
  if (lang === 'uk' && eachOther.test(tokens[index - 2]?.key ?? '')) return true;
  return next === undefined ? lang === 'en' : after.has(next.key);
}
