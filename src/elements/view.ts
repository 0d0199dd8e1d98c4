import { colours, formatView, parseView, type View } from './view-state.ts';

const key = 'norma.view';

/** The view that this page is shown in. */
export function readView(): View {
  return parseView(document.documentElement.dataset.view);
}

/** Shows this page in a view and remembers it in this browser, for every page. */
export function writeView(view: View): void {
  const words = formatView(view);
  const { documentElement: root, head } = document;
  if (words === '') delete root.dataset.view;
  else root.dataset.view = words;
  const { low: href } = document.querySelector<HTMLElement>('script[data-low]')?.dataset ?? {};
  const sheet = document.querySelector<HTMLLinkElement>(`link[rel=stylesheet][href="${href}"]`);
  if (!view.low) sheet?.remove();
  else if (sheet === null && href !== undefined) {
    head.append(Object.assign(document.createElement('link'), { rel: 'stylesheet', href }));
  }
  markTerms(view.terms);
  try {
    if (words === '') localStorage.removeItem(key);
    else localStorage.setItem(key, words);
  } catch {
    // A browser that keeps nothing shows the view on this page alone.
  }
}

/** Makes links of the marked terms, or leaves them words: then nothing stops at them. */
export function markTerms(marked: boolean): void {
  for (const term of document.querySelectorAll<HTMLAnchorElement>('a.t')) {
    if (marked) term.href = term.dataset.to ?? term.href;
    else if (term.hasAttribute('href')) {
      term.dataset.to = term.href;
      term.removeAttribute('href');
    }
  }
}

/** Around the controls of the view, on their own page and in a dialog: `low`, `terms`, `keys` and `colours` by name. */
class ViewSettings extends HTMLElement {
  connectedCallback(): void {
    const { low, terms, keys, colours: chosen } = readView();
    const on: Readonly<Record<string, boolean>> = { low, terms, keys };
    const boxes = [...this.querySelectorAll('input')];
    for (const box of boxes) {
      box.disabled = false;
      box.checked = box.type === 'radio' ? box.value === chosen : (on[box.name] ?? false);
    }
    const isOn = (name: string) => boxes.some((box) => box.name === name && box.checked);
    this.addEventListener('change', () => {
      const value = boxes.find((box) => box.name === 'colours' && box.checked)?.value;
      writeView({
        low: isOn('low'),
        colours: colours.find((each) => each === value) ?? 'white',
        terms: isOn('terms'),
        keys: isOn('keys'),
      });
    });
  }
}

customElements.define('view-settings', ViewSettings);
