const key = (ui: string) => `norma.texts.${ui}`;

/** The texts to show of those that a page holds: the wished ones (`ru,uk`) that are there, else the page's first. */
export function pickTexts(wish: string | null, held: readonly string[]): readonly string[] {
  const wished = (wish ?? '').split(',');
  const found = held.filter((lang) => wished.includes(lang));
  return found.length > 0 ? found : held.slice(0, 1);
}

/** The texts that the reader of `ui` chose last in this browser; null where they chose none or it keeps nothing. */
export function readTexts(ui: string): string | null {
  try {
    return localStorage.getItem(key(ui));
  } catch {
    return null;
  }
}

/** Remembers the texts that the reader of `ui` chose; null forgets them. */
export function writeTexts(ui: string, texts: string | null): void {
  try {
    if (texts === null) localStorage.removeItem(key(ui));
    else localStorage.setItem(key(ui), texts);
  } catch {
    // A browser that keeps nothing is no error: the address still holds the choice.
  }
}
