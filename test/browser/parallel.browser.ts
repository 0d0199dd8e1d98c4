import { expect, type Page, test } from '@playwright/test';
import { ownNames, translator } from '../../src/i18n.ts';
import type { Law } from '../../src/law/library.ts';
import { type Locale, locales } from '../../src/locale.ts';
import { tabTo } from './ready.ts';
import { code, draft, linesOf } from './site.ts';

/** The languages of a page's texts in the order in which it shows them: the reader's, the original, what else there is. */
function inOrder(ui: Locale, { original }: Law): Locale[] {
  return [...new Set([ui, original, ...locales])];
}

const without = (text: string) => text.replace(/\s+/gu, '');

/** The lines of a unit of the draft in a language, long enough to be those of no other. */
function linesAt(address: string, lang: Locale): string[] {
  const unit = draft.texts.get(lang)?.units.find((each) => each.address === address);
  if (unit === undefined) throw new Error(`no ${address} in ${lang}`);
  return linesOf(unit).map(without);
}

/** All words that a screen reader is given of a page, in its order, without white space. */
async function wordsGiven(page: Page): Promise<string> {
  const session = await page.context().newCDPSession(page);
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  await session.detach();
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const read = (id: string): string => {
    const { ignored, role, name, childIds = [] } = byId.get(id) ?? {};
    if (!ignored && role?.value === 'StaticText') return String(name?.value ?? '');
    return childIds.map(read).join('');
  };
  return without(read(nodes[0]?.nodeId ?? ''));
}

/** Where the parts of each row stand that are seen. Items of a whole act have rows without a class and a first language. */
function rowsOf(page: Page) {
  return page.locator('.law :is(div.row, li > div)').evaluateAll((rows) =>
    rows.map((row) =>
      [...row.children]
        .filter((cell) => cell.checkVisibility())
        .map((cell) => {
          const { x, y, bottom } = cell.getBoundingClientRect();
          const isQuoted = cell.closest('blockquote') !== null;
          const lang = cell.closest('[lang]')?.getAttribute('lang');
          return { lang, x: Math.round(x), y: Math.round(y), bottom, isQuoted };
        }),
    ),
  );
}

/** Holds the rows of a page against the languages that it should show, side by side or as stacks that belong together. */
async function checkRows(page: Page, width: number, langs: readonly Locale[]): Promise<void> {
  await page.setViewportSize({ width, height: 800 });
  const rows = await rowsOf(page);
  expect(rows.length).toBeGreaterThan(8);
  const [first = []] = rows;
  const wrong = rows.filter((row) => {
    if (row.map(({ lang }) => lang).join() !== langs.join()) return true;
    if (width > 360)
      // Columns keep their edges however deep a provision stands; what it quotes is set in.
      return row.some(({ x, y, isQuoted }, index) => y !== row[0]?.y || (!isQuoted && x !== first[index]?.x));
    return row.some(({ y }, index) => index > 0 && y < (row[index - 1]?.bottom ?? 0) - 1);
  });
  expect([width, wrong]).toEqual([width, []]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
}

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? 'with JavaScript' : 'without JavaScript', () => {
    test.use({ javaScriptEnabled });

    for (const ui of locales) {
      const t = translator(ui);

      test(`${ui}: texts are chosen by keyboard alone; screen readers are given those that are seen; rows are level`, async ({
        page,
      }) => {
        const order = inOrder(ui, draft);
        const lines = order.map((lang) => linesAt('ua-draft/36', lang));
        await page.setViewportSize({ width: 1000, height: 800 });
        await page.goto(`/${ui}/ua-draft/36/`);
        const alone = await wordsGiven(page);
        for (const [index, lang] of order.entries())
          for (const line of lines[index] ?? [])
            expect([line, alone.includes(line)]).toEqual([line, lang === ui]);

        const boxes = page.getByRole('group', { name: t('texts.legend') }).getByRole('checkbox');
        await expect(boxes).toHaveCount(3);
        for (const [index, lang] of order.entries()) {
          const status = t(`texts.${draft.texts.get(lang)?.status ?? 'original'}`);
          await expect(boxes.nth(index)).toHaveAccessibleName(`${ownNames[lang]} ${status}`);
        }
        await tabTo(page, boxes.first());
        for (const _ of [1, 2]) {
          await page.keyboard.press('Tab');
          await page.keyboard.press('Space');
        }
        for (const box of await boxes.all()) await expect(box).toBeChecked();
        if (javaScriptEnabled) await expect(page).toHaveURL(`/${ui}/ua-draft/36/?text=${order.join()}`);

        // What stands side by side is read one after the other, in the order of the boxes, provision by provision.
        const together = await wordsGiven(page);
        const [own = []] = lines;
        for (const [index] of own.entries())
          expect(together).toContain(lines.map((each) => each[index]).join(''));
        const titles = order.map((lang) => {
          const unit = draft.texts.get(lang)?.units.find(({ address }) => address === 'ua-draft/36');
          return `${unit?.label} ${unit?.title}`;
        });
        await expect(page.getByRole('heading', { level: 1 })).toHaveAccessibleName(titles.join(' '));

        for (const width of [1440, 768, 360]) await checkRows(page, width, order);
        // In a stack each text bears its language, for eyes alone.
        const tags = await page
          .locator('.law div.row:not(.heads)')
          .first()
          .locator('> p')
          .evaluateAll((cells) => cells.map((cell) => getComputedStyle(cell, '::before').content));
        const signs = { ru: '"рус"', en: '"eng"', uk: '"укр"' };
        expect(tags).toEqual(order.map((lang) => signs[lang]));

        await page.keyboard.press('Space');
        await expect(boxes.last()).not.toBeChecked();
        const [, , last = ''] = lines.map((each) => each.at(-1) ?? '');
        expect(await wordsGiven(page)).not.toContain(last);
      });

      test(`${ui}: the texts of a whole act stand level, each beside its like`, async ({ page }) => {
        // Without JavaScript the page of an act holds the reader's text and the original alone.
        const law = !javaScriptEnabled && code.original === ui ? draft : code;
        const order = javaScriptEnabled ? inOrder(ui, law) : [ui, law.original];
        await page.setViewportSize({ width: 360, height: 800 });
        await page.goto(`/${ui}/${law.name}/${javaScriptEnabled ? `?text=${order.join()}` : ''}`);
        if (!javaScriptEnabled) await page.locator(`#text-${law.original}`).press('Space');
        for (const lang of order) await expect(page.locator(`#text-${lang}`)).toBeChecked();
        for (const width of [360, 1440]) await checkRows(page, width, order);
        const given = await wordsGiven(page);
        const units = order.map((lang) =>
          law.texts.get(lang)?.units.find(({ label }) => /\b12\.?$/u.test(label)),
        );
        const [rows] = units.map((unit) => (unit === undefined ? [] : linesOf(unit)));
        expect(rows?.length).toBeGreaterThan(0);
        for (const [index] of (rows ?? []).entries())
          expect(given).toContain(
            units.map((unit) => (unit === undefined ? '?' : without(linesOf(unit)[index] ?? '?'))).join(''),
          );
      });
    }
  });
}
