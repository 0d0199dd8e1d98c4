import { type State, states, type Topic } from '../../editorial/topics.ts';
import type {
  ComparisonSheet,
  Link,
  NumberRow,
  PowerRow,
  QuoteSheet,
  SheetWords,
  SideSheet,
  TopicSheet,
} from '../../exports/documents/sheet.ts';
import { capitalize, type Translate, translator } from '../../i18n.ts';
import { type Address, actOf } from '../../law/address.ts';
import type { Law } from '../../law/library.ts';
import type { Locale } from '../../locale.ts';
import { laws, placesIn } from '../../site.ts';
import { answers } from '../answers/answers.ts';
import { calculatorsOf } from '../answers/calculators.ts';
import { links } from '../links.ts';
import { hrefOf, nameOf } from '../sheet.ts';
import { forceStatement, textStatement } from '../status.ts';
import { glossary } from '../terms.ts';
import { comparedBodies, comparedNumbers } from './content.ts';
import { conflictsOf } from './powers.ts';
import { notesOfTopic, quotesOf } from './quotes.ts';
import { actsOfState, lengthOf, mainAct, outcomeOf, topics } from './topics.ts';

/** The whole comparison for documents, in one language. */
export function comparisonSheet(ui: Locale): ComparisonSheet {
  const t = translator(ui);
  return {
    lang: ui,
    title: t('compare.title'),
    url: links.absolute(links.compare(ui)),
    methodUrl: links.absolute(links.comparison(ui, 'method')),
    words: wordsOf(t),
    status: statusOf(t, ui),
    forces: [forceOf(t, 'kz'), forceOf(t, 'ua')],
    draft: t('force.draft.name'),
    topics: topics.map((topic) => topicSheet(t, ui, topic)),
    numbers: numberRows(t, ui),
    powers: powerRows(t, ui),
  };
}

function wordsOf(t: Translate): SheetWords {
  return {
    sides: [t('compare.state.kz'), t('compare.state.ua')],
    status: t('compare.document.status'),
    contents: t('compare.document.contents'),
    topic: t('compare.topic'),
    theme: t('compare.theme'),
    relation: t('compare.document.relation'),
    differences: t('compare.differences'),
    requires: t('compare.requires'),
    provisions: t('compare.provisions'),
    length: t('compare.wordsOf'),
    reason: t('compare.reason'),
    quotes: t('compare.quotes'),
    noQuote: t('compare.noQuote'),
    original: t('compare.document.original'),
    terms: t('compare.terms'),
    caveat: t('compare.caveat'),
    notes: t('compare.notes'),
    answers: t('compare.answers'),
    calculators: t('answers.calculators'),
    link: t('compare.permanent'),
    method: t('compare.method.title'),
    advice: t('compare.document.advice'),
    numbers: t('compare.numbers.title'),
    value: t('compare.numbers.value'),
    unit: t('compare.numbers.unit'),
    kind: t('compare.numbers.kind'),
    what: t('compare.numbers.what'),
    said: t('compare.numbers.words'),
    at: t('compare.numbers.at'),
    act: t('compare.numbers.text'),
    powers: t('compare.bodies.title'),
    body: t('compare.bodies.body'),
    does: t('compare.bodies.does'),
    conflict: t('compare.bodies.conflict'),
  };
}

/** What each act and the text shown of it are worth, and whom each state's acts mean by a servant. */
function statusOf(t: Translate, ui: Locale): string[] {
  const acts = laws.map((law) => {
    const { before, original, after } = textStatement(t, ui, law, law.texts.has(ui) ? ui : law.original);
    const force = `${t(`force.${law.record.force}.name`)}. ${forceStatement(t, ui, law.record)}`;
    return `${law.record.titles[ui]}. ${force} ${before}${original}${after}`;
  });
  const persons = states.map((state) => t(`answers.servants.${state}`));
  return [...acts, ...persons];
}

/** The force of a side's acts, each kind once. */
function forceOf(t: Translate, state: State): string {
  const forces = actsOfState(state).map(({ record }) => t(`force.${record.force}.name`));
  return [...new Set(forces)].join(', ');
}

function topicSheet(t: Translate, ui: Locale, topic: Topic): TopicSheet {
  const termOf = (id: string) => glossary.find((term) => term.id === id)?.terms[ui].term ?? id;
  return {
    slug: topic.slug,
    title: topic.title[ui],
    theme: t(`compare.themes.${topic.theme}`),
    url: links.absolute(links.comparison(ui, topic.slug)),
    outcome: t(`compare.outcomes.${outcomeOf(topic)}`),
    sides: [sideSheet(t, ui, topic, 'kz'), sideSheet(t, ui, topic, 'ua')],
    differences: topic.differences.map((words) => words[ui]),
    reason: topic.reason[ui],
    caveat: topic.caveat?.[ui],
    terms: topic.terms.map(({ kz, ua, differ }) => ({ kz: termOf(kz), ua: termOf(ua), differ: differ[ui] })),
    notes: notesOfTopic(topic).map((note) => ({ ...placeLink(ui, note.at), what: note.what[ui] })),
    answers: answers
      .filter(({ slug }) => topic.answers.includes(slug))
      .map(({ slug, question }) => ({ words: question[ui], url: links.absolute(links.answer(ui, slug)) })),
    calculators: calculatorsOf(ui, topic.rules).map(({ href, words }) => ({
      words,
      url: links.absolute(href),
    })),
  };
}

function sideSheet(t: Translate, ui: Locale, topic: Topic, state: State): SideSheet {
  const { relation, requires, provisions } = topic.sides[state];
  return {
    relation: t(`compare.relations.${relation}`),
    requires: requires[ui],
    provisions: provisions.map((at) => ({
      words: nameOf(at, { ui, act: mainAct(state) }, 'short'),
      url: urlOf(ui, at),
    })),
    length: lengthOf(topic, state),
    quotes: quotesOf(topic, state).flatMap(({ law, quotes }) =>
      quotes.map(({ at, words }) => quoteSheet(t, ui, law, at, words)),
    ),
  };
}

function quoteSheet(
  t: Translate,
  ui: Locale,
  law: Law,
  at: Address,
  words: Readonly<Record<Locale, string>>,
): QuoteSheet {
  const text = law.texts.get(ui);
  const lang = text !== undefined && placesIn(text).has(at) ? ui : law.original;
  const status = t(`status.${law.texts.get(lang)?.status ?? 'original'}.name`);
  return {
    words: words[lang],
    lang,
    status: `${t(`language.name.${lang}`)}: ${status}`,
    cite: placeLink(ui, at),
    original: lang === law.original ? undefined : { words: words[law.original], lang: law.original },
  };
}

/** A place with its act, cited as lawyers do, and where it stands. */
function placeLink(ui: Locale, at: Address): Link {
  return { words: nameOf(at, { ui }), url: urlOf(ui, at) };
}

function urlOf(ui: Locale, at: Address): string {
  return links.absolute(hrefOf(at, { ui }));
}

function titleOf(ui: Locale, at: Address): string {
  return laws.find(({ name }) => name === actOf(at))?.record.shortTitles[ui] ?? actOf(at);
}

function numberRows(t: Translate, ui: Locale): NumberRow[] {
  if (comparedNumbers === undefined) return [];
  const { numbers, units } = comparedNumbers;
  return numbers.map(({ at, what, kind, value, unit, words }) => ({
    act: titleOf(ui, at),
    what: what[ui],
    kind: t(`compare.numbers.kinds.${kind}`),
    value,
    unit: units[unit]?.[ui] ?? unit,
    words: words[ui],
    cite: placeLink(ui, at),
  }));
}

function powerRows(t: Translate, ui: Locale): PowerRow[] {
  const content = comparedBodies;
  if (content === undefined) return [];
  return content.powers.map((power) => ({
    act: titleOf(ui, power.at),
    body: capitalize(ui, content.bodies.find(({ id }) => id === power.body)?.name[ui] ?? power.body),
    does: t(`compare.bodies.deeds.${power.does}`),
    what: power.what[ui],
    words: power.words[ui],
    cite: placeLink(ui, power.at),
    conflict: conflictsOf(power, content)
      .map(({ what }) => what[ui])
      .join(' '),
  }));
}
