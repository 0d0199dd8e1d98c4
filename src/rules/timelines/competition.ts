import { c09 } from '../ua/c09-vacancy.ts';
import {
  appointmentDeadline,
  reportRetention,
  resultsNoticeDeadline,
  resultsPublicationDeadline,
} from '../ua/c10-dates.ts';
import { c11 } from '../ua/c11-appeals.ts';
import { ruleOf } from './rules.ts';
import type { Timeline } from './timeline.ts';

/** A competition from its announcement to the appointment. */
export const competition: Timeline = {
  name: 'competition',
  days: [
    'publishedDate',
    'closingDate',
    'completedDate',
    'reportDate',
    'announcedDate',
    'noticeReceivedDate',
  ],
  category: true,
  terms: [
    {
      rule: ruleOf(c09, 'ua-vacancy-earliest-closing'),
      gives: 'earliest',
      start: 'publishedDate',
      kind: 'earliest',
    },
    { rule: resultsPublicationDeadline, gives: 'due', start: 'completedDate', kind: 'latest' },
    { rule: resultsNoticeDeadline, gives: 'due', start: 'reportDate', kind: 'latest' },
    { rule: appointmentDeadline, gives: 'due', start: 'announcedDate', kind: 'latest' },
    {
      rule: ruleOf(c11, 'ua-competition-appeal-deadline'),
      gives: 'due',
      start: 'noticeReceivedDate',
      kind: 'latest',
    },
    { rule: reportRetention, gives: 'keepUntil', start: 'reportDate', kind: 'until' },
  ],
};
