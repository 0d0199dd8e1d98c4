import AxeBuilder from '@axe-core/playwright';
import type { Browser, Page } from 'playwright-core';
import type { Finding } from './finding.ts';
import type { BuiltPage } from './pages.ts';

const tags = ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa', 'best-practice'];
/** What colours and sizes can change; the other rules see the same page in every mode. */
const visualRules = ['color-contrast', 'link-in-text-block', 'target-size', 'scrollable-region-focusable'];

/** Reads every page in light, dark and low vision with axe, two pages at a time unless said. */
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
    // Pages that forward are to be read, not followed: their links carry no language that the script could find.
    const page = await context.newPage();
    const findings: Finding[] = [];
    for (let next = queue.shift(); next !== undefined; next = queue.shift()) {
      findings.push(...(await checkPage(page, next, site)));
      onPage();
    }
    await context.close();
    return findings;
  };
  return (await Promise.all(Array.from({ length: workers }, work))).flat();
}

async function checkPage(page: Page, { path }: BuiltPage, site: string): Promise<Finding[]> {
  await page.emulateMedia({ colorScheme: 'light', contrast: 'no-preference' });
  await page.setViewportSize({ width: 1280, height: 900 });
  await page.goto(site + path);
  const axe = () => new AxeBuilder({ page }).setLegacyMode(true);
  const light = await axe().withTags(tags).analyze();
  await page.emulateMedia({ colorScheme: 'dark' });
  const dark = await axe().withRules(visualRules).analyze();
  // Low vision: more contrast, letters of twice the size, half the room.
  await page.emulateMedia({ colorScheme: 'light', contrast: 'more' });
  await page.setViewportSize({ width: 640, height: 450 });
  await page.evaluate(() => document.documentElement.style.setProperty('font-size', '200%'));
  const low = await axe().withRules(visualRules).analyze();
  const wide = await overflow(page);
  await page.evaluate(() => document.documentElement.style.removeProperty('font-size'));
  await page.setViewportSize({ width: 320, height: 568 });
  const narrow = await overflow(page);
  return [
    ...light.violations.flatMap((violation) => toFindings(path, 'axe light', violation)),
    ...dark.violations.flatMap((violation) => toFindings(path, 'axe dark', violation)),
    ...low.violations.flatMap((violation) => toFindings(path, 'axe low vision', violation)),
    ...wide.map((words) => ({ page: path, by: 'low vision', rule: 'reflow', words })),
    ...narrow.map((words) => ({ page: path, by: '320 px', rule: 'reflow', words })),
  ];
}

interface Violation {
  readonly id: string;
  readonly help: string;
  readonly nodes: readonly { readonly target: readonly unknown[] }[];
}

function toFindings(page: string, by: string, { id, help, nodes }: Violation): Finding[] {
  return nodes.map(({ target }) => ({ page, by, rule: id, words: `${help}: ${JSON.stringify(target)}` }));
}

/** Says so where the page must be scrolled sideways (WCAG 1.4.10). */
async function overflow(page: Page): Promise<string[]> {
  const { scrollWidth, clientWidth } = await page.evaluate(() => ({
    scrollWidth: document.documentElement.scrollWidth,
    clientWidth: document.documentElement.clientWidth,
  }));
  return scrollWidth > clientWidth ? [`${scrollWidth} px of content in ${clientWidth} px`] : [];
}
