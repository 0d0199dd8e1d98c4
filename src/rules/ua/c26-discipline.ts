import type { Calculator } from '../calculator.ts';
import { choice, date, flag, list, optional, whole } from '../fields.ts';
import { uaQuote } from '../quote.ts';
import { inOrder, rule } from '../rule.ts';
import { penaltyAuthority } from './c26-authority.ts';
import { commissionSize, explanation, hearingDeadline, presence, publicity, vote } from './c26-procedure.ts';
import { compatibleLiability, damageLiability, suspensionEnd, suspensionGround } from './c26-suspension.ts';
import { longestBan, longestDelay, penalties } from './penalties.ts';

const informedMonths = uaQuote(
  '51/3',
  'пройшло три місяці після отримання керівником служби в органі відомостей',
  3,
);
const offenceYears = uaQuote('51/3', 'пройшло два роки після його вчинення', 2);
const onePenalty = uaQuote('52/1', 'може бути застосовано одне з таких дисциплінарних стягнень', 1);

const offence = rule({
  name: 'ua-disciplinary-offence',
  provisions: ['ua-draft/51/1'],
  ambiguities: ['open-list-of-offences'],
  inputs: {
    conduct: choice([
      'non-performance',
      'improper-performance',
      'harmful-inaction',
      'excess-of-powers',
      'breach-of-restrictions',
      'disgracing-conduct',
      'other',
    ]),
    culpable: flag(),
  },
  outputs: { offence: flag() },
  apply: ({ conduct, culpable }, steps) => ({
    offence: steps.all('offence', { culpable, breach: conduct !== 'other' }),
  }),
});

const limitation = rule({
  name: 'ua-discipline-limitation',
  provisions: ['ua-draft/51/3'],
  quotes: [informedMonths, offenceYears],
  ambiguities: ['either-expiry-bars', 'decision-within-limitation'],
  inputs: { offenceDate: date(), headInformedDate: optional(date()), on: date() },
  checks: [inOrder('offenceDate', 'headInformedDate', 'on')],
  outputs: { lastDay: date(), barred: flag() },
  apply: ({ offenceDate, headInformedDate, on }, steps) => {
    const fromOffence = steps.addYears('fromOffence', { offenceDate }, offenceYears);
    const fromKnowledge =
      headInformedDate === undefined
        ? undefined
        : steps.addMonths('fromKnowledge', { headInformedDate }, informedMonths);
    const lastDay = steps.earliest('lastDay', { fromKnowledge, fromOffence });
    return { lastDay, barred: steps.compare('barred', { on }, 'more', { lastDay }) };
  },
});

const penaltyList = rule({
  name: 'ua-penalty-list',
  provisions: ['ua-draft/52/1', ...penalties.map((_, index) => `ua-draft/52/1/${index + 1}`)],
  quotes: [onePenalty],
  ambiguities: ['deprivation-not-listed'],
  inputs: { penalties: list(choice(penalties)) },
  outputs: { ok: flag(), count: whole() },
  apply: (input, steps) => {
    const count = steps.measure('count', { penalties: input.penalties }, new Set(input.penalties).size);
    return { ok: steps.compare('ok', { count }, 'equal', { onePenalty }), count };
  },
});

const penaltyDuration = rule({
  name: 'ua-penalty-duration',
  provisions: ['ua-draft/52/1/4', 'ua-draft/52/1/5'],
  quotes: [longestDelay, longestBan],
  inputs: { penalty: choice(['rank-delay', 'competition-ban']), months: whole({ unit: 'months' }) },
  outputs: { ok: flag() },
  apply: ({ penalty, months }, steps) => {
    const longest = penalty === 'rank-delay' ? longestDelay : longestBan;
    const longestMonths = steps.measure('longestMonths', { penalty }, longest.value * 12, longest);
    const some = steps.compare('some', { months }, 'at-least', { one: 1 });
    const withinYear = steps.compare('withinYear', { months }, 'at-most', { longestMonths });
    return { ok: steps.all('ok', { some, withinYear }) };
  },
});

export const c26: Calculator = {
  id: 'c26',
  state: 'ua',
  rules: [
    offence,
    limitation,
    penaltyList,
    penaltyDuration,
    penaltyAuthority,
    commissionSize,
    hearingDeadline,
    explanation,
    presence,
    publicity,
    vote,
    suspensionGround,
    suspensionEnd,
    damageLiability,
    compatibleLiability,
  ],
};
