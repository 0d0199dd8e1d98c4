/** Pixels that what sticks to the upper edge may cover. */
const covered = 64;

/**
 * The place of the law's words that is read now: the one that the address names while it is in sight, else the provision of the
 * first words in sight; undefined at the top of a page and on pages without such words.
 */
export function placeInView(): Element | undefined {
  const named = document.getElementById(location.hash.slice(1));
  const isSeen = (element: Element) => {
    const { top, bottom } = element.getBoundingClientRect();
    return bottom > covered && top < innerHeight;
  };
  if (named !== null && isSeen(named)) return named;
  if (scrollY < innerHeight / 2) return undefined;
  const words = [...document.querySelectorAll('.law :is(p, .row)[id]')].find(isSeen);
  return words?.closest('li, section') ?? words;
}
