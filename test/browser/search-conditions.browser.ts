import { expect, test } from '@playwright/test';
import { translator } from '../../src/i18n.ts';
import { locales } from '../../src/locale.ts';
import { searchPath } from './search.ts';
import { shiftsOf, shiftsSoFar, watchShifts } from './shifts.ts';

/** A word of each language that is a term, one that is no term, one that is nowhere, and one to ask other texts with. */
const words = {
  ru: { term: 'подарок', noTerm: 'шорты', nowhere: 'ъъыщъщ', asked: 'подарок' },
  en: { term: 'gift', noTerm: 'jeans', nowhere: 'qqqxqz', asked: 'gift' },
  uk: { term: 'подарунок', noTerm: 'шорти', nowhere: 'ґґщьґщ', asked: 'стаж' },
} as const;

for (const ui of locales) {
  const t = translator(ui);
  const { term, noTerm, nowhere, asked } = words[ui];

  test(`${ui}: who wants terms alone gets terms, counted as such, or is told that there are none`, async ({
    page,
  }) => {
    await page.goto(`${searchPath(ui, term)}&kind=term`);
    await expect(page.locator('.term-hits a')).not.toHaveCount(0);
    const count = await page.locator('.term-hits li').count();
    await expect(page.getByRole('status')).toHaveText(`${t('search.terms')}: ${count}`);
    await page.goto(`${searchPath(ui, noTerm)}&kind=term`);
    await expect(page.getByRole('status')).toHaveText(t('search.nothing'));
    await expect(page.locator('.results').getByText(t('search.textFault'))).toHaveCount(0);
    await expect(page.locator('.best, .found')).toHaveCount(0);
    await expect(page.getByRole('heading', { name: t('search.contents') })).toBeVisible();
    await page.goto(searchPath(ui, nowhere));
    await expect(page.getByRole('heading', { name: t('search.nothing') })).toBeVisible();
    await expect(page.getByRole('status')).toHaveText(t('search.nothing'));
  });

  test(`${ui}: who reads the texts in another language may ask in the page's`, async ({ page }) => {
    const other = ui === 'en' ? 'ru' : 'en';
    await page.goto(`${searchPath(ui, asked)}&lang=${other}`);
    await expect(page.locator('.said')).toContainText(
      t('search.asked', { language: t(`language.in.${ui}`) }),
    );
    await expect(page.locator(`.best .law[lang=${other}]`)).toBeVisible();
    await expect(page.locator('.best mark').first()).toBeVisible();
  });
}

for (const width of [360, 1440]) {
  test(`nothing moves under a pointer once the results are there, ${width} px wide`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 });
    await watchShifts(page);
    // With a line above the results that says what was searched for.
    await page.goto(searchPath('ru', 'нашёл на столе подарок'));
    const carried = page.locator('.answered figcaption a').first();
    await expect(carried).toBeVisible();
    await expect(page.locator('.said')).toBeVisible();
    const before = await carried.boundingBox();
    // What is fetched at a reader's first sign comes between the press and the release of a button.
    await page.mouse.move(20, 20);
    await page.mouse.move(200, 200);
    await page.waitForFunction(() => [...document.styleSheets].some(({ href }) => href?.includes('/room.')));
    expect(await shiftsOf(page)).toEqual([]);
    expect(await carried.boundingBox()).toEqual(before);
  });
}

test('nothing moves when the conditions of a search come', async ({ page }) => {
  await watchShifts(page);
  await page.setViewportSize({ width: 360, height: 780 });
  await page.goto('/en/search/');
  await expect(page.locator('.filters')).toBeVisible();
  expect(await shiftsOf(page)).toEqual([]);
  await expect(page.locator('.no-script')).toBeHidden();
  expect(await shiftsSoFar(page)).toEqual([]);
});
