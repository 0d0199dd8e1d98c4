import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, describe, expect, it } from 'vitest';
import { formatTable, holds } from '../../../scripts/bench/table.ts';
import { linkedFiles, percentile, weighPages } from '../../../scripts/bench/weight.ts';
import { readPages } from '../../../scripts/sweep/pages.ts';

const folder = mkdtempSync(join(tmpdir(), 'norma-weight-'));
afterAll(() => rmSync(folder, { recursive: true }));

const html =
  '<link rel="icon" href="/norma/i.svg"><link rel="stylesheet" href="/norma/a/s.css"><script type="module" src="/norma/a/x.js"></script>';
const files: Readonly<Record<string, string>> = {
  'ru/kz-code/9/index.html': html,
  'i.svg': 'x'.repeat(500),
  'a/s.css': 'p{color:red}',
  'a/x.js': 'import{y}from"./y.js";import"./z.js";y()',
  'a/y.js': 'import"./x.js";export const y=()=>1',
  'a/z.js': 'const lazy=()=>import("./later.js")',
  'a/later.js': 'void 0',
};
for (const [name, text] of Object.entries(files)) {
  mkdirSync(join(folder, name, '..'), { recursive: true });
  writeFileSync(join(folder, name), text);
}
const zipped = (...names: string[]) =>
  names.reduce((sum, name) => sum + gzipSync(files[name] ?? '').length, 0);

describe('weighPages', () => {
  it('adds up the page, its stylesheets and its scripts with what they import at once, each file once', () => {
    const [weight] = weighPages(folder, '/norma/', readPages(folder));
    const js = zipped('a/x.js', 'a/y.js', 'a/z.js');
    const css = zipped('a/s.css');
    const page = zipped('ru/kz-code/9/index.html');
    expect(weight).toEqual({ page: 'ru/kz-code/9/', html: page, css, js, total: page + css + js });
  });

  it('counts neither icons nor preloads as stylesheets', () => {
    const linked = linkedFiles(
      '<link rel="preload" href="/f.woff2"><link href="/a.css" rel="stylesheet">',
      '/',
    );
    expect(linked).toEqual({ styles: new Set(['a.css']), scripts: new Set() });
  });
});

describe('percentile', () => {
  it.each([
    [[1, 2, 3, 4], 0.5, 2],
    [[4, 3, 2, 1], 0.95, 4],
    [Array.from({ length: 100 }, (_, index) => index + 1), 0.95, 95],
    [[], 0.95, 0],
  ])('of %j at %d is %d', (values, share, value) => {
    expect(percentile(values, share)).toBe(value);
  });
});

describe('formatTable', () => {
  it('says of each figure whether its budget held', () => {
    const figures = [
      { name: 'page', value: 14_601, unit: 'B', budget: 14_600 },
      { name: 'score', value: 100, unit: '', budget: 100, atLeast: true },
      { name: 'pages', value: 3, unit: '' },
    ];
    expect(figures.map(holds)).toEqual([false, true, true]);
    expect(formatTable(figures)).toBe(
      [
        'figure  measured      budget  verdict',
        'page    14 601 B  ≤ 14 600 B  MISSED',
        'score        100       ≥ 100  held',
        'pages          3',
        '',
      ].join('\n'),
    );
  });
});
