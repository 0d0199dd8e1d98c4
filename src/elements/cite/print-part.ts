/**
 * Prints a heading with all that stands under it, and what the page says of its text; then the page is whole again.
 * `citation`: what stands at the foot instead of the whole act's.
 */
export function printPart(heading: HTMLElement, citation: string | undefined): void {
  const foot = document.querySelector<HTMLElement>('.cite p');
  const before = foot?.textContent ?? '';
  markPart(heading);
  if (foot !== null && citation !== undefined) foot.textContent = citation;
  addEventListener(
    'afterprint',
    () => {
      unmark();
      if (foot !== null) foot.textContent = before;
    },
    { once: true },
  );
  print();
}

/** Leaves a heading, what stands under it and the headings above it as the one part of the law's text that goes on paper. */
function markPart(heading: HTMLElement): void {
  const parts = [...(heading.parentElement?.children ?? [])];
  const at = parts.indexOf(heading);
  const end = parts.findIndex((part, index) => index > at && levelOf(part) <= levelOf(heading));
  let above = levelOf(heading);
  for (const [index, part] of [...parts.entries()].toReversed()) {
    const isAbove = index < at && levelOf(part) < above && levelOf(part) > 1;
    if (isAbove) above = levelOf(part);
    const isInside = at <= index && (end < 0 || index < end);
    part.toggleAttribute('data-off', !isAbove && !isInside && !part.matches('.cite'));
  }
  document.documentElement.dataset.part = heading.id;
}

function unmark(): void {
  delete document.documentElement.dataset.part;
  for (const part of document.querySelectorAll('[data-off]')) part.removeAttribute('data-off');
}

/** 2 for h2; what stands under headings is below them all, what belongs to the whole act above. */
function levelOf(element: Element): number {
  if (element.matches('.front, .form, .cite')) return 1;
  return Number(/^H([1-6])$/u.exec(element.tagName)?.[1] ?? 7);
}
