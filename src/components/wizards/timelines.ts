import type { TimelineWords } from '../../elements/timeline-words.ts';
import { translator } from '../../i18n.ts';
import type { Locale } from '../../locale.ts';
import { competition } from '../../rules/timelines/competition.ts';
import { discipline } from '../../rules/timelines/discipline.ts';
import { provisionOf, type Timeline } from '../../rules/timelines/timeline.ts';
import { commonLabels } from '../calculators/labels.ts';
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
    quotes: Object.fromEntries(all.flatMap(({ rule }) => rule.quotes.map(({ words }) => [rule.name, words]))),
    force: first?.words.force.join(' ') ?? '',
    say: {
      given: t('wizards.timeline.given'),
      earliest: t('wizards.timeline.earliest'),
      latest: t('wizards.timeline.latest'),
      weekend: t('wizards.timeline.weekend'),
      order: t('wizards.timeline.order'),
      invalid: commonLabels.errors['invalid-date'][ui],
      picture: t('wizards.timeline.picture'),
      notAdvice: t('calculators.say.notAdvice'),
      linkCopied: t('calculators.say.linkCopied'),
      notCopied: t('calculators.say.notCopied'),
    },
  };
}
