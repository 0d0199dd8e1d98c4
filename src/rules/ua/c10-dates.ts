import { category, date, orNull } from '../fields.ts';
import { uaQuote } from '../quote.ts';
import { rule } from '../rule.ts';

const publicationDays = uaQuote('20/2', 'в триденний строк після його завершення', 3);
const noticeDays = uaQuote('20/2', 'протягом 15 днів з дня складення звіту', 15);
const appointmentDays = uaQuote('21/2', 'у 10-денний строк після оголошення результатів конкурсу', 10);
const repeatMonths = uaQuote('21/4', 'не пізніше ніж через місяць', 1);
const retentionYears = uaQuote('20/5', 'протягом одного року', 1);

export const resultsPublicationDeadline = rule({
  name: 'ua-results-publication-deadline',
  provisions: ['ua-draft/20/2'],
  quotes: [publicationDays],
  ambiguities: ['calendar-days-assumed', 'end-of-competition'],
  inputs: { completedDate: date() },
  outputs: { due: date() },
  apply: ({ completedDate }, steps) => ({ due: steps.addDays('due', { completedDate }, publicationDays) }),
});

export const resultsNoticeDeadline = rule({
  name: 'ua-results-notice-deadline',
  provisions: ['ua-draft/20/2'],
  quotes: [noticeDays],
  inputs: { reportDate: date() },
  outputs: { due: date() },
  apply: ({ reportDate }, steps) => ({ due: steps.addDays('due', { reportDate }, noticeDays) }),
});

/** The text sets no term for category A. */
export const appointmentDeadline = rule({
  name: 'ua-appointment-deadline',
  provisions: ['ua-draft/21/2'],
  quotes: [appointmentDays],
  ambiguities: ['appointment-for-a-without-term', 'appointment-before-appeal'],
  inputs: { category: category(), announcedDate: date() },
  outputs: { due: orNull(date()) },
  apply: ({ category: letter, announcedDate }, steps) => ({
    due:
      letter === 'A'
        ? steps.measure('due', { category: letter }, null)
        : steps.addDays('due', { announcedDate }, appointmentDays),
  }),
});

export const repeatDeadline = rule({
  name: 'ua-repeat-competition-deadline',
  provisions: ['ua-draft/21/4'],
  quotes: [repeatMonths],
  ambiguities: ['failure-recorded'],
  inputs: { failedDate: date() },
  outputs: { due: date() },
  apply: ({ failedDate }, steps) => ({ due: steps.addMonths('due', { failedDate }, repeatMonths) }),
});

export const reportRetention = rule({
  name: 'ua-report-retention',
  provisions: ['ua-draft/20/5'],
  quotes: [retentionYears],
  ambiguities: ['retention-start'],
  inputs: { reportDate: date() },
  outputs: { keepUntil: date() },
  apply: ({ reportDate }, steps) => ({
    keepUntil: steps.addYears('keepUntil', { reportDate }, retentionYears),
  }),
});
