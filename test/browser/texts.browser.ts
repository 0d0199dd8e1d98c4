import { expect, type Page, test } from '@playwright/test';
import { ownNames, translator } from '../../src/i18n.ts';
import { type Locale, locales } from '../../src/locale.ts';
import { shiftsOf, watchShifts } from './shifts.ts';
import { code, draft } from './site.ts';

const box = (page: Page, lang: Locale) => page.getByRole('checkbox', { name: ownNames[lang] });

/** Languages of the paragraphs that are seen in the law's words. */
function seen(page: Page): Promise<string[]> {
  return page.locator('.law div.row > p').evaluateAll((cells) => {
    const shown = cells
      .filter((cell) => cell.checkVisibility())
      .map((cell) => cell.getAttribute('lang') ?? '');
    return [...new Set(shown)].sort();
  });
}

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? 'with JavaScript' : 'without JavaScript', () => {
    test.use({ javaScriptEnabled });

    for (const ui of locales) {
      test(`${ui}: one text at first, any others at a press, each with its status`, async ({ page }) => {
        const t = translator(ui);
        for (const law of [code, draft]) {
          const [, unit = ''] = law.units;
          await page.goto(`/${ui}/${unit}/`);
          expect(await seen(page)).toEqual([ui]);
          for (const lang of locales) {
            const status = law.texts.get(lang)?.status ?? 'original';
            const label = page.locator('.texts label', { hasText: ownNames[lang] });
            await expect(label).toContainText(t(`texts.${status}`));
            await expect(box(page, lang)).toBeChecked({ checked: lang === ui });
          }
          const others = locales.filter((lang) => lang !== ui);
          for (const lang of others) await box(page, lang).check();
          expect(await seen(page)).toEqual([...locales].sort());
          for (const lang of locales) {
            const status = law.texts.get(lang)?.status ?? 'original';
            await expect(page.locator(`.heads > [lang=${lang}]`)).toContainText(t(`status.${status}.name`));
          }
          await box(page, ui).uncheck();
          expect(await seen(page)).toEqual([...others].sort());
          for (const lang of others) await box(page, lang).uncheck();
          // A page without any text would help nobody.
          expect(await seen(page)).toEqual([ui]);
        }
      });
    }
  });
}

for (const ui of locales) {
  test(`${ui}: the choice is in the address, is remembered, and the address is obeyed first`, async ({
    page,
  }) => {
    const [first = ui, second = ui] = [...new Set([ui, 'uk' as const, 'en' as const])];
    await page.goto(`/${ui}/ua-draft/36/#art_36__para_2_2`);
    await box(page, second).check();
    await expect(page).toHaveURL(`/${ui}/ua-draft/36/?text=${first},${second}#art_36__para_2_2`);
    await page.goto(`/${ui}/kz-code/9/`);
    expect(await seen(page)).toEqual([first, second].sort());
    await page.goto(`/${ui}/kz-code/9/?text=${second}`);
    expect(await seen(page)).toEqual([second]);
    await page.goto(`/${ui}/kz-code/9/?text=xx`);
    expect(await seen(page)).toEqual([ui]);
    await page.goto(`/${ui}/kz-code/9/`);
    await box(page, second).uncheck();
    await expect(page).toHaveURL(`/${ui}/kz-code/9/`);
    await page.reload();
    expect(await seen(page)).toEqual([ui]);
  });
}

for (const ui of locales) {
  test(`${ui}: all texts of a whole act stand side by side, by keyboard, and come back with the address`, async ({
    page,
  }) => {
    const t = translator(ui);
    const away = locales.filter((lang) => lang !== ui && lang !== draft.original);
    const count = draft.texts.get(ui)?.units.length ?? 0;
    await page.goto(`/${ui}/ua-draft/`);
    for (const lang of away) {
      const link = page.getByRole('link', { name: t('texts.elsewhere', { language: ownNames[lang] }) });
      // What answers the link is fetched once the page stands: before, the link leads to the page of the other text.
      await page.locator('.toc > [role=button]').waitFor({ state: 'attached' });
      await link.focus();
      await page.keyboard.press('Enter');
      await expect(box(page, lang)).toBeFocused();
      await expect(box(page, lang)).toBeChecked();
    }
    const shown = [ui, draft.original, ...away].filter((lang, index, all) => all.indexOf(lang) === index);
    await expect(page).toHaveURL(`/${ui}/ua-draft/?text=${shown.join()}`);
    expect(await seen(page)).toEqual([...locales].sort());
    for (const lang of locales) {
      const status = draft.texts.get(lang)?.status ?? 'original';
      await expect(page.locator(`.heads > [lang=${lang}]`)).toContainText(t(`status.${status}.name`));
    }
    // Every line stands beside the same line of the other texts: their numbers are the same.
    const rows = await page
      .locator('.law div.row')
      .evaluateAll((all) =>
        all.map((row) => [...row.children].map((cell) => cell.querySelector('.n, b')?.textContent ?? '')),
      );
    expect(rows.length).toBeGreaterThan(3 * count);
    expect(rows.filter((labels) => labels.length !== 3 || new Set(labels).size > 1)).toEqual([]);
    for (const lang of locales) {
      const last = draft.texts.get(lang)?.units.at(-2)?.title ?? '?';
      await expect(page.locator(`.law .row > [lang=${lang}]`, { hasText: last }).first()).toBeVisible();
    }
    // Links of a text that was brought lead on in the reader's language.
    const elsewhere = await page
      .locator('.law a')
      .evaluateAll((links) => links.map((link) => (link instanceof HTMLAnchorElement ? link.href : '')));
    const { origin } = new URL(page.url());
    expect(
      elsewhere.filter((href) => href.startsWith(origin) && !href.startsWith(`${origin}/${ui}/`)),
    ).toEqual([]);

    await watchShifts(page);
    await page.setViewportSize({ width: 360, height: 800 });
    await page.goto('/404.html');
    await page.goto(`/${ui}/ua-draft/?text=${shown.join()}#art_40__para_2`);
    await expect(box(page, away[0] ?? ui)).toBeChecked();
    expect(await seen(page)).toEqual([...locales].sort());
    await expect(page.locator(':target')).toBeInViewport();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
    expect(await shiftsOf(page)).toEqual([]);
    await box(page, draft.original).uncheck();
    expect(await seen(page)).toEqual(locales.filter((lang) => lang !== draft.original).sort());
  });
}

test('texts that were chosen before are there from the first, and nothing moves', async ({ page }) => {
  await watchShifts(page);
  await page.goto('/ru/ua-draft/40/');
  await box(page, 'uk').check();
  await expect(page).toHaveURL('/ru/ua-draft/40/?text=ru,uk');
  for (const path of ['/ru/ua-draft/', '/ru/kz-code/9/', '/ru/ua-draft/#art_40__para_2']) {
    await page.goto('/404.html');
    await page.goto(path);
    expect([path, await shiftsOf(page)]).toEqual([path, []]);
  }
  expect(await seen(page)).toEqual(['ru', 'uk']);
  await expect(page.locator(':target')).toBeInViewport();
});
