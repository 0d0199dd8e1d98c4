import { expect, type Page, test } from '@playwright/test';
import { translator } from '../../src/i18n.ts';
import { type Locale, locales } from '../../src/locale.ts';
import { box, searchPath } from './search.ts';
import { code, draft } from './site.ts';

/** A question of each language, the provision that answers it, and a word of it that must be marked. */
const questions: Readonly<Record<Locale, { ask: string; at: string; href: RegExp; marked: RegExp }>> = {
  ru: {
    ask: 'нашёл на столе подарок',
    at: 'kz-code/9/15',
    href: /\/ru\/kz-code\/9\/#para_9__subpara_15$/u,
    marked: /^подарк/u,
  },
  en: {
    ask: 'a gift was left at my workplace',
    at: 'kz-code/9/15',
    href: /\/en\/kz-code\/9\/#para_9__subpara_15$/u,
    marked: /^gift/u,
  },
  uk: {
    ask: 'додаткова відпустка за стаж',
    at: 'ua-draft/59/2',
    href: /\/uk\/ua-draft\/59\/#art_59__para_2$/u,
    marked: /^стаж/u,
  },
};

const results = (page: Page) => page.locator('.results');
const best = (page: Page) => page.locator('.best');

for (const ui of locales) {
  const t = translator(ui);
  const { ask, href, marked } = questions[ui];

  test(`${ui}: from the header to the answer, into the law and back`, async ({ page }) => {
    await page.goto(`/${ui}/about/`);
    await page
      .getByRole('search')
      .getByRole('searchbox', { name: t('search.label') })
      .fill(ask);
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(new RegExp(`/${ui}/search/\\?q=`, 'u'));
    await expect(box(page)).toHaveValue(ask);
    const link = best(page).locator('a.to');
    await expect(link).toHaveAttribute('href', href);
    await expect(best(page).locator('mark').filter({ hasText: marked }).first()).toBeVisible();
    await expect(page.getByRole('status')).toContainText(/\d/u);
    await link.click();
    await expect(page).toHaveURL(href);
    await page.goBack();
    await expect(box(page)).toHaveValue(ask);
    await expect(best(page).locator('a.to')).toHaveAttribute('href', href);
  });

  test(`${ui}: typing changes one step of the history, Enter ends it`, async ({ page }) => {
    await page.goto(`/${ui}/search/`);
    await box(page).pressSequentially(ask);
    await expect(best(page)).toBeVisible();
    await box(page).press('Enter');
    await box(page).fill('9.16');
    await expect(page).toHaveURL(/q=9.16$/u);
    await page.goBack();
    await expect(box(page)).toHaveValue(ask);
    await expect(best(page).locator('a.to')).toHaveAttribute('href', href);
    await page.goBack();
    await expect(box(page)).toHaveValue('');
    await expect(results(page).locator('.best')).toHaveCount(0);
    await expect(page.getByRole('heading', { name: t('search.contents') })).toBeVisible();
  });

  test(`${ui}: every hit says what its act and its text are worth`, async ({ page }) => {
    await page.goto(searchPath(ui, ask));
    await expect(best(page)).toBeVisible();
    for (const section of await results(page).locator('.best, .found').all()) {
      const title = await section.locator('.from a, :is(h2, h3):first-child a').first().getAttribute('href');
      const isDraft = title === `/${ui}/ua-draft/`;
      const told = section.locator('.worth');
      if ((await told.count()) === 0) {
        // Said above, of the same act.
        await expect(best(page).locator('.from a')).toHaveAttribute('href', title ?? '');
        continue;
      }
      await expect(told).toContainText(t(isDraft ? 'force.draft.name' : 'force.consolidated-copy.name'));
      const law = isDraft ? draft : code;
      const status = law.texts.get(ui)?.status ?? 'original';
      if (title !== `/${ui}/kz-order/`) await expect(told).toContainText(t(`status.${status}.name`));
    }
  });

  test(`${ui}: the original is one step away`, async ({ page }) => {
    await page.goto(
      searchPath(
        ui,
        ui === 'uk' ? 'пункт 9 підпункт 15 кодексу' : ui === 'ru' ? 'статья 59 часть 2' : 'article 59(2)',
      ),
    );
    const law = ui === 'uk' ? code : draft;
    await best(page).locator('summary').click();
    const words = best(page).locator(`.original .law[lang=${law.original}]`);
    await expect(words).toContainText(ui === 'uk' ? 'обнаружении подарка' : 'тривалий стаж');
  });

  test(`${ui}: conditions narrow the results and stand in the address`, async ({ page }) => {
    await page.goto(searchPath(ui, ask));
    await expect(best(page)).toBeVisible();
    await page.getByRole('combobox', { name: t('search.act'), exact: true }).selectOption('ua-draft');
    await expect(page).toHaveURL(/act=ua-draft/u);
    await expect(results(page).locator('a.to[href*="/kz-"]')).toHaveCount(0);
    await expect(results(page).locator('a.to[href*="/ua-draft/"]').first()).toBeVisible();
    await page.getByRole('combobox', { name: t('search.act'), exact: true }).selectOption('');
    const other = ui === 'uk' ? 'ru' : 'uk';
    await page.getByRole('combobox', { name: t('search.lang'), exact: true }).selectOption(other);
    await box(page).fill(questions[other].ask);
    await expect(best(page).locator(`.law[lang=${other}]`)).toBeVisible();
    await expect(page).toHaveURL(new RegExp(`lang=${other}`, 'u'));
    // The query, the language and the act are steps of their own.
    for (let step = 0; step < 3; step += 1) await page.goBack();
    await expect(page.getByRole('combobox', { name: t('search.act'), exact: true })).toHaveValue('ua-draft');
  });

  test(`${ui}: by keyboard alone`, async ({ page }) => {
    const carried = results(page).locator('.answered figcaption a').first();
    await page.goto(`/${ui}/search/`);
    await box(page).focus();
    await page.keyboard.type(ask);
    await expect(best(page)).toBeVisible();
    // Results come as one types: these are those of the last letter.
    await expect(carried).toHaveAttribute('href', href);
    // The answer stands first, then the clauses that carry it, what else may be meant, and the provisions.
    await page.keyboard.press('ArrowDown');
    await expect(results(page).locator('.answered .where a').first()).toBeFocused();
    await page.keyboard.press('ArrowDown');
    await expect(carried).toBeFocused();
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('ArrowUp');
    await expect(box(page)).toBeFocused();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Escape');
    await expect(box(page)).toBeFocused();
    await page.keyboard.press('Tab');
    await expect(page.getByRole('button', { name: t('search.find') })).toBeFocused();
    await page.keyboard.press('Shift+Tab');
    await page.keyboard.press('Escape');
    await expect(box(page)).toHaveValue('');
    await page.keyboard.type(ask);
    await expect(best(page)).toBeVisible();
    await expect(carried).toHaveAttribute('href', href);
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(href);
  });
}
