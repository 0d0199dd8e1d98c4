/** Prints a heading with all that stands under it, and what the page says of its text; then the page is whole again. */
export function printPart(heading: HTMLElement): void {
  markPart(heading);
  addEventListener('afterprint', () => unmark(), { once: true });
  print();
}

/** Leaves a heading, and what stands under it, as the one part of the law's text that goes on paper. */
export function markPart(heading: HTMLElement): void {
  unmark();
  let inside = false;
  for (const part of heading.parentElement?.children ?? []) {
    if (part === heading) inside = true;
    else if (inside && levelOf(part) <= levelOf(heading)) inside = false;
    part.toggleAttribute('data-off', !inside);
  }
  document.documentElement.dataset.part = heading.id;
}

function unmark(): void {
  delete document.documentElement.dataset.part;
  for (const part of document.querySelectorAll('[data-off]')) part.removeAttribute('data-off');
}

/** 2 for h2; what is no heading stands below them all. */
function levelOf(element: Element): number {
  return Number(/^H([1-6])$/u.exec(element.tagName)?.[1] ?? 7);
}
