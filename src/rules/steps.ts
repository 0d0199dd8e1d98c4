import {
  type Day,
  dayAfter,
  earliestOf,
  latestOf,
  monthsAfter,
  type WorkCalendar,
  workingDayAfter,
  yearsAfter,
} from './calendar.ts';
import { type Money, percentOf, type Rounding, sumOf, timesOf } from './money.ts';
import type { Quote } from './quote.ts';
import type { Operation, Relation, Step, Term, Value } from './step.ts';
import { isAtLeastYears, isMoreThanYears, type Tenure } from './tenure.ts';

/** One value with its name: `{ entryDate }`. */
type Named<T> = Readonly<Record<string, T>>;

type Extras = Pick<Step, 'relation' | 'rounding' | 'quote'>;

/** Computes and keeps what was computed from what. One is made for each run of a rule. */
export class Steps {
  readonly taken: Step[] = [];

  #take<T extends Value>(op: Operation, gives: string, from: Named<Value>, value: T, extras: Extras = {}): T {
    this.taken.push({ op, gives, from, value, ...extras });
    return value;
  }

  addDays(gives: string, start: Named<Day>, days: Term): Day {
    return this.#take(
      'add-days',
      gives,
      withTerm(start, { days }),
      dayAfter(only(start), numberOf(days)),
      quoteOf(days),
    );
  }

  addMonths(gives: string, start: Named<Day>, months: Term): Day {
    const value = monthsAfter(only(start), numberOf(months));
    return this.#take('add-months', gives, withTerm(start, { months }), value, quoteOf(months));
  }

  addYears(gives: string, start: Named<Day>, years: Term): Day {
    const value = yearsAfter(only(start), numberOf(years));
    return this.#take('add-years', gives, withTerm(start, { years }), value, quoteOf(years));
  }

  addWorkingDays(gives: string, start: Named<Day>, days: Term, calendar: WorkCalendar | undefined): Day {
    const value = workingDayAfter(only(start), numberOf(days), calendar);
    const listed = { holidays: calendar?.holidays ?? [], workingDays: calendar?.workingDays ?? [] };
    const from = { ...withTerm(start, { days }), ...listed };
    return this.#take('add-working-days', gives, from, value, quoteOf(days));
  }

  /** «по истечении N дней после дня X»: N whole days pass first, so that the effect begins on X + N + 1. */
  afterExpiry(gives: string, day: Named<Day>, days: Term): Day {
    const value = dayAfter(only(day), numberOf(days) + 1);
    return this.#take('after-expiry', gives, withTerm(day, { days }), value, quoteOf(days));
  }

  /** The first of several values that is given. */
  choose<T extends Value>(gives: string, candidates: Named<T | undefined>): T {
    const [name, value] = given(candidates).at(0) ?? [];
    if (name === undefined || value === undefined) throw new TypeError(`nothing to choose for ${gives}`);
    return this.#take('choose', gives, { [name]: value }, value);
  }

  earliest(gives: string, days: Named<Day | undefined>): Day {
    const entries = given(days);
    const [first, ...others] = entries.map(([, day]) => day);
    if (first === undefined) throw new TypeError(`no days for ${gives}`);
    return this.#take('earliest', gives, Object.fromEntries(entries), earliestOf(first, ...others));
  }

  latest(gives: string, days: Named<Day>): Day {
    const [first, ...others] = Object.values(days);
    if (first === undefined) throw new TypeError(`no days for ${gives}`);
    return this.#take('latest', gives, days, latestOf(first, ...others));
  }

  /** A value measured or counted by the rule itself. */
  measure<T extends Value>(
    gives: string,
    from: Named<Value>,
    value: T,
    quote?: Quote<number | readonly number[]>,
  ): T {
    return this.#take('measure', gives, from, value, quote === undefined ? {} : { quote });
  }

  /** Compares two numbers, or two days, or a number with the number of a quote. */
  compare<T extends number | Day>(
    gives: string,
    left: Named<T>,
    relation: Relation,
    right: Named<T | Quote>,
  ): boolean {
    const [a, b] = [only(left), only(right)];
    const value = holds(a, relation, typeof b === 'object' ? b.value : b);
    const quote = typeof b === 'object' ? { quote: b } : {};
    return this.#take('compare', gives, { ...left, ...withTerm({}, right) }, value, { relation, ...quote });
  }

  moreThanYears(gives: string, tenure: Named<Tenure>, years: Term): boolean {
    const value = isMoreThanYears(only(tenure), numberOf(years));
    return this.#take('more-than-years', gives, withTerm(asValues(tenure), { years }), value, quoteOf(years));
  }

  atLeastYears(gives: string, tenure: Named<Tenure>, years: Term): boolean {
    const value = isAtLeastYears(only(tenure), numberOf(years));
    return this.#take('at-least-years', gives, withTerm(asValues(tenure), { years }), value, quoteOf(years));
  }

  percent(gives: string, amount: Named<Money>, percent: Term, rounding: Rounding = 'half-up'): Money {
    const value = percentOf(only(amount), numberOf(percent), rounding);
    return this.#take('percent', gives, withTerm(amount, { percent }), value, {
      rounding,
      ...quoteOf(percent),
    });
  }

  sum(gives: string, amounts: Named<number>): number {
    return this.#take('sum', gives, amounts, sumOf(Object.values(amounts)));
  }

  times(gives: string, amount: Named<Money>, count: Term): Money {
    return this.#take(
      'times',
      gives,
      withTerm(amount, { count }),
      timesOf(only(amount), numberOf(count)),
      quoteOf(count),
    );
  }

  /** Whether every condition holds. */
  all(gives: string, conditions: Named<boolean>): boolean {
    return this.#take('all-of', gives, conditions, Object.values(conditions).every(Boolean));
  }

  /** Whether at least one condition holds. */
  any(gives: string, conditions: Named<boolean>): boolean {
    return this.#take('any-of', gives, conditions, Object.values(conditions).some(Boolean));
  }

  /** The codes of all conditions that fail, in the order given; `failed` says of each whether it does. */
  failing<Code extends string>(gives: string, failed: Readonly<Record<Code, boolean>>): Code[] {
    const codes = Object.keys(failed).filter((code): code is Code => isKey(failed, code) && failed[code]);
    return this.#take('list-failing', gives, failed, codes);
  }

  /** The row of a table: the inputs that chose it, and what stands in it. */
  row<T extends Value>(from: Named<Value>, row: T): T {
    return this.#take('table-row', 'row', from, row);
  }

  /** The state of a duty on a day. */
  state<T extends string>(gives: string, from: Named<Value>, value: T): T {
    return this.#take('state', gives, from, value);
  }

  /** What the text says in every case. */
  fixed<T extends Value>(gives: string, value: T, quote?: Quote<number | readonly number[]>): T {
    return this.#take('fixed', gives, {}, value, quote === undefined ? {} : { quote });
  }
}

function only<T>(named: Named<T>): T {
  for (const value of Object.values(named)) return value;
  throw new TypeError('a step without a value');
}

function given<T>(candidates: Named<T | undefined>): [string, T][] {
  return Object.entries(candidates).flatMap(([name, value]): [string, T][] =>
    value === undefined ? [] : [[name, value]],
  );
}

function isKey<T extends object>(record: T, name: PropertyKey): name is keyof T {
  return Object.hasOwn(record, name);
}

function holds<T extends number | Day>(left: T, relation: Relation, right: T | number): boolean {
  if (relation === 'equal') return left === right;
  if (relation === 'at-least') return left >= right;
  if (relation === 'at-most') return left <= right;
  return relation === 'more' ? left > right : left < right;
}

function numberOf(term: Term): number {
  return typeof term === 'number' ? term : term.value;
}

function quoteOf(term: Term): Extras {
  return typeof term === 'number' ? {} : { quote: term };
}

function withTerm(from: Named<Value>, term: Named<Value | Quote>): Record<string, Value> {
  const plain = Object.entries(term).map(
    ([name, value]) => [name, isQuote(value) ? value.value : value] as const,
  );
  return { ...from, ...Object.fromEntries(plain) };
}

function isQuote(value: Value | Quote): value is Quote {
  return typeof value === 'object' && value !== null && 'words' in value && 'provision' in value;
}

function asValues(tenures: Named<Tenure>): Record<string, Value> {
  return Object.fromEntries(
    Object.entries(tenures).map(([name, { years, months, days }]) => [name, { years, months, days }]),
  );
}
