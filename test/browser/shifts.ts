import type { Page } from '@playwright/test';

/** Notes every shift of the layout on the pages that are opened from now on. */
export async function watchShifts(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const shifts: number[] = [];
    Object.assign(window, { shifts });
    new PerformanceObserver((list) => {
      shifts.push(...list.getEntries().map((entry) => ('value' in entry ? Number(entry.value) : 0)));
    }).observe({ type: 'layout-shift', buffered: true });
  });
}

/** The shifts of an open page once its fonts are there and it has come to rest: none is an empty list. */
export async function shiftsOf(page: Page): Promise<unknown> {
  await page.evaluate(() => document.fonts.ready);
  await page.waitForTimeout(300);
  return shiftsSoFar(page);
}

/** The shifts until now; undefined where nobody watches. */
export function shiftsSoFar(page: Page): Promise<unknown> {
  return page.evaluate(() => ('shifts' in window ? window.shifts : undefined));
}
