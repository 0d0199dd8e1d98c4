// The search form of a page other than the search page (`<search-box>`): fetches the index when the box is first touched, so
// that it is there when the search page asks for it. `data-index`: where it is served.
const box = document.querySelector<HTMLElement>('search-box');

box?.addEventListener(
  'focusin',
  () => {
    fetch(box.dataset.index ?? '', { cache: 'force-cache' }).catch(() => {
      // The search page tries again, and says so where it cannot be had.
    });
  },
  { once: true },
);

export {};
