import * as z from 'zod';

/** A check that a translation is excused from at a place, and why. */
export interface Exception {
  readonly at: string;
  readonly check: string;
  readonly reason: string;
}

export const exceptionSchema = z.strictObject({
  at: z.string().min(1),
  check: z.string().min(1),
  reason: z.string().min(1),
});
