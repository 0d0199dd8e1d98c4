import { pickTexts, readTexts, writeTexts } from './texts.ts';

/**
 * Around the boxes that choose the texts of a page: the choice goes into the address (`?text=ru,uk`) and is remembered
 * in this browser, for each language of the interface apart. The address, if it says anything, is obeyed first.
 * public/texts.js does the same to begin with on the pages of acts, which are drawn before this is there.
 */
class TextChoice extends HTMLElement {
  connectedCallback(): void {
    const boxes = [...this.querySelectorAll('input')];
    const held = boxes.map((box) => box.value);
    const ui = document.documentElement.lang;
    const wanted = new URLSearchParams(location.search).get('text') ?? readTexts(ui);
    const chosen = pickTexts(wanted, held);
    for (const box of boxes) box.checked = chosen.includes(box.value);
    this.addEventListener('change', () => {
      const texts = boxes.filter((box) => box.checked).map((box) => box.value);
      const isDefault = texts.length === 0 || texts.join() === held[0];
      writeTexts(ui, isDefault ? null : texts.join());
      const url = new URL(location.href);
      if (isDefault) url.searchParams.delete('text');
      else url.searchParams.set('text', texts.join());
      history.replaceState(history.state, '', decodeURIComponent(url.href));
    });
  }
}

customElements.define('text-choice', TextChoice);
