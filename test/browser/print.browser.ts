import { expect, type Page, test } from '@playwright/test';
import { extractText, getDocumentProxy } from 'unpdf';
import { translator } from '../../src/i18n.ts';
import { type Locale, locales } from '../../src/locale.ts';
import { draft } from './site.ts';

test.use({ colorScheme: 'dark' });

/** The words of each sheet of the paper that a page becomes, white space made one space. */
async function sheetsOf(page: Page): Promise<string[]> {
  const pdf = await page.pdf({ format: 'A4' });
  const { text } = await extractText(await getDocumentProxy(new Uint8Array(pdf)));
  return text.map((sheet) => sheet.replace(/\s+/gu, ' '));
}

/** What runs along the edge of every sheet. */
function checkEdges(sheets: readonly string[], running: readonly string[]): void {
  for (const [index, sheet] of sheets.entries()) {
    for (const words of running) expect([index, sheet]).toEqual([index, expect.stringContaining(words)]);
    expect(sheet).toContain(`${index + 1} / ${sheets.length}`);
  }
}

const working: Readonly<Record<Locale, string>> = {
  ru: 'рабочий перевод «Нормы»',
  en: 'working translation by Norma',
  uk: 'робочий переклад «Норми»',
};

for (const ui of locales) {
  const t = translator(ui);

  test(`${ui}: paper carries the text and what it is worth, and nothing to press`, async ({ page }) => {
    await page.goto(`/${ui}/ua-draft/36/`);
    await page.emulateMedia({ media: 'print' });
    await expect(page.getByText(t('force.draft.name'), { exact: true })).toBeVisible();
    await expect(page.getByRole('note', { name: t('status.heading') })).toBeVisible();
    await expect(page.locator('.law')).toBeVisible();
    await expect(page.getByText('norma.example/id/ua-draft/36/', { exact: true })).toBeVisible();
    for (const name of [t('site.languages'), t('unit.neighbours'), t('unit.details')]) {
      await expect(page.getByLabel(name)).toBeHidden();
    }
    const colours = await page.evaluate(() => {
      const { color, backgroundColor } = getComputedStyle(document.body);
      return [color, backgroundColor];
    });
    expect(colours).toEqual(['rgb(0, 0, 0)', 'rgb(255, 255, 255)']);
  });

  test(`${ui}: every sheet of a unit says what it is; the citation stands on paper`, async ({ page }) => {
    await page.goto(`/${ui}/ua-draft/36/`);
    const sheets = await sheetsOf(page);
    expect(sheets.length).toBeGreaterThan(1);
    checkEdges(sheets, [t('force.draft.name'), ...(ui === 'uk' ? [] : [working[ui]])]);
    if (ui === 'uk') expect(sheets.join(' ')).not.toContain(working.uk);
    expect(sheets.join(' ')).toContain('https://norma.example/id/ua-draft/36/');
    expect(sheets.join(' ')).not.toContain(t('site.about'));
  });

  test(`${ui}: a chapter alone, with its citation, and the whole act`, async ({ page }) => {
    await page.addInitScript(() => {
      window.print = () => document.documentElement.setAttribute('data-printed', '');
    });
    await page.goto(`/${ui}/kz-code/?print=chp_3`);
    await expect(page.locator('html')).toHaveAttribute('data-printed');
    await expect(page).toHaveURL(`/${ui}/kz-code/`);
    const chapter = (await sheetsOf(page)).join(' ');
    const title = { ru: 'Глава 3.', en: 'Chapter 3.', uk: 'Глава 3.' }[ui];
    expect(chapter).toContain(title);
    for (const other of [2, 4]) expect(chapter).not.toContain(title.replace('3', String(other)));
    // A URL may be broken at its hyphen.
    expect(chapter.replaceAll(' ', '')).toContain('https://norma.example/id/kz-code/chapter-3/');
    const status = { ru: undefined, en: 'published unofficial translation', uk: working.uk }[ui];
    await page.evaluate(() => window.dispatchEvent(new Event('afterprint')));
    const act = await sheetsOf(page);
    checkEdges(act, status === undefined ? [] : [status]);
    for (const number of [1, 2, 3, 4]) expect(act.join(' ')).toContain(title.replace('3', String(number)));
    expect(act.join('').replaceAll(' ', '')).toMatch(/https:\/\/norma\.example\/id\/kz-code\/(?!chapter)/u);
    expect(act.join(' ')).not.toContain(t('force.draft.name'));
  });
}

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? 'with JavaScript' : 'without JavaScript', () => {
    test.use({ javaScriptEnabled });

    for (const ui of locales) {
      test(`${ui}: sheets speak of the texts that the reader chose`, async ({ page }) => {
        const t = translator(ui);
        const choose = async (path: string, langs: readonly Locale[]) => {
          await page.goto(`${path}${javaScriptEnabled ? `?text=${langs}` : ''}`);
          if (javaScriptEnabled) return;
          // The reader's own text last: a page without any text shows it again.
          for (const lang of locales.toSorted((a, b) => Number(a === ui) - Number(b === ui)))
            await page.locator(`#text-${lang}`).setChecked(langs.includes(lang));
        };
        await choose(`/${ui}/kz-code/12/`, locales);
        const [three = ''] = await sheetsOf(page);
        const [published, own] = [t('texts.published-translation'), working[ui]];
        expect(three.slice(0, 90)).toContain(`${published} ${own} `);
        expect(three).not.toContain(t('force.draft.name'));
        const other = ui === draft.original ? 'ru' : draft.original;
        await choose(`/${ui}/ua-draft/59/`, [other]);
        const [sheet = ''] = await sheetsOf(page);
        const edge = sheet.slice(0, sheet.indexOf(t('site.name')));
        expect(edge.trim()).toMatch(
          other === draft.original
            ? new RegExp(`^${t('force.draft.name')} 1 / \\d$`, 'u')
            : new RegExp(`^${own} ${t('force.draft.name')} 1 / \\d$`, 'u'),
        );
        const lines = Object.fromEntries(
          locales.map((lang) => {
            const unit = draft.texts.get(lang)?.units.find(({ address }) => address === 'ua-draft/59');
            return [lang, sheet.includes(unit?.title ?? '?')];
          }),
        );
        expect(lines).toEqual(Object.fromEntries(locales.map((lang) => [lang, lang === other])));
      });
    }
  });
}
