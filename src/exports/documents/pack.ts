import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

/** Office files say when they were made; one moment for all of them, so that the same content gives the same bytes. */
const moment = '2005-07-04T00:00:00Z';
const packed = new Date(1980, 0, 1);

/**
 * An office file (a zip) without what changes from one making to the next: dates, names of relations by chance, the order
 * and times of its parts.
 */
export function settle(file: Uint8Array): Uint8Array<ArrayBuffer> {
  const parts = unzipSync(file);
  const names = new Map<string, string>();
  const settled: Record<string, [Uint8Array, { mtime: Date; level: 9 }]> = {};
  for (const name of Object.keys(parts).sort()) {
    const part = parts[name];
    if (part === undefined || name.endsWith('/')) continue;
    const text = /\.(?:xml|rels)$/u.test(name) ? strToU8(settleText(strFromU8(part), names)) : part;
    settled[name] = [text, { mtime: packed, level: 9 }];
  }
  return new Uint8Array(zipSync(settled));
}

function settleText(text: string, names: Map<string, string>): string {
  return text
    .replace(/\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?Z/gu, moment)
    .replace(/(?<=")rId[\w-]{12,}(?=")/gu, (name) => {
      const known = names.get(name) ?? `rIdLink${names.size + 1}`;
      names.set(name, known);
      return known;
    });
}
