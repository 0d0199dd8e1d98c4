import { c11 } from '../ua/c11-appeals.ts';
import { c26 } from '../ua/c26-discipline.ts';
import { ruleOf } from './rules.ts';
import type { Timeline } from './timeline.ts';

/** A disciplinary case from the offence to the appeal. */
export const discipline: Timeline = {
  name: 'discipline',
  days: [
    'offenceDate',
    'headInformedDate',
    'investigationStart',
    'materialsReceivedDate',
    'decisionReceivedDate',
  ],
  category: false,
  terms: [
    { rule: ruleOf(c26, 'ua-discipline-limitation'), gives: 'lastDay', start: 'offenceDate', kind: 'latest' },
    {
      rule: ruleOf(c26, 'ua-suspension-latest-end'),
      gives: 'latest',
      start: 'investigationStart',
      kind: 'latest',
    },
    {
      rule: ruleOf(c26, 'ua-discipline-hearing-deadline'),
      gives: 'due',
      start: 'materialsReceivedDate',
      kind: 'latest',
    },
    {
      rule: ruleOf(c11, 'ua-discipline-appeal-deadline'),
      gives: 'due',
      start: 'decisionReceivedDate',
      kind: 'latest',
    },
  ],
};
