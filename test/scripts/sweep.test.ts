import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { serveFolder } from '../../scripts/static.ts';
import { lowVisionColours } from '../../scripts/sweep/accessibility.ts';
import { formatFinding } from '../../scripts/sweep/finding.ts';
import { validatePages } from '../../scripts/sweep/html.ts';
import { checkLinks } from '../../scripts/sweep/links.ts';
import { longestOfEachKind, readPages } from '../../scripts/sweep/pages.ts';
import { colours } from '../../src/elements/view-state.ts';

const folder = mkdtempSync(join(tmpdir(), 'norma-sweep-'));
afterAll(() => rmSync(folder, { recursive: true }));

const page = (body: string) =>
  `<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>Page</title></head><body><main>${body}</main></body></html>`;
const files: Readonly<Record<string, string>> = {
  'index.html': page('<a href="/ru/">on</a>'),
  '404.html': page('<p>missing</p>'),
  'ru/index.html': page(
    '<a href="/ru/kz-code/9/#para_9">there</a><a href="https://elsewhere.example/">away</a>',
  ),
  'ru/about/index.html': page('<p>about</p>'),
  'ru/answers/gift/index.html': page('<p>answer</p>'),
  'ru/compare/gifts/index.html': page('<p>topic</p>'),
  'ru/compare/numbers/index.html': page('<p>numbers</p>'),
  'ru/kz-code/index.html': page('<p>act</p>'),
  'ru/kz-code/9/index.html': page('<p id="para_9">nine, the longest</p>'),
  'ru/kz-code/8/index.html': page('<p>eight</p>'),
  'id/kz-code/9/index.html': page('<a href="https://norma.example/ru/kz-code/9/">nine</a>'),
};
for (const [name, text] of Object.entries(files)) {
  mkdirSync(join(folder, name, '..'), { recursive: true });
  writeFileSync(join(folder, name), text);
}

async function linksOf(change: Readonly<Record<string, string>>) {
  for (const [name, text] of Object.entries(change)) writeFileSync(join(folder, name), text);
  const served = await serveFolder(folder, { port: 0, base: '/' });
  try {
    const findings = await checkLinks(served.url, 'https://norma.example', readPages(folder));
    return findings.map(
      ({ page: path, rule, words }) => `${path} ${rule} ${words.slice(served.url.length - 1)}`,
    );
  } finally {
    await served.close();
    for (const name of Object.keys(change)) writeFileSync(join(folder, name), files[name] ?? '');
  }
}

describe('pages of a build', () => {
  it('are known by their kind', () => {
    expect(readPages(folder).map(({ path, kind, forwards }) => [path, kind, forwards])).toEqual([
      ['404.html', '404.html', false],
      ['id/kz-code/9/', 'id', true],
      ['', 'chooser', true],
      ['ru/about/', 'about ru', false],
      ['ru/answers/gift/', 'one of answers ru', false],
      ['ru/compare/gifts/', 'one of compare ru', false],
      ['ru/compare/numbers/', 'numbers ru', false],
      ['ru/', 'home ru', false],
      ['ru/kz-code/8/', 'unit ru kz-code', false],
      ['ru/kz-code/9/', 'unit ru kz-code', false],
      ['ru/kz-code/', 'act ru kz-code', false],
    ]);
  });

  it('stand for their kind by the longest', () => {
    const paths = longestOfEachKind(readPages(folder)).map(({ path }) => path);
    expect(paths).toContain('ru/kz-code/9/');
    expect(paths).not.toContain('ru/kz-code/8/');
    expect(paths).toHaveLength(10);
  });
});

describe('the version for low vision', () => {
  it('is read in each colour that readers can choose', () => {
    expect(lowVisionColours).toEqual(colours);
  });
});

describe('checkLinks', () => {
  it('finds nothing where every link leads somewhere', async () => {
    expect(await linksOf({})).toEqual([]);
  });

  it('finds a page and a fragment that are not there, and an own address in metadata', async () => {
    const found = await linksOf({
      'ru/about/index.html': page(
        '<a href="/ru/kz-code/10/">ten</a><a href="/ru/kz-code/9/#para_10">ten</a>',
      ),
      'id/kz-code/9/index.html': page('<a href="https://norma.example/ru/kz-code/90/">ninety</a>'),
    });
    expect(found.toSorted()).toEqual([
      'id/kz-code/9/ 404 /ru/kz-code/90/',
      'ru/about/ 404 /ru/kz-code/10/',
      'ru/about/ fragment /ru/kz-code/9/#para_10',
    ]);
  });
});

describe('validatePages', () => {
  it('finds what html-validate finds, page by page', async () => {
    const [first] = readPages(folder);
    if (first === undefined) throw new Error('no page');
    expect(await validatePages([first])).toEqual([]);
    const [finding] = await validatePages([{ ...first, html: page('<p id="a"></p><p id="a"></p>') }]);
    expect(finding?.rule).toBe('no-dup-id');
    expect(finding && formatFinding(finding)).toMatch(/^\/404\.html html no-dup-id: /u);
  });
});
