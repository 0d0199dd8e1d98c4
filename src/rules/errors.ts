/**
 * What can be wrong with an input, in the order in which it is looked for: a code is given only where none before it
 * applies. They are values, never exceptions.
 */
export const errorCodes = [
  'missing',
  'invalid-date',
  'invalid-value',
  'not-integer',
  'negative',
  'out-of-range',
  'order',
  'inconsistent',
] as const;

export type ErrorCode = (typeof errorCodes)[number];

/** The answer to an invalid input: the code, and where one input is at fault, its path (`tenure.years`). */
export interface Fault {
  readonly error: ErrorCode;
  readonly field?: string;
}

/** The fault that is told: the first by the order of the codes, among equals the first given. */
export function firstFault(faults: readonly Fault[]): Fault | undefined {
  return errorCodes.flatMap((code) => faults.filter((fault) => fault.error === code)).at(0);
}
