import '../view.ts';
import { openSheet } from './sheet.ts';

/**
 * Opens the controls of the view, which stand on a page of their own, over this one. Throws where that page cannot be
 * had. `at`: what of them is wanted first.
 */
export async function openView(path: string, at: 'low' | 'keys'): Promise<void> {
  const response = await fetch(path);
  if (!response.ok) throw new Error(`${path}: ${response.status}`);
  const page = new DOMParser().parseFromString(await response.text(), 'text/html');
  const settings = page.querySelector<HTMLElement>('view-settings');
  const name = page.querySelector('h1')?.textContent;
  if (settings === null || name === undefined) throw new Error(`${path}: found no controls`);
  const { close = '' } = settings.dataset;
  const dialog = openSheet(name, close, [document.importNode(settings, true)]);
  dialog.querySelector<HTMLElement>(`[name=${at}]`)?.focus();
}
