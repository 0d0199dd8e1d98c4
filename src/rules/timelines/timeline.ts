import type { Address } from '../../law/address.ts';
import { type Day, isWeekend } from '../calendar.ts';
import type { Fault } from '../errors.ts';
import { takeValue } from '../field-check.ts';
import { date } from '../fields.ts';
import type { Rule } from '../rule.ts';

/** A term of a timeline: the field of a rule's outcome that is its last (or first possible) day, and where it starts. */
export interface Term {
  readonly rule: Rule;
  readonly gives: string;
  /** The day that it runs from, by the name of the rule's input. */
  readonly start: string;
  readonly kind: 'earliest' | 'latest' | 'until';
}

/** The terms of a procedure, computed from the days of it that are known. */
export interface Timeline {
  readonly name: string;
  /** The days that may be given. None falls before the first: the announcement, the offence. */
  readonly days: readonly string[];
  /** Whether the category of the post matters. */
  readonly category: boolean;
  readonly terms: readonly Term[];
}

/** A day on a timeline: one that was given, or the end of a term that began on `start`. */
export interface Moment {
  /** The name of the given day, or the name of the rule. */
  readonly name: string;
  readonly kind: 'given' | Term['kind'];
  readonly day: Day;
  readonly start: Day;
  readonly provision: Address | undefined;
  readonly weekend: boolean;
}

/** A term that has no end: a day that it needs is not known, or the text sets none in this case. */
export interface OpenTerm {
  /** The name of the rule. */
  readonly name: string;
  /** The day that is lacking; undefined where the text sets no term. */
  readonly lacks: string | undefined;
  readonly provision: Address | undefined;
}

/** What is known of a case, by the names of the rules' inputs. */
export type KnownDays = Readonly<Record<string, string>>;

/** Where the text says the term of a rule. */
export function provisionOf({ quotes, provisions }: Rule): Address | undefined {
  return quotes[0]?.provision ?? provisions[0];
}

/** The days of a case in their order, or the first given day that is no day or falls before the beginning. */
export function momentsOf(timeline: Timeline, known: KnownDays): Moment[] | Fault {
  const given = timeline.days.flatMap((name) => {
    const day = known[name];
    return day === undefined ? [] : [{ name, day }];
  });
  const beginning = known[timeline.days[0] ?? ''] ?? '';
  for (const { name, day } of given) {
    const faults: Fault[] = [];
    takeValue(date(), day, { path: name, faults });
    if (faults[0] !== undefined) return faults[0];
    if (day < beginning) return { error: 'order', field: name };
  }
  const moments: Moment[] = given.map(({ name, day }) => ({
    name,
    kind: 'given',
    day,
    start: day,
    provision: undefined,
    weekend: false,
  }));
  for (const term of timeline.terms) {
    const day = endOf(term, timeline, known).day;
    if (day === undefined) continue;
    const { rule, kind, start } = term;
    const from = known[start] ?? day;
    const provision = provisionOf(rule);
    moments.push({ name: rule.name, kind, day, start: from, provision, weekend: isWeekend(day) });
  }
  return moments.toSorted((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0));
}

/** The terms that have no end yet, in the order of the procedure. */
export function openTerms(timeline: Timeline, known: KnownDays): OpenTerm[] {
  return timeline.terms.flatMap((term) => {
    const { day, lacks } = endOf(term, timeline, known);
    const { rule } = term;
    return day === undefined ? [{ name: rule.name, lacks, provision: provisionOf(rule) }] : [];
  });
}

/** The day on which a term ends, else the day that it lacks, else neither: the text sets none. */
function endOf(
  { rule, gives, start }: Term,
  { days }: Timeline,
  known: KnownDays,
): { readonly day?: Day; readonly lacks?: string } {
  if (known[start] === undefined) return { lacks: start };
  // A rule that asks what is so on a day is asked for the last day that is known.
  const on = days.reduce((latest, name) => ((known[name] ?? '') > latest ? (known[name] ?? '') : latest), '');
  const result = rule.run({ on, ...known });
  if ('error' in result) return { lacks: result.field ?? start };
  const day = result.outcome[gives];
  return typeof day === 'string' ? { day } : {};
}
