import type { Rule } from './rule.ts';

/** Rules that one page brings together. `c00` holds the helpers and has no page. */
export interface Calculator {
  readonly id: string;
  readonly state: 'shared' | 'kz' | 'ua';
  readonly rules: readonly Rule[];
}

/** A worked example: an input with its outcome, or with the error that it gives. */
export type Example =
  | { readonly input: Readonly<Record<string, unknown>>; readonly outcome: Readonly<Record<string, unknown>> }
  | { readonly input: Readonly<Record<string, unknown>>; readonly error: string };

/** Worked examples by the names of their rules. */
export type Examples = Readonly<Record<string, readonly Example[]>>;
