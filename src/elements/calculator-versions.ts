import type { Rule } from '../rules/rule.ts';
import { element } from './calculator-result.ts';
import { fill, type Speech } from './calculator-words.ts';

/**
 * The version of the texts that a link was made with: the beginnings of the hashes of the provisions, in the order in
 * which the rule names them, `1a2b3c.4d5e6f`.
 */
export type Version = string;

/** What is to be said of the texts to whoever opens a link made with a version of them. */
export function versionNote({ words }: Speech, rule: Rule, made: Version): HTMLElement {
  const { texts = '', provisions = [] } = words.rules[rule.name] ?? {};
  const changed = changedSince(made, texts, provisions);
  const place = changed.map((address) => words.places[address]?.name ?? address).join('; ');
  const isSame = changed.length === 0;
  const note = element(
    'p',
    { className: 'since' },
    isSame ? words.say.unchanged : fill(words.say.changed, { place }),
  );
  note.toggleAttribute('data-changed', !isSame);
  return note;
}

/** The provisions whose words are others than when a link was made; all of them where the rule names others now. */
export function changedSince(made: Version, now: Version, provisions: readonly string[]): string[] {
  const [before, after] = [made.split('.'), now.split('.')];
  if (before.length !== after.length) return [...provisions];
  return provisions.filter((_, index) => before[index] !== after[index]);
}
