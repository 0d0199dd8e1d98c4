import type { Locale } from '../locale.ts';
import { numberWords } from './citation/ordinals.ts';
import { months } from './months.ts';
import { ru } from './number-forms-ru.ts';
import { uk } from './number-forms-uk.ts';
import { listed, type NumberForms } from './number-tables.ts';

const en: NumberForms = {
  cardinals: new Map([['zero', 0], ...numberWords.en.cardinals]),
  ordinals: numberWords.en.ordinals,
  multipliers: listed({
    100: 'hundred hundreds',
    1000: 'thousand thousands',
    1000000: 'million millions',
    1000000000: 'billion billions',
  }),
  shares: listed({ 0.5: 'half halves', 0.25: 'quarter quarters', [1 / 3]: 'thirds' }),
  others: listed({ 2: 'twice double dual twofold secondly', 3: 'thrice triple threefold thirdly' }),
  prefixes: [],
  measures: [],
  months: months.en,
};

/** The number words of each language. */
export const numberForms: Readonly<Record<Locale, NumberForms>> = { ru, en, uk };
