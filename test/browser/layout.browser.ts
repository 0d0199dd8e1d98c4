import { expect, test } from '@playwright/test';
import { translator } from '../../src/i18n.ts';
import { locales } from '../../src/locale.ts';
import { draft } from './site.ts';

const paths = (ui: string) => [
  '/',
  '/404.html',
  `/${ui}/`,
  `/${ui}/about/`,
  `/${ui}/kz-code/`,
  `/${ui}/ua-draft/`,
  `/${ui}/kz-code/10/`,
  `/${ui}/ua-draft/13/`,
  `/${ui}/ua-draft/final/`,
  `/${ui}/compare/numbers/`,
];

for (const ui of locales) {
  test(`${ui}: nothing is wider than its window, narrow or wide`, async ({ page }) => {
    for (const path of paths(ui)) {
      await page.setViewportSize({ width: 320, height: 800 });
      await page.goto(path);
      for (const width of [320, 360, 768, 1440]) {
        await page.setViewportSize({ width, height: 800 });
        const content = await page.evaluate(() => document.documentElement.scrollWidth);
        expect([path, content]).toEqual([path, width]);
      }
    }
  });
}

for (const ui of locales) {
  test(`${ui}: the header has one line where there is room, and never three`, async ({ page }) => {
    for (const path of [`/${ui}/kz-code/9/`, `/${ui}/kz-code/`, `/${ui}/about/`, `/${ui}/compare/`]) {
      await page.goto(path);
      for (const [width, lines] of [
        [1440, 1],
        [1280, 1],
        [768, 2],
        [360, 2],
      ] as const) {
        await page.setViewportSize({ width, height: 800 });
        const { height = 0 } = (await page.locator('.top').boundingBox()) ?? {};
        expect([path, width, Math.round(height / 40)]).toEqual([path, width, lines]);
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
      }
    }
  });
}

test('lines hold some 65 signs in either alphabet', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  for (const path of ['/ru/kz-code/8/', '/en/kz-code/8/', '/uk/ua-draft/1/']) {
    await page.goto(path);
    const signs = await page
      .locator('.law p:visible')
      .first()
      .evaluate((paragraph) => {
        const lines = paragraph.clientHeight / Number.parseFloat(getComputedStyle(paragraph).lineHeight);
        return paragraph.textContent.length / lines;
      });
    expect(signs).toBeGreaterThan(50);
    expect(signs).toBeLessThan(75);
  }
});

for (const ui of locales) {
  test(`${ui}: the contents stand open beside a wide page and closed above a narrow one`, async ({
    page,
  }) => {
    const t = translator(ui);
    const article = draft.texts.get(ui)?.units.find(({ address }) => address === 'ua-draft/36');
    await page.setViewportSize({ width: 1440, height: 900 });
    await page.goto(`/${ui}/ua-draft/`);
    const link = page
      .getByRole('navigation', { name: t('act.contents') })
      .getByRole('link', { name: article?.label ?? '?' });
    await link.click();
    await expect(page).toHaveURL(`/${ui}/ua-draft/#art_36`);
    await expect(page.locator('#art_36')).toBeInViewport();
    await expect(link).toBeAttached();
    await page.setViewportSize({ width: 360, height: 800 });
    await page.goto(`/${ui}/ua-draft/`);
    await expect(link).toBeHidden();
    await page.locator('summary', { hasText: t('act.contents') }).press('Enter');
    await expect(link).toBeVisible();
  });
}
