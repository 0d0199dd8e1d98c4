import { expect, type Locator, type Page, test } from '@playwright/test';
import { readGlossary } from '../../src/editorial/glossary.ts';
import { translator } from '../../src/i18n.ts';
import { type Locale, locales } from '../../src/locale.ts';
import { tabTo, untilReady } from './ready.ts';
import { shiftsOf, watchShifts } from './shifts.ts';
import { draft } from './site.ts';

const { terms } = readGlossary('.');
const card = (page: Page) => page.locator('.card');
/** The citation of another article, and the words that stand there. */
const citation = (page: Page, lang: Locale) =>
  page.locator(`#sec_4__point_7__al_1 [lang=${lang}] a:not(.n, .t)`).first();
const cited = (lang: Locale) => {
  const unit = draft.texts.get(lang)?.units.find(({ address }) => address === 'ua-draft/17');
  const part = unit?.content.find(({ address }) => address === 'ua-draft/17/2');
  const point =
    part?.type === 'provision'
      ? part.content.find(({ address }) => address === 'ua-draft/17/2/1')
      : undefined;
  const text = point?.type === 'provision' ? point.content[0] : undefined;
  return text?.type === 'text' ? text.text : '?';
};

const wordsMarked = { ru: /государственн/iu, en: /civil servant/iu, uk: /державн/iu };

/** Where a box stands in the window. */
async function boxOf(locator: Locator) {
  const box = await locator.boundingBox();
  if (box === null) throw new Error('found no box');
  return box;
}

for (const ui of locales) {
  test(`${ui}: a citation shows what it cites to the pointer, and stays while it is read`, async ({
    page,
  }) => {
    const t = translator(ui);
    await page.goto(`/${ui}/ua-draft/final/`);
    await citation(page, ui).hover();
    await expect(card(page)).toContainText(cited(ui));
    await expect(card(page)).toContainText(draft.record.shortTitles[ui]);
    await expect(card(page)).toContainText(t('force.draft.name'));
    const status = draft.texts.get(ui)?.status ?? 'original';
    await expect(card(page)).toContainText(t(`status.${status}.name`));
    await expect(card(page).locator('.words')).toHaveAttribute('lang', ui);
    const link = await boxOf(citation(page, ui));
    const box = await boxOf(card(page));
    // Never over the link itself, never beyond the window.
    expect(box.y >= link.y + link.height - 1 || box.y + box.height <= link.y + 1).toBe(true);
    // The pointer may go over to the card (WCAG 1.4.13), and Escape takes it away where the pointer is.
    await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2, { steps: 8 });
    await page.waitForTimeout(500);
    await expect(card(page)).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(card(page)).toBeHidden();
    await citation(page, ui).hover();
    await expect(card(page)).toBeVisible();
    await page.mouse.move(2, 2);
    await expect(card(page)).toBeHidden();
  });

  test(`${ui}: by keyboard alone a citation shows what it cites, and Enter goes there`, async ({ page }) => {
    // Without the contents beside the words there are half as many stops.
    await page.setViewportSize({ width: 1000, height: 800 });
    await page.goto(`/${ui}/ua-draft/final/`);
    await tabTo(page, citation(page, ui));
    await expect(card(page)).toContainText(cited(ui));
    await page.keyboard.press('Escape');
    await expect(card(page)).toBeHidden();
    await expect(citation(page, ui)).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(`/${ui}/ua-draft/17/#art_17__para_2__point_1`);
  });

  test(`${ui}: a marked term tells its three names, its meaning and what to beware of`, async ({ page }) => {
    const t = translator(ui);
    await page.setViewportSize({ width: 1000, height: 800 });
    await page.goto(`/${ui}/ua-draft/34/`);
    const mark = page.locator(`.law [lang=${ui}] a.t[href$="#ua-civil-servant"]`);
    await expect(mark).toHaveCount(1);
    await mark.hover();
    const term = terms.find(({ id }) => id === 'ua-civil-servant');
    for (const lang of locales) await expect(card(page)).toContainText(term?.terms[lang].term ?? '?');
    await expect(card(page)).toContainText(term?.definition[ui] ?? '?');
    await expect(card(page)).toContainText(`${t('glossary.note')}: ${term?.note?.[ui] ?? '?'}`);
    await page.mouse.move(2, 2);
    await expect(card(page)).toBeHidden();
    await tabTo(page, mark);
    await expect(card(page)).toContainText(term?.definition[ui] ?? '?');
    await card(page)
      .getByRole('link', { name: t('room.inGlossary') })
      .click();
    await expect(page).toHaveURL(`/${ui}/glossary/#ua-civil-servant`);
  });

  test(`${ui}: a whole act marks each term where a text uses it first, and nothing moves`, async ({
    page,
  }) => {
    await watchShifts(page);
    await page.goto(`/${ui}/ua-draft/`);
    const marks = page.locator(ui === 'uk' ? '.law a.t' : `.law [lang=${ui}] a.t`);
    await expect.poll(() => marks.count()).toBeGreaterThan(30);
    const hrefs = await marks.evaluateAll((all) => all.map((mark) => mark.getAttribute('href') ?? ''));
    expect(new Set(hrefs).size).toBe(hrefs.length);
    for (const href of hrefs) expect(terms.map(({ id }) => `/${ui}/glossary/#${id}`)).toContain(href);
    const mark = marks.and(page.locator('[href$="#ua-civil-servant"]'));
    // The words are those that the page of the unit marks.
    await expect(mark).toHaveText(wordsMarked[ui]);
    expect(await shiftsOf(page)).toEqual([]);
    await mark.hover();
    const term = terms.find(({ id }) => id === 'ua-civil-servant');
    for (const lang of locales) await expect(card(page)).toContainText(term?.terms[lang].term ?? '?');
    await page.keyboard.press('Escape');
    await mark.focus();
    await expect(card(page)).toContainText(term?.definition[ui] ?? '?');
  });
}

for (const ui of locales) {
  const t = translator(ui);
  const other: Locale = ui === 'uk' ? 'ru' : 'uk';

  test(`${ui}: the words are shown in the language of the text that cites them`, async ({ page }) => {
    await page.goto(`/${ui}/ua-draft/final/?text=${ui},${other}`);
    await citation(page, other).hover();
    await expect(card(page)).toContainText(cited(other));
    await expect(card(page).locator('.words')).toHaveAttribute('lang', other);
    // What the words are worth is said in the language of the page.
    const status = draft.texts.get(other)?.status ?? 'original';
    await expect(card(page)).toContainText(t(`status.${status}.name`));
  });

  test(`${ui}: on the page of a whole act and from a margin there is a card too`, async ({ page }) => {
    const article = draft.texts.get(ui)?.units.find(({ address }) => address === 'ua-draft/10');
    await page.goto(`/${ui}/ua-draft/`);
    const lang = ui === draft.original ? '' : `[lang=${ui}] `;
    await page.locator(`#sec_4__point_7 ${lang}a:not(.n, .t)`).first().hover();
    await expect(card(page)).toContainText(cited(ui));
    await page.goto(`/${ui}/ua-draft/15/`);
    await page.locator('.side a[href*="/ua-draft/10/#"]').first().hover();
    await expect(card(page)).toContainText(article?.label ?? '?');
  });

  test(`${ui}: what cannot be fetched leaves a plain link`, async ({ page }) => {
    await page.route('**/search-index/**', (route) => route.abort());
    await page.goto(`/${ui}/ua-draft/final/`);
    const refused = page.waitForEvent('requestfailed');
    await citation(page, ui).hover();
    await refused;
    await page.evaluate(() => new Promise((drawn) => requestAnimationFrame(() => setTimeout(drawn, 50))));
    await expect(card(page)).toBeHidden();
    await citation(page, ui).click();
    await expect(page).toHaveURL(`/${ui}/ua-draft/17/#art_17__para_2__point_1`);
  });
}

test.describe('under a finger', () => {
  test.use({ hasTouch: true, viewport: { width: 360, height: 740 } });

  for (const ui of locales) {
    test(`${ui}: the first tap shows what a citation cites with a way on, the second goes there`, async ({
      page,
    }) => {
      await page.goto(`/${ui}/ua-draft/final/`);
      await untilReady(page);
      await citation(page, ui).tap();
      await expect(card(page)).toContainText(cited(ui));
      await expect(card(page)).toBeFocused();
      const { x, width } = await boxOf(card(page));
      expect(x).toBeGreaterThanOrEqual(0);
      expect(x + width).toBeLessThanOrEqual(360);
      // A tap beside the card takes it away.
      await page.touchscreen.tap(340, 8);
      await expect(card(page)).toBeHidden();
      await citation(page, ui).tap();
      const onward = card(page).getByRole('link', { name: translator(ui)('room.open') });
      expect((await boxOf(onward)).height).toBeGreaterThanOrEqual(44);
      await onward.tap();
      await expect(page).toHaveURL(`/${ui}/ua-draft/17/#art_17__para_2__point_1`);
      await page.goBack();
      await untilReady(page);
      await citation(page, ui).tap();
      await expect(card(page)).toBeVisible();
      await citation(page, ui).tap();
      await expect(page).toHaveURL(`/${ui}/ua-draft/17/#art_17__para_2__point_1`);
    });
  }
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  for (const ui of locales) {
    test(`${ui}: citations, terms and contents are plain links; words that mean several places lead to each`, async ({
      page,
    }) => {
      const t = translator(ui);
      await page.goto(`/${ui}/ua-draft/34/`);
      await page.locator(`.law [lang=${ui}] a.t`).first().click();
      await expect(page).toHaveURL(new RegExp(`/${ui}/glossary/#[a-z-]+$`, 'u'));
      await page.goto(`/${ui}/ua-draft/final/`);
      await citation(page, ui).click();
      await expect(page).toHaveURL(`/${ui}/ua-draft/17/#art_17__para_2__point_1`);
      await page
        .locator('.toc')
        .getByRole('link', { name: t('act.contents') })
        .click();
      await expect(page).toHaveURL(`/${ui}/ua-draft/#contents`);
      await expect(page.locator('#contents')).toBeInViewport();
      await page.goto(`/${ui}/ua-draft/1/`);
      const line = page.locator('#art_1__para_4 p.norma', { hasText: t('citations.several') });
      const hrefs = await line
        .getByRole('link')
        .evaluateAll((links) => links.map((link) => link.getAttribute('href')));
      expect(hrefs).toEqual([9, 10, 11, 12, 13].map((article) => `/${ui}/ua-draft/${article}/`));
    });
  }
});
