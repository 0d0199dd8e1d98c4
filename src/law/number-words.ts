import type { Locale } from '../locale.ts';
import { type Token, tokensOf } from './citation/tokens.ts';
import { numberForms } from './number-forms.ts';
import { isPronoun } from './number-pronouns.ts';
import type { NumberForms } from './number-tables.ts';

/** A number as a text writes it, with its place in UTF-16 units (`end` exclusive). */
export interface FoundNumber {
  readonly value: number;
  readonly written: 'digits' | 'words';
  readonly start: number;
  readonly end: number;
}

/**
 * The numbers of a text in reading order: digits (`10-денний`, `85,5`, `1 000`, dates as day, month, year), words in
 * every case and gender (`тридцяти п'яти`, `двадцать первый`, `one hundred and five`), compound adjectives
 * (`двохмісячний`), shares (`две трети` is 2/3), ordinals, and names of months beside a number. Percentages count as
 * their number. "Один", "одна", "one" count only where they number something, not as pronouns. Roman numerals do not.
 */
export function findNumbers(text: string, lang: Locale): FoundNumber[] {
  const reader = new Reader(text, tokensOf(text), lang);
  const found: FoundNumber[] = [];
  for (let index = 0; index < reader.tokens.length; ) {
    const next = reader.numberAt(index);
    if (next?.number !== undefined) found.push(next.number);
    index = next?.after ?? index + 1;
  }
  return found;
}

/** The values of the numbers of a text in reading order: see `findNumbers`. */
export function numbersIn(text: string, lang: Locale): number[] {
  return findNumbers(text, lang).map((number) => number.value);
}

/** What was read from a token on: a number, or words that only look like one; and the token that follows. */
interface Step {
  readonly number?: FoundNumber;
  readonly after: number;
}

class Reader {
  readonly tokens: readonly Token[];
  readonly #text: string;
  readonly #lang: Locale;
  readonly #forms: NumberForms;

  constructor(text: string, tokens: readonly Token[], lang: Locale) {
    this.#text = text;
    this.tokens = tokens;
    this.#lang = lang;
    this.#forms = numberForms[lang];
  }

  numberAt(index: number): Step | undefined {
    const token = this.tokens[index];
    if (token?.type === 'number') return this.#digits(index);
    if (token?.type !== 'word') return undefined;
    return this.#words(index) ?? this.#single(index, token);
  }

  /** Digits: a decimal, thousands in groups, a plain number; `тысяч` after it multiplies. */
  #digits(index: number): Step {
    let last = index;
    let digits = this.#key(index);
    if (digits.length <= 3) {
      while (this.#groupsThousands(last)) {
        last = this.#nextDigits(last);
        digits += this.#key(last);
      }
    }
    let value = Number(digits);
    if (last === index && this.#isDecimal(index)) {
      last = index + 2;
      value = Number(`${this.#key(index)}.${this.#key(last)}`);
    }
    const multiplier = this.#forms.multipliers.get(this.#key(last + 1));
    if (multiplier !== undefined) return this.#step(index, last + 1, value * multiplier, 'digits');
    return this.#step(index, last, value, 'digits');
  }

  /** `1 000` in any language, `1,000` in English: exactly three digits follow one separating sign. */
  #groupsThousands(index: number): boolean {
    const at = this.#nextDigits(index);
    const token = this.tokens[at];
    const before = this.tokens[index];
    if (token?.type !== 'number' || token.text.length !== 3 || before === undefined) return false;
    const gap = this.#text.slice(before.end, token.start);
    return /^[ \u00A0\u202F]$/u.test(gap) || (this.#lang === 'en' && gap === ',');
  }

  #nextDigits(index: number): number {
    return this.tokens[index + 1]?.type === 'mark' ? index + 2 : index + 1;
  }

  /** `1,5` and `85.5`, but not `13.11.2023`. */
  #isDecimal(index: number): boolean {
    const glued = (at: number, pattern: RegExp) =>
      this.tokens[at]?.glued === true && pattern.test(this.tokens[at].text);
    if (!glued(index + 1, /^[.,]$/u) || !glued(index + 2, /^\d+$/u)) return false;
    const insideDate = glued(index + 3, /^[.,]$/u) && glued(index + 4, /^\d+$/u);
    const after = this.tokens[index - 1]?.text === '.' && this.tokens[index]?.glued === true;
    return !insideDate && !after;
  }

  /** Cardinals that add up (`двадцати одного`), an ordinal at the end, multipliers, a share. */
  #words(index: number): Step | undefined {
    let total = 0;
    let group: number | undefined;
    let slot = Number.POSITIVE_INFINITY;
    let at = index;
    let closed = false;
    while (!closed) {
      const key = this.#key(at);
      const multiplier = this.#forms.multipliers.get(key);
      const word = this.#cardinal(at);
      const ordinal = this.#forms.ordinals.get(key);
      if (multiplier !== undefined && at > index) {
        group = (group ?? 1) * multiplier;
        if (multiplier >= 1000) {
          total += group;
          group = 0;
        }
        slot = multiplier;
      } else if (word !== undefined && word < slot) {
        group = (group ?? 0) + word;
        slot = slotAfter(word);
      } else if (ordinal !== undefined && ordinal < slot) {
        group = (group ?? 0) + ordinal;
        closed = true;
      } else break;
      at = this.#joined(at, slot);
    }
    if (group === undefined) return undefined;
    const last = this.#lastWord(index, at);
    const value = total + group;
    if (value === 1 && last === index && isPronoun(this.tokens, index, this.#lang))
      return { after: index + 1 };
    const share = closed ? undefined : this.#shareAfter(last);
    if (share !== undefined) return this.#step(index, share.at, value * share.value, 'words');
    return this.#step(index, last, value, 'words');
  }

  #cardinal(index: number): number | undefined {
    const key = this.#key(index);
    // "семью" is "of seven" only before another instrumental plural: семью днями, but семью служащего.
    if (this.#lang === 'ru' && key === 'семью') return /[ая]ми$/u.test(this.#key(index + 1)) ? 7 : undefined;
    return this.#forms.cardinals.get(key);
  }

  /** The next token of the same number: the next word, in English also past a hyphen or "and". */
  #joined(index: number, slot: number): number {
    const next = this.tokens[index + 1];
    if (this.#lang !== 'en') return index + 1;
    if (next?.text === '-' && next.glued) return index + 2;
    return next?.key === 'and' && slot >= 100 && slot < Number.POSITIVE_INFINITY ? index + 2 : index + 1;
  }

  #lastWord(from: number, end: number): number {
    let last = Math.min(end, this.tokens.length) - 1;
    while (last > from && !this.#isNumberWord(last)) last -= 1;
    return last;
  }

  #isNumberWord(index: number): boolean {
    const key = this.#key(index);
    const { multipliers, ordinals } = this.#forms;
    return this.#cardinal(index) !== undefined || multipliers.has(key) || ordinals.has(key);
  }

  #shareAfter(index: number): { at: number; value: number } | undefined {
    const at = this.#joined(index, 0);
    const key = this.#key(at);
    const isThird = this.#lang === 'en' && key === 'third';
    const value = isThird ? 1 / 3 : this.#forms.shares.get(key);
    return value === undefined ? undefined : { at, value };
  }

  /** A single word that holds a number: a share, `дважды`, a compound adjective, a month beside a number. */
  #single(index: number, token: Token): Step | undefined {
    const { shares, others, multipliers, months } = this.#forms;
    const month = months.get(token.key);
    if (month !== undefined && this.#isBesideDay(index)) return this.#step(index, index, month, 'words');
    const value = shares.get(token.key) ?? others.get(token.key) ?? this.#compound(token.key);
    if (value !== undefined) return this.#step(index, index, value, 'words');
    // "Hundreds of people" is no number, "a hundred" is.
    const counts = this.#lang !== 'en' || this.#key(index - 1) === 'a';
    const multiplier = counts ? multipliers.get(token.key) : undefined;
    return multiplier === undefined ? undefined : this.#step(index, index, multiplier, 'words');
  }

  #isBesideDay(index: number): boolean {
    if (!/^\p{Lu}/u.test(this.#text.slice(this.tokens[index]?.start)) && this.#lang === 'en') return false;
    const isNumber = (at: number) => this.tokens[at]?.type === 'number';
    return (
      isNumber(index - 1) || isNumber(index + 1) || (this.#key(index - 1) === 'of' && isNumber(index - 3))
    );
  }

  /** `двохмісячний` is 2, `двадцятип'ятирічний` 25: number prefixes, then something measured. */
  #compound(key: string): number | undefined {
    let rest = key;
    let value = 0;
    let slot = Number.POSITIVE_INFINITY;
    for (;;) {
      const prefix = this.#forms.prefixes.find(([form, number]) => number < slot && rest.startsWith(form));
      if (prefix === undefined) break;
      rest = rest.slice(prefix[0].length).replace(/^-/u, '');
      value += prefix[1];
      slot = slotAfter(prefix[1]);
    }
    return value > 0 && this.#forms.measures.some((measure) => rest.startsWith(measure)) ? value : undefined;
  }

  #key(index: number): string {
    return this.tokens[index]?.key ?? '';
  }

  #step(from: number, to: number, value: number, written: FoundNumber['written']): Step {
    const start = this.tokens[from]?.start ?? 0;
    const end = this.tokens[to]?.end ?? start;
    return { number: { value, written, start, end }, after: to + 1 };
  }
}

/** What may still be added to a number after a word of this value: units after tens, below a hundred after hundreds. */
function slotAfter(value: number): number {
  if (value >= 100) return 100;
  return value >= 20 ? 10 : 0;
}
