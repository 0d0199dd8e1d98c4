import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Browser } from 'playwright-core';
import type { BuiltPage } from '../sweep/pages.ts';
import { slowDown, slowedFigures, withSite } from './slowed.ts';
import type { Figure } from './table.ts';
import { weighPages } from './weight.ts';

const rounds = 5;

/** What a calculator costs a reader: the scripts of its page, and the time from an input to its answer. */
export async function measureCalculators(
  folder: string,
  base: string,
  pages: readonly BuiltPage[],
): Promise<Figure[]> {
  const own = pages.filter(({ path }) => /^uk\/calculators\/c\d+\/$/u.test(path));
  const weights = weighPages(folder, base, own).map(({ js }) => js);
  const times = await withSite(folder, base, async (browser, url) => {
    const all: number[] = [];
    for (const { path } of own) all.push(...(await timeAnswers(browser, url + path)));
    return all;
  });
  return [
    {
      name: `calculator page, JavaScript of the heaviest of ${own.length} (gzip)`,
      value: Math.max(...weights),
      unit: 'B',
      budget: 20_000,
    },
    { name: '  of the lightest', value: Math.min(...weights), unit: 'B' },
    { name: '  more where the browser lacks Temporal', value: polyfillSize(folder), unit: 'B' },
    ...slowedFigures(`calculator, ${times.length} answers`, times),
  ];
}

function polyfillSize(folder: string): number {
  const files = globSync('_astro/date-polyfill.*.js', { cwd: folder });
  return files.reduce((sum, file) => sum + gzipSync(readFileSync(join(folder, file))).length, 0);
}

/** Milliseconds of the answers to the first example of each rule of a page, each the best of some. */
async function timeAnswers(browser: Browser, url: string): Promise<number[]> {
  const page = await browser.newPage();
  await page.goto(url);
  await page.waitForFunction(() => document.querySelector('norma-calculator:not([data-ready])') === null);
  await slowDown(page);
  const times = await page.evaluate((count) => {
    const buttons = [...document.querySelectorAll<HTMLButtonElement>('[data-example="0"]')];
    return buttons.flatMap((button) => {
      performance.clearMeasures('norma-answer');
      for (let round = 0; round < count; round += 1) button.click();
      const taken = performance.getEntriesByName('norma-answer').map(({ duration }) => duration);
      return taken.length === 0 ? [] : [Math.min(...taken)];
    });
  }, rounds);
  await page.close();
  return times;
}
