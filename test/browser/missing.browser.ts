import { expect, test } from '@playwright/test';
import { translator } from '../../src/i18n.ts';
import { locales } from '../../src/locale.ts';

test('a missing page says so in three languages and proposes the nearest address', async ({ page }) => {
  const response = await page.goto('/ru/kz-cod/9/16/');
  expect(response?.status()).toBe(404);
  for (const ui of locales) {
    const part = page.locator(`section[lang=${ui}]`);
    await expect(part.getByRole('heading')).toHaveText(translator(ui)('missing.title'));
    await expect(part.getByRole('link', { name: 'kz-code/9/16' })).toHaveAttribute(
      'href',
      '/id/kz-code/9/16/',
    );
    await expect(part.getByRole('link', { name: translator(ui)('missing.home') })).toHaveAttribute(
      'href',
      `/${ui}/`,
    );
  }
});

test('where nothing is alike it proposes nothing', async ({ page }) => {
  await page.goto('/wp-login.php');
  await page.waitForLoadState('networkidle');
  await expect(page.getByRole('link')).toHaveCount(locales.length);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('it still leads home', async ({ page }) => {
    await page.goto('/ru/kz-code/999/');
    await page.getByRole('link', { name: translator('ru')('missing.home') }).click();
    await expect(page).toHaveURL('/ru/');
  });
});
