import { cite } from '../../exports/citations/formats.ts';
import { isLocale, type Locale } from '../../locale.ts';
import type { Citing } from './cite-file.ts';
import { eIdAround } from './place.ts';
import { asHtml, languageOf, parts } from './quotation.ts';

/** Fewer words than these say nothing by themselves: a name, a number, a search. */
const fewestWords = 6;

/** The languages of the law's words in a selection that are shown. */
function languagesIn(selection: Selection, law: Element): Locale[] {
  const langs = [...law.querySelectorAll(parts)]
    .filter((part) => part.closest('.norma') === null && part.checkVisibility())
    .filter((part) => selection.containsNode(part, true))
    .map(languageOf)
    .filter(isLocale);
  return [...new Set(langs)];
}

/**
 * Adds to what is copied from the law's text where it stands and what it is worth, where that must travel with it: words
 * of a draft or of a translation. `citing` is undefined until its file is there: then the page's own words say it.
 */
export function sign(event: ClipboardEvent, citing: Citing | undefined, today: string): void {
  const selection = getSelection();
  const law = document.querySelector('.law');
  if (selection === null || selection.isCollapsed || law === null || event.clipboardData === null) return;
  const { commonAncestorContainer: around } = selection.getRangeAt(0);
  const held = around instanceof Element ? around : around.parentElement;
  // Not within the law's text, and not around it (all of the page): nothing of ours.
  if (held === null || !(law.contains(held) || held.contains(law)) || held.closest('.norma, input, textarea'))
    return;
  const text = selection.toString().trim();
  if (text.split(/\s+/u).length < fewestWords) return;
  const langs = languagesIn(selection, law);
  const sources = citing === undefined ? [said()] : sourcesOf(citing, langs, eIdAround(around), today);
  if (sources.length === 0) return;
  const lines = text.split(/\n+/u);
  event.clipboardData.setData('text/plain', [text, '', ...sources].join('\n'));
  event.clipboardData.setData('text/html', asHtml(lines, sources));
  event.preventDefault();
}

function sourcesOf(citing: Citing, langs: readonly Locale[], eId: string, today: string): string[] {
  return langs
    .filter((lang) => citing.isMarked(lang))
    .flatMap((lang) => {
      const citable = citing.citable(citing.addressOf(eId), lang, today);
      return citable === undefined ? [] : [`— ${cite('traditional', citable)}`];
    });
}

/** What the page itself says of its text: its title, what stands above the words, its URL. */
function said(): string {
  const flag = document.querySelector('.flag')?.textContent?.trim() ?? '';
  const status = [...document.querySelectorAll('.status p')].map((line) => line.textContent?.trim() ?? '');
  return `— ${[document.title, flag, ...status, location.href].filter(Boolean).join('. ').replaceAll('..', '.')}`;
}
