import * as z from 'zod';
import type { Address } from '../law/address.ts';
import { act, address, line, lines, slug } from '../law/content-fields.ts';
import type { Origin } from '../law/messages.ts';
import { type Trilingual, trilingual } from '../law/source.ts';
import type { OriginOf } from '../law/yaml.ts';
import type { Locale } from '../locale.ts';

/** Who asks. */
export const audiences = ['servant', 'hr', 'trainer', 'lawyer'] as const;
export type Audience = (typeof audiences)[number];

/** What answers are about: the pages of answers are arranged by these. */
// biome-ignore format: a list
export const answerTopics = [
  'scope', 'principles', 'conduct', 'gifts', 'conflict', 'discipline', 'entry', 'competition', 'oath', 'probation',
  'rank', 'evaluation', 'training', 'transfer', 'termination', 'rights', 'orders', 'politics', 'relatives',
  'outside-work', 'declaration', 'age', 'pay', 'leave', 'trip', 'social', 'pension', 'bodies', 'final', 'comparison',
] as const;
export type AnswerTopic = (typeof answerTopics)[number];

const ways = z.array(line).min(2).max(4);

/** A file of content/answers: one question with its answer. */
export const answerSchema = z.strictObject({
  /** The acts that answer; two or more: a comparing answer. */
  acts: z.array(act).min(1),
  audience: z.array(z.enum(audiences)).min(1),
  topic: z.enum(answerTopics),
  /** As a person asks it. */
  question: lines,
  /** Other ways to ask it, in everyday words. */
  also: z.strictObject({ ru: ways, en: ways, uk: ways }),
  /** What to do first, or the short answer. */
  first: trilingual,
  /** What the text requires, with numbers and conditions. */
  why: trilingual,
  /** Where it stands: verbatim, each language from its own text at that address. */
  quotes: z.array(z.strictObject({ at: address, words: lines })).min(1),
  /** What the text does not say. */
  silent: trilingual.optional(),
  /** Which other act governs, as the text names it. */
  other: trilingual.optional(),
  /** Rules of src/rules that take it further, by name. */
  rules: z.array(z.string().min(1)).min(1).optional(),
  /** What must be said beyond force and status, which every page says. */
  caveat: trilingual.optional(),
  related: z.array(slug).min(1).optional(),
});

export interface AnswerQuote {
  readonly at: Address;
  readonly words: Trilingual;
  readonly origin: Origin;
  /** Where each language's words stand in the file. */
  readonly origins: Readonly<Record<Locale, Origin>>;
}

/** A curated question with its answer and the words of law that carry it. */
export interface Answer {
  readonly slug: string;
  readonly acts: readonly string[];
  readonly audience: readonly Audience[];
  readonly topic: AnswerTopic;
  readonly question: Trilingual;
  readonly also: Readonly<Record<Locale, readonly string[]>>;
  readonly first: Trilingual;
  readonly why: Trilingual;
  readonly quotes: readonly AnswerQuote[];
  readonly silent: Trilingual | undefined;
  readonly other: Trilingual | undefined;
  readonly rules: readonly string[];
  readonly caveat: Trilingual | undefined;
  readonly related: readonly string[];
  readonly origin: Origin;
  /** The place of a value in the file, by its path there: `['related', 0]`. */
  readonly originOf: OriginOf;
}

/** The answers that quote a place or something inside it, in the order given. */
export function answersCiting(answers: readonly Answer[], at: Address): Answer[] {
  return answers.filter(({ quotes }) =>
    quotes.some((quote) => quote.at === at || quote.at.startsWith(`${at}/`)),
  );
}
