import type { ActForm } from './act-words.ts';
import { type Adoption, readDateThenNumber, readNumberThenDate } from './dates.ts';
import { type GazetteReference, readGazette } from './gazettes.ts';
import { isCapital, isMark, type Read, type Reader, startsWithOne, wordAt } from './reader.ts';

/** How far the date of an act may stand from its noun, in tokens: the names of ministries are long. */
const reach = 30;
const longestTitle = 120;

/** The noun of an act at `at`. In running English text only one with a capital letter names an act. */
export function actFormAt(reader: Reader, at: number): ActForm | undefined {
  const form = reader.words.acts.get(wordAt(reader, at));
  if (form === undefined || form.type === 'registration') return form;
  const needsCapital = reader.words.running && /^[a-z]/u.test(wordAt(reader, at));
  return needsCapital && !isCapital(reader, at) ? undefined : form;
}

/** What follows the noun of an act and tells which act it is. */
export interface Details {
  readonly country: string | null;
  readonly title: string | null;
  readonly subject: readonly string[];
  readonly date: string | null;
  readonly number: string | null;
  readonly gazette: readonly GazetteReference[];
  readonly next: number;
}

/** Reads what follows the noun of an act. */
export function readDetails(reader: Reader, at: number): Details {
  const country = readCountry(reader, at);
  const title = readTitle(reader, country?.next ?? at);
  const afterTitle = title?.next ?? country?.next ?? at;
  const subject = title === undefined ? readSubject(reader, afterTitle) : undefined;
  const near = subject?.next ?? afterTitle;
  const dated = readDateAndNumber(reader, at);
  const told = Math.max(near, dated?.next ?? 0);
  const lateTitle = readTitle(reader, isMark(reader, told, ',') ? told + 1 : told);
  const next = lateTitle?.next ?? told;
  const gazette = readGazetteAfter(reader, next);
  return {
    country: country?.value ?? null,
    title: title?.value ?? dated?.value.title ?? lateTitle?.value ?? null,
    subject: subject?.value ?? [],
    date: dated?.value.date ?? null,
    number: dated?.value.number ?? null,
    gazette: gazette?.value ?? [],
    next: gazette?.next ?? next,
  };
}

function readCountry(reader: Reader, at: number): Read<string> | undefined {
  const words = reader.words.countries.find((country) =>
    country.every((word, index) => wordAt(reader, at + index) === word),
  );
  return words === undefined ? undefined : { value: words.join(' '), next: at + words.length };
}

/** A title in quotation marks. */
function readTitle(reader: Reader, at: number): Read<string> | undefined {
  const open = reader.tokens[at];
  const end = open === undefined ? undefined : reader.quotations.get(open.start);
  if (open === undefined || end === undefined) return undefined;
  let next = at + 1;
  while (next - at < longestTitle && (reader.tokens[next]?.start ?? end) < end) next += 1;
  if ((reader.tokens[next]?.start ?? end) < end) return undefined;
  return {
    value: reader.text
      .slice(open.end, end - 1)
      .replace(/\s+/gu, ' ')
      .trim(),
    next,
  };
}

/** Codes that are named by their subject without quotation marks. */
const subjects: readonly (readonly string[])[] = [
  ['про', 'адміністративні', 'правопорушення'],
  ['об', 'административных', 'правонарушениях'],
  ['законів', 'про', 'працю'],
  ['законов', 'о', 'труде'],
  ['о', 'браке', '(супружестве)', 'и', 'семье'],
  ['of', 'administrative', 'offences'],
  ['of', 'administrative', 'offenses'],
  ['on', 'administrative', 'offences'],
  ['on', 'administrative', 'offenses'],
  ['of', 'labour', 'laws'],
];

function readSubject(reader: Reader, at: number): Read<readonly string[]> | undefined {
  const words = subjects.find((subject) =>
    subject.every((word, index) => wordAt(reader, at + index) === word),
  );
  return words === undefined ? undefined : { value: words, next: at + words.length };
}

/** What tells an act from others of its kind. */
interface Dated extends Adoption {
  readonly title: string | null;
}

/**
 * The date and number of an act after its noun, past who adopted it: `Министра труда … РК от 13.11.2023 № 472`,
 * `No. 254-III of 21 May 2007`. Another act's noun, a stop or a clause after a comma ends the search.
 */
function readDateAndNumber(reader: Reader, at: number): Read<Dated> | undefined {
  let title: string | null = null;
  let ministry = false;
  for (let next = at; next < at + reach + longestTitle && reader.tokens[next] !== undefined; ) {
    const quoted = readTitle(reader, next);
    if (quoted !== undefined) {
      title = quoted.value;
      next = quoted.next;
      continue;
    }
    const found = readDateThenNumber(reader, next) ?? readNumberThenDate(reader, next);
    if (found !== undefined) return { value: { title, ...found.value }, next: found.next };
    if (next - at > reach && title === null) return undefined;
    ministry ||= startsWithOne(reader, next, ['минист', 'мініст', 'minist']);
    if (isMark(reader, next, '.', ';', ':', '(', ')')) return undefined;
    if (isMark(reader, next, ',') && (!ministry || isCapital(reader, next + 1))) return undefined;
    if (actFormAt(reader, next) !== undefined || reader.words.units.has(wordAt(reader, next)))
      return undefined;
    next += 1;
  }
  return undefined;
}

/** `(Відомості Верховної Ради України, 1993 р., N 52, ст. 490; …)`. The bracket counts to the act where it closes. */
function readGazetteAfter(reader: Reader, at: number): Read<GazetteReference[]> | undefined {
  const open = isMark(reader, at, '(', ',') ? 1 : 0;
  const gazette = readGazette(reader, at + open);
  if (gazette === undefined) return undefined;
  return isMark(reader, at, '(') && isMark(reader, gazette.next, ')')
    ? { ...gazette, next: gazette.next + 1 }
    : gazette;
}
