import { expect, type Page, test } from '@playwright/test';
import { translator } from '../../src/i18n.ts';
import { locales } from '../../src/locale.ts';
import { tabTo, untilReady } from './ready.ts';

const sizeOf = (page: Page) =>
  page
    .locator('.law p:visible')
    .first()
    .evaluate((words) => Number.parseFloat(getComputedStyle(words).fontSize));

for (const ui of locales) {
  const t = translator(ui);

  test(`${ui}: the low-vision version is switched on over any page, and is there on the next before it is drawn`, async ({
    page,
  }) => {
    await page.goto(`/${ui}/kz-code/9/`);
    const before = await sizeOf(page);
    await untilReady(page);
    await tabTo(page, page.getByRole('link', { name: t('view.link') }));
    await page.keyboard.press('Enter');
    const sheet = page.getByRole('dialog', { name: t('view.title') });
    await expect(sheet.getByRole('checkbox', { name: t('view.low') })).toBeFocused();
    await page.keyboard.press('Space');
    await expect.poll(() => sizeOf(page)).toBeGreaterThan(before * 1.3);
    await sheet.getByRole('radio', { name: t('view.colour.black') }).check();
    await expect(page.locator('body')).toHaveCSS('background-color', 'rgb(0, 0, 0)');
    await page.keyboard.press('Escape');
    await expect(page.getByRole('link', { name: t('view.link') })).toBeFocused();
    // The colour is there at the first frame: nothing is drawn in the usual one first.
    await page.addInitScript(() => {
      const seen: string[] = [];
      Object.assign(window, { seen });
      requestAnimationFrame(() => seen.push(document.documentElement.dataset.view ?? 'usual'));
    });
    await page.goto(`/${ui}/ua-draft/`);
    await expect(page.locator('body')).toHaveCSS('background-color', 'rgb(0, 0, 0)');
    expect(await page.evaluate(() => ('seen' in window ? window.seen : undefined))).toEqual(['low black']);
    const sheets = await page.evaluate(() =>
      performance
        .getEntriesByType('resource')
        .flatMap((entry) =>
          entry.name.endsWith('.css') && 'renderBlockingStatus' in entry ? [entry.renderBlockingStatus] : [],
        ),
    );
    expect(sheets.slice(0, 2)).toEqual(['blocking', 'blocking']);
    await page.goto(`/${ui}/view/`);
    await expect(page.getByRole('radio', { name: t('view.colour.black') })).toBeChecked();
    await page.getByRole('checkbox', { name: t('view.low') }).uncheck();
    await page.goto(`/${ui}/kz-code/9/`);
    expect(await sizeOf(page)).toBe(before);
  });

  test(`${ui}: single keys are commands wherever nothing is written, and can be switched off`, async ({
    page,
  }) => {
    await page.setViewportSize({ width: 1000, height: 800 });
    await page.goto(`/${ui}/ua-draft/34/`);
    await page.keyboard.press('KeyN');
    await page.waitForURL(`/${ui}/ua-draft/35/`);
    await page.keyboard.press('KeyP');
    await page.waitForURL(`/${ui}/ua-draft/34/`);
    await page.keyboard.press('Digit2');
    await expect(page).toHaveURL(/\?text=/u);
    await page.keyboard.press('Digit2');
    await page.keyboard.press('KeyC');
    await expect(page.getByRole('dialog', { name: t('act.contents') })).toBeVisible();
    await page.keyboard.press('KeyN');
    await page.keyboard.press('Escape');
    await expect(page).toHaveURL(`/${ui}/ua-draft/34/`);
    await page.keyboard.press('Slash');
    const box = page.getByRole('searchbox');
    await expect(box).toBeFocused();
    await expect(box).toHaveValue('');
    await page.keyboard.type('npc');
    await expect(box).toHaveValue('npc');
    await expect(page).toHaveURL(`/${ui}/ua-draft/34/`);
    await box.blur();
    await page.keyboard.press('Control+KeyL');
    await page.keyboard.press('Shift+KeyN');
    await page.keyboard.press('Alt+KeyP');
    await expect(page).toHaveURL(`/${ui}/ua-draft/34/`);
    await page.keyboard.press('KeyH');
    const help = page.getByRole('dialog', { name: t('view.title') });
    await expect(help).toContainText(t('view.commands.next'));
    await expect(help.locator('kbd')).not.toHaveCount(0);
    await help.getByRole('checkbox', { name: t('view.keys') }).uncheck();
    await page.keyboard.press('Escape');
    await page.reload();
    await page.keyboard.press('KeyN');
    await page.keyboard.press('KeyH');
    await page.waitForTimeout(400);
    await expect(page).toHaveURL(`/${ui}/ua-draft/34/`);
    await expect(help).toHaveCount(0);
  });
}

for (const ui of locales) {
  const t = translator(ui);

  test(`${ui}: the link to the place that is read is copied and said to be`, async ({
    page,
    context,
    baseURL,
  }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.goto(`/${ui}/kz-code/9/#para_9__subpara_16`);
    await page.keyboard.press('KeyU');
    await expect(page.getByRole('status').filter({ hasText: t('room.copied') })).toBeVisible();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(
      `${baseURL}/${ui}/kz-code/9/#para_9__subpara_16`,
    );
  });

  test(`${ui}: marks of terms can be switched off: no stop for the keyboard, no line, no card`, async ({
    page,
  }) => {
    await page.goto(`/${ui}/view/`);
    const box = page.getByRole('checkbox', { name: t('view.terms') });
    await expect(box).toBeEnabled();
    await box.press('Space');
    await page.goto(`/${ui}/ua-draft/34/`);
    await untilReady(page);
    await expect(page.locator('a.t[href]')).toHaveCount(0);
    await expect(page.locator('a.t').first()).toHaveCSS('text-decoration-line', 'none');
    await page.keyboard.press('KeyH');
    await box.press('Space');
    await expect(page.locator('a.t[href]')).not.toHaveCount(0);
  });
}

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  for (const ui of locales) {
    test(`${ui}: the page of the view says what can be done`, async ({ page }) => {
      const t = translator(ui);
      await page.goto(`/${ui}/kz-code/9/`);
      await page.getByRole('link', { name: t('view.link') }).press('Enter');
      await expect(page).toHaveURL(`/${ui}/view/`);
      await expect(page.getByText(t('view.noScript'))).toBeVisible();
      await expect(page.getByRole('checkbox', { name: t('view.low') })).toBeDisabled();
      await expect(page.getByText(t('view.commands.next'))).toBeVisible();
    });
  }
});
