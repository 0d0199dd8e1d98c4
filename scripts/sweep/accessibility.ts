import axe from 'axe-core';
import type { Browser, Page } from 'playwright-core';
import type { Finding } from './finding.ts';
import type { BuiltPage } from './pages.ts';

declare global {
  interface Window {
    readonly axe: typeof axe;
  }
}

const tags = ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa', 'best-practice'];
/** What colours and sizes can change; the other rules see the same page in every mode. */
const visualRules = ['color-contrast', 'link-in-text-block', 'target-size', 'scrollable-region-focusable'];

/** Colours of the site's version for low vision: src/elements/view-state.ts, which scripts may not use. */
export const lowVisionColours = ['white', 'black', 'blue'] as const;

/** Reads every page in light, dark and low vision with axe, some pages at a time. */
export async function checkAccessibility(
  browser: Browser,
  pages: readonly BuiltPage[],
  site: string,
  workers: number,
  onPage: () => void,
): Promise<Finding[]> {
  const queue = [...pages];
  const work = async (): Promise<Finding[]> => {
    const context = await browser.newContext();
    const page = await context.newPage();
    const findings: Finding[] = [];
    for (let next = queue.shift(); next !== undefined; next = queue.shift()) {
      // Pages that forward are to be read, not followed: without their script they stay.
      if (next.forwards) await page.route('**/_astro/*.js', (route) => route.abort());
      findings.push(...(await checkPage(page, next.path, site)));
      if (next.forwards) await page.unroute('**/_astro/*.js');
      onPage();
    }
    await context.close();
    return findings;
  };
  return (await Promise.all(Array.from({ length: workers }, work))).flat();
}

async function checkPage(page: Page, path: string, site: string): Promise<Finding[]> {
  const findings: Finding[] = [];
  const read = async (mode: string, rules: readonly string[]) => {
    for (const { rule, words } of await violations(page, rules)) {
      findings.push({ page: path, by: `axe ${mode}`, rule, words });
    }
  };
  const measure = async (mode: string) => {
    const words = await overflow(page);
    if (words !== undefined) findings.push({ page: path, by: mode, rule: 'reflow', words });
  };
  await page.emulateMedia({ colorScheme: 'light', contrast: 'no-preference' });
  await page.setViewportSize({ width: 1280, height: 900 });
  await page.goto(site + path);
  await page.evaluate(axe.source);
  await read('light', tags);
  await page.emulateMedia({ colorScheme: 'dark' });
  await read('dark', visualRules);
  // What a reader sets in the system: more contrast, letters of twice the size, half the room.
  await page.emulateMedia({ colorScheme: 'light', contrast: 'more' });
  await page.setViewportSize({ width: 640, height: 450 });
  await page.evaluate(() => document.documentElement.style.setProperty('font-size', '200%'));
  await read('zoomed', visualRules);
  await measure('zoomed');
  await page.evaluate(() => document.documentElement.style.removeProperty('font-size'));
  await page.setViewportSize({ width: 320, height: 568 });
  await measure('320 px');
  // What a reader sets on the site: its version for low vision, in each of its colours.
  await page.emulateMedia({ contrast: 'no-preference' });
  if (await showLowVision(page)) {
    await measure('low vision, 320 px');
    await page.setViewportSize({ width: 1280, height: 900 });
    await page.evaluate(axe.source);
    // One colour a page: over the pages of a build each is read hundreds of times.
    const name = lowVisionColours[path.length % lowVisionColours.length] ?? 'white';
    await page.evaluate((view) => document.documentElement.setAttribute('data-view', view), `low ${name}`);
    await read(`low vision, ${name}`, visualRules);
    await measure('low vision');
  } else findings.push({ page: path, by: 'low vision', rule: 'view', words: 'the page looks as it did' });
  await page.evaluate(() => localStorage.clear());
  return findings;
}

/** Opens the page again as one who has chosen the low-vision version sees it; false where the page does not heed the choice. */
async function showLowVision(page: Page): Promise<boolean> {
  const size = () =>
    page.evaluate(() => Number.parseFloat(getComputedStyle(document.documentElement).fontSize));
  const before = await size();
  await page.evaluate(() => localStorage.setItem('norma.view', 'low'));
  await page.reload();
  return (await size()) > before;
}

interface Violation {
  readonly rule: string;
  readonly words: string;
}

function violations(page: Page, rules: readonly string[]): Promise<Violation[]> {
  return page.evaluate(
    async (runOnly) => {
      const results = await window.axe.run({ runOnly, resultTypes: ['violations'] });
      return results.violations.flatMap(({ id, help, nodes }) =>
        nodes.map(({ target }) => ({ rule: id, words: `${help}: ${JSON.stringify(target)}` })),
      );
    },
    [...rules],
  );
}

/** What is wrong where the page must be scrolled sideways (WCAG 1.4.10). */
async function overflow(page: Page): Promise<string | undefined> {
  const [content, room] = await page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    return [scrollWidth, clientWidth] as const;
  });
  return content > room ? `${content} px of content in ${room} px` : undefined;
}
