import { existsSync, globSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

/**
 * Who may import whom: a room and the rooms that it may use beside itself. ARCHITECTURE.md prints the same table.
 * Rooms are folders or single files; files of no room are refused.
 */
const layers: Readonly<Record<string, readonly string[]>> = {
  'src/locale.ts': [],
  'src/law': ['src/locale.ts'],
  'src/editorial': ['src/locale.ts', 'src/law'],
  'src/rules': ['src/locale.ts', 'src/law'],
  'src/search': ['src/locale.ts', 'src/law'],
  'src/exports': ['src/locale.ts', 'src/law'],
  'src/i18n.ts': ['src/locale.ts', 'src/law', 'src/editorial', 'src/rules', 'src/search', 'src/exports'],
  'src/links.ts': ['src/locale.ts', 'src/law', 'src/editorial', 'src/rules', 'src/search', 'src/exports'],
  'src/site.ts': ['src/locale.ts', 'src/law', 'src/editorial', 'src/rules', 'src/search', 'src/exports'],
  'src/elements': [
    'src/locale.ts',
    'src/law',
    'src/rules',
    'src/search',
    'src/exports',
    'src/links.ts',
    'src/styles',
  ],
  'src/components': rooms('src/elements', 'src/site.ts'),
  'src/layouts': rooms('src/elements', 'src/site.ts', 'src/components', 'src/styles'),
  'src/pages': rooms('src/elements', 'src/site.ts', 'src/components', 'src/layouts', 'src/styles'),
  'src/styles': [],
  scripts: rooms('src/site.ts'),
};

function rooms(...more: string[]): string[] {
  const law = ['src/locale.ts', 'src/law', 'src/editorial', 'src/rules', 'src/search', 'src/exports'];
  return [...law, 'src/i18n.ts', 'src/links.ts', ...more];
}

/** Imports of a file that break the table, as `file:line reason`. */
function breaches(path: string, source: string, exists: (path: string) => boolean): string[] {
  const room = roomOf(path);
  if (room === undefined) return [`${path}:1 stands in no room`];
  return source.split('\n').flatMap((line, index) => {
    const target = /(?:from|import)\s*\(?\s*['"](\.{1,2}\/[^'"]+)['"]/u.exec(line)?.[1];
    if (target === undefined) return [];
    const file = relative('.', resolve(dirname(path), target.replace(/\?.*$/u, '')));
    const where = `${path}:${index + 1}`;
    if (!exists(file)) return [`${where} imports ${file}, which does not exist`];
    if (file.startsWith('content/') && file.endsWith('.json')) return [];
    const other = roomOf(file);
    if (other === room || (other !== undefined && layers[room]?.includes(other))) return [];
    return [`${where} imports ${file}: ${room} may not use ${other ?? 'it'}`];
  });
}

function roomOf(path: string): string | undefined {
  return Object.keys(layers).find((room) => path === room || path.startsWith(`${room}/`));
}

describe('rooms', () => {
  it('import only what stands before them', () => {
    const files = globSync(['src/**/*.{ts,astro}', 'scripts/**/*.ts']).filter(
      (path) => !path.endsWith('.d.ts'),
    );
    expect(files.length).toBeGreaterThan(10);
    const found = files.flatMap((path) =>
      breaches(path, readFileSync(path, 'utf8'), (each) => existsSync(join('.', each))),
    );
    expect(found).toEqual([]);
  });

  it('a breach is named by file and line', () => {
    const source = "import * as z from 'zod';\nimport { x } from '../rules/x.ts';\n";
    expect(breaches('src/law/a.ts', source, () => true)).toEqual([
      'src/law/a.ts:2 imports src/rules/x.ts: src/law may not use src/rules',
    ]);
    expect(breaches('src/utils/a.ts', '', () => true)).toEqual(['src/utils/a.ts:1 stands in no room']);
  });
});
