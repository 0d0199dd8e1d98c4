import { expect, type Page, test } from '@playwright/test';
import type { Note } from '../../src/editorial/notes.ts';
import { readNotes } from '../../src/editorial/notes-read.ts';
import { translator } from '../../src/i18n.ts';
import { isWithin } from '../../src/law/address.ts';
import { placesOf } from '../../src/law/library.ts';
import { locales } from '../../src/locale.ts';
import { library } from './site.ts';

const { notes } = readNotes(process.cwd());
const places = new Map(
  library.laws.flatMap((law) => {
    const text = law.texts.get(law.original);
    return text === undefined ? [] : placesOf(text).map((found) => [found.place.address, found] as const);
  }),
);

/** The page that must show a note because of one of its places: of the unit, or of the act where no unit holds it. */
function pageOf(place: string): string {
  const [act = ''] = place.split('/');
  return places.get(place)?.unit?.address ?? act;
}

/** What stands on pages as Norma's own words, read without running them. */
async function notesOn(page: Page, paths: readonly string[]) {
  await page.goto('/404.html');
  return page.evaluate(async (list) => {
    const read = async (path: string) => {
      const html = await (await fetch(path)).text();
      const document = new DOMParser().parseFromString(html, 'text/html');
      return [...document.querySelectorAll<HTMLElement>('details.norma')].map((each) => ({
        path,
        id: each.id,
        lang: each.lang,
        words: each.textContent.replace(/\s+/gu, ' '),
        links: [...each.querySelectorAll('a')].map((link) => link.getAttribute('href') ?? ''),
        // What stands right before a note is what it is about.
        after: each.parentElement?.closest('[id]')?.id,
      }));
    };
    return (await Promise.all(list.map(read))).flat();
  }, paths);
}

const told = (note: Note) => [note.at, ...note.also];

for (const ui of locales) {
  test(`${ui}: every note is told on the page of each of its places, once, and nowhere else`, async ({
    page,
  }) => {
    const t = translator(ui);
    const pages = library.laws.flatMap((law) => [law.name, ...law.units]);
    const found = await notesOn(
      page,
      pages.map((address) => `/${ui}/${address}/`),
    );
    expect(notes.length).toBeGreaterThan(100);
    for (const note of notes) {
      const due = [...new Set(told(note).map(pageOf))].map((address) => `/${ui}/${address}/`).sort();
      const shown = found.filter(({ words }) => words.includes(note.what[ui].replace(/\s+/gu, ' ')));
      expect([note.id, shown.map(({ path }) => path).sort()]).toEqual([note.id, due]);
      for (const { words, links, lang } of shown) {
        expect(lang).toBe(ui);
        expect(links).toContain(`/${ui}/notes/#${note.id}`);
        if (note.severity === 'S3') continue;
        expect(words).toContain(t(`notes.kinds.${note.kind}`));
        expect(words).toContain(t(`notes.severities.${note.severity}`));
        if (note.reading !== undefined) expect(words).toContain(note.reading[ui].replace(/\s+/gu, ' '));
      }
    }
  });
}

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? 'with JavaScript' : 'without JavaScript', () => {
    test.use({ javaScriptEnabled });

    for (const ui of locales) {
      test(`${ui}: a note stands below its provision and opens by keyboard`, async ({ page }) => {
        const t = translator(ui);
        await page.goto(`/${ui}/ua-draft/22/`);
        const note = page.locator('#art_22__para_3 > details');
        const summary = note.locator('summary');
        await expect(summary).toContainText(t('notes.severities.S1'));
        const box = await summary.boundingBox();
        expect(box?.height).toBeGreaterThanOrEqual(24);
        const words = notes.find(({ id }) => id === 'UA-08')?.what[ui] ?? '';
        await expect(note.getByText(words)).toBeHidden();
        // The provision that says otherwise is in sight before the note is opened.
        const other = note.locator('+ p.norma a[href$="#art_25__para_3"]');
        await expect(other).toBeVisible();
        await expect(note.locator('+ p.norma')).toContainText(t('notes.conflicts'));
        await summary.focus();
        await page.keyboard.press('Enter');
        await expect(note.getByText(words)).toBeVisible();
        // It is one step away, and says so in its turn.
        await other.press('Enter');
        await expect(page).toHaveURL(`/${ui}/ua-draft/25/#art_25__para_3`);
        const back = page.locator('#art_25__para_3 > details + p.norma a[href$="#art_22__para_3"]');
        await expect(back.first()).toBeVisible();
      });

      test(`${ui}: a wrong reference says what it means`, async ({ page }) => {
        await page.goto(`/${ui}/ua-draft/final/`);
        const note = page.locator('#UA-05');
        await note.locator('summary').click();
        await expect(note).toContainText(translator(ui)('notes.meant'));
        await note.locator(`a[href="/${ui}/ua-draft/17/"]`).click();
        await expect(page).toHaveURL(`/${ui}/ua-draft/17/`);
      });

      test(`${ui}: words that differ between languages are marked, not by colour alone`, async ({ page }) => {
        await page.goto(`/${ui}/kz-code/9/`);
        const note = page.locator('#KZ-04');
        await note.locator('summary').click();
        for (const lang of ['ru', 'en']) {
          const marked = note.locator(`q[lang=${lang}] mark`).first();
          await expect(marked).toBeVisible();
          await expect(marked).toHaveCSS('text-decoration-line', 'underline');
          await expect(marked).toHaveCSS('text-decoration-style', 'double');
        }
        await expect(note.locator('q[lang=ru] mark').first()).toContainText('об оказании услуги');
        await expect(note.locator('q[lang=en] mark').first()).toContainText('gift');
      });

      test(`${ui}: the page of a whole act leads to all notes on it`, async ({ page }) => {
        for (const act of ['kz-code', 'ua-draft']) {
          const count = notes.filter(({ at }) => at === act || isWithin(at, act)).length;
          await page.goto(`/${ui}/${act}/`);
          await page
            .getByRole('link', { name: `${translator(ui)('notes.title')}: ${count}`, exact: true })
            .click();
          await expect(page).toHaveURL(`/${ui}/notes/#${act}`);
          await expect(page.locator('.register article').filter({ visible: true })).toHaveCount(count);
        }
      });

      test(`${ui}: matters of form are gathered at the end of a page`, async ({ page }) => {
        await page.goto(`/${ui}/kz-code/9/`);
        const form = page.locator('.law > details.form');
        const count = notes.filter(
          (note) => note.severity === 'S3' && told(note).some((place) => isWithin(place, 'kz-code/9')),
        ).length;
        await expect(form.locator('summary')).toContainText(String(count));
        await form.locator('summary').click();
        await expect(form.getByRole('listitem')).toHaveCount(count);
        await form.locator('a[href="#para_9__subpara_3"]').first().click();
        await expect(page).toHaveURL(/#para_9__subpara_3$/u);
      });
    }
  });
}
