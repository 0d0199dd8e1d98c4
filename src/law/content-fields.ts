import * as z from 'zod';

/** The name of a file of content: the last part of the URL of what it holds. */
export const slugShape = /^[a-z0-9]+(?:-[a-z0-9]+)*$/u;
export const slug = z.string().regex(slugShape, 'expected a lower-case ASCII slug');

export const act = z
  .string()
  .regex(/^[a-z]{2}-[a-z0-9-]+$/u, 'expected the name of an act such as "kz-code"');

/** A place in an act. */
export const address = z
  .string()
  .regex(/^[a-z]{2}-[a-z0-9-]+(?:\/[a-z0-9_-]+)+$/u, 'expected an address such as "kz-code/9/16"');

/** An act, or a place in one. */
export const place = z.union([act, address]);

export const line = z.string().regex(/^\S(?:.*\S)?$/u, 'expected one line of text');

/** One line in each language. */
export const lines = z.strictObject({ ru: line, en: line, uk: line });
