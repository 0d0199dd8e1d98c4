import * as z from 'zod';
import { type Address, isWithin } from '../law/address.ts';
import { address, lines, slug } from '../law/content-fields.ts';
import { type Trilingual, trilingual } from '../law/source.ts';
import type { OriginOf } from '../law/yaml.ts';

/** The two sides of every comparison, by state: the Kazakh acts, the Ukrainian draft. */
export const states = ['kz', 'ua'] as const;
export type State = (typeof states)[number];

/** The other side of a comparison. */
export function otherState(state: State): State {
  return state === 'kz' ? 'ua' : 'kz';
}

/** What topics are about, in the order in which they are shown. */
// biome-ignore format: a list
export const themes = [
  'scope', 'principles', 'conduct', 'gifts', 'conflict', 'orders', 'politics', 'relatives', 'other-work',
  'information', 'discipline', 'accountability', 'entry', 'bodies', 'career', 'training', 'evaluation', 'leaving',
  'pay', 'time', 'social', 'pension', 'final',
] as const;
export type Theme = (typeof themes)[number];

/** How one side stands to the other, seen from itself. */
export const relations = [
  'same',
  /** Asks more of the person. */
  'stricter',
  'milder',
  /** Covers more persons, cases or means. */
  'broader',
  'narrower',
  /** Another kind of rule: neither more nor less. */
  'different',
  /** This side alone regulates it; the other one is silent. */
  'only-here',
  'silent',
] as const;
export type Relation = (typeof relations)[number];

/** The relation seen from the other side. */
export const converse: Readonly<Record<Relation, Relation>> = {
  same: 'same',
  stricter: 'milder',
  milder: 'stricter',
  broader: 'narrower',
  narrower: 'broader',
  different: 'different',
  'only-here': 'silent',
  silent: 'only-here',
};

/** Names below `/compare/` that are pages of their own. */
export const reservedSlugs: readonly string[] = ['numbers', 'bodies', 'method'];

const side = z.strictObject({
  /** Where it stands, at the grain that answers; none where the side is silent. */
  provisions: z.array(address),
  /** What they require in a sentence or two; of a silent side, that it does not say. */
  requires: lines,
  relation: z.enum(relations),
});

/** A file of content/topics: one subject on which the acts are compared. */
export const topicSchema = z.strictObject({
  /** Place among all topics. */
  order: z.int().positive(),
  theme: z.enum(themes),
  title: lines,
  sides: z.strictObject({ kz: side, ua: side }),
  /** The weightiest first. */
  differences: z.array(lines).min(1).max(4),
  /** Why the sides stand to each other as they do. */
  reason: lines,
  /** Verbatim, each language from its own text at that address. */
  quotes: z.array(z.strictObject({ at: address, words: lines })).min(1),
  /** What must be said beyond force and persons, which every page says. */
  caveat: trilingual.optional(),
  /** Terms that look alike and are not: ids of the glossary. */
  terms: z
    .array(z.strictObject({ kz: slug, ua: slug, differ: lines }))
    .min(1)
    .optional(),
  /** Answers and rules that take it further, by name. */
  answers: z.array(slug).optional(),
  rules: z.array(z.string().min(1)).optional(),
});

/** One act's part, or one state's acts' part, in a topic. */
export interface TopicSide {
  readonly provisions: readonly Address[];
  readonly requires: Trilingual;
  readonly relation: Relation;
}

export interface TopicQuote {
  readonly at: Address;
  readonly words: Trilingual;
}

/** Two terms that look alike, and in what they differ. */
export interface TermPair {
  readonly kz: string;
  readonly ua: string;
  readonly differ: Trilingual;
}

/** A subject on which the acts of two states are compared. */
export interface Topic {
  readonly slug: string;
  readonly order: number;
  readonly theme: Theme;
  readonly title: Trilingual;
  readonly sides: Readonly<Record<State, TopicSide>>;
  readonly differences: readonly Trilingual[];
  readonly reason: Trilingual;
  readonly quotes: readonly TopicQuote[];
  readonly caveat: Trilingual | undefined;
  readonly terms: readonly TermPair[];
  readonly answers: readonly string[];
  readonly rules: readonly string[];
  /** The place of a value in the file, by its path there: `['quotes', 0, 'words', 'ru']`. */
  readonly originOf: OriginOf;
}

/** The provisions of both sides, Kazakh ones first. */
export function provisionsOfTopic({ sides }: Topic): Address[] {
  return states.flatMap((state) => sides[state].provisions);
}

/** The topics that hold a place, something inside it, or what it stands in; in the order given. */
export function topicsOf(topics: readonly Topic[], at: Address): Topic[] {
  return topics.filter((topic) =>
    provisionsOfTopic(topic).some((each) => isWithin(each, at) || isWithin(at, each)),
  );
}
