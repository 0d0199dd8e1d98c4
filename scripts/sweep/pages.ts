import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { reservedSlugs } from '../../src/editorial/topics.ts';
import { isLocale } from '../../src/locale.ts';

/** A page of the build. */
export interface BuiltPage {
  /** File below the build's folder: `ru/kz-code/9/index.html`. */
  readonly file: string;
  /** Path below the site's base: `ru/kz-code/9/`. */
  readonly path: string;
  /** What it is one of: `unit ru kz-code`, `id`, `about uk`. Pages of a kind differ in their words alone. */
  readonly kind: string;
  /** True for pages that send the reader on to another. */
  readonly forwards: boolean;
  readonly html: string;
}

/** Every page of a build, in the order of their paths. */
export function readPages(folder: string): BuiltPage[] {
  return globSync('**/*.html', { cwd: folder })
    .sort()
    .map((file) => {
      const path = file.replace(/(^|\/)index\.html$/u, '$1');
      const kind = kindOf(path);
      const forwards = kind === 'id' || kind === 'chooser';
      return { file, path, kind, forwards, html: readFileSync(join(folder, file), 'utf8') };
    });
}

/** The longest page of each kind: whatever a kind can hold is likeliest there. */
export function longestOfEachKind(pages: readonly BuiltPage[]): BuiltPage[] {
  const longest = new Map<string, BuiltPage>();
  for (const page of pages) {
    const held = longest.get(page.kind);
    if (held === undefined || page.html.length > held.html.length) longest.set(page.kind, page);
  }
  return [...longest.values()];
}

function kindOf(path: string): string {
  const [ui = '', second, third] = path.split('/').filter((segment) => segment !== '');
  if (ui === 'id') return 'id';
  if (!isLocale(ui)) return ui === '' ? 'chooser' : ui;
  if (second === undefined) return `home ${ui}`;
  if (second === 'compare' && reservedSlugs.includes(third ?? '')) return `${third} ${ui}`;
  // No route has a hyphen, and every act has one.
  if (!second.includes('-')) return third === undefined ? `${second} ${ui}` : `one of ${second} ${ui}`;
  return `${third === undefined ? 'act' : 'unit'} ${ui} ${second}`;
}
