import { expect, type Page, test } from '@playwright/test';
import { translator } from '../../src/i18n.ts';
import { locales } from '../../src/locale.ts';

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
    await page.keyboard.press('Tab');
    await page.getByRole('link', { name: t('view.link') }).focus();
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

test('the link to the place that is read is copied and said to be', async ({ page, context, baseURL }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto('/ru/kz-code/9/#para_9__subpara_16');
  await page.keyboard.press('KeyU');
  await expect(page.getByText(translator('ru')('room.copied'))).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(
    `${baseURL}/ru/kz-code/9/#para_9__subpara_16`,
  );
});

test('marks of terms can be switched off: no stop for the keyboard, no line, no card', async ({ page }) => {
  const t = translator('ru');
  await page.goto('/ru/view/');
  await page.getByRole('checkbox', { name: t('view.terms') }).uncheck();
  await page.goto('/ru/ua-draft/34/');
  await page.keyboard.press('Tab');
  await expect(page.locator('a.t[href]')).toHaveCount(0);
  await expect(page.locator('a.t').first()).toHaveCSS('text-decoration-line', 'none');
  await page.keyboard.press('KeyH');
  await page.getByRole('checkbox', { name: t('view.terms') }).check();
  await expect(page.locator('a.t[href]')).not.toHaveCount(0);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the page of the view says what can be done', async ({ page }) => {
    const t = translator('uk');
    await page.goto('/uk/kz-code/9/');
    await page.getByRole('link', { name: t('view.link') }).click();
    await expect(page).toHaveURL('/uk/view/');
    await expect(page.getByText(t('view.noScript'))).toBeVisible();
    await expect(page.getByRole('checkbox', { name: t('view.low') })).toBeDisabled();
    await expect(page.getByText(t('view.commands.next'))).toBeVisible();
  });
});
