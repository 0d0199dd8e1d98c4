const key = (ui: string) => `norma.searches.${ui}`;
const most = 8;

/** The reader's earlier searches in this browser, latest first; none where it keeps nothing. */
export function readSearches(ui: string): readonly string[] {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(key(ui)) ?? '[]');
    return Array.isArray(kept) ? kept.filter((each) => typeof each === 'string').slice(0, most) : [];
  } catch {
    // A browser that keeps nothing, or something else kept under this name, is no error.
    return [];
  }
}

/** Remembers a search in this browser alone. */
export function rememberSearch(ui: string, query: string): void {
  const wanted = query.trim().slice(0, 200);
  if (wanted === '') return;
  const searches = [wanted, ...readSearches(ui).filter((each) => each !== wanted)].slice(0, most);
  try {
    localStorage.setItem(key(ui), JSON.stringify(searches));
  } catch {
    // Nothing is kept, then.
  }
}

export function forgetSearches(ui: string): void {
  try {
    localStorage.removeItem(key(ui));
  } catch {
    // Nothing was kept.
  }
}
