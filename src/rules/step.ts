import type { Rounding } from './money.ts';
import type { Quote } from './quote.ts';

/** Plain data, as it stands in JSON. */
export type Value = string | number | boolean | null | readonly Value[] | { readonly [name: string]: Value };

/** What a step did; the key of its sentence. */
export type Operation =
  | 'add-days'
  | 'add-working-days'
  | 'add-months'
  | 'add-years'
  | 'after-expiry'
  | 'choose'
  | 'earliest'
  | 'latest'
  | 'measure'
  | 'compare'
  | 'more-than-years'
  | 'at-least-years'
  | 'percent'
  | 'sum'
  | 'times'
  | 'all-of'
  | 'any-of'
  | 'list-failing'
  | 'table-row'
  | 'state'
  | 'fixed';

export type Relation = 'at-least' | 'at-most' | 'more' | 'less' | 'equal';

/**
 * One step of a computation: `value`, called `gives` (a field of the outcome or a name that a later step takes up), came
 * from the values in `from` (inputs or earlier steps, by their names).
 */
export interface Step {
  readonly op: Operation;
  readonly gives: string;
  readonly from: Readonly<Record<string, Value>>;
  readonly value: Value;
  readonly relation?: Relation;
  readonly rounding?: Rounding;
  /** The words of the text that the number came from. */
  readonly quote?: Quote<number | readonly number[]>;
}

/** A number, or a quote that brings it. */
export type Term = number | Quote;
