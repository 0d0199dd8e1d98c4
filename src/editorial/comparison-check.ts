import { VFile } from 'vfile';
import type { VFileMessage } from 'vfile-message';
import { type Address, actOf, isWithin } from '../law/address.ts';
import { say, sayAt } from '../law/messages.ts';
import type { Trilingual } from '../law/source.ts';
import type { OriginOf } from '../law/yaml.ts';
import { type Locale, locales } from '../locale.ts';
import type { Bodies, NumberEntry, Numbers } from './comparison.ts';
import { holds, type NoteLookup } from './notes-check.ts';

/** A number that a rule computes with, and the words that it comes from. */
export interface RuleNumber {
  readonly rule: string;
  readonly provision: Address;
  readonly lang: Locale;
  readonly words: string;
}

/** What numbers and bodies are proved against. */
export interface ComparisonGround {
  readonly lookup: NoteLookup;
  readonly topics: ReadonlySet<string>;
  readonly rules: ReadonlySet<string>;
  /** Every number of every rule. */
  readonly ruleNumbers: readonly RuleNumber[];
}

/** Proves numbers: addresses and words are in the texts, units, topics and rules exist, every number of a rule is there. */
export function checkNumbers({ units, numbers }: Numbers, ground: ComparisonGround): VFileMessage[] {
  const { lookup, topics, rules, ruleNumbers } = ground;
  const seen = new Set<string>();
  const entries = numbers.flatMap((entry) => {
    const { at, words, unit, topic, rule, value, originOf } = entry;
    const key = `${at} ${words.ru} ${value} ${unit}`;
    const again = seen.has(key) ? [sayAt(originOf([]), 'number-repeated', `${at}: found it twice`)] : [];
    seen.add(key);
    const named = (known: boolean, field: string, name: string) =>
      known
        ? []
        : [
            sayAt(
              originOf([field]),
              'number-name',
              `${at}: found ${field} ${name}, expected one that exists`,
            ),
          ];
    return [
      ...again,
      ...placeMessages(lookup, at, words, 'number', originOf),
      ...named(unit in units, 'unit', unit),
      ...named(topic === undefined || topics.has(topic), 'topic', topic ?? ''),
      ...named(rule === undefined || rules.has(rule), 'rule', rule ?? ''),
    ];
  });
  const file = new VFile({ path: 'content/comparison/numbers.yaml' });
  const lacking = ruleNumbers.filter((number) => !numbers.some((entry) => holdsNumber(entry, number)));
  return [
    ...entries,
    ...lacking.map(({ rule, provision, words }) =>
      say(
        file,
        'number-rule',
        `found no number of ${provision} in the words "${words}", expected it: ${rule} computes with it`,
      ),
    ),
  ];
}

/** Whether an entry is of the place of a rule's number and shares its words. */
function holdsNumber({ at, words }: NumberEntry, { provision, lang, words: wanted }: RuleNumber): boolean {
  if (!isWithin(at, provision) && !isWithin(provision, at)) return false;
  const [own, other] = [plain(words[lang]), plain(wanted)];
  return own.includes(other) || other.includes(own);
}

const plain = (text: string) => text.replace(/\s+/gu, ' ').toLowerCase();

/** Proves bodies: ids are unique, addresses and words are in the texts, powers belong to a body of their own act. */
export function checkBodies(
  { bodies, powers, conflicts, originOf }: Bodies,
  lookup: NoteLookup,
): VFileMessage[] {
  const acts = new Map(bodies.map(({ id, act }) => [id, act]));
  return [
    ...bodies.flatMap(({ id, act, at }, index) => {
      const tell = (field: string, reason: string) =>
        sayAt(originOf(['bodies', index, field]), 'body', `${id}: ${reason}`);
      return [
        ...(bodies.findIndex((body) => body.id === id) === index ? [] : [tell('id', 'found it twice')]),
        ...(lookup.has(at) && actOf(at) === act
          ? []
          : [tell('at', `found ${at}, expected a place of ${act}`)]),
        ...(powers.some(({ body }) => body === id) ? [] : [tell('id', 'found no power of it, expected one')]),
      ];
    }),
    ...powers.flatMap(({ body, at, words }, index) => {
      const inner: OriginOf = (path) => originOf(['powers', index, ...path]);
      const act = acts.get(body);
      const belongs = act === undefined || act === actOf(at);
      return [
        ...(act === undefined
          ? [sayAt(inner(['body']), 'power', `found body ${body}, expected one of the list`)]
          : []),
        ...(belongs
          ? []
          : [sayAt(inner(['at']), 'power', `${body}: found ${at}, expected a place of ${act}`)]),
        ...placeMessages(lookup, at, words, 'power', inner),
      ];
    }),
    ...conflicts.flatMap(({ between }, index) =>
      between
        .filter((at) => !powers.some((power) => isWithin(power.at, at) || isWithin(at, power.at)))
        .map((at) =>
          sayAt(
            originOf(['conflicts', index]),
            'power-conflict',
            `found ${at}, expected the place of a power`,
          ),
        ),
    ),
  ];
}

function placeMessages(
  lookup: NoteLookup,
  at: Address,
  words: Trilingual,
  rule: string,
  originOf: OriginOf,
): VFileMessage[] {
  if (!lookup.has(at))
    return [sayAt(originOf(['at']), `${rule}-address`, `found address ${at}, expected a place of an act`)];
  return locales
    .filter((lang) => !holds(lookup, at, lang, words[lang]))
    .map((lang) => {
      const reason = `found no "${words[lang]}" in ${at} (${lang}), expected it verbatim`;
      return sayAt(originOf(['words', lang]), `${rule}-quote`, reason);
    });
}
