import { type Browser, chromium, type Page } from 'playwright-core';
import { browserArguments, needBrowser } from '../browser.ts';
import { serveFolder } from '../static.ts';
import type { Figure } from './table.ts';
import { percentile } from './weight.ts';

/** A reader's machine is so many times as slow as the one that measures. */
const slowdown = 4;

/** Serves a built site and opens a browser for some work, which is given the site's address; closes both after it. */
export async function withSite<T>(
  folder: string,
  base: string,
  work: (browser: Browser, url: string) => Promise<T>,
): Promise<T> {
  const served = await serveFolder(folder, { port: 0, base });
  const browser = await chromium.launch({ executablePath: needBrowser(), args: browserArguments() });
  try {
    return await work(browser, served.url);
  } finally {
    await browser.close();
    await served.close();
  }
}

/** Slows the processor of a page from now on. */
export async function slowDown(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
}

/** The figures of times in milliseconds that were taken on slowed pages. `what`: "search, 9 queries". */
export function slowedFigures(what: string, times: readonly number[]): Figure[] {
  return [
    {
      name: `${what}, processor slowed ${slowdown} times, 95th percentile`,
      value: percentile(times, 0.95),
      unit: 'ms',
      budget: 16,
    },
    { name: '  of it the median', value: percentile(times, 0.5), unit: 'ms' },
  ];
}
