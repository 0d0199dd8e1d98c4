import { make } from './dom.ts';

/** Milliseconds until a link that the pointer rests on shows its card, and until a card that it left goes. */
const patience = 300;

/**
 * The card beside a link of the law's words: what the link leads to. It comes when the pointer rests on the link, when the
 * link has the focus, or at the first tap; it stays while pointer or focus is on link or card, and goes with Escape
 * (WCAG 1.4.13). A second tap, a click or Enter follows the link as ever.
 */
export class Cards {
  readonly #box = make('div', { className: 'card', tabIndex: -1, popover: 'manual', role: 'note' });
  /** The link whose card is shown or being fetched. */
  #link: HTMLAnchorElement | undefined;
  #timer = 0;

  constructor() {
    // Within the page's main part: what stands outside every landmark is lost to screen readers.
    (document.querySelector('main') ?? document.body).append(this.#box);
    this.#box.addEventListener('pointerenter', () => clearTimeout(this.#timer));
    this.#box.addEventListener('pointerleave', () => this.#hideSoon());
    this.#box.addEventListener('focusout', ({ relatedTarget }) => {
      if (
        !(relatedTarget instanceof Node && this.#box.contains(relatedTarget)) &&
        relatedTarget !== this.#link
      )
        this.hide();
    });
    addEventListener('scroll', () => this.#place(), { passive: true });
    addEventListener('resize', () => this.#place());
  }

  get #isShown(): boolean {
    return this.#box.matches(':popover-open');
  }

  /** The link whose card is shown. */
  get link(): HTMLAnchorElement | undefined {
    return this.#isShown ? this.#link : undefined;
  }

  contains(node: EventTarget | null): boolean {
    return node instanceof Node && this.#box.contains(node);
  }

  /** The pointer came to a link. */
  rest(link: HTMLAnchorElement): void {
    clearTimeout(this.#timer);
    if (this.link === link) return;
    this.#timer = window.setTimeout(() => this.show(link), patience);
  }

  /** The pointer left the link; the card waits for it a little. */
  leave(): void {
    clearTimeout(this.#timer);
    if (this.#isShown && document.activeElement !== this.#link) this.#hideSoon();
  }

  /** Shows the card of a link; false where there is nothing to show. */
  async show(link: HTMLAnchorElement): Promise<boolean> {
    // What has the focus now may not be covered by the card of what had it before (WCAG 2.4.11).
    if (this.link !== link) this.hide();
    clearTimeout(this.#timer);
    this.#link = link;
    // Most pages have no such link: what fills a card comes with the first one.
    const inner = await import('./card.ts').then(({ cardOf }) => cardOf(link)).catch(() => undefined);
    // Another link was asked for meanwhile, or none.
    if (this.#link !== link) return true;
    if (inner === undefined || !link.isConnected) {
      this.hide();
      return false;
    }
    this.#box.replaceChildren(...inner);
    this.#box.scrollTop = 0;
    this.#box.showPopover();
    this.#place();
    return true;
  }

  /** For a finger: the card takes the focus, so that a screen reader reads it. */
  focus(): void {
    this.#box.focus({ preventScroll: true });
  }

  hide(): void {
    clearTimeout(this.#timer);
    this.#link = undefined;
    if (this.#isShown) this.#box.hidePopover();
  }

  #hideSoon(): void {
    clearTimeout(this.#timer);
    this.#timer = window.setTimeout(() => this.hide(), patience);
  }

  /** Below the link, or above where there is more room; never over it, never beyond the window. */
  #place(): void {
    if (!this.#isShown || this.#link === undefined) return;
    const rects = [...this.#link.getClientRects()];
    const [first] = rects;
    const last = rects.at(-1);
    const { clientWidth: width, clientHeight: height } = document.documentElement;
    if (first === undefined || last === undefined || last.bottom < 0 || first.top > height) {
      this.hide();
      return;
    }
    const gap = 4;
    const under = height - last.bottom - 2 * gap;
    const over = first.top - 2 * gap;
    const { style } = this.#box;
    style.maxHeight = '';
    const below = this.#box.offsetHeight <= under || under >= over;
    style.maxHeight = `${Math.max(96, below ? under : over)}px`;
    const top = below ? last.bottom + gap : first.top - gap - this.#box.offsetHeight;
    const left = Math.min((below ? last : first).left, width - this.#box.offsetWidth - 2 * gap);
    style.top = `${Math.max(gap, top)}px`;
    style.left = `${Math.max(2 * gap, left)}px`;
  }
}
