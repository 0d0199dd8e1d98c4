/** Signs of a reader. */
const signs = ['pointerover', 'pointerdown', 'focusin', 'keydown'] as const;

/** Fetches what readers may ask of a page (cards, contents, commands) at their first sign, and passes on those that come meanwhile. */
function begin(event?: Event): void {
  import('./room/room.ts').then(({ answer }) => {
    for (const sign of signs) removeEventListener(sign, begin);
    answer(event);
  });
}

for (const sign of signs) addEventListener(sign, begin);
// Contents that stand beside the words wait for no sign.
if (document.querySelector('.toc')) addEventListener('load', () => begin());
