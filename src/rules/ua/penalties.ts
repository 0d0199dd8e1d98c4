import { uaQuote } from '../quote.ts';

/** The eight penalties, in the order of the points of 52/1. */
export const penalties = [
  'remark',
  'reprimand',
  'severe-reprimand',
  'rank-delay',
  'competition-ban',
  'fitness-warning',
  'demotion',
  'dismissal',
] as const;

/** The longest delay of the next rank, in years. */
export const longestDelay = uaQuote('52/1/4', 'затримка до одного року', 1);

/** The longest bar from competitions, in years. */
export const longestBan = uaQuote('52/1/5', 'заборона на строк до одного року', 1);
