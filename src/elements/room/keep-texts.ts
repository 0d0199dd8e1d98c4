/**
 * Keeps the choice among the texts of a page (`.texts`): in the address (`?text=ru,uk`), and in this browser for each language
 * of the interface apart. public/early.js makes the choice before the first paint.
 */
export function keepTexts({ target }: Event): void {
  const choice = target instanceof Element ? target.closest('.texts') : null;
  if (choice === null) return;
  // Looked for anew: texts of a whole act come later (texts-beside.ts).
  const boxes = [...choice.querySelectorAll('input')];
  const texts = boxes.filter((box) => box.checked).map((box) => box.value);
  const isDefault = texts.length === 0 || texts.join() === boxes[0]?.value;
  const url = new URL(location.href);
  if (isDefault) url.searchParams.delete('text');
  else url.searchParams.set('text', texts.join());
  history.replaceState(history.state, '', decodeURIComponent(url.href));
  const key = `norma.texts.${document.documentElement.lang}`;
  try {
    if (isDefault) localStorage.removeItem(key);
    else localStorage.setItem(key, texts.join());
  } catch {
    // A browser that keeps nothing is no error: the address still holds the choice.
  }
}
