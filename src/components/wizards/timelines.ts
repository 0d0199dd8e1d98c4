import type { TimelineWords } from '../../elements/timeline-words.ts';
import { translator } from '../../i18n.ts';
import type { Locale } from '../../locale.ts';
import { helpOf } from '../../rules/labels/labels.ts';
import { calculatorOf } from '../../rules/registry.ts';
import { competition } from '../../rules/timelines/competition.ts';
import { discipline } from '../../rules/timelines/discipline.ts';
import { provisionOf, type Timeline } from '../../rules/timelines/timeline.ts';
import { versionOf } from '../calculators/clauses.ts';
import { commonLabels, labelsOf } from '../calculators/labels.ts';
import { speechOfRule } from './wizards.ts';

export const timelineNames = { competition, discipline } as const;

/** All words that a timeline needs, from the labels of its rules. */
export function timelineWords(ui: Locale, { days, terms }: Timeline): TimelineWords {
  const t = translator(ui);
  const all = terms.map(({ rule }) => ({ rule, words: speechOfRule(ui, rule.name).words }));
  const nameOfDay = (day: string) => {
    // The closing date starts no term; the announcement's own rules name it.
    const words =
      all.find(({ rule }) => day in rule.inputs)?.words ??
      all.find(({ words: { names } }) => day in names)?.words;
    return words?.names[day] ?? day;
  };
  const [first] = all;
  const provisions = [...new Set(terms.flatMap(({ rule }) => provisionOf(rule) ?? []))];
  return {
    ui,
    title: t('wizards.timeline.title'),
    names: Object.fromEntries([
      ...days.map((day) => [day, nameOfDay(day)]),
      ...all.map(({ rule, words }) => [rule.name, words.rules[rule.name]?.title ?? rule.name]),
    ]),
    places: Object.fromEntries(
      all.flatMap(({ rule, words }) => {
        const provision = provisionOf(rule) ?? '';
        const place = words.places[provision];
        return place === undefined ? [] : [[provision, place]];
      }),
    ),
    provisions,
    texts: versionOf(provisions),
    quotes: Object.fromEntries(all.flatMap(({ rule }) => rule.quotes.map(({ words }) => [rule.name, words]))),
    force: first?.words.force.join(' ') ?? '',
    say: {
      given: t('wizards.timeline.given'),
      earliest: t('wizards.timeline.earliest'),
      latest: t('wizards.timeline.latest'),
      until: t('wizards.timeline.until'),
      weekend: t('wizards.timeline.weekend'),
      lacks: t('wizards.timeline.lacks'),
      unset: t('wizards.timeline.unset'),
      order: t('wizards.timeline.order'),
      invalid: `{name}: ${commonLabels.errors['invalid-date'][ui]}`,
      picture: t('wizards.timeline.picture'),
      notAdvice: t('calculators.say.notAdvice'),
      linkCopied: t('calculators.say.linkCopied'),
      notCopied: t('calculators.say.notCopied'),
      unchanged: t('calculators.say.unchanged'),
      changed: t('calculators.say.changed'),
      sameAnswer: t('calculators.say.sameAnswer'),
      otherAnswer: t('calculators.say.otherAnswer'),
      otherCase: t('calculators.say.otherCase'),
      noAnswer: t('calculators.say.noAnswer'),
    },
  };
}

/** What to enter for a day of a timeline: the help of the rules that take it, else of their calculators. */
export function helpOfDay(ui: Locale, { terms }: Timeline, day: string): string | undefined {
  const takers = terms.filter(({ rule }) => day in rule.inputs);
  return [...takers, ...terms]
    .map(
      ({ rule: { name } }) => helpOf(labelsOf(calculatorOf(name)?.id ?? ''), commonLabels, name, day)?.[ui],
    )
    .find((help) => help !== undefined);
}
