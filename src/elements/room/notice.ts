import { make } from './dom.ts';

/** Milliseconds that words stay. */
const stay = 6000;

const notice = make('div', { className: 'notice', role: 'status' });
let frame = 0;
let timer = 0;

/** Puts the notice on the page, empty: there before it says anything, or some screen readers do not hear it. */
export function placeNotice(): void {
  if (!notice.isConnected) (document.querySelector('main') ?? document.body).append(notice);
}

/** Takes away what stands at the lower edge of the page. */
export function clearNotice(): void {
  cancelAnimationFrame(frame);
  clearTimeout(timer);
  notice.replaceChildren();
}

/** Says something at the lower edge of the page, politely to screen readers too; it goes by itself. */
export function say(words: string): void {
  placeNotice();
  clearNotice();
  // A region that was filled in the same turn as it came or was emptied is not read out.
  frame = requestAnimationFrame(() => notice.replaceChildren(make('p', { textContent: words })));
  timer = window.setTimeout(clearNotice, stay);
}

/** Puts there what stays until it is taken away. */
export function showNotice(...inner: readonly Element[]): void {
  placeNotice();
  clearNotice();
  notice.replaceChildren(...inner);
}
