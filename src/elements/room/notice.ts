import { make } from './dom.ts';

/** Milliseconds that words stay. */
const stay = 6000;

// There before it says anything, or screen readers may not hear it.
const notice = make('div', { className: 'notice', role: 'status' });
(document.querySelector('main') ?? document.body).append(notice);
let frame = 0;
let timer = 0;

/** Takes away what stands at the lower edge of the page. */
export function clearNotice(): void {
  cancelAnimationFrame(frame);
  clearTimeout(timer);
  notice.replaceChildren();
}

/** Says something at the lower edge of the page, politely to screen readers too; it goes by itself. */
export function say(words: string): void {
  clearNotice();
  // A region that was filled in the same turn as it was emptied is not read out.
  frame = requestAnimationFrame(() => notice.replaceChildren(make('p', { textContent: words })));
  timer = window.setTimeout(clearNotice, stay);
}

/** Puts there what stays until it is taken away. */
export function showNotice(...inner: readonly Element[]): void {
  clearNotice();
  notice.replaceChildren(...inner);
}
