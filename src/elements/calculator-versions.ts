import { shortName } from './calendar-file.ts';

/**
 * The version of the texts that a link was made with: the beginnings of the hashes of the provisions, in the order in
 * which the rule names them, `1a2b3c.4d5e6f`.
 */
export type Version = string;

/** What a link says of the answer that it was made with; old links say less, addresses of the page itself nothing. */
export interface Made {
  readonly texts?: Version | undefined;
  /** The name of the answer. */
  readonly answer?: string | undefined;
}

/** What stands on the page that opens a link. */
export interface Now {
  readonly texts: Version;
  readonly provisions: readonly string[];
  /** The answer; undefined where there is none. */
  readonly outcome: unknown;
}

/** Keys of the sentences about what became of a link. */
export type Told = 'unchanged' | 'changed' | 'sameAnswer' | 'otherAnswer' | 'otherCase' | 'noAnswer';

/** A short name for an answer: the same outcome has the same, whatever the order of its fields. */
export function answerName(outcome: unknown): string {
  return shortName(
    JSON.stringify(outcome, (_, value: unknown) =>
      typeof value === 'object' && value !== null && !Array.isArray(value)
        ? Object.fromEntries(Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1)))
        : value,
    ),
  );
}

/** The provisions whose words are others than when a link was made; all of them where the rule names others now. */
export function changedSince(made: Version, now: Version, provisions: readonly string[]): string[] {
  const [before, after] = [made.split('.'), now.split('.')];
  if (before.length !== after.length) return [...provisions];
  return provisions.filter((_, index) => before[index] !== after[index]);
}

/** What whoever opens a link must be told: the provisions that read otherwise now, and the sentences. */
export function sinceLink(
  made: Made,
  now: Now,
): { readonly changed: readonly string[]; readonly told: readonly Told[] } {
  const changed = made.texts === undefined ? [] : changedSince(made.texts, now.texts, now.provisions);
  const ofTexts: Told[] = made.texts === undefined ? [] : [changed.length === 0 ? 'unchanged' : 'changed'];
  return { changed, told: [...ofTexts, ...ofAnswer(made, now, changed)] };
}

/** Where the wording is the same, another answer comes from the calculation or from the link itself. */
function ofAnswer({ texts, answer }: Made, { outcome }: Now, changed: readonly string[]): Told[] {
  if (answer === undefined) return [];
  if (outcome === undefined) return ['noAnswer'];
  if (answer === answerName(outcome)) return ['sameAnswer'];
  return [texts !== undefined && changed.length === 0 ? 'otherCase' : 'otherAnswer'];
}

/** The part of a link that says what it was made with. */
export function madeWith({ texts, outcome }: Pick<Now, 'texts' | 'outcome'>): string {
  return `texts=${texts}&answer=${answerName(outcome)}`;
}
