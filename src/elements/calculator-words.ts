import type { Locale } from '../locale.ts';
import type { Value } from '../rules/step.ts';
import type { Told, Version } from './calculator-versions.ts';

type Table = Readonly<Record<string, string>>;

/** Sentences of the page itself that its script says. `{…}` stands for what it puts in. */
export type Spoken =
  | 'yes'
  | 'no'
  | 'none'
  | 'nothing'
  | 'money'
  | 'percent'
  | 'tenure'
  | 'pair'
  | 'period'
  | 'present'
  | 'absent'
  | 'needed'
  | 'notNumber'
  | 'misplaced'
  | 'remove'
  | 'row'
  | 'weekend'
  | 'conflict'
  | 'silent'
  | 'given'
  | 'outcome'
  | 'steps'
  | 'clause'
  | 'copied'
  | 'notCopied'
  | 'notAdvice'
  | 'restsOn'
  | 'linkCopied'
  | Told;

/** A provision as a page names it, and where it stands. */
export interface Place {
  readonly name: string;
  readonly url: string;
}

/** What the script of a page must know of a rule beside the rule itself. */
export interface RuleWords {
  readonly title: string;
  /** Units of inputs and outcomes by their names. */
  readonly units: Table;
  readonly provisions: readonly string[];
  /** The version of the words of those provisions. */
  readonly texts: Version;
  /** Inputs of the worked examples that the page offers. */
  readonly examples: readonly Readonly<Record<string, unknown>>[];
}

/** All words that a calculator's page needs in one language. */
export interface CalculatorWords {
  readonly ui: Locale;
  readonly calculator: string;
  readonly title: string;
  /** What the acts that the rules rest on are worth, in sentences. */
  readonly force: readonly string[];
  readonly names: Table;
  /** Words of codes, `name.code` before `code`. */
  readonly values: Table;
  readonly operations: Table;
  readonly relations: Table;
  readonly roundings: Table;
  readonly errors: Table;
  readonly units: Table;
  readonly places: Readonly<Record<string, Place>>;
  readonly rules: Readonly<Record<string, RuleWords>>;
  readonly say: Readonly<Record<Spoken, string>>;
}

/** A piece of text, with where it leads. */
export interface Piece {
  readonly text: string;
  readonly href?: string;
}

/** Day before month in English too, as both countries write. */
const tags: Readonly<Record<Locale, string>> = { ru: 'ru-RU', en: 'en-GB', uk: 'uk-UA' };

/** The language tag that dates and numbers are written by. */
export function dateTag(ui: Locale): string {
  return tags[ui];
}

/** Puts values into a sentence: `{name}` becomes the value of that name. */
export function fill(sentence: string, values: Readonly<Record<string, string | number>>): string {
  return sentence.replace(/\{(\w+)\}/gu, (whole, name: string) => String(values[name] ?? whole));
}

export function isDay(value: unknown): value is string {
  return typeof value === 'string' && /^\d{4}-\d\d-\d\d$/u.test(value);
}

/** Says values of rules in the words of one language. The same code writes the tables and the results. */
export class Speech {
  readonly words: CalculatorWords;
  readonly #date: Intl.DateTimeFormat;
  readonly #number: Intl.NumberFormat;
  readonly #plural: Intl.PluralRules;
  readonly #point: string;

  constructor(words: CalculatorWords) {
    this.words = words;
    const tag = tags[words.ui];
    this.#date = new Intl.DateTimeFormat(tag, {
      weekday: 'long',
      day: 'numeric',
      month: 'long',
      year: 'numeric',
      timeZone: 'UTC',
    });
    this.#number = new Intl.NumberFormat(tag);
    this.#plural = new Intl.PluralRules(tag);
    this.#point = this.#number.formatToParts(0.5).find(({ type }) => type === 'decimal')?.value ?? '.';
  }

  name(rule: string, name: string): string {
    const { names } = this.words;
    return names[`${rule}.${name}`] ?? names[name] ?? name;
  }

  code(name: string, code: string): string {
    const { values } = this.words;
    return values[`${name}.${code}`] ?? values[code] ?? code;
  }

  /** A day with its weekday; no line breaks inside. */
  day(day: string): string {
    return this.#date.format(new Date(`${day}T00:00:00Z`)).replace(/\s/gu, '\u00a0');
  }

  /** A whole number of minor units, as a sum with two decimals; exact, for no fraction is computed. */
  money(minor: number): string {
    const whole = this.#number.format(Math.floor(minor / 100));
    const sum = `${whole}${this.#point}${String(minor % 100).padStart(2, '0')}`;
    return fill(this.words.say.money, { sum });
  }

  number(value: number, unit: string | undefined): string {
    if (unit === 'minor-units') return this.money(value);
    const number = this.#number.format(value);
    if (unit === 'percent') return fill(this.words.say.percent, { number });
    if (unit === 'ordinal') return fill(this.words.units.ordinal ?? '', { number: value + 1 });
    const words = unit === undefined ? undefined : this.words.units[unit];
    return words === undefined ? number : `${number}\u00a0${this.#counted(words, value)}`;
  }

  /** The form of a word that fits its number: `бал | бали | балів | бала`. A fraction takes the fourth, or the second. */
  #counted(words: string, value: number): string {
    const forms = words.split(' | ');
    const index = ['one', 'few', 'many', 'other'].indexOf(this.#plural.select(value));
    return forms[index] ?? forms[1] ?? words;
  }

  /** A value in words, one piece for each member of a list. `unit` where it is not the one of the name. */
  pieces(rule: string, name: string, value: Value, unit = this.words.rules[rule]?.units[name]): Piece[] {
    const { say, places } = this.words;
    if (value === null) return [{ text: this.#absent(rule, name) }];
    if (typeof value === 'boolean') return [{ text: value ? say.yes : say.no }];
    if (typeof value === 'number') return [{ text: this.number(value, unit) }];
    if (typeof value === 'string') {
      const place = places[value];
      if (place !== undefined) return [{ text: place.name, href: place.url }];
      return [{ text: isDay(value) ? this.day(value) : this.code(name, value) }];
    }
    if (isList(value)) {
      if (value.length === 0) return [{ text: this.words.values[`${name}.empty`] ?? say.nothing }];
      return value.flatMap((member) => this.pieces(rule, name, member, unit));
    }
    return [{ text: this.#compound(rule, value) }];
  }

  text(rule: string, name: string, value: Value, unit?: string): string {
    const pieces = unit === undefined ? this.pieces(rule, name, value) : this.pieces(rule, name, value, unit);
    return pieces.map(({ text }) => text).join('; ');
  }

  /** Why a value is not there: the text names none, it has not happened yet. */
  #absent(rule: string, name: string): string {
    const { values, say } = this.words;
    return values[`${rule}.${name}.null`] ?? values[`${name}.null`] ?? say.none;
  }

  #compound(rule: string, value: Readonly<Record<string, Value>>): string {
    const { say } = this.words;
    const { years, months, days, from, to } = value;
    if (typeof years === 'number' && typeof months === 'number' && typeof days === 'number')
      return fill(say.tenure, { years, months, days });
    if (isDay(from) && isDay(to)) return fill(say.period, { from: this.day(from), to: this.day(to) });
    return Object.entries(value)
      .map(([name, part]) => `${this.name(rule, name)}: ${this.text(rule, name, part)}`)
      .join('; ');
  }
}

/** The words of a calculator that stand in the page, as data. */
export function ownWords(calculator: string): Element | null {
  return document.querySelector(`script[data-words="${calculator}"]`);
}

const speeches = new Map<string, Speech>();

/** What says the values of a calculator whose words stand in the page; made once. */
export function speechOf(calculator: string): Speech {
  const held = speeches.get(calculator);
  if (held !== undefined) return held;
  const words: CalculatorWords = JSON.parse(ownWords(calculator)?.textContent ?? '');
  const speech = new Speech(words);
  speeches.set(calculator, speech);
  return speech;
}

function isList(value: Value): value is readonly Value[] {
  return Array.isArray(value);
}
