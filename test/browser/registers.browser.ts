import { expect, type Page, test } from '@playwright/test';
import { readGlossary } from '../../src/editorial/glossary.ts';
import { readNotes } from '../../src/editorial/notes-read.ts';
import { translator } from '../../src/i18n.ts';
import { actOf } from '../../src/law/address.ts';
import { locales } from '../../src/locale.ts';
import { tabTo } from './ready.ts';
import { code, library } from './site.ts';

const { notes } = readNotes(process.cwd());
const { terms } = readGlossary('.');

const seen = (page: Page) =>
  page.locator('.register .entry').evaluateAll((list) =>
    list
      .filter((entry) => entry.checkVisibility())
      .map(({ id }) => id)
      .sort(),
  );
const ids = (list: typeof notes) => list.map(({ id }) => id).sort();

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? 'with JavaScript' : 'without JavaScript', () => {
    test.use({ javaScriptEnabled });

    for (const ui of locales) {
      test(`${ui}: the register of notes is chosen from by severity, kind and act`, async ({ page }) => {
        const t = translator(ui);
        await page.goto(`/${ui}/`);
        await page
          .getByRole('main')
          .getByRole('link', { name: t('notes.title') })
          .click();
        await expect(page).toHaveURL(`/${ui}/notes/`);
        await page.waitForLoadState();
        expect(await seen(page)).toEqual(ids(notes));
        // By keyboard alone: Tab comes to the choice that stands, arrows go on from it.
        await tabTo(page, page.getByRole('radio', { name: t('notes.all'), exact: true }).first());
        await page.keyboard.press('ArrowDown');
        await expect(page.getByRole('radio', { name: t('notes.severities.S1') })).toBeChecked();
        const grave = notes.filter(({ severity }) => severity === 'S1');
        expect(await seen(page)).toEqual(ids(grave));
        const contradiction = page.getByRole('radio', { name: t('notes.kinds.contradiction') });
        await page.keyboard.press('Tab');
        for (let turn = 0; turn < 20 && !(await contradiction.isChecked()); turn += 1)
          await page.keyboard.press('ArrowDown');
        await expect(contradiction).toBeFocused();
        const opposed = grave.filter(({ kind }) => kind === 'contradiction');
        expect(opposed.length).toBeGreaterThan(3);
        expect(await seen(page)).toEqual(ids(opposed));
        await page
          .getByRole('navigation', { name: t('notes.act') })
          .getByRole('link', { name: code.record.shortTitles[ui] })
          .press('Enter');
        expect(await seen(page)).toEqual(ids(opposed.filter(({ at }) => actOf(at) === code.name)));
        for (const all of await page.getByRole('radio', { name: t('notes.all'), exact: true }).all())
          await all.check();
        expect(await seen(page)).toEqual(ids(notes.filter(({ at }) => actOf(at) === code.name)));
      });

      test(`${ui}: a note of the register is printed whole and leads to its place`, async ({ page }) => {
        const t = translator(ui);
        await page.goto(`/${ui}/notes/#UA-08`);
        const entry = page.locator('#UA-08');
        await expect(entry).toBeInViewport();
        const note = notes.find(({ id }) => id === 'UA-08');
        await expect(entry).toContainText(note?.what[ui] ?? '?');
        await expect(entry).toContainText(t('notes.severities.S1'));
        for (const { lang, text } of note?.excerpts ?? [])
          await expect(entry.locator(`blockquote [lang=${lang}]`, { hasText: text }).first()).toHaveText(
            text,
          );
        await entry.locator(`a[href="/${ui}/ua-draft/22/#art_22__para_3"]`).first().click();
        await expect(page.locator('#art_22__para_3')).toBeInViewport();
      });

      test(`${ui}: the glossary holds every term, by letter, and leads to its places`, async ({ page }) => {
        const t = translator(ui);
        await page.goto(`/${ui}/`);
        await page
          .getByRole('main')
          .getByRole('link', { name: t('glossary.title') })
          .click();
        await expect(page).toHaveURL(`/${ui}/glossary/`);
        await page.waitForLoadState();
        const words = await page.locator('.entry h3').allTextContents();
        expect(words.map((word) => word.trim()).sort()).toEqual(
          terms.map((term) => term.terms[ui].term).sort(),
        );
        const letters = await page
          .getByRole('navigation', { name: t('glossary.index') })
          .getByRole('link')
          .allTextContents();
        const { compare } = new Intl.Collator(ui);
        expect(letters.length).toBeGreaterThan(20);
        expect(letters).toEqual(letters.toSorted(compare));
        const term = terms.find(({ id }) => id === 'head-of-service');
        const entry = page.locator('#head-of-service');
        for (const lang of locales) await expect(entry).toContainText(term?.terms[lang].term ?? '?');
        await expect(entry).toContainText(term?.definition[ui] ?? '?');
        await entry.locator('.at a').first().click();
        await expect(page).toHaveURL(new RegExp(`^[^#]*/${ui}/ua-draft/`, 'u'));
        await page.waitForLoadState();
      });
    }
  });
}

for (const ui of locales) {
  test(`${ui}: what is chosen is in the address, and what is left is counted`, async ({ page }) => {
    const t = translator(ui);
    await page.goto(`/${ui}/notes/?severity=S3`);
    await page.getByRole('radio', { name: t('notes.kinds.spelling') }).check();
    await expect(page).toHaveURL(`/${ui}/notes/?severity=S3&kind=spelling`);
    await page.waitForLoadState();
    const left = notes.filter(({ severity, kind }) => severity === 'S3' && kind === 'spelling');
    expect(await seen(page)).toEqual(ids(left));
    const words = t('notes.shown', { shown: left.length, all: notes.length });
    await expect(page.getByRole('status')).toHaveText(words);
    // No heading stands over nothing.
    const acts = new Set(left.map(({ at }) => actOf(at)));
    for (const law of library.laws)
      await expect(page.locator(`.register > #${law.name}`)).toBeVisible({ visible: acts.has(law.name) });
    await page
      .getByRole('radio', { name: t('notes.all'), exact: true })
      .first()
      .check();
    await expect(page).toHaveURL(`/${ui}/notes/?kind=spelling`);
    await page.waitForLoadState();
  });

  test(`${ui}: registers and texts are no wider than a window, narrow or wide`, async ({ page }) => {
    const paths = [
      `/${ui}/notes/`,
      `/${ui}/glossary/`,
      `/${ui}/kz-code/9/?text=ru,en,uk`,
      `/${ui}/ua-draft/final/?text=ru,uk`,
    ];
    for (const path of paths) {
      await page.setViewportSize({ width: 320, height: 800 });
      await page.goto(path);
      await page.locator('details').evaluateAll((list) => {
        for (const each of list) each.setAttribute('open', '');
      });
      for (const width of [320, 360, 768, 1440]) {
        await page.setViewportSize({ width, height: 800 });
        const content = await page.evaluate(() => document.documentElement.scrollWidth);
        expect([path, content]).toEqual([path, width]);
      }
    }
  });
}
