import { type CitationFormat, cite } from '../../exports/citations/formats.ts';
import type { Citing } from './cite-file.ts';
import type { Copy } from './clipboard.ts';
import type { Place } from './place.ts';
import { asHtml, quoted, wordsOf } from './quotation.ts';

/** What can be copied of a place. */
export type Wanted = 'link' | 'id' | 'quotation' | CitationFormat;

/** What is copied of a place, in the language that its number leads; `today` as `YYYY-MM-DD`. Undefined where the act has no such text. */
export function copyOfPlace(citing: Citing, place: Place, wanted: Wanted, today: string): Copy | undefined {
  const { eId, lang } = place;
  const address = citing.addressOf(eId);
  if (wanted === 'link') return { text: place.link.href };
  if (wanted === 'id') return { text: citing.urlOf(address) };
  const citable = citing.citable(address, lang, today);
  if (citable === undefined) return undefined;
  if (wanted !== 'quotation') return { text: cite(wanted, citable) };
  const words = quoted(wordsOf(place.holder, lang), lang);
  const source = cite('traditional', citable);
  return { text: [...words, '', `— ${source}`].join('\n'), html: asHtml(words, [`— ${source}`]) };
}

/** The reader's day, as `YYYY-MM-DD`. */
export function dayOf(now: Date): string {
  const [month, day] = [now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, '0'));
  return `${now.getFullYear()}-${month}-${day}`;
}
