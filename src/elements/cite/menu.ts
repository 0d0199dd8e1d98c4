import { make } from '../room/dom.ts';

/** One line of a menu: what it says, and what it does or where it leads. */
export interface MenuItem {
  readonly words: string;
  readonly act: (() => void) | { readonly href: string };
  /** Words above the first item of a group. */
  readonly heading?: string;
}

/**
 * A menu as ARIA's pattern of a menu button has it: arrows, Home and End move, Escape and Tab close, Enter and Space
 * choose. It stands in the top layer and goes when anything else is pressed.
 */
export class Menu {
  readonly #box = make('div', { className: 'cite-menu', popover: 'auto', role: 'menu', id: 'cite-menu' });
  #opener: HTMLElement | undefined;

  constructor() {
    this.#box.addEventListener('keydown', (event) => this.#onKey(event));
    this.#box.addEventListener('toggle', (event) => {
      if (event instanceof ToggleEvent && event.newState === 'closed')
        this.#opener?.setAttribute('aria-expanded', 'false');
    });
  }

  get isOpen(): boolean {
    return this.#box.matches(':popover-open');
  }

  contains(node: EventTarget | null): boolean {
    return node instanceof Node && this.#box.contains(node);
  }

  /** Opens the menu of a button, or of a number that a finger pressed, with the focus on its first or last item. */
  open(opener: HTMLElement, label: string, items: readonly MenuItem[], focus: 'first' | 'last'): void {
    this.#opener = opener;
    const lines = items.flatMap(({ words, act, heading }) => {
      const item =
        typeof act === 'function'
          ? make('button', { type: 'button', textContent: words })
          : make('a', { href: act.href, textContent: words });
      item.role = 'menuitem';
      item.tabIndex = -1;
      item.addEventListener('click', () => {
        this.close();
        if (typeof act === 'function') act();
      });
      return heading === undefined
        ? [item]
        : [make('p', { role: 'presentation', textContent: heading }), item];
    });
    this.#box.ariaLabel = label;
    this.#box.replaceChildren(...lines);
    // Inside the main part of the page, so that all words stand in a landmark.
    (document.querySelector('main') ?? document.body).append(this.#box);
    this.#box.showPopover();
    opener.setAttribute('aria-expanded', 'true');
    this.#place(opener.getBoundingClientRect());
    this.#items()
      .at(focus === 'first' ? 0 : -1)
      ?.focus({ preventScroll: true });
  }

  /** Closes the menu; the focus goes back to where it was opened. */
  close(): void {
    if (!this.isOpen) return;
    this.#box.hidePopover();
    this.#opener?.focus({ preventScroll: true });
  }

  /** Below what it belongs to, or above where there is more room; never beyond the window. */
  #place(at: DOMRect): void {
    const { clientWidth: width, clientHeight: height } = document.documentElement;
    const { style, offsetWidth, offsetHeight } = this.#box;
    const below = height - at.bottom >= offsetHeight + 8 || height - at.bottom >= at.top;
    style.top = `${Math.max(8, below ? Math.min(at.bottom + 4, height - offsetHeight - 8) : at.top - offsetHeight - 4)}px`;
    style.left = `${Math.max(8, Math.min(at.left, width - offsetWidth - 8))}px`;
  }

  #items(): HTMLElement[] {
    return [...this.#box.querySelectorAll<HTMLElement>('[role=menuitem]')];
  }

  #onKey(event: KeyboardEvent): void {
    const items = this.#items();
    const { activeElement } = document;
    const at = activeElement instanceof HTMLElement ? items.indexOf(activeElement) : -1;
    const moves: Readonly<Record<string, number>> = {
      ArrowDown: (at + 1) % items.length,
      ArrowUp: (at - 1 + items.length) % items.length,
      Home: 0,
      End: items.length - 1,
    };
    const next = moves[event.key];
    if (next !== undefined) items[next]?.focus();
    else if (event.key === ' ') items[at]?.click();
    else if (event.key === 'Tab' || event.key === 'Escape') this.close();
    // Tab goes on from the button; a link follows Enter by itself.
    if (event.key === 'Tab' || event.key === 'Enter') return;
    if (next !== undefined || event.key === ' ' || event.key === 'Escape') event.preventDefault();
    // Letters are no commands of the page while a menu is open.
    event.stopPropagation();
  }
}
