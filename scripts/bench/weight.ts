import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { BuiltPage } from '../sweep/pages.ts';

/** What a reader loads with a page, in bytes after gzip. */
export interface Weight {
  readonly page: string;
  readonly html: number;
  readonly css: number;
  readonly js: number;
  readonly total: number;
}

/** Weighs pages: the HTML, every linked stylesheet, every script with the modules that it imports at once. */
export function weighPages(folder: string, base: string, pages: readonly BuiltPage[]): Weight[] {
  const sizes = new Map<string, number>();
  const sizeOf = (file: string): number => {
    const known = sizes.get(file);
    if (known !== undefined) return known;
    const size = gzipSync(readFileSync(join(folder, file))).length;
    sizes.set(file, size);
    return size;
  };
  const sum = (files: Iterable<string>) => [...files].reduce((total, file) => total + sizeOf(file), 0);
  return pages.map(({ html: text, path }) => {
    const { styles, scripts } = linkedFiles(text, base);
    const html = gzipSync(text).length;
    const css = sum(styles);
    const js = sum(withImports(folder, scripts));
    return { page: path, html, css, js, total: html + css + js };
  });
}

/** Files below the build's folder that a page links as stylesheets and scripts. */
export function linkedFiles(html: string, base: string): { styles: Set<string>; scripts: Set<string> } {
  const tags = [...html.matchAll(/<(link|script)\b[^>]*>/gu)].map(([tag, name]) => ({ tag, name }));
  const files = (name: string, attribute: string, filter: (tag: string) => boolean) =>
    new Set(
      tags
        .filter((each) => each.name === name && filter(each.tag))
        .flatMap(({ tag }) => new RegExp(`\\b${attribute}="([^"]*)"`, 'u').exec(tag)?.[1] ?? [])
        .map((path) => (path.startsWith(base) ? path.slice(base.length) : path)),
    );
  return {
    styles: files('link', 'href', (tag) => /\brel="stylesheet"/u.test(tag)),
    scripts: files('script', 'src', () => true),
  };
}

function withImports(folder: string, scripts: Iterable<string>): Set<string> {
  const found = new Set<string>();
  const queue = [...scripts];
  for (let file = queue.pop(); file !== undefined; file = queue.pop()) {
    if (found.has(file) || !existsSync(join(folder, file))) continue;
    found.add(file);
    const imports = readFileSync(join(folder, file), 'utf8').matchAll(
      /\b(?:import|from)\s*["'](\.[^"']+)["']/gu,
    );
    for (const [, target = ''] of imports) queue.push(posix.join(dirname(file), target));
  }
  return found;
}

/** The value that a share of the values does not exceed, by nearest rank; 0 for none. */
export function percentile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? 0;
}
