/**
 * Around the boxes that choose the texts of a page: the choice goes into the address (`?text=ru,uk`) and is remembered
 * in this browser, for each language of the interface apart. public/early.js makes the choice before the first paint.
 */
class TextChoice extends HTMLElement {
  connectedCallback(): void {
    this.addEventListener('change', () => {
      // Looked for anew: texts of a whole act come later (room/texts-beside.ts).
      const boxes = [...this.querySelectorAll('input')];
      const texts = boxes.filter((box) => box.checked).map((box) => box.value);
      const isDefault = texts.length === 0 || texts.join() === boxes[0]?.value;
      keep(isDefault ? null : texts.join());
      const url = new URL(location.href);
      if (isDefault) url.searchParams.delete('text');
      else url.searchParams.set('text', texts.join());
      history.replaceState(history.state, '', decodeURIComponent(url.href));
    });
  }
}

/** Remembers the texts that the reader chose for this language of the interface; null forgets them. */
function keep(texts: string | null): void {
  const key = `norma.texts.${document.documentElement.lang}`;
  try {
    if (texts === null) localStorage.removeItem(key);
    else localStorage.setItem(key, texts);
  } catch {
    // A browser that keeps nothing is no error: the address still holds the choice.
  }
}

customElements.define('text-choice', TextChoice);
