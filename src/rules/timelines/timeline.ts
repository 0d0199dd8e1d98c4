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
  readonly kind: 'earliest' | 'latest';
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
  readonly kind: 'given' | 'earliest' | 'latest';
  readonly day: Day;
  readonly start: Day;
  readonly provision: Address | undefined;
  readonly weekend: boolean;
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
  const last = given.reduce((latest, { day }) => (day > latest ? day : latest), '');
  const moments: Moment[] = given.map(({ name, day }) => ({
    name,
    kind: 'given',
    day,
    start: day,
    provision: undefined,
    weekend: false,
  }));
  for (const { rule, gives, start, kind } of timeline.terms) {
    const from = known[start];
    if (from === undefined) continue;
    // A rule that asks what is so on a day is asked for the last day that is known.
    const result = rule.run({ on: last, ...known });
    if ('error' in result) continue;
    const day = result.outcome[gives];
    if (typeof day !== 'string') continue;
    const provision = provisionOf(rule);
    moments.push({ name: rule.name, kind, day, start: from, provision, weekend: isWeekend(day) });
  }
  return moments.toSorted((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0));
}
