/** Pixels that what sticks to the upper edge may cover. */
const covered = 72;

/**
 * The place of the law's words that is read now: the one that the address names while it is in sight, else the innermost that
 * holds the first words in sight; undefined at the top of a page and on pages without such words.
 */
export function placeInView(): Element | undefined {
  const named = document.getElementById(location.hash.slice(1));
  if (named !== null && isSeen(named)) return named;
  if (scrollY < innerHeight / 2) return undefined;
  const places = [...document.querySelectorAll('.law :is(section, li, p, .row)[id]')].filter(isSeen);
  return places.findLast((place) => place.getBoundingClientRect().top <= covered) ?? places[0];
}

function isSeen(element: Element): boolean {
  const { top, bottom } = element.getBoundingClientRect();
  return bottom > covered && top < innerHeight;
}
