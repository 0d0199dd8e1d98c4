import { expect, test } from '@playwright/test';
import { ownNames, translator } from '../../src/i18n.ts';
import { locales } from '../../src/locale.ts';
import { tabTo } from './ready.ts';

for (const ui of locales) {
  test(`${ui}: the first stop skips to the text, and every stop is seen`, async ({ page }) => {
    const t = translator(ui);
    await page.goto(`/${ui}/ua-draft/36/`);
    await page.keyboard.press('Tab');
    const skip = page.getByRole('link', { name: t('site.skip') });
    await expect(skip).toBeFocused();
    await expect(skip).toBeInViewport({ ratio: 1 });
    await page.keyboard.press('Enter');
    await expect(page.locator('main')).toBeFocused();
    const stops = await page.locator('main :is(a, input, summary):visible').count();
    expect(stops).toBeGreaterThan(5);
    for (let stop = 0; stop < stops; stop += 1) {
      await page.keyboard.press('Tab');
      // The menu of the number that had the focus is a stop of its own.
      if (await page.locator('.cite-button:focus-visible').isVisible()) await page.keyboard.press('Tab');
      const focused = page.locator('main :is(a, input, summary):focus-visible');
      await expect(focused).toHaveCount(1);
      const { outline, width, height, hidden } = await focused.evaluate((element) => {
        const style = getComputedStyle(element);
        const box = element.getBoundingClientRect();
        const top = document.elementFromPoint(box.x + box.width / 2, box.y + Math.min(box.height / 2, 12));
        return {
          outline: style.outlineStyle,
          width: box.width,
          height: box.height,
          // What sticks to the upper edge may not cover what has the focus (WCAG 2.4.11).
          hidden: top !== null && !element.contains(top) && !top.contains(element),
        };
      });
      expect([stop, outline, hidden]).toEqual([stop, 'solid', false]);
      expect(Math.min(width, height)).toBeGreaterThan(0);
    }
  });
}

for (const ui of locales) {
  test(`${ui}: the languages are reached and followed by keyboard alone`, async ({ page }) => {
    const other = locales[(locales.indexOf(ui) + 1) % locales.length] ?? 'en';
    await page.goto(`/${ui}/kz-code/7/`);
    await tabTo(page, page.getByRole('link', { name: ownNames[other] }));
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(`/${other}/kz-code/7/`);
  });

  test(`${ui}: numbers of provisions are large enough to be hit`, async ({ page }) => {
    await page.goto(`/${ui}/ua-draft/13/`);
    for (const width of [360, 1440]) {
      await page.setViewportSize({ width, height: 800 });
      const sizes = await page.locator('.n:visible').evaluateAll((links) =>
        links.map((link) => {
          const { width, height } = link.getBoundingClientRect();
          return Math.min(width, height);
        }),
      );
      expect(sizes.length).toBeGreaterThan(20);
      expect(Math.min(...sizes)).toBeGreaterThanOrEqual(24);
    }
  });
}
