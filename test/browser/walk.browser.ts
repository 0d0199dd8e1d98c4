import { expect, test } from '@playwright/test';
import { ownNames, translator } from '../../src/i18n.ts';
import { locales } from '../../src/locale.ts';
import { code, draft } from './site.ts';

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? 'with JavaScript' : 'without JavaScript', () => {
    test.use({ javaScriptEnabled });

    for (const ui of locales) {
      test(`${ui}: home, act, unit, next, another language, address to cite`, async ({ page }) => {
        const t = translator(ui);
        await page.goto(`/${ui}/`);
        await expect(page.locator('html')).toHaveAttribute('lang', ui);
        await page.getByRole('link', { name: draft.record.shortTitles[ui], exact: true }).click();
        await expect(page).toHaveURL(`/${ui}/ua-draft/`);
        await page.locator('#art_59').getByRole('link', { name: /59/u }).first().click();
        await expect(page).toHaveURL(`/${ui}/ua-draft/59/`);
        await page
          .getByRole('navigation', { name: t('unit.neighbours') })
          .getByRole('link', { name: t('unit.next') })
          .click();
        await expect(page).toHaveURL(`/${ui}/ua-draft/60/`);
        const other = locales[(locales.indexOf(ui) + 1) % locales.length] ?? 'en';
        // The choice of a language is remembered by the page's script.
        await page.waitForLoadState();
        await page
          .getByRole('navigation', { name: t('site.languages') })
          .getByRole('link', { name: ownNames[other] })
          .click();
        await expect(page).toHaveURL(`/${other}/ua-draft/60/`);
        await expect(page.locator('html')).toHaveAttribute('lang', other);
        await page.getByRole('link', { name: 'norma.example/id/ua-draft/60/' }).click();
        if (!javaScriptEnabled) await page.getByRole('link', { name: ownNames[other] }).click();
        // The language that was chosen last is the reader's language now.
        await expect(page).toHaveURL(`/${other}/ua-draft/60/`);
      });

      test(`${ui}: back and up again from a paragraph of the code`, async ({ page }) => {
        const t = translator(ui);
        await page.goto(`/${ui}/kz-code/9/#para_9__subpara_16`);
        await page.getByRole('link', { name: t('unit.previous') }).click();
        await expect(page).toHaveURL(`/${ui}/kz-code/8/`);
        await page
          .getByRole('navigation', { name: t('site.path') })
          .getByRole('link')
          .last()
          .click();
        await expect(page).toHaveURL(`/${ui}/kz-code/#chp_3`);
        await page
          .getByRole('navigation', { name: t('site.path') })
          .getByRole('link')
          .last()
          .click();
        await expect(page).toHaveURL(`/${ui}/`);
        await expect(
          page.getByRole('link', { name: code.record.shortTitles[ui], exact: true }),
        ).toBeVisible();
      });
    }
  });
}
