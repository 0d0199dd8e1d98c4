import { isLocale, type Locale } from '../../locale.ts';

/** A number of the law's text, with what it leads. */
export interface Place {
  readonly link: HTMLAnchorElement;
  /** What holds the place's words: an item, a unit; of a chapter the heading alone. */
  readonly holder: HTMLElement;
  readonly eId: string;
  /** True for headings with several units under them. */
  readonly isGroup: boolean;
}

const holders = 'li[id], section[id], article[id]';

/** The place that a number leads; undefined for other elements. */
export function placeOf(link: Element | null | undefined): Place | undefined {
  if (!(link instanceof HTMLAnchorElement) || !link.matches('.law .n')) return undefined;
  const heading = link.closest<HTMLElement>(':is(h2, h3, h4, h5, h6)[id]');
  const holder = heading ?? link.closest<HTMLElement>(holders);
  return holder === null ? undefined : { link, holder, eId: holder.id, isGroup: heading !== null };
}

/** The place whose row an element stands in, where a number leads the row. */
export function placeAround(element: Element): Place | undefined {
  const row = element.closest('.law :is(.row, p, h1, h2, h3, h4, h5, h6)');
  const numbers = [...((row?.closest('.row') ?? row)?.querySelectorAll('.n') ?? [])];
  return placeOf(numbers.find((number) => number.checkVisibility()));
}

/** The innermost place that holds all of a piece of the text; empty where that is the whole act. */
export function eIdAround(node: Node): string {
  const element = node instanceof Element ? node : node.parentElement;
  return element?.closest<HTMLElement>(holders)?.id ?? '';
}

/** The languages of the law's text that are shown, in their order. */
export function shownLanguages(): Locale[] {
  const boxes = document.querySelectorAll<HTMLInputElement>('.texts input:checked');
  const chosen = [...boxes].map((box) => box.value).filter(isLocale);
  if (chosen.length > 0) return chosen;
  const lang = document.querySelector<HTMLElement>('.law')?.lang ?? '';
  return isLocale(lang) ? [lang] : [];
}
