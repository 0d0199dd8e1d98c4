import type { Address } from '../../src/law/address.ts';
import type { Amendment, Block, Footnote, Provision } from '../../src/law/model.ts';

/** `13.11.2023 № 472`, `13.11.2023 г. N 472-V`: date, then number. */
const dateNumber =
  /(\d{2})\.(\d{2})\.(\d{4}|\d{2})(?:\s*(?:г\.|г|р\.|року|года))?,?\s*(?:№|N|No\.?)\s*([^\s,;()}]+)/gu;
/** `№ 1234-VIII від 12.05.2016`: number, then date. */
const numberDate =
  /(?:№|N|No\.?)\s*([^\s,;()}]+)(?:\s*\(\s*[^)]*\))?\s+(?:від|от|dated|of)\s+(\d{2})\.(\d{2})\.(\d{4}|\d{2})/gu;
/** `No. 254-III of 21 May 2007`. */
const numberDay = /No\.\s*([^\s,;()]+)\s+of\s+(\d{1,2})\s+([A-Z][a-z]+)\s+(\d{4})/gu;
/** `of 8 June 2022`, without a number. */
const dayOnly = /(?<!No\.\s{0,3}\S{1,20}\s)\bof\s+(\d{1,2})\s+([A-Z][a-z]+)\s+(\d{4})/gu;

const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/** The thing that a note names first: `Пункт 9`, `Статья 5-1`, `Article 84`, `Частину третю статті 5`. */
const named =
  /(?:^|[\s{(])(?:Пункт\p{L}*|Статья|Статьи|Статью|Paragraph|Article|Стаття|Статтю|Статті|Пункту)\s+(\d+(?:\s?-\s?\d+)?)/u;

/** What the notes of a unit say, as data: one entry for each amending act that a note names, one for a note without. */
export function amendmentsOf(unit: Provision, act: string, addresses: ReadonlySet<Address>): Amendment[] {
  return notesOf(unit.content).flatMap((note) => {
    const amends = amendedBy(note.text, unit, act, addresses);
    const sources = sourcesIn(note.text);
    const entries = sources.length === 0 ? [{ date: null, number: null }] : sources;
    return entries.map((entry) => ({ footnote: note.address, amends, ...entry }));
  });
}

function notesOf(blocks: readonly Block[]): Footnote[] {
  const notes: Footnote[] = [];
  for (const block of blocks) {
    if (block.type === 'footnote') notes.push(block);
    else if (block.type === 'provision') notes.push(...notesOf(block.content));
  }
  return notes;
}

function amendedBy(
  text: string,
  unit: Provision,
  act: string,
  addresses: ReadonlySet<Address>,
): Address | null {
  const number = named.exec(text)?.[1]?.replace(/\s/gu, '');
  if (number === undefined) return null;
  const address = `${act}/${number}`;
  if (address === unit.address || addresses.has(address)) return address;
  return null;
}

function sourcesIn(text: string): { readonly date: string | null; readonly number: string | null }[] {
  const found: { at: number; date: string | null; number: string | null }[] = [];
  for (const match of text.matchAll(numberDate)) {
    found.push({ at: match.index, number: match[1] ?? null, date: isoDate(match[2], match[3], match[4]) });
  }
  if (found.length === 0) {
    for (const match of text.matchAll(dateNumber)) {
      found.push({ at: match.index, number: match[4] ?? null, date: isoDate(match[1], match[2], match[3]) });
    }
  }
  for (const match of text.matchAll(numberDay)) {
    found.push({ at: match.index, number: match[1] ?? null, date: isoDay(match[2], match[3], match[4]) });
  }
  if (found.length === 0) {
    for (const match of text.matchAll(dayOnly)) {
      found.push({ at: match.index, number: null, date: isoDay(match[1], match[2], match[3]) });
    }
  }
  return found.sort((a, b) => a.at - b.at).map(({ date, number }) => ({ date, number }));
}

function isoDate(day = '', month = '', year = ''): string | null {
  const century = year.length === 2 ? (Number(year) < 50 ? '20' : '19') : '';
  const valid = Number(month) >= 1 && Number(month) <= 12 && Number(day) >= 1 && Number(day) <= 31;
  return valid ? `${century}${year}-${month}-${day}` : null;
}

function isoDay(day = '', month = '', year = ''): string | null {
  const index = months.indexOf(month);
  return index < 0 ? null : isoDate(day.padStart(2, '0'), String(index + 1).padStart(2, '0'), year);
}
