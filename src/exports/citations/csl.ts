import { type Citable, pinpoint, sentence } from './work.ts';

/**
 * The place as CSL-JSON, an array with one item: what citeproc, Zotero and Pandoc read. A draft is a `bill`, what was
 * adopted is `legislation`; neither says that an act is in force.
 */
export function cslJson(citable: Citable): string {
  const { address, lang, work, text, url, accessed } = citable;
  const item = {
    id: `${address}/${lang}`,
    type: work.force === 'draft' ? 'bill' : 'legislation',
    title: text.title,
    genre: text.about,
    authority: text.authority,
    number: work.number,
    section: pinpoint(citable, 'short'),
    issued: work.date === undefined ? undefined : dateParts(work.date),
    language: lang,
    note: sentence(text.worth[lang]),
    URL: url,
    accessed: accessed === undefined ? undefined : dateParts(accessed),
  };
  return JSON.stringify([item], undefined, 2);
}

function dateParts(date: string): { 'date-parts': number[][] } {
  return { 'date-parts': [date.split('-').map(Number)] };
}
