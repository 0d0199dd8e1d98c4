import { months } from '../../law/months.ts';
import type { Locale } from '../../locale.ts';

const monthWord = /(\d{1,2})\s+(\p{L}+)\s+(\d{4})|(\p{L}+)\s+(\d{1,2}),?\s+(\d{4})/gu;
const digits = /(?<!\d)(\d{1,2})\.(\d{1,2})\.(\d{4})(?!\d)/gu;

/** The full dates of a text as `YYYY-MM-DD`, sorted: "28 серпня 2020 року", "August 28, 2020", "04.07.2005". */
export function datesIn(text: string, lang: Locale): string[] {
  const written = [...text.matchAll(monthWord)].flatMap((match) => {
    const [, day1, word1, year1, word2, day2, year2] = match;
    const month = months[lang].get((word1 ?? word2 ?? '').toLowerCase());
    return month === undefined ? [] : [iso(year1 ?? year2, String(month), day1 ?? day2)];
  });
  const numeric = [...text.matchAll(digits)].map(([, day, month, year]) => iso(year, month, day));
  return [...written, ...numeric].sort();
}

function iso(year = '', month = '', day = ''): string {
  return `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
}

/** Numbers of acts as printed after №, N or No., without the sign, dashes alike, sorted: "N 3723–XII" → "3723-XII". */
export function actNumbersIn(text: string): string[] {
  return [...text.matchAll(/(?:№|\bN|\bNo\.)\s*(\d+(?:[-–—][\p{Lu}\d]+)*)/gu)]
    .map((match) => (match[1] ?? '').replace(/[–—]/gu, '-'))
    .sort();
}
