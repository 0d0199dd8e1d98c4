import { expect, test } from '@playwright/test';
import { translator } from '../../src/i18n.ts';
import { locales } from '../../src/locale.ts';

test.use({ colorScheme: 'dark' });

for (const ui of locales) {
  test(`${ui}: paper carries the text and what it is worth, and nothing to press`, async ({ page }) => {
    const t = translator(ui);
    await page.goto(`/${ui}/ua-draft/36/`);
    await page.emulateMedia({ media: 'print' });
    await expect(page.getByText(t('force.draft.name'), { exact: true })).toBeVisible();
    await expect(page.getByRole('note', { name: t('status.heading') })).toBeVisible();
    await expect(page.locator('.law')).toBeVisible();
    await expect(page.getByText('norma.example/id/ua-draft/36/')).toBeVisible();
    for (const name of [t('site.languages'), t('unit.neighbours'), t('unit.details')]) {
      await expect(page.getByLabel(name)).toBeHidden();
    }
    const { ink, paper, sheet } = await page.evaluate(() => {
      const { color, backgroundColor } = getComputedStyle(document.body);
      return {
        ink: color,
        paper: backgroundColor,
        sheet: getComputedStyle(document.body).getPropertyValue('page'),
      };
    });
    expect([ink, paper, sheet]).toEqual(['rgb(0, 0, 0)', 'rgb(255, 255, 255)', `draft-${ui}`]);
  });

  test(`${ui}: every sheet of a draft says so in the interface’s words`, async ({ page }) => {
    await page.goto(`/${ui}/ua-draft/36/`);
    const margin = await page.evaluate((name) => {
      const rules = [...document.styleSheets].flatMap((sheet) => [...sheet.cssRules]);
      const print = rules
        .filter((rule) => rule instanceof CSSMediaRule)
        .flatMap((rule) => [...rule.cssRules]);
      return print.map((rule) => rule.cssText).find((text) => text.startsWith(`@page ${name} `));
    }, `draft-${ui}`);
    expect(margin).toContain(`content: "${translator(ui)('force.draft.name')}"`);
  });
}
