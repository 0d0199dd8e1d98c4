import type { Locale } from '../locale.ts';

const names: Readonly<Record<Locale, readonly string[]>> = {
  ru: [
    'января январь январе',
    'февраля февраль феврале',
    'марта март марте',
    'апреля апрель апреле',
    'мая май мае',
    'июня июнь июне',
    'июля июль июле',
    'августа август августе',
    'сентября сентябрь сентябре',
    'октября октябрь октябре',
    'ноября ноябрь ноябре',
    'декабря декабрь декабре',
  ],
  en: [
    'january',
    'february',
    'march',
    'april',
    'may',
    'june',
    'july',
    'august',
    'september',
    'october',
    'november',
    'december',
  ],
  uk: [
    'січня січень січні',
    'лютого лютий лютому',
    'березня березень березні',
    'квітня квітень квітні',
    'травня травень травні',
    'червня червень червні',
    'липня липень липні',
    'серпня серпень серпні',
    'вересня вересень вересні',
    'жовтня жовтень жовтні',
    'листопада листопад листопаді',
    'грудня грудень грудні',
  ],
};

/** Numbers of the months by the forms that a date or a sentence shows, in small letters: «листопада» is 11. */
export const months: Readonly<Record<Locale, ReadonlyMap<string, number>>> = {
  ru: formsOf('ru'),
  en: formsOf('en'),
  uk: formsOf('uk'),
};

function formsOf(lang: Locale): Map<string, number> {
  return new Map(
    names[lang].flatMap((forms, index) =>
      forms.split(' ').map((form): [string, number] => [form, index + 1]),
    ),
  );
}

const lengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** `YYYY-MM-DD`, or undefined where the calendar has no such day in the years 1000 to 9999. */
export function isoDate(year: number, month: number, day: number): string | undefined {
  const leap = month === 2 && year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  const length = (lengths[month - 1] ?? 0) + (leap ? 1 : 0);
  if (day < 1 || day > length || year < 1000 || year > 9999) return undefined;
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}
