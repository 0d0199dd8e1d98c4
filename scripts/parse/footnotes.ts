import type { Address } from '../../src/law/address.ts';
import type { Amendment, Block, Footnote, Provision } from '../../src/law/model.ts';
import { isoDate, months } from '../../src/law/months.ts';
import { provisionsOf } from '../../src/law/walk.ts';
import { amendedBy } from './amended.ts';

/** How amending acts are named: each pattern with the groups of number, day, month and year. */
const patterns: readonly (readonly [RegExp, number: number, day: number, month: number, year: number])[] = [
  // `№ 1234-VIII від 12.05.2016`, `N 98/95-ВР ( 98/95-вр ) від 22.03.95`
  [
    /(?:№|N|No\.?)\s*([^\s,;()}]+)(?:\s*\(\s*[^()]{0,30}\))?\s+(?:від|от|dated|of)\s+(\d{2})\.(\d{2})\.(\d{4}|\d{2})(?!\d)/gu,
    1,
    2,
    3,
    4,
  ],
  // `13.11.2023 № 472`, `13.11.2023 г. N 472-V`
  [
    /(\d{2})\.(\d{2})\.(\d{4}|\d{2})(?:\s*(?:г\.|г|р\.|року|года))?,?\s*(?:№|N|No\.?)\s*([^\s,;()}]+)/gu,
    4,
    1,
    2,
    3,
  ],
  // `No. 254-III of 21 May 2007`
  [/No\.\s*([^\s,;()]+)\s+of\s+(\d{1,2})\s+([A-Z][a-z]+)\s+(\d{4})/gu, 1, 2, 3, 4],
  // `of 8 June 2022`
  [/()\bof\s+(\d{1,2})\s+([A-Z][a-z]+)\s+(\d{4})/gu, 1, 2, 3, 4],
];

/** Characters of a note that are read: no real one is longer. */
const longest = 20_000;

/** What the notes of a unit say, as data: one entry for each amending act that a note names, one for a note without. */
export function amendmentsOf(unit: Provision, act: string, addresses: ReadonlySet<Address>): Amendment[] {
  const notes = notesOf(unit.content);
  if (notes.length === 0) return [];
  let inside: ReadonlySet<Address> | undefined;
  const exists = (address: Address) => {
    if (addresses.has(address)) return true;
    inside ??= new Set(provisionsOf(unit).map((each) => each.address));
    return inside.has(address);
  };
  return notes.flatMap((note) => {
    const amends = amendedBy(note.text, unit, act, exists);
    const sources = sourcesIn(note.text.slice(0, longest));
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

/** The amending acts that a note names, in its order. A piece of it that one pattern has read, no other reads again. */
function sourcesIn(text: string): { readonly date: string | null; readonly number: string | null }[] {
  const found: { from: number; to: number; date: string | null; number: string | null }[] = [];
  for (const [pattern, number, day, month, year] of patterns) {
    for (const match of text.matchAll(pattern)) {
      const from = match.index;
      const to = from + match[0].length;
      if (found.some((each) => from < each.to && each.from < to)) continue;
      found.push({
        from,
        to,
        date: dateOf(match[day], match[month], match[year]),
        number: match[number] === undefined || match[number] === '' ? null : match[number],
      });
    }
  }
  return found.sort((a, b) => a.from - b.from).map(({ date, number }) => ({ date, number }));
}

/** The day that a note prints: its month in digits or an English word, its year of four or two digits. */
function dateOf(day = '', month = '', year = ''): string | null {
  const century = year.length === 2 ? (Number(year) < 50 ? '20' : '19') : '';
  const monthNumber = months.en.get(month.toLowerCase()) ?? Number(month);
  return isoDate(Number(`${century}${year}`), monthNumber, Number(day)) ?? null;
}
