import { expect, type Page, test } from '@playwright/test';
import { ownNames, translator } from '../../src/i18n.ts';
import { locales } from '../../src/locale.ts';
import { untilReady } from './ready.ts';
import { shiftsSoFar, watchShifts } from './shifts.ts';
import { draft } from './site.ts';

for (const ui of locales) {
  const t = translator(ui);

  test(`${ui}: beside a wide page stand the contents, folded but for what is read, and nothing moves`, async ({
    page,
  }) => {
    await watchShifts(page);
    await page.setViewportSize({ width: 1440, height: 900 });
    await page.goto(`/${ui}/ua-draft/34/`);
    const contents = page.getByRole('navigation', { name: t('act.contents') });
    const current = contents.locator('[aria-current=page]');
    await expect(current).toBeInViewport();
    const title = draft.texts.get(ui)?.units.find(({ address }) => address === 'ua-draft/34')?.title ?? '?';
    await expect(current).toContainText(title);
    expect(await shiftsSoFar(page)).toEqual([]);
    await expect(contents.locator('details:not([open])').first()).toBeVisible();
    await page.evaluate(() => window.scrollTo(0, 600));
    await expect(current).toBeInViewport();
    await contents.getByRole('link', { name: /35\./u }).click();
    await expect(page).toHaveURL(`/${ui}/ua-draft/35/`);
  });

  test(`${ui}: on a narrow page the contents are a sheet, by keyboard alone`, async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 740 });
    await page.goto(`/${ui}/ua-draft/34/`);
    await page.keyboard.press('Tab');
    const button = page.getByRole('button', { name: t('act.contents') });
    expect((await button.boundingBox())?.height).toBeGreaterThanOrEqual(44);
    await button.focus();
    await page.keyboard.press('Space');
    const sheet = page.getByRole('dialog', { name: t('act.contents') });
    const current = sheet.locator('[aria-current=page]');
    await expect(current).toBeFocused();
    await expect(current).toBeInViewport();
    await page.keyboard.press('Escape');
    await expect(sheet).toHaveCount(0);
    await expect(button).toBeFocused();
    await page.keyboard.press('Enter');
    await sheet.getByRole('button', { name: t('room.close') }).click();
    await expect(button).toBeFocused();
    await button.click();
    await sheet.getByRole('link', { name: /35\./u }).click();
    await expect(page).toHaveURL(`/${ui}/ua-draft/35/`);
  });

  test(`${ui}: the language switch stays at the place that is read, on the page of an act too`, async ({
    page,
  }) => {
    const other = locales[(locales.indexOf(ui) + 1) % locales.length] ?? 'en';
    const languages = page.getByRole('navigation', { name: t('site.languages') });
    await page.goto(`/${ui}/kz-code/9/#para_9__subpara_16`);
    await languages.getByRole('link', { name: ownNames[other] }).click();
    await expect(page).toHaveURL(`/${other}/kz-code/9/#para_9__subpara_16`);
    await page.goto(`/${ui}/ua-draft/`);
    await page.locator('#art_40__para_2').evaluate((place) => place.scrollIntoView());
    await page.keyboard.press('KeyL');
    await expect(page).toHaveURL(`/${other}/ua-draft/#art_40__para_2`);
    await expect(page.locator(':target')).toBeInViewport();
  });
}

/** Opens an address that names a place; true where the place is in sight and on other paper than the page. */
async function isMarked(page: Page, path: string, id: string): Promise<boolean> {
  await page.goto(`${path}#${id}`);
  const place = page.locator(`#${id}`);
  await expect(place).toBeInViewport();
  const { background, paper } = await place.evaluate((element) => ({
    background: getComputedStyle(element).backgroundColor,
    paper: getComputedStyle(document.body).backgroundColor,
  }));
  return background !== paper && background !== 'rgba(0, 0, 0, 0)';
}

for (const ui of locales) {
  const t = translator(ui);

  test(`${ui}: the place that an address names is marked, in columns too`, async ({ page }) => {
    const all = [...new Set([ui, ...locales])].join();
    for (const [path, id] of [
      [`/${ui}/ua-draft/36/?text=${all}`, 'art_36__para_2_2'],
      [`/${ui}/ua-draft/`, 'art_36__para_2_2'],
      [`/${ui}/kz-code/14/?text=${all}`, 'para_14__al_2'],
    ] as const)
      expect([path, await isMarked(page, path, id)]).toEqual([path, true]);
  });

  test(`${ui}: the contents of a whole act follow the reader, beside it and in a sheet`, async ({ page }) => {
    const labels = [40, 41].map(
      (number) =>
        draft.texts.get(ui)?.units.find(({ address }) => address === `ua-draft/${number}`)?.label ?? '?',
    );
    await page.setViewportSize({ width: 1440, height: 900 });
    await page.goto(`/${ui}/ua-draft/`);
    await untilReady(page);
    const contents = page.getByRole('navigation', { name: t('act.contents') });
    for (const article of [40, 12]) {
      await page.locator(`#art_${article}`).evaluate((unit) => unit.scrollIntoView());
      const current = contents.locator('[aria-current=location]');
      await expect(current).toHaveAttribute('href', `#art_${article}`);
      await expect(current).toBeInViewport();
    }
    await page.setViewportSize({ width: 360, height: 740 });
    await page.locator('#art_40').evaluate((unit) => unit.scrollIntoView());
    await page.keyboard.press('KeyC');
    const sheet = page.getByRole('dialog', { name: t('act.contents') });
    const current = sheet.locator('[aria-current=location]');
    await expect(current).toContainText(labels[0] ?? '?');
    await expect(current).toBeFocused();
    await page.keyboard.press('Tab');
    await expect(sheet.locator(':focus')).toContainText(labels[1] ?? '?');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(`/${ui}/ua-draft/#art_41`);
    await expect(sheet).toHaveCount(0);
    await expect(page.locator('#art_41')).toBeInViewport();
  });
}

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  for (const ui of locales) {
    test(`${ui}: the place that an address names is marked`, async ({ page }) => {
      for (const [path, id] of [
        [`/${ui}/ua-draft/36/`, 'art_36__para_2_2'],
        [`/${ui}/kz-code/`, 'para_9__subpara_16'],
      ] as const)
        expect([path, await isMarked(page, path, id)]).toEqual([path, true]);
    });
  }
});
