import { make } from './dom.ts';

/**
 * A folded list of calculators (`.cases`): when it is unfolded, the script of the first one's page is brought here and
 * does the rest. Pages on which nobody works out a case load nothing of it.
 */
async function bringCalculators(list: HTMLElement): Promise<void> {
  const page = await fetch(list.querySelector('a')?.pathname ?? '');
  const parsed = new DOMParser().parseFromString(await page.text(), 'text/html');
  for (const { src } of parsed.querySelectorAll<HTMLScriptElement>('body script[src]'))
    document.head.append(make('script', { type: 'module', src }));
}

/** Waits for the list of the page to be unfolded, if it was not before this was fetched. */
export function watchCases(): void {
  const list = document.querySelector<HTMLDetailsElement>('details.cases');
  if (list === null) return;
  if (list.open) bringCalculators(list);
  else list.addEventListener('toggle', () => bringCalculators(list), { once: true });
}
