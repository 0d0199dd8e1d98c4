import { VFile } from 'vfile';
import type { VFileMessage } from 'vfile-message';
import { type Address, actOf, isWithin } from '../law/address.ts';
import { say, sayAt } from '../law/messages.ts';
import type { Path } from '../law/misfits.ts';
import { type Locale, locales } from '../locale.ts';
import { findUnbalanced } from './findings-marks.ts';
import { holds, type NoteLookup } from './notes-check.ts';
import { converse, provisionsOfTopic, type State, states, type Topic } from './topics.ts';

/** What the topics are proved against. */
export interface TopicGround {
  readonly lookup: NoteLookup;
  /** The state of every act, by its name. */
  readonly stateOf: ReadonlyMap<string, State>;
  /** Names of the rules, slugs of the answers, and the glossary's terms with their acts. */
  readonly rules: ReadonlySet<string>;
  readonly answers: ReadonlySet<string>;
  readonly terms: ReadonlyMap<string, readonly string[]>;
}

/**
 * Proves topics against the laws and each other: addresses exist on their side, relations are converse, every side
 * that speaks is quoted and every silent one named, quotes are verbatim in every language, names exist, marks pair.
 */
export function checkTopics(topics: readonly Topic[], ground: TopicGround): VFileMessage[] {
  return [
    ...topics.flatMap((topic) => [
      ...sideMessages(topic, ground),
      ...relationMessages(topic),
      ...quoteMessages(topic, ground.lookup),
      ...reasonMessages(topic, ground.lookup),
      ...nameMessages(topic, ground),
      ...markMessages(topic),
    ]),
    ...repeatMessages(topics),
  ];
}

/** Every unit stands in a topic: itself, or something inside it. */
export function checkTopicCoverage(topics: readonly Topic[], units: readonly Address[]): VFileMessage[] {
  const file = new VFile({ path: 'content/topics' });
  const held = topics.flatMap(provisionsOfTopic);
  return units
    .filter((unit) => !held.some((address) => isWithin(address, unit)))
    .map((unit) => say(file, 'topic-coverage', `found no topic that holds ${unit}, expected one`));
}

function sideMessages(topic: Topic, { lookup, stateOf }: TopicGround): VFileMessage[] {
  return states.flatMap((state) => {
    const { provisions } = topic.sides[state];
    return provisions.flatMap((address, index) => {
      const path = ['sides', state, 'provisions', index];
      if (!lookup.has(address))
        return [sayOf(topic, path, 'topic-address', `found address ${address}, expected a place of an act`)];
      const other = stateOf.get(actOf(address)) !== state;
      const again = provisions.indexOf(address) !== index;
      return [
        ...(other
          ? [
              sayOf(
                topic,
                path,
                'topic-address',
                `found ${address}, expected a place of the acts of ${state}`,
              ),
            ]
          : []),
        ...(again
          ? [sayOf(topic, path, 'topic-address', `found address ${address} again, expected it once`)]
          : []),
      ];
    });
  });
}

function relationMessages(topic: Topic): VFileMessage[] {
  const { kz, ua } = topic.sides;
  const wanted = converse[kz.relation];
  const reason = `found relation ${ua.relation} against ${kz.relation}, expected ${wanted}`;
  const converseMessages =
    ua.relation === wanted ? [] : [sayOf(topic, ['sides', 'ua', 'relation'], 'topic-relation', reason)];
  return [
    ...converseMessages,
    ...states.flatMap((state) => {
      const { relation, provisions } = topic.sides[state];
      const path = ['sides', state, 'provisions'];
      if (relation === 'silent' && provisions.length > 0)
        return [sayOf(topic, path, 'topic-relation', 'found provisions of a silent side, expected none')];
      if (relation !== 'silent' && provisions.length === 0)
        return [sayOf(topic, path, 'topic-relation', `found no provision of a side that is ${relation}`)];
      return [];
    }),
  ];
}

function quoteMessages(topic: Topic, lookup: NoteLookup): VFileMessage[] {
  const places = provisionsOfTopic(topic);
  const seen = new Set<string>();
  return topic.quotes.flatMap(({ at, words }, index) => {
    const path = ['quotes', index];
    const tell = (reason: string, inner: Path = ['at']) =>
      sayOf(topic, [...path, ...inner], 'topic-quote', reason);
    if (!lookup.has(at)) return [tell(`found address ${at}, expected a place of an act`)];
    const key = `${at} ${words.ru}`;
    const again = seen.has(key) ? [tell(`found the same quote of ${at} again, expected it once`)] : [];
    seen.add(key);
    const outside = places.some((place) => isWithin(at, place))
      ? []
      : [tell(`found a quote of ${at}, expected a provision of the topic`)];
    const wrong = locales.filter((lang) => !holds(lookup, at, lang, words[lang]));
    return [
      ...again,
      ...outside,
      ...wrong.map((lang) =>
        tell(`found no "${words[lang]}" in ${at} (${lang}), expected it verbatim`, ['words', lang]),
      ),
    ];
  });
}

/** What a reason calls the acts of a state by. */
const namesOf: Readonly<Record<State, Readonly<Record<Locale, RegExp>>>> = {
  kz: { ru: /казах|кодекс|приказ/iu, en: /kazakh|\b(?:code|order)\b/iu, uk: /казах|кодекс|наказ/iu },
  ua: { ru: /укра|проект/iu, en: /ukrain|\bdraft\b/iu, uk: /укра|про[єе]кт/iu },
};

/** What a reason sets in quotation marks, by its language. */
const marked: Readonly<Record<Locale, RegExp>> = { ru: /«([^»]+)»/gu, en: /“([^”]+)”/gu, uk: /«([^»]+)»/gu };

/** A reason rests on words of every side that speaks, uses them where both do, and names the one that does not. */
function reasonMessages(topic: Topic, lookup: NoteLookup): VFileMessage[] {
  const { sides, quotes, reason } = topic;
  return states.flatMap((state) => {
    const { relation, provisions } = sides[state];
    if (relation === 'silent')
      return locales
        .filter((lang) => !namesOf[state][lang].test(reason[lang]))
        .map((lang) =>
          sayOf(topic, ['reason', lang], 'topic-reason', `found no name of the silent side (${state})`),
        );
    if (!quotes.some(({ at }) => provisions.some((place) => isWithin(at, place))))
      return [
        sayOf(
          topic,
          ['quotes'],
          'topic-reason',
          `found no quote of ${state}, expected one: it is ${relation}`,
        ),
      ];
    if (relation === 'only-here') return [];
    return locales
      .filter((lang) => {
        const words = [...reason[lang].matchAll(marked[lang])].map(([, each = '']) => each);
        return !words.some((each) => provisions.some((place) => holds(lookup, place, lang, each)));
      })
      .map((lang) => {
        const found = `found no words of the provisions of ${state} in marks, expected some: it is ${relation}`;
        return sayOf(topic, ['reason', lang], 'topic-reason', found);
      });
  });
}

function nameMessages(topic: Topic, { rules, answers, terms, stateOf }: TopicGround): VFileMessage[] {
  const unknown = (field: 'rules' | 'answers', known: ReadonlySet<string>, what: string) =>
    topic[field].flatMap((name, index) =>
      known.has(name) && topic[field].indexOf(name) === index
        ? []
        : [
            sayOf(
              topic,
              [field, index],
              `topic-${what}`,
              `found ${what} ${name}, expected one that exists, once`,
            ),
          ],
    );
  const strange = topic.terms.flatMap((pair, index) =>
    states
      .filter((state) => !(terms.get(pair[state]) ?? []).some((act) => stateOf.get(act) === state))
      .map((state) => {
        const reason = `found term ${pair[state]}, expected one of the glossary that the acts of ${state} use`;
        return sayOf(topic, ['terms', index, state], 'topic-term', reason);
      }),
  );
  return [...unknown('rules', rules, 'rule'), ...unknown('answers', answers, 'answer'), ...strange];
}

/** Quotation marks and brackets of the editors' own words pair. */
function markMessages(topic: Topic): VFileMessage[] {
  const { title, sides, differences, reason, caveat, terms } = topic;
  const own = [
    { path: ['title'], words: title },
    ...states.map((state) => ({ path: ['sides', state, 'requires'], words: sides[state].requires })),
    ...differences.map((words, index) => ({ path: ['differences', index], words })),
    { path: ['reason'], words: reason },
    ...(caveat === undefined ? [] : [{ path: ['caveat'], words: caveat }]),
    ...terms.map(({ differ }, index) => ({ path: ['terms', index, 'differ'], words: differ })),
  ];
  return own.flatMap(({ path, words }) =>
    locales.flatMap((lang) => {
      const mark = findUnbalanced(words[lang], lang);
      if (mark === undefined) return [];
      const reason = `found "${mark.text}" without its pair, expected both`;
      return [sayOf(topic, [...path, lang], 'topic-marks', reason)];
    }),
  );
}

/** No two topics share a place in the order or a title. */
function repeatMessages(topics: readonly Topic[]): VFileMessage[] {
  const owners = new Map<string, Topic>();
  return topics.flatMap((topic) =>
    [
      { path: ['order'], key: String(topic.order), what: `order ${topic.order}` },
      ...locales.map((lang) => ({
        path: ['title', lang],
        key: `${lang} ${topic.title[lang].toLowerCase()}`,
        what: `title "${topic.title[lang]}"`,
      })),
    ].flatMap(({ path, key, what }) => {
      const owner = owners.get(key);
      owners.set(key, owner ?? topic);
      if (owner === undefined) return [];
      return [
        sayOf(topic, path, 'topic-repeated', `found ${what} again, expected it once: ${owner.slug} has it`),
      ];
    }),
  );
}

function sayOf(topic: Topic, at: Path, rule: string, reason: string): VFileMessage {
  return sayAt(topic.originOf(at), rule, `${topic.slug}: ${reason}`);
}
