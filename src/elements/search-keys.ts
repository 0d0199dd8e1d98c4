/**
 * Arrow keys go from the box to the results and from one result to the next; Escape goes back to the box, and in the box
 * empties it. Everything is reached by Tab as well.
 */
export function moveFocus(event: KeyboardEvent, page: HTMLElement, box: HTMLInputElement): void {
  const { target, key } = event;
  if (!(target instanceof HTMLElement) || event.isComposing || event.altKey || event.ctrlKey || event.metaKey)
    return;
  const stops = [...page.querySelectorAll<HTMLElement>('.results a.to')];
  const at = target instanceof HTMLAnchorElement ? stops.indexOf(target) : -1;
  if (key === 'Escape') {
    if (target === box) {
      if (box.value === '') return;
      box.value = '';
      box.dispatchEvent(new Event('input', { bubbles: true }));
    } else if (target.closest('.results') === null) return;
    else box.focus();
    event.preventDefault();
    return;
  }
  if (target !== box && at < 0) return;
  const next =
    key === 'ArrowDown' ? stops[at + 1] : key === 'ArrowUp' && at >= 0 ? (stops[at - 1] ?? box) : undefined;
  if (next === undefined) return;
  next.focus();
  event.preventDefault();
}
