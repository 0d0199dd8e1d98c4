import { isLocale, type Locale } from '../../locale.ts';
import { languageOf } from './quotation.ts';

/** A number of the law's text, with what it leads. */
export interface Place {
  readonly link: HTMLAnchorElement;
  /** What holds the place's words: an item, a unit; of a chapter the heading alone. */
  readonly holder: HTMLElement;
  readonly eId: string;
  /** Language of the words that the number leads. */
  readonly lang: Locale;
  /** True for headings with several units under them. */
  readonly isGroup: boolean;
}

const holders = 'li[id], section[id], article[id]';

/** The place that a number leads; undefined for other elements. */
export function placeOf(link: Element | null | undefined): Place | undefined {
  if (!(link instanceof HTMLAnchorElement) || !link.matches('.law .n')) return undefined;
  const heading = link.closest<HTMLElement>(':is(h2, h3, h4, h5, h6)[id]');
  const holder = heading ?? link.closest<HTMLElement>(holders);
  const lang = languageOf(link);
  if (holder === null || !isLocale(lang)) return undefined;
  return { link, holder, eId: holder.id, lang, isGroup: heading !== null };
}

/** The place whose row an element stands in, by the number of the language that it is in, else by the row's first. */
export function placeAround(element: Element): Place | undefined {
  const cell = element.closest('.law :is(p, .row, h1, h2, h3, h4, h5, h6)');
  const numbers = [cell, cell?.closest('.row')].flatMap((part) => [...(part?.querySelectorAll('.n') ?? [])]);
  return placeOf(numbers.find((number) => number.checkVisibility()));
}

/** The innermost place that holds all of a piece of the text; empty where that is the whole act. */
export function eIdAround(node: Node): string {
  const element = node instanceof Element ? node : node.parentElement;
  return element?.closest<HTMLElement>(holders)?.id ?? '';
}
