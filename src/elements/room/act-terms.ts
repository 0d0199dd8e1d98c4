import { readView } from '../view.ts';
import { make } from './dom.ts';
import { linksAt } from './excerpts.ts';
import { readUses, type TermUse } from './files.ts';
import { destinationOf } from './places.ts';

/**
 * Marks the terms of a whole act where each text uses them first, as the pages of units print them: the page itself is too
 * long to carry the marks. Again when a text comes beside the others or the reader switches the marks on.
 */
export async function markActTerms(): Promise<void> {
  const law = document.querySelector<HTMLElement>('.law');
  const here = destinationOf(location);
  if (law === null || here?.type !== 'place') return;
  const links = linksAt(here.base);
  const uses = await readUses(links, here.ui, here.act).catch(() => undefined);
  const mark = () => {
    if (!readView().terms) return;
    for (const [lang, list] of Object.entries(uses ?? {}))
      for (const use of list ?? []) markUse(law, lang, use, `${links.glossary(here.ui)}#${use[3]}`);
  };
  mark();
  document.addEventListener('change', mark);
}

function markUse(law: HTMLElement, lang: string, [eId, start, words]: TermUse, href: string): void {
  const cell = cellAt(law, lang, eId);
  if (cell === null || cell.querySelector(`a.t[href="${href}"]`) !== null) return;
  // The number leads the words, with a space.
  const number = cell.firstElementChild?.matches('.n, b') ? cell.firstElementChild.textContent.length + 1 : 0;
  let from = number + start;
  for (const child of cell.childNodes) {
    const { length } = child.textContent ?? '';
    if (from < length) {
      if (child instanceof Text && child.data.startsWith(words, from)) {
        const range = document.createRange();
        range.setStart(child, from);
        range.setEnd(child, from + words.length);
        range.surroundContents(make('a', { className: 't', href }));
      }
      return;
    }
    from -= length;
  }
}

/** The words of a paragraph in a language; the opening words of a provision go by the provision's id. */
function cellAt(law: HTMLElement, lang: string, eId: string): Element | null {
  const own = document.getElementById(eId);
  const line =
    own ??
    document.getElementById(eId.replace(/__al_1$/u, ''))?.querySelector(':scope > .row, :scope > p') ??
    null;
  if (line?.matches('.row')) return line.querySelector(`:scope > [lang=${lang}]`);
  return law.lang === lang && line?.matches('p') ? line : null;
}
