export {};

/** Signs of a reader who may copy or cite something of a law's text. */
const signs = ['pointerover', 'pointerdown', 'focusin', 'selectionchange'] as const;

/** Fetches the menus of the numbers, and what travels with copied words, at the first sign; passes the sign on. */
function begin(event: Event): void {
  for (const sign of signs) document.removeEventListener(sign, begin);
  import('./cite/cite.ts').then(({ answer }) => answer(event));
}

if (document.querySelector('.law')) for (const sign of signs) document.addEventListener(sign, begin);
