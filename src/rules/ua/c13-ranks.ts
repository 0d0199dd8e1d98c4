import type { Calculator } from '../calculator.ts';
import { category, choice, date, flag, list, orNull, text, whole, withDefault } from '../fields.ts';
import { uaQuote } from '../quote.ts';
import { rule } from '../rule.ts';
import { tableRule } from '../table.ts';
import { longestDelay } from './penalties.ts';

const words = (letter: string, ranks: string) => `категорії „${letter}” може бути присвоєно ${ranks} ранги`;
const rankQuotes = {
  A: uaQuote('23/2', words('А', '1, 2, 3, 4 і 5'), [1, 2, 3, 4, 5]),
  B: uaQuote('23/2', words('Б', '6, 7, 8, 9 і 10'), [6, 7, 8, 9, 10]),
  V: uaQuote('23/2', words('В', '11, 12, 13, 14 і 15'), [11, 12, 13, 14, 15]),
};
const quotes = Object.values(rankQuotes);
const serviceYears = uaQuote('23/8', 'повинен успішно відпрацювати на займаній посаді 3 роки', 3);

const lowestRank = Math.max(...rankQuotes.V.value);
const rankNumber = () => whole({ min: 1, max: lowestRank });

type Category = keyof typeof rankQuotes;

/** The first rank of a category has the smallest number. */
function rangeOf(letter: Category): { from: number; to: number; ranks: readonly number[] } {
  const ranks = rankQuotes[letter].value;
  return { from: Math.min(...ranks), to: Math.max(...ranks), ranks };
}

const range = rule({
  name: 'ua-rank-range',
  provisions: ['ua-draft/23/2'],
  quotes,
  ambiguities: ['rank-items-unnumbered'],
  inputs: { category: category() },
  outputs: { from: whole(), to: whole(), ranks: list(whole()) },
  apply: ({ category: letter }, steps) => {
    const { from, to, ranks } = rangeOf(letter);
    steps.measure('ranks', { category: letter }, ranks, rankQuotes[letter]);
    return { from, to, ranks: [...ranks] };
  },
});

const rankCategory = rule({
  name: 'ua-rank-category',
  provisions: ['ua-draft/23/2'],
  quotes,
  inputs: { rank: rankNumber() },
  outputs: { category: category() },
  apply: ({ rank }, steps) => {
    const letter = rank <= rangeOf('A').to ? 'A' : rank <= rangeOf('B').to ? 'B' : 'V';
    return { category: steps.measure('category', { rank }, letter, rankQuotes[letter]) };
  },
});

const rankCheck = rule({
  name: 'ua-rank-check',
  provisions: ['ua-draft/23/2', 'ua-draft/23/9'],
  quotes,
  ambiguities: ['rank-kept-on-lower-post'],
  inputs: { category: category(), rank: rankNumber(), keptFromEarlierPost: flag() },
  outputs: { ok: flag(), basis: choice(['in-range', 'retained', 'out-of-range']) },
  apply: ({ category: letter, rank, keptFromEarlierPost }, steps) => {
    const { from, to } = rangeOf(letter);
    // A lower number is a higher rank: only such a one can be kept on a lower post.
    const basis =
      rank >= from && rank <= to
        ? 'in-range'
        : rank < from && keptFromEarlierPost
          ? 'retained'
          : 'out-of-range';
    steps.measure('basis', { category: letter, rank, keptFromEarlierPost }, basis, rankQuotes[letter]);
    return { ok: basis !== 'out-of-range', basis };
  },
});

const assigning = {
  A: { assignedBy: 'president', onSubmissionOf: 'council', conflict: true },
  B: { assignedBy: 'administration', onSubmissionOf: null, conflict: false },
  V: { assignedBy: 'head-of-service', onSubmissionOf: null, conflict: false },
} as const;
const assigningBodies = ['president', 'administration', 'head-of-service'] as const;

const rankAuthority = tableRule({
  name: 'ua-rank-authority',
  provisions: ['ua-draft/23/4', 'ua-draft/23/5', 'ua-draft/23/6', 'ua-draft/11/1/5', 'ua-draft/11/1/6'],
  ambiguities: ['ranks-of-a'],
  inputs: { category: category() },
  outputs: { assignedBy: choice(assigningBodies), onSubmissionOf: orNull(text()), conflict: flag() },
  rows: [
    { when: { category: 'A' }, gives: assigning.A },
    { when: { category: 'B' }, gives: assigning.B },
    { when: { category: 'V' }, gives: assigning.V },
  ],
});

const nextRank = rule({
  name: 'ua-next-rank',
  provisions: ['ua-draft/23/8', 'ua-draft/23/3', 'ua-draft/24', 'ua-draft/52/1/4', 'ua-draft/25/4'],
  quotes: [serviceYears, longestDelay, ...quotes],
  ambiguities: ['direction-of-ranks', 'top-of-category', 'since-the-later'],
  inputs: {
    category: category(),
    currentRank: rankNumber(),
    since: date(),
    successful: flag(),
    delayMonths: withDefault(whole({ unit: 'months', max: longestDelay.value * 12 }), 0),
  },
  outputs: {
    nextRank: orNull(whole()),
    eligibleFrom: orNull(date()),
    reason: choice(['ok', 'not-successful', 'top-of-category', 'retained-rank', 'below-category']),
  },
  apply: ({ category: letter, currentRank, since, successful, delayMonths }, steps) => {
    const { from, to } = rangeOf(letter);
    const bar = !successful
      ? 'not-successful'
      : currentRank < from
        ? 'retained-rank'
        : currentRank > to
          ? 'below-category'
          : currentRank === from
            ? 'top-of-category'
            : undefined;
    const quote = rankQuotes[letter];
    const reason = steps.measure('reason', { category: letter, currentRank, successful }, bar ?? 'ok', quote);
    if (bar !== undefined) return { nextRank: null, eligibleFrom: null, reason };
    // One addition of all months: three years and the delay of a penalty.
    const months = steps.measure(
      'months',
      { delayMonths },
      serviceYears.value * 12 + delayMonths,
      serviceYears,
    );
    return {
      nextRank: steps.measure('nextRank', { currentRank }, currentRank - 1),
      eligibleFrom: steps.addMonths('eligibleFrom', { since }, months),
      reason,
    };
  },
});

const rankKept = tableRule({
  name: 'ua-rank-kept',
  provisions: ['ua-draft/23/9'],
  inputs: { move: choice(['lower-post', 'left-and-returned', 'deprived']) },
  outputs: { kept: flag() },
  rows: [
    { when: { move: ['lower-post', 'left-and-returned'] }, gives: { kept: true } },
    { when: { move: 'deprived' }, gives: { kept: false } },
  ],
});

const decidedBy = ['higher-disciplinary-commission', 'court'] as const;

const rankDeprivation = tableRule({
  name: 'ua-rank-deprivation',
  provisions: ['ua-draft/23/10'],
  ambiguities: ['deprivation-without-ground'],
  inputs: { category: category(), decisionBy: choice([...decidedBy, 'other']) },
  outputs: { allowed: flag(), executedBy: orNull(choice(assigningBodies)) },
  rows: [
    { when: { decisionBy: 'other' }, gives: { allowed: false, executedBy: null } },
    {
      when: { decisionBy: decidedBy, category: 'A' },
      gives: { allowed: true, executedBy: assigning.A.assignedBy },
    },
    {
      when: { decisionBy: decidedBy, category: 'B' },
      gives: { allowed: true, executedBy: assigning.B.assignedBy },
    },
    {
      when: { decisionBy: decidedBy, category: 'V' },
      gives: { allowed: true, executedBy: assigning.V.assignedBy },
    },
  ],
});

export const c13: Calculator = {
  id: 'c13',
  state: 'ua',
  rules: [range, rankCategory, rankCheck, rankAuthority, nextRank, rankKept, rankDeprivation],
};
