/** Signs of a reader. */
const signs = ['pointerover', 'pointerdown', 'focusin', 'keydown', 'change'] as const;

/** Fetches what readers may ask of a page (cards, contents, commands) at their first sign, and passes on those that come meanwhile. */
function begin(event?: Event): void {
  import('./room/room.ts').then((room) => {
    for (const sign of signs) removeEventListener(sign, begin);
    room.answer(event);
  });
}

for (const sign of signs) addEventListener(sign, begin);
// Contents that stand beside the words wait for no sign, but until the words are drawn: what is fetched before takes the
// line from them.
if (document.querySelector('.toc'))
  addEventListener('load', () =>
    new PerformanceObserver(() => begin()).observe({ type: 'paint', buffered: true }),
  );
