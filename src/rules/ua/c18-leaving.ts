import type { Calculator } from '../calculator.ts';
import { category, choice, date, flag, list, money, optional, orNull, sex, tenure, text } from '../fields.ts';
import { uaQuote } from '../quote.ts';
import { inOrder, notAbove, rule, usedWhen } from '../rule.ts';
import { tableRule } from '../table.ts';

const noticeMonths = uaQuote('35/1', 'не менше ніж за місяць', 1);
const postponedMonths = uaQuote('35/2', 'не більше ніж на місяць', 1);
const decisionMonths = uaQuote('36/2_2', 'приймається в місячний термін', 1);
const pensionYears = {
  m: uaQuote('36/3', 'для чоловіків – 25', 25),
  f: uaQuote('36/3', 'для жінок – 20 років', 20),
};
const categoryAYears = uaQuote('36/3', 'не менш як п’ять років', 5);
const paymentShare = uaQuote('36/3', '85 відсотків його посадового окладу', 85);

const ownWishNotice = rule({
  name: 'ua-own-wish-notice',
  provisions: ['ua-draft/35/1', 'ua-draft/35/2'],
  quotes: [noticeMonths, postponedMonths],
  ambiguities: ['council-or-head', 'postponed-from'],
  inputs: { category: category(), noticeDate: date(), requestedDate: optional(date()) },
  checks: [inOrder('noticeDate', 'requestedDate')],
  outputs: {
    earliest: date(),
    addressee: choice(['council', 'head-of-service']),
    ok: orNull(flag()),
    postponableUntil: orNull(date()),
  },
  apply: ({ category: letter, noticeDate, requestedDate }, steps) => {
    const earliest = steps.addMonths('earliest', { noticeDate }, noticeMonths);
    const ok =
      requestedDate === undefined ? null : steps.compare('ok', { requestedDate }, 'at-least', { earliest });
    const addressee = steps.measure(
      'addressee',
      { category: letter },
      letter === 'A' ? 'council' : 'head-of-service',
    );
    if (letter !== 'A') return { earliest, addressee, ok, postponableUntil: null };
    const leaving = steps.choose('leaving', { requestedDate, earliest });
    return {
      earliest,
      addressee,
      ok,
      postponableUntil: steps.addMonths('postponableUntil', { leaving }, postponedMonths),
    };
  },
});

const grounds = {
  'principled-disagreement': 'ua-draft/36/2/1',
  'coercion-to-harmful-decision': 'ua-draft/36/2/2',
  'ethical-obstacles': 'ua-draft/36/2/3',
  health: 'ua-draft/36/2/4',
} as const;

const resignationGround = rule({
  name: 'ua-resignation-ground',
  provisions: ['ua-draft/36/1', 'ua-draft/36/2', ...Object.values(grounds)],
  inputs: {
    category: category(),
    ground: choice([
      'principled-disagreement',
      'coercion-to-harmful-decision',
      'ethical-obstacles',
      'health',
    ]),
    inWriting: flag(),
    medicalConclusion: optional(flag()),
  },
  cases: { medicalConclusion: usedWhen(({ ground }) => ground === 'health') },
  outputs: { entitled: flag(), clause: text(), failing: list(text()) },
  apply: ({ category: letter, ground, inWriting, medicalConclusion }, steps) => {
    const clause = steps.measure('clause', { ground }, grounds[ground]);
    const failing = steps.failing('failing', {
      'not-category-a': letter !== 'A',
      'not-in-writing': !inWriting,
      'no-medical-conclusion': ground === 'health' && medicalConclusion !== true,
    });
    return { entitled: failing.length === 0, clause, failing };
  },
});

const decisionDeadline = rule({
  name: 'ua-resignation-decision-deadline',
  provisions: ['ua-draft/36/2_2'],
  quotes: [decisionMonths],
  ambiguities: ['resignation-received', 'silence-on-resignation'],
  inputs: { applicationDate: date() },
  outputs: { due: date(), decidedBy: choice(['appointing-authority']) },
  apply: ({ applicationDate }, steps) => ({
    due: steps.addMonths('due', { applicationDate }, decisionMonths),
    decidedBy: steps.fixed('decidedBy', 'appointing-authority'),
  }),
});

const refused = tableRule({
  name: 'ua-resignation-refused',
  provisions: ['ua-draft/36/2_2', 'ua-draft/35/1'],
  ambiguities: ['right-to-dismissal'],
  inputs: { refused: flag() },
  outputs: { mustContinue: flag(), mayLeaveUnder: orNull(text()) },
  rows: [
    { when: { refused: true }, gives: { mustContinue: true, mayLeaveUnder: 'ua-draft/35/1' } },
    { when: { refused: false }, gives: { mustContinue: false, mayLeaveUnder: null } },
  ],
});

const payment = rule({
  name: 'ua-resignation-payment',
  provisions: ['ua-draft/36/3', 'ua-draft/36/4', 'ua-draft/36/5'],
  quotes: [...Object.values(pensionYears), categoryAYears, paymentShare],
  ambiguities: ['percent-of-the-sum', 'sufficient-tenure', 'no-rank-allowance', 'part-three-by-position'],
  inputs: {
    category: category(),
    sex: sex(),
    pensionAgeReached: flag(),
    totalTenure: tenure(),
    categoryATenure: tenure(),
    salary: money(),
    rankAllowance: money(),
    longServiceAllowance: money(),
    employed: flag(),
    convictedOfIntentionalCrime: flag(),
  },
  checks: [notAbove('categoryATenure', 'totalTenure')],
  outputs: { eligible: flag(), amount: money(), failing: list(text()) },
  apply: (input, steps) => {
    const { totalTenure, categoryATenure, salary, rankAllowance, longServiceAllowance } = input;
    const enough = steps.atLeastYears('enoughService', { totalTenure }, pensionYears[input.sex]);
    const enoughA = steps.atLeastYears('enoughServiceA', { categoryATenure }, categoryAYears);
    const failing = steps.failing('failing', {
      'not-category-a': input.category !== 'A',
      'pension-age-reached': input.pensionAgeReached,
      'total-tenure': !enough,
      'category-a-tenure': !enoughA,
      employed: input.employed,
      'intentional-crime': input.convictedOfIntentionalCrime,
    });
    if (failing.length > 0) return { eligible: false, amount: 0, failing };
    const pay = steps.sum('pay', { salary, rankAllowance, longServiceAllowance });
    return { eligible: true, amount: steps.percent('amount', { pay }, paymentShare), failing };
  },
});

export const c18: Calculator = {
  id: 'c18',
  state: 'ua',
  rules: [ownWishNotice, resignationGround, decisionDeadline, refused, payment],
};
