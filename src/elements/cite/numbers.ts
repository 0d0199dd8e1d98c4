import { make } from '../room/dom.ts';

/**
 * Makes links of the numbers in a whole act that are none, those of the second text: each leads to its place. The page itself
 * is too long to print the address of a number in each text.
 */
export function linkNumbers(): void {
  const numbers = document.querySelectorAll<HTMLElement>(
    ':is(.law :is(li, section)[id] > p, .law :is(li, section)[id] > .row > p) > b:first-child',
  );
  for (const number of numbers) {
    const holder = number.closest('li[id], section[id]');
    const first = number.closest('.row')?.querySelector('.n');
    // The number of a unit leads to its page, in every language as in the first.
    const href = (holder?.matches('section') && first?.getAttribute('href')) || `#${holder?.id}`;
    number.replaceWith(make('a', { className: 'n', href }, [...number.childNodes]));
  }
}
