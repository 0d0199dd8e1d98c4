import { expect, type Locator, type Page, test } from '@playwright/test';
import axe from 'axe-core';
import { translator } from '../../src/i18n.ts';
import { type Locale, locales } from '../../src/locale.ts';
import { untilReady } from './ready.ts';

test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

const order = 'Министра труда и социальной защиты населения Республики Казахстан от 28 августа 2020 г. № 342';

/** What the menu copies of a place in each language, as a reader would write it down. */
const copied: Readonly<Record<Locale, { path: string; eId: string; citation: string; words: string }>> = {
  ru: {
    path: '/ru/kz-code/9/',
    eId: 'para_9__subpara_9',
    citation: `подпункт 9) пункта 9 Кодекса служебной этики гражданских служащих, утв. приказом ${order} (консолидированная копия с изменениями от 13.11.2023 № 472). https://norma.example/id/kz-code/9/9/`,
    words: '«9) соблюдать деловой этикет и правила официального поведения;»',
  },
  en: {
    path: '/en/kz-code/9/',
    eId: 'para_9__subpara_9',
    citation:
      'Code of Ethics for Civil Servants, approved by Order of the Minister of Labor and Social Protection of the Population of the Republic of Kazakhstan No. 342 of August 28, 2020, para. 9(9) (consolidated copy with amendments up to No. 472 of 13.11.2023; published unofficial translation). https://norma.example/id/kz-code/9/9/',
    words: '“9) comply with business etiquette and rules of official conduct;”',
  },
  uk: {
    path: '/uk/ua-draft/17/',
    eId: 'art_17__para_1__point_1',
    citation:
      'пункт 1 частини першої статті 17 проекту Закону України «Про державну службу» від 04.07.2005 (проєкт, не закон). https://norma.example/id/ua-draft/17/1/1/',
    words: '«1) вищу освіту;»',
  },
};

/** How a quotation of the draft's article 17 begins: the words, then their place. */
const education: Readonly<Record<Locale, string>> = {
  ru: '«1) высшее образование;»\n\n— пункт 1 части первой статьи 17 проекта Закона Украины',
  en: '“1) higher education;”\n\n— Draft Law of Ukraine “On Civil Service” of July 4, 2005, Art. 17(1)(1)',
  uk: '«1) вищу освіту;»\n\n— пункт 1 частини першої статті 17 проекту Закону України',
};

const button = (page: Page) => page.locator('.cite-button');

/** Opens the menu of a number with the pointer. */
async function openMenu(number: Locator): Promise<void> {
  await number.hover();
  // The button goes where the pointer rests: it must have come before it is pressed.
  await number.locator('xpath=following-sibling::*[1][contains(@class, "cite-button")]').click();
}

const items = (page: Page) => page.getByRole('menuitem');
const clipboard = (page: Page) => page.evaluate(() => navigator.clipboard.readText());

/** Rules of axe that the page breaks, each with the first element that does. */
async function violations(page: Page): Promise<string[]> {
  await page.evaluate(axe.source);
  return page.evaluate(async () => {
    const runOnly = ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa', 'best-practice'];
    const results = await window.axe.run({ runOnly, resultTypes: ['violations'] });
    return results.violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
  });
}

async function choose(page: Page, name: string): Promise<string> {
  await page.evaluate(() => navigator.clipboard.writeText(''));
  await page.getByRole('menuitem', { name, exact: true }).click();
  await expect.poll(() => clipboard(page)).not.toBe('');
  return clipboard(page);
}

for (const ui of locales) {
  const t = translator(ui);
  const { path, eId, citation, words } = copied[ui];

  test(`${ui}: a number offers what can be copied of its place, to the pointer`, async ({ page }) => {
    await page.goto(path);
    const number = page.locator(`#${eId} .n`).first();
    await number.hover();
    await expect(button(page)).toBeVisible();
    const box = await button(page).boundingBox();
    expect(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThanOrEqual(24);
    const wanted: readonly (readonly [name: string, text: string])[] = [
      [t('cite.link'), `${new URL(page.url()).origin}${path}#${eId}`],
      [
        t('cite.id'),
        `https://norma.example/id/${eId.startsWith('art') ? 'ua-draft/17/1/1' : 'kz-code/9/9'}/`,
      ],
      [t('cite.quotation'), `${words}\n\n— ${citation}`],
      [t('cite.citation'), citation],
    ];
    for (const [name, text] of wanted) {
      await openMenu(number);
      expect(await choose(page, name)).toBe(text);
      await expect(page.getByRole('status').filter({ hasText: t('cite.copied') })).toBeVisible();
    }
    const day = await page.evaluate(() => {
      const now = new Date();
      return [now.getDate(), now.getMonth() + 1].map((part) => String(part).padStart(2, '0')).join('.');
    });
    await openMenu(number);
    expect(await choose(page, t('cite.gost'))).toMatch(
      new RegExp(`\\(дата обращения: ${day}\\.\\d{4}\\)\\.$`),
    );
    await openMenu(number);
    expect(await choose(page, t('cite.dstu'))).toMatch(
      new RegExp(`\\(дата звернення: ${day}\\.\\d{4}\\)\\.$`),
    );
    await openMenu(number);
    expect(await choose(page, t('cite.bibtex'))).toMatch(/^@misc\{(?:kz-code-9-9|ua-draft-17-1-1)-\w\w,/u);
    await openMenu(number);
    expect(JSON.parse(await choose(page, t('cite.csl')))).toMatchObject([{ language: ui }]);
  });

  test(`${ui}: and to the keyboard alone`, async ({ page }) => {
    await page.goto(path);
    const number = page.locator(`#${eId} .n`).first();
    await number.focus();
    await expect(button(page)).toBeVisible();
    await page.keyboard.press('Tab');
    await expect(button(page)).toBeFocused();
    await expect(button(page)).toHaveAttribute('aria-expanded', 'false');
    await expect(button(page)).toHaveAttribute('aria-haspopup', 'menu');
    const name = `${t('cite.menu')}: ${await number.textContent()}`;
    await expect(button(page)).toHaveAccessibleName(name);
    await page.keyboard.press('ArrowUp');
    await expect(page.getByRole('menu')).toHaveAccessibleName(name);
    await expect(items(page).last()).toBeFocused();
    await expect(button(page)).toHaveAttribute('aria-expanded', 'true');
    await page.keyboard.press('ArrowDown');
    await expect(items(page).first()).toBeFocused();
    await page.keyboard.press('End');
    await expect(items(page).last()).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(button(page)).toBeFocused();
    await expect(page.getByRole('menu')).toHaveCount(0);
    await page.keyboard.press('Enter');
    await expect(items(page).first()).toBeFocused();
    for (const _ of [1, 2, 3]) await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await expect(page.getByRole('status').filter({ hasText: t('cite.copied') })).toBeVisible();
    await expect(button(page)).toBeFocused();
    expect(await clipboard(page)).toBe(citation);
  });

  test(`${ui}: where the clipboard is refused, the page says so and shows the words`, async ({ page }) => {
    await page.addInitScript(() => {
      const refuse = () => Promise.reject(new DOMException('no', 'NotAllowedError'));
      Object.assign(Clipboard.prototype, { writeText: refuse, write: refuse });
    });
    await page.goto(path);
    await openMenu(page.locator(`#${eId} .n`).first());
    await page.getByRole('menuitem', { name: t('cite.citation'), exact: true }).click();
    const words = page.getByRole('textbox', { name: t('cite.refused') });
    await expect(words).toHaveValue(citation);
    await expect(words).toBeFocused();
    await page.getByRole('button', { name: t('cite.close') }).click();
    await expect(words).toHaveCount(0);
  });
}

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  for (const ui of locales) {
    test(`${ui}: a number is a link, and the unit’s citation stands at its foot`, async ({ page }) => {
      const { path, eId } = copied[ui];
      await page.goto(path);
      await page.locator(`#${eId} .n`).first().click();
      await expect(page).toHaveURL(`${path}#${eId}`);
      await page.getByText(translator(ui)('cite.how'), { exact: true }).click();
      const unit = path.split('/').slice(2, 4).join('/');
      await expect(page.getByText(`https://norma.example/id/${unit}/`)).toBeVisible();
    });
  }
});

test.describe('with a finger', () => {
  test.use({ hasTouch: true, viewport: { width: 360, height: 740 } });

  for (const ui of locales) {
    test(`${ui}: a number opens its menu, the way to its place first in it`, async ({ page }) => {
      const t = translator(ui);
      const { eId, path, citation } = copied[ui];
      const act = path.replace(/\w+\/$/u, '');
      await page.goto(act);
      await untilReady(page);
      const number = page.locator(`#${eId} > :is(p, .row) .n`).first();
      await number.tap();
      await expect(page.getByRole('menu')).toHaveAccessibleName(
        `${t('cite.menu')}: ${await number.textContent()}`,
      );
      await expect(items(page)).toHaveText(
        (['open', 'link', 'id', 'quotation', 'citation', 'gost', 'dstu', 'bibtex', 'csl'] as const).map(
          (key) => t(`cite.${key}`),
        ),
      );
      for (const box of await Promise.all((await items(page).all()).map((item) => item.boundingBox()))) {
        expect(box?.height).toBeGreaterThanOrEqual(24);
        expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(360);
      }
      await page.getByRole('menuitem', { name: t('cite.citation'), exact: true }).tap();
      await expect(page.getByRole('status').filter({ hasText: t('cite.copied') })).toBeVisible();
      expect(await clipboard(page)).toBe(citation);
      await number.tap();
      await page.getByRole('menuitem', { name: t('cite.open'), exact: true }).tap();
      await expect(page).toHaveURL(`${act}#${eId}`);
      await expect(page.locator(`#${eId}`)).toBeInViewport();
    });
  }
});

/** A chapter of the draft as each language cites it. */
const chapters: Readonly<Record<Locale, string>> = {
  ru: 'глава 2 раздела III проекта Закона Украины «О государственной службе» от 04.07.2005 (проект, не закон; рабочий перевод «Нормы», без юридической силы)',
  en: 'Draft Law of Ukraine “On Civil Service” of July 4, 2005, Sec. III, Ch. 2 (draft, not law; working translation by Norma, without legal force)',
  uk: 'глава 2 розділу III проекту Закону України «Про державну службу» від 04.07.2005 (проєкт, не закон)',
};

for (const ui of locales) {
  const t = translator(ui);

  test(`${ui}: headings of an act are cited and printed, in the language that is shown`, async ({ page }) => {
    await page.addInitScript(() => {
      window.print = () => document.documentElement.setAttribute('data-printed', '');
    });
    await page.goto(`/${ui}/ua-draft/`);
    const heading = page.locator('#sec_3__chp_2 .n');
    await openMenu(heading);
    expect(await choose(page, t('cite.citation'))).toBe(
      `${chapters[ui]}. https://norma.example/id/ua-draft/section-3/chapter-2/`,
    );
    await openMenu(heading);
    await page.getByRole('menuitem', { name: t('cite.print') }).click();
    await expect(page.locator('html')).toHaveAttribute('data-printed');
  });

  test(`${ui}: side by side each number quotes its own language; the menu stays whole beside cards, in both colours`, async ({
    page,
  }) => {
    const other: Locale = ui === 'uk' ? 'ru' : 'uk';
    await page.goto(`/${ui}/ua-draft/17/?text=${ui},${other}`);
    for (const lang of [other, ui]) {
      await page.locator(`#art_17__para_1__point_1 [lang=${lang}]`).hover({ position: { x: 120, y: 8 } });
      await page.locator(`[lang=${lang}] > .cite-button`).click();
      expect((await choose(page, t('cite.quotation'))).startsWith(education[lang])).toBe(true);
    }
    await openMenu(page.locator('h1 .n').first());
    await expect(items(page)).toHaveCount(8);
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      expect([colorScheme, await violations(page)]).toEqual([colorScheme, []]);
    }
    await expect(page.getByRole('menu')).toBeVisible();
    await expect(page.locator('.card:popover-open')).toHaveCount(0);
  });
}

test('where the original alone is shown, its numbers quote it', async ({ page }) => {
  await page.goto('/ru/ua-draft/?text=uk');
  const number = page.locator('#art_17__para_1__point_1 .n:visible');
  await page.locator('#art_17__para_1__point_1').hover();
  await expect(number).toHaveAttribute('href', '#art_17__para_1__point_1');
  await openMenu(number);
  expect((await choose(page, translator('ru')('cite.quotation'))).startsWith(education.uk)).toBe(true);
});
