import { VFile } from 'vfile';
import { describe, expect, it } from 'vitest';
import { formatMessage } from '../../scripts/report.ts';
import { converse, otherState, relations, type Topic, topicsOf } from '../../src/editorial/topics.ts';
import { checkTopicCoverage, checkTopics, type TopicGround } from '../../src/editorial/topics-check.ts';
import { readTopic, readTopics } from '../../src/editorial/topics-read.ts';
import { readLibrary } from '../../src/law/library.ts';

/** Two small acts in three languages. */
const texts: Readonly<Record<string, string>> = {
  'ru kz-code/1': '1. Служащий не берёт\nподарков.',
  'en kz-code/1': '1. A servant takes no gifts.',
  'uk kz-code/1': '1. Службовець не бере подарунків.',
  'ru ua-draft/2': 'Статья 2. Подарки дороже ста гривен запрещены.',
  'en ua-draft/2': 'Article 2. Gifts above one hundred hryvnias are forbidden.',
  'uk ua-draft/2': 'Стаття 2. Подарунки понад сто гривень заборонено.',
  'ru ua-draft/2/1': '1. сто гривен',
  'en ua-draft/2/1': '1. one hundred hryvnias',
  'uk ua-draft/2/1': '1. сто гривень',
};

const ground: TopicGround = {
  lookup: {
    has: (address) => `ru ${address}` in texts,
    textOf: (address, lang) => texts[`${lang} ${address}`],
  },
  stateOf: new Map([
    ['kz-code', 'kz'],
    ['ua-draft', 'ua'],
  ]),
  rules: new Set(['kz-gift']),
  answers: new Set(['gifts']),
  terms: new Map([
    ['kz-servant', ['kz-code']],
    ['ua-servant', ['ua-draft']],
  ]),
};

const good = `order: 10
theme: gifts
title: { ru: Подарки, en: Gifts, uk: Подарунки }
sides:
  kz:
    provisions: [kz-code/1]
    requires: { ru: Не брать., en: Take none., uk: Не брати. }
    relation: stricter
  ua:
    provisions: [ua-draft/2]
    requires: { ru: Не дороже ста., en: None above a hundred., uk: Не дорожчі ста. }
    relation: milder
differences:
  - { ru: Одни запрещают всё., en: One forbids all., uk: Одні забороняють усе. }
reason: { ru: "Кодекс — «не берёт», проект — «ста».", en: "The code “takes no gifts”, the draft “hundred”.", uk: "Кодекс «не бере», проєкт «сто»." }
quotes:
  - at: kz-code/1
    words: { ru: не берёт подарков, en: takes no gifts, uk: не бере подарунків }
  - at: ua-draft/2
    words: { ru: сто, en: hundred, uk: сто }
terms:
  - { kz: kz-servant, ua: ua-servant, differ: { ru: Разные., en: Different., uk: Різні. } }
answers: [gifts]
rules: [kz-gift]
`.replace('{ ru: сто, en', '{ ru: ста, en');

/** The same with the other side silent. */
const silent = good
  .replace('relation: stricter', 'relation: only-here')
  .replace('relation: milder', 'relation: silent')
  .replace('[ua-draft/2]', '[]')
  .replace(/ {2}- at: ua-draft\/2\n.*\n/u, '');

function topicOf(yaml: string, name = 'gifts'): { topic: Topic | undefined; messages: string[] } {
  const file = new VFile({ path: `content/topics/${name}.yaml`, value: yaml });
  const topic = readTopic(file);
  const found = topic === undefined ? [] : checkTopics([topic], ground);
  return { topic, messages: [...file.messages, ...found].map(formatMessage) };
}

describe('reading and checking a topic', () => {
  it('says nothing of good topics', () => {
    expect(topicOf(good).messages).toEqual([]);
    expect(topicOf(silent).messages).toEqual([]);
  });

  /** What is planted, and the message that must tell it, with its line. */
  const faults: readonly [string, string, string, string, string?][] = [
    ['no YAML', 'theme: gifts', 'theme: [gifts', 'topic-yaml'],
    ['an unknown theme', 'theme: gifts', 'theme: presents', ':2:8 topic-schema: "theme"'],
    ['a language that is lacking', ', en: Gifts', '', ':3:8 topic-schema: "title.en"'],
    ['an unknown key', 'order: 10', 'order: 10\nplace: 3', 'topic-schema'],
    ['an unknown relation', 'relation: milder', 'relation: laxer', 'topic-schema: "sides.ua.relation"'],
    [
      'relations that do not answer each other',
      'relation: milder',
      'relation: broader',
      ':12:15 topic-relation: gifts: found relation broader against stricter, expected milder',
    ],
    [
      'a place that is not there',
      '[kz-code/1]',
      '[kz-code/9]',
      ':6:18 topic-address: gifts: found address kz-code/9',
    ],
    [
      'a place of the other side',
      '[kz-code/1]',
      '[kz-code/1, ua-draft/2/1]',
      ':6:29 topic-address: gifts: found ua-draft/2/1, expected a place of the acts of kz',
    ],
    ['a place twice', '[kz-code/1]', '[kz-code/1, kz-code/1]', 'found address kz-code/1 again'],
    [
      'no place of a side that speaks',
      '[kz-code/1]',
      '[]',
      ':6:17 topic-relation: gifts: found no provision of a side that is stricter',
    ],
    [
      'a quote that is not verbatim',
      'en: takes no gifts',
      'en: takes no bribes',
      ':18:41 topic-quote: gifts: found no "takes no bribes" in kz-code/1 (en), expected it verbatim',
    ],
    [
      'a quote from outside',
      '- at: ua-draft/2',
      '- at: kz-code/2',
      'topic-quote: gifts: found address kz-code/2',
    ],
    [
      'a quote of what the topic leaves out',
      '[ua-draft/2]',
      '[ua-draft/2/1]',
      'found a quote of ua-draft/2, expected a provision of the topic',
    ],
    [
      'a side without a quote',
      '  - at: ua-draft/2\n    words: { ru: ста, en: hundred, uk: сто }\n',
      '',
      ':17:3 topic-reason: gifts: found no quote of ua, expected one: it is milder',
    ],
    [
      'a reason that does not say it in the words of a side',
      'en: "The code “takes no gifts”, the draft “hundred”."',
      'en: "The code “forbids all gifts”, the draft “hundred”."',
      'topic-reason: gifts: found no words of the provisions of kz in marks',
    ],
    ['an unknown term', 'ua: ua-servant', 'ua: ua-master', 'topic-term: gifts: found term ua-master'],
    [
      'a term of the other side',
      'ua: ua-servant',
      'ua: kz-servant',
      'topic-term: gifts: found term kz-servant',
    ],
    [
      'an unknown answer',
      'answers: [gifts]',
      'answers: [presents]',
      'topic-answer: gifts: found answer presents',
    ],
    ['an unknown rule', 'rules: [kz-gift]', 'rules: [kz-toy]', 'topic-rule: gifts: found rule kz-toy'],
    [
      'a bracket without its pair',
      'en: One forbids all.',
      'en: "One (forbids all."',
      'topic-marks: gifts: found "("',
    ],
    [
      'no difference',
      'differences:\n  - { ru: Одни запрещают всё., en: One forbids all., uk: Одні забороняють усе. }',
      'differences: []',
      'topic-schema: "differences"',
    ],
  ];
  it.each(faults)('tells %s', (_name, from, to, message) => {
    expect(good).toContain(from);
    expect(topicOf(good.replace(from, to)).messages.join('\n')).toContain(message);
  });

  it('tells a silent side that has provisions, and one that the reason does not name', () => {
    const spoken = silent.replace('provisions: []', 'provisions: [ua-draft/2]');
    expect(topicOf(spoken).messages.join('\n')).toContain('found provisions of a silent side');
    const unnamed = silent.replace('the draft “', 'the other “');
    expect(topicOf(unnamed).messages).toEqual([
      expect.stringContaining('topic-reason: gifts: found no name of the silent side (ua)'),
    ]);
  });

  it('refuses names that no page can have', () => {
    expect(topicOf(good, 'Gifts').messages[0]).toContain('topic-slug: found file name "Gifts.yaml"');
    expect(topicOf(good, 'numbers').messages[0]).toContain('expected one that is no page of its own');
  });

  it('tells two topics of one order or title', () => {
    const { topic } = topicOf(good);
    const { topic: other } = topicOf(good, 'presents');
    const messages = checkTopics(
      [topic, other].filter((each) => each !== undefined),
      ground,
    );
    expect(messages.map(({ ruleId }) => ruleId)).toEqual(Array(4).fill('topic-repeated'));
    expect(messages[0]?.reason).toContain('presents: found order 10 again, expected it once: gifts has it');
  });

  it('names every unit that no topic holds', () => {
    const { topic } = topicOf(good);
    const topics = topic === undefined ? [] : [topic];
    const units = ['kz-code/1', 'kz-code/11', 'ua-draft/2', 'ua-draft/final'];
    const lacking = checkTopicCoverage(topics, units).map(({ reason }) => reason);
    expect(lacking).toEqual(
      ['kz-code/11', 'ua-draft/final'].map((unit) => `found no topic that holds ${unit}, expected one`),
    );
    expect(topicsOf(topics, 'ua-draft/2/1')).toEqual(topics);
    expect(topicsOf(topics, 'kz-code')).toEqual(topics);
    expect(topicsOf(topics, 'kz-code/11')).toEqual([]);
  });
});

describe('relations', () => {
  it('are each other’s converse', () => {
    for (const relation of relations) expect(converse[converse[relation]]).toBe(relation);
    expect([converse.stricter, converse.broader, converse['only-here']]).toEqual([
      'milder',
      'narrower',
      'silent',
    ]);
    expect(otherState(otherState('kz'))).toBe('kz');
  });
});

describe('the topics of the project', () => {
  const { topics, messages } = readTopics('.');

  it('can be read', () => {
    expect(messages.map(formatMessage)).toEqual([]);
  });

  it('are at least 40, and hold every paragraph and article of every act', () => {
    expect(topics.length).toBeGreaterThanOrEqual(40);
    const { library } = readLibrary('.');
    const units = library.laws.flatMap((law) => law.units);
    expect(units).toHaveLength(4 + 14 + 64 + 1);
    expect(checkTopicCoverage(topics, units)).toEqual([]);
  });

  it('are in the language that they say', () => {
    const foreign = { ru: /[іїєґ]/iu, en: /^[^a-z]*$/iu, uk: /[ыэъё]/iu } as const;
    const own = topics.flatMap(({ slug, title, reason, differences, sides }) =>
      (['ru', 'en', 'uk'] as const).flatMap((lang) =>
        [title, reason, ...differences, sides.kz.requires, sides.ua.requires].map((words) => ({
          slug,
          lang,
          // Names and words of the texts may stand in their own language.
          text: words[lang].replace(/[«“„(][^»”“)]*[»”“)]/gu, ''),
        })),
      ),
    );
    expect(own.filter(({ lang, text }) => foreign[lang].test(text))).toEqual([]);
  });
});
