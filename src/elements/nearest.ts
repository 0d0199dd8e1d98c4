/**
 * The address that a path of the site means: without the site's base, one of the leading segments that no address has
 * (`id`, the languages), and slashes at the ends. `/norma/ru/kz-code/9/` → `kz-code/9`.
 */
export function wantedAddress(path: string, base: string, leading: readonly string[]): string {
  const inner = path.startsWith(base) ? path.slice(base.length) : path;
  const segments = inner
    .replace(/index\.html$/u, '')
    .split('/')
    .filter((segment) => segment !== '');
  const [first = ''] = segments;
  return (leading.includes(first) ? segments.slice(1) : segments).join('/').toLowerCase();
}

/** The address that takes the fewest changes of single signs, the first of equals; undefined where none is alike. */
export function nearestAddress(wanted: string, addresses: readonly string[]): string | undefined {
  let best: { address: string; distance: number } | undefined;
  for (const address of addresses) {
    const distance = editDistance(wanted, address);
    if (best === undefined || distance < best.distance) best = { address, distance };
  }
  return best !== undefined && best.distance <= wanted.length / 2 ? best.address : undefined;
}

/** Levenshtein's distance: how many signs must be put in, taken out or changed. */
export function editDistance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 0; i < a.length; i += 1) {
    const next = [i + 1];
    for (let j = 0; j < b.length; j += 1) {
      const change = (row[j] ?? 0) + (a[i] === b[j] ? 0 : 1);
      next.push(Math.min(change, (row[j + 1] ?? 0) + 1, (next[j] ?? 0) + 1));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}
