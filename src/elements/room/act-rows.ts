/** What says that a provision of a whole act has notes: src/components/NoteMark.astro. */
export const noteMark = '.law :is(ol > li, section) > a';

/** Rows that lack some of it: src/components/Row.astro, ActHeading.astro. */
const bareRows = 'li > div, :is(h2, h3, h4, h5, h6).row';

/**
 * Gives the rows of provisions and headings in a whole act what its page leaves out, as the pages of units print it: the
 * class of the row, the language of its first text, the class of the number; and leads the marks of notes on. `page`: an
 * act's, of whichever language.
 */
export function completeRows(page: Document): void {
  const law = page.querySelector<HTMLElement>('.law');
  for (const row of law?.querySelectorAll(bareRows) ?? []) {
    const first = row.querySelector<HTMLElement>(':scope > :not([lang])');
    if (first === null) continue;
    row.classList.add('row');
    first.lang = law?.lang ?? '';
    first.firstElementChild?.classList.add('n');
  }
  // From the top of the unit's page to the provision on it, below which the notes stand.
  for (const mark of page.querySelectorAll<HTMLAnchorElement>(noteMark))
    mark.hash = mark.parentElement?.id ?? '';
}
