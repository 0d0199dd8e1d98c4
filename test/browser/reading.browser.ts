import { expect, type Page, test } from '@playwright/test';
import axe from 'axe-core';
import { ownNames, translator } from '../../src/i18n.ts';
import { locales } from '../../src/locale.ts';
import { code, draft } from './site.ts';

const tags = ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** Rules of axe that the page breaks, each with the first element that does. */
async function violations(page: Page): Promise<string[]> {
  await page.evaluate(axe.source);
  return page.evaluate(async (runOnly) => {
    const results = await window.axe.run({ runOnly, resultTypes: ['violations'] });
    return results.violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
  }, tags);
}

for (const ui of locales) {
  for (const colorScheme of ['light', 'dark'] as const) {
    test.describe(colorScheme, () => {
      test.use({ colorScheme });

      test(`${ui}: nobody is shut out of three texts, open notes and the registers`, async ({ page }) => {
        test.slow();
        const paths = [
          `/${ui}/kz-code/9/?text=ru,en,uk`,
          `/${ui}/ua-draft/20/?text=ru,uk`,
          `/${ui}/kz-code/?text=ru,en`,
          `/${ui}/ua-draft/`,
          `/${ui}/notes/`,
        ];
        for (const width of [360, 1280]) {
          await page.setViewportSize({ width, height: 800 });
          for (const path of paths) {
            await page.goto(path);
            // On the page of an act a third text comes after the page.
            if (path.includes('text=ru,en')) await page.locator('.row > [lang=en]').first().waitFor();
            await page.locator('details').evaluateAll((list) => {
              for (const each of list) each.setAttribute('open', '');
            });
            expect([path, width, await violations(page)]).toEqual([path, width, []]);
          }
        }
      });
    });
  }

  test.describe('without JavaScript', () => {
    test.use({ javaScriptEnabled: false });

    test(`${ui}: an act stands beside its original, or names the page where it does`, async ({ page }) => {
      const t = translator(ui);
      for (const law of [code, draft]) {
        await page.goto(`/${ui}/${law.name}/`);
        const boxes = page.locator('.texts').getByRole('checkbox');
        await expect(boxes).toHaveCount(ui === law.original ? 0 : 2);
        for (const lang of locales.filter((each) => each !== ui && each !== law.original)) {
          await page.goto(`/${ui}/${law.name}/`);
          await page.getByRole('link', { name: t('texts.elsewhere', { language: ownNames[lang] }) }).click();
          await expect(page).toHaveURL(`/${lang}/${law.name}/?text=${lang},${law.original}`);
          await page.locator(`#text-${law.original}`).check();
          const shown = await page
            .locator('.law :is(.row, li > div) > p')
            .evaluateAll((cells) =>
              [
                ...new Set(
                  cells
                    .filter((cell) => cell.checkVisibility())
                    .map((cell) => cell.closest<HTMLElement>('[lang]')?.lang),
                ),
              ].sort(),
            );
          expect(shown).toEqual([lang, law.original].sort());
        }
      }
    });
  });
}
