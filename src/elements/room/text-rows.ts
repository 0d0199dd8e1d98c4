import type { Locale } from '../../locale.ts';
import { make } from './dom.ts';

// Rows of texts that stand side by side, as src/components/Row.astro and ActHeading.astro print them.

/** Lines of the law's words: rows, and paragraphs and headings of a text that stands alone. */
const lines =
  '.row:not(.heads), :is(p, h2, h3, h4, h5, h6):not(.norma, .norma *, details *, .cite *, .row *, .row)';
/** How far on a line is looked for: the same words may stand again much later. */
const reach = 40;

const wordsOf = (element: Element) => element.textContent.replace(/\s+/gu, ' ').trim();

/**
 * Puts a text of an act into the rows of its page. Both pages hold the original: words stand together that stand beside
 * the same words of it.
 */
export function appendText(
  law: HTMLElement,
  page: Document,
  lang: Locale,
  original: Locale,
  ui: Locale,
): void {
  const theirs = [...page.querySelectorAll('.law .row:not(.heads)')].flatMap((row) => {
    const beside = row.querySelector(`:scope > [lang=${original}]`);
    const cell = row.querySelector<HTMLElement>(`:scope > [lang=${lang}]`);
    return beside === null || cell === null ? [] : [{ words: wordsOf(beside), cell }];
  });
  let next = 0;
  for (const line of law.querySelectorAll<HTMLElement>(lines)) {
    const own = line.matches('.row') ? line.querySelector(`:scope > [lang=${original}]`) : line;
    if (own === null) continue;
    const words = wordsOf(own);
    const ahead = theirs.slice(next, next + reach).findIndex((each) => each.words === words);
    const found = theirs[next + ahead];
    if (ahead < 0 || found === undefined) continue;
    next += ahead + 1;
    rowOf(line, original).append(ownCell(found.cell, lang, ui));
  }
}

/** Names a text above its column. */
export function headTexts(law: HTMLElement, lang: Locale, name: string, status: string, ui: Locale): void {
  let heads = law.querySelector('.heads');
  if (heads === null) {
    heads = make('header', { className: 'row heads' });
    law.prepend(heads);
  }
  if (heads.querySelector(`:scope > [lang=${lang}]`) !== null) return;
  const words = make('span', { lang: ui, textContent: status });
  heads.append(make('p', { lang }, [make('b', { textContent: name }), ' ', words]));
}

/** The row of a line; a line that stood alone becomes the first cell of one, which takes its place and its address. */
function rowOf(line: HTMLElement, lang: Locale): HTMLElement {
  if (line.matches('.row')) return line;
  if (!line.matches('p')) {
    line.replaceChildren(make('span', { lang }, [...line.childNodes]));
    line.classList.add('row');
    return line;
  }
  const row = make('div', { className: `row ${line.className}`.trim() });
  if (line.id !== '') row.id = line.id;
  line.removeAttribute('id');
  line.removeAttribute('class');
  line.replaceWith(row);
  line.lang = lang;
  row.append(line);
  return row;
}

/** A cell of another page for this one: its links lead on in the reader's language. */
function ownCell(cell: HTMLElement, lang: Locale, ui: Locale): HTMLElement {
  const own = document.importNode(cell, true);
  for (const link of own.querySelectorAll('a')) {
    const href = link.getAttribute('href') ?? '';
    link.setAttribute('href', href.replace(`/${lang}/`, `/${ui}/`));
  }
  return own;
}
