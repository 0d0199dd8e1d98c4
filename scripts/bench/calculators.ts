import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { type Browser, chromium, type Page } from 'playwright-core';
import { browserArguments, needBrowser } from '../browser.ts';
import { serveFolder } from '../static.ts';
import type { Figure } from './table.ts';
import { percentile } from './weight.ts';

const slowdown = 4;
const rounds = 5;

/** What a calculator costs a reader: the scripts of its page, and the time from an input to its answer. */
export async function measureCalculators(folder: string, base: string): Promise<Figure[]> {
  const ids = calculatorIds(folder);
  const served = await serveFolder(folder, { port: 0, base });
  const browser = await chromium.launch({ executablePath: needBrowser(), args: browserArguments() });
  try {
    const weights: number[] = [];
    const times: number[] = [];
    for (const id of ids) {
      const measured = await measurePage(browser, `${served.url}uk/calculators/${id}/`);
      weights.push(measured.bytes);
      times.push(...measured.times);
    }
    return [
      {
        name: `calculator page, JavaScript of the heaviest of ${ids.length} (gzip)`,
        value: Math.max(...weights),
        unit: 'B',
        budget: 20_000,
      },
      { name: '  of the lightest', value: Math.min(...weights), unit: 'B' },
      {
        name: `calculator, ${times.length} answers, processor slowed ${slowdown} times, 95th percentile`,
        value: percentile(times, 0.95),
        unit: 'ms',
        budget: 16,
      },
      { name: '  of it the median', value: percentile(times, 0.5), unit: 'ms' },
    ];
  } finally {
    await browser.close();
    await served.close();
  }
}

function calculatorIds(folder: string): string[] {
  const pages = join(folder, 'uk/calculators');
  if (!existsSync(pages)) throw new Error(`${pages}: found no calculators`);
  return readdirSync(pages).filter((name) => /^c\d+$/u.test(name));
}

/** Bytes of the scripts that a page loads and milliseconds of its answers to the examples, each the best of some. */
async function measurePage(browser: Browser, url: string): Promise<{ bytes: number; times: number[] }> {
  const page = await browser.newPage();
  const bodies: Promise<Buffer>[] = [];
  page.on('response', (response) => {
    if (new URL(response.url()).pathname.endsWith('.js')) bodies.push(response.body());
  });
  await page.goto(url);
  await page.waitForFunction(() => document.querySelector('norma-calculator:not([data-ready])') === null);
  const sizes = (await Promise.all(bodies)).map((body) => gzipSync(body).length);
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
  const times = await timeAnswers(page);
  await page.close();
  return { bytes: sizes.reduce((sum, size) => sum + size, 0), times };
}

/** Fills the form of every rule with its first example, some times, and takes the best of each rule. */
function timeAnswers(page: Page): Promise<number[]> {
  return page.evaluate((count) => {
    const buttons = [...document.querySelectorAll<HTMLButtonElement>('[data-example="0"]')];
    return buttons.flatMap((button) => {
      performance.clearMeasures('norma-answer');
      for (let round = 0; round < count; round += 1) button.click();
      const times = performance.getEntriesByName('norma-answer').map(({ duration }) => duration);
      return times.length === 0 ? [] : [Math.min(...times)];
    });
  }, rounds);
}
