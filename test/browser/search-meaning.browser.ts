import { expect, test } from '@playwright/test';
import { translator } from '../../src/i18n.ts';
import { type Locale, locales } from '../../src/locale.ts';
import { article, searchPath, violations } from './search.ts';

/** What is typed on the wrong keyboard or with a slip, and what is meant. */
const slips: readonly { ui: Locale; typed: string; meant: RegExp }[] = [
  { ui: 'ru', typed: 'gjlfhjr', meant: /подар/u },
  { ui: 'ru', typed: 'podarok', meant: /подар/u },
  { ui: 'uk', typed: 'dslgecnrf', meant: /відпуст/u },
  { ui: 'en', typed: 'дуфму', meant: /leave/u },
  { ui: 'en', typed: 'pensoin', meant: /pension/u },
];

for (const { ui, typed, meant } of slips) {
  test(`${ui}: "${typed}" is said to be taken for another word, with the way back`, async ({ page }) => {
    const t = translator(ui);
    await page.goto(searchPath(ui, typed));
    const said = page.locator('.said');
    await expect(said.locator('strong')).toHaveText(meant);
    await expect(page.locator('.results a.to').first()).toBeVisible();
    await said.getByRole('link', { name: t('search.exactly').replace('{query}', typed) }).click();
    await expect(page).toHaveURL(/literal=1/u);
    await expect(said).toContainText(t('search.literal'));
    await expect(page.locator('.best')).toHaveCount(0);
    await page.goBack();
    await expect(said.locator('strong')).toHaveText(meant);
  });
}

test('the law’s own words are named where the query has none of them', async ({ page }) => {
  await page.goto(searchPath('ru', 'бутылка'));
  await expect(page.locator('.said')).toContainText(translator('ru')('search.also'));
  await expect(page.locator('.said strong')).toContainText('подар');
  // What is fetched at the reader's first sign styles a notice of its own, and leaves this line where it stands.
  await page.mouse.move(20, 20);
  await page.mouse.move(200, 200);
  await page.waitForFunction(() => [...document.styleSheets].some(({ href }) => href?.includes('/room.')));
  await expect(page.locator('.said')).toHaveCSS('position', 'static');
});

const unanswered: Readonly<Record<Locale, string>> = {
  ru: 'отпуск по уходу за ребёнком',
  en: 'maternity leave for a mother',
  uk: 'відпустка по догляду за дитиною',
};

for (const ui of locales) {
  const t = translator(ui);

  test(`${ui}: silence is told, with what comes nearest and the acts that the texts name`, async ({
    page,
  }) => {
    await page.goto(searchPath(ui, unanswered[ui]));
    await expect(page.getByRole('heading', { name: t('search.silent') })).toBeVisible();
    await expect(page.getByRole('status')).toHaveText(t('search.silent'));
    await expect(page.locator('.best')).toHaveCount(0);
    await expect(page.getByRole('heading', { name: t('search.nearest') })).toBeVisible();
    expect(await page.locator('.found li').count()).toBeLessThanOrEqual(3);
    await expect(page.getByRole('heading', { name: t('search.named') })).toBeVisible();
    expect(await page.locator('.named li').count()).toBeGreaterThan(0);
  });

  for (const query of [unanswered[ui], article[ui]]) {
    test(`${ui}: what is found for "${query}" passes axe, light and dark, and fits 360 pixels`, async ({
      page,
    }) => {
      // Two readings by axe.
      test.slow();
      await page.setViewportSize({ width: 360, height: 780 });
      await page.goto(searchPath(ui, query));
      await expect(page.locator('.results a.to').first()).toBeVisible();
      expect(await violations(page)).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
      await page.emulateMedia({ colorScheme: 'dark' });
      expect(await violations(page)).toEqual([]);
    });
  }
}
