import { make } from './dom.ts';

/**
 * Opens a sheet over the page. Escape, its button and a press beside it close it; the focus goes back to where it was.
 * The sheet is gone from the page once closed.
 */
export function openSheet(name: string, close: string, inner: readonly Node[]): HTMLDialogElement {
  const heading = make('h2', { id: 'sheet-name', textContent: name });
  const button = make('button', { type: 'button', textContent: '×', ariaLabel: close, title: close });
  const dialog = make('dialog', { className: 'sheet' }, [make('header', {}, [heading, button]), ...inner]);
  dialog.setAttribute('aria-labelledby', heading.id);
  const before = document.activeElement;
  button.addEventListener('click', () => dialog.close());
  dialog.addEventListener('click', (event) => {
    // The sheet's own box has no room of its own: what hits it hit the page behind.
    if (event.target === dialog) dialog.close();
  });
  dialog.addEventListener('close', () => {
    dialog.remove();
    if (before instanceof HTMLElement) before.focus({ preventScroll: true });
  });
  document.body.append(dialog);
  dialog.showModal();
  return dialog;
}
