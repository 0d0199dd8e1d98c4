import { category, choice, flag, list, text } from '../fields.ts';
import { rule } from '../rule.ts';
import { tableRule } from '../table.ts';

export const reportCheck = rule({
  name: 'ua-commission-report-check',
  provisions: ['ua-draft/20/1'],
  ambiguities: ['report-without-term'],
  inputs: { hasAssessments: flag(), hasPassedList: flag(), hasNotPassedList: flag() },
  outputs: { complete: flag(), missing: list(text()) },
  apply: ({ hasAssessments, hasPassedList, hasNotPassedList }, steps) => {
    const missing = steps.failing('missing', {
      assessments: !hasAssessments,
      'passed-list': !hasPassedList,
      'not-passed-list': !hasNotPassedList,
    });
    return { complete: missing.length === 0, missing };
  },
});

export const resultsChannel = tableRule({
  name: 'ua-results-publication-channel',
  provisions: ['ua-draft/20/3', 'ua-draft/20/4'],
  ambiguities: ['bulletin-without-term'],
  inputs: { category: category() },
  outputs: { publisher: choice(['administration', 'head-of-service']), channels: list(text()) },
  rows: [
    {
      when: { category: 'A' },
      gives: { publisher: 'administration', channels: ['bulletin', 'administration-website'] },
    },
    { when: { category: ['B', 'V'] }, gives: { publisher: 'head-of-service', channels: ['bulletin'] } },
  ],
});

export const annulment = rule({
  name: 'ua-competition-annulment',
  provisions: ['ua-draft/20/6'],
  ambiguities: ['substantially-undefined'],
  inputs: { procedureBreached: flag(), substantialEffect: flag() },
  outputs: { annul: flag(), newCompetition: flag(), administrationRepresentative: flag() },
  apply: ({ procedureBreached, substantialEffect }, steps) => {
    const annul = steps.all('annul', { procedureBreached, substantialEffect });
    return { annul, newCompetition: annul, administrationRepresentative: annul };
  },
});
