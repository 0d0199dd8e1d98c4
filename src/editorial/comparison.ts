import * as z from 'zod';
import type { Address } from '../law/address.ts';
import { act, address, lines, slug } from '../law/content-fields.ts';
import { type Trilingual, trilingual } from '../law/source.ts';
import type { OriginOf } from '../law/yaml.ts';

/** What sort of number a text names. */
// biome-ignore format: a list
export const numberKinds = [
  'deadline', 'duration', 'age', 'percentage', 'share', 'count', 'amount', 'score',
] as const;
export type NumberKind = (typeof numberKinds)[number];

/** What a body does. */
// biome-ignore format: a list
export const deeds = [
  'decides', 'proposes', 'agrees', 'appoints', 'hears-appeal', 'advises', 'controls', 'keeps', 'informs',
] as const;
export type Deed = (typeof deeds)[number];

/** `7`, `0.5`, a fraction `1/2`, a range `5–10`. */
const value = z.union([z.number(), z.string().regex(/^\d+(?:[.,]\d+)?(?:[/–]\d+(?:[.,]\d+)?)?$/u)]);

/** content/comparison/numbers.yaml. */
export const numbersSchema = z.strictObject({
  /** What numbers are counted in: id → name. */
  units: z.record(slug, trilingual),
  numbers: z.array(
    z.strictObject({
      at: address,
      kind: z.enum(numberKinds),
      /** Verbatim, each language from its own text: the shortest words that hold number and unit. */
      words: lines,
      value,
      unit: slug,
      /** What it is the number of. */
      what: lines,
      topic: slug.optional(),
      rule: z.string().min(1).optional(),
    }),
  ),
});

/** content/comparison/bodies.yaml. */
export const bodiesSchema = z.strictObject({
  bodies: z.array(
    z.strictObject({
      id: slug,
      act,
      name: trilingual,
      /** Where it is set up or first named. */
      at: address,
    }),
  ),
  powers: z.array(
    z.strictObject({
      body: slug,
      does: z.enum(deeds),
      /** One clause of a sentence. */
      what: lines,
      at: address,
      /** Verbatim. */
      words: lines,
    }),
  ),
  /** Clauses that give one power to two bodies, or disagree. */
  conflicts: z.array(z.strictObject({ between: z.array(address).min(2), what: trilingual })),
});

/** A number that a text names, as a person would look it up. */
export interface NumberEntry {
  readonly at: Address;
  readonly kind: NumberKind;
  readonly words: Trilingual;
  readonly value: number | string;
  readonly unit: string;
  readonly what: Trilingual;
  readonly topic: string | undefined;
  readonly rule: string | undefined;
  /** The place of a value of the entry in the file. */
  readonly originOf: OriginOf;
}

/** The numbers of the texts, and what they are counted in. */
export interface Numbers {
  readonly units: Readonly<Record<string, Trilingual>>;
  readonly numbers: readonly NumberEntry[];
}

/** Someone whom a text gives powers to. */
export interface Body {
  readonly id: string;
  readonly act: string;
  readonly name: Trilingual;
  readonly at: Address;
}

/** What a body does under a clause. */
export interface Power {
  readonly body: string;
  readonly does: Deed;
  readonly what: Trilingual;
  readonly at: Address;
  readonly words: Trilingual;
}

/** Clauses that disagree on who decides. */
export interface PowerConflict {
  readonly between: readonly Address[];
  readonly what: Trilingual;
}

/** Who decides: bodies, their powers, and where clauses disagree. */
export interface Bodies {
  readonly bodies: readonly Body[];
  readonly powers: readonly Power[];
  readonly conflicts: readonly PowerConflict[];
  readonly originOf: OriginOf;
}

/** A value as a number to sort by: a fraction is computed, a range counts from its beginning. */
export function sortValue(given: number | string): number {
  if (typeof given === 'number') return given;
  const [first = 0, second] = given.split(/[/–]/u).map((part) => Number(part.replace(',', '.')));
  return given.includes('/') && second !== undefined ? first / second : first;
}
