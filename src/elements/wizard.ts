import './calculator.ts';
import { placeCalculator } from './calculators-here.ts';

/**
 * Around the questions of a wizard. The page shows the way to the place that the address names, and nothing beside it,
 * by its styles alone; here the reader's focus follows, and calculators begin when they are unfolded.
 */
class NormaWizard extends HTMLElement {
  connectedCallback(): void {
    addEventListener('hashchange', () => this.#follow(true));
    this.addEventListener('toggle', ({ target }) => isSeen(target) && begin(target), { capture: true });
    this.#follow(false);
  }

  #follow(moved: boolean): void {
    const id = decodeURIComponent(location.hash.slice(1));
    const place = document.getElementById(id);
    if (place === null || !(place === this || this.contains(place))) return;
    const next = place.querySelector<HTMLElement>(':scope > .next');
    if (moved) next?.querySelector<HTMLElement>('h2, h3')?.focus({ preventScroll: true });
    if (next?.classList.contains('end-of-way'))
      for (const details of next.querySelectorAll('details[open].case')) begin(details);
  }
}

/** Whether it was the reader who unfolded something: what the page begins with unfolded tells of it too, unseen. */
function isSeen(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.offsetParent !== null;
}

/** Begins the calculator under an unfolded title, once. */
function begin(target: EventTarget | null): void {
  if (!(target instanceof HTMLDetailsElement) || !target.open) return;
  const link = target.querySelector<HTMLAnchorElement>(':scope > a');
  const rule = target.dataset.rule;
  if (link === null || rule === undefined) return;
  const url = new URL(link.href);
  link.remove();
  placeCalculator(target, rule, url);
}

customElements.define('norma-wizard', NormaWizard);
