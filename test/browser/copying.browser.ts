import { expect, type Page, test } from '@playwright/test';
import { translator } from '../../src/i18n.ts';
import { locales } from '../../src/locale.ts';
import { untilReady } from './ready.ts';
import { draft } from './site.ts';

test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

/** Selects the words of an element, as far as they are shown, and copies them with the keyboard. */
async function copyFrom(page: Page, path: string, selector: string): Promise<{ text: string; html: string }> {
  await page.goto(path);
  // The menu of a number comes once the page knows how to cite: before, copied words go by what the page says of itself.
  await page.locator('.law .n').first().hover();
  await expect(page.locator('.cite-button')).toBeVisible();
  await page.locator(selector).first().hover();
  await page.evaluate((wanted) => {
    const element = document.querySelector(wanted);
    if (element !== null) getSelection()?.selectAllChildren(element);
  }, selector);
  await page.keyboard.press('Control+C');
  return page.evaluate(async () => {
    const [item] = await navigator.clipboard.read();
    const read = async (type: string) =>
      item?.types.includes(type) ? (await item.getType(type)).text() : '';
    return { text: await read('text/plain'), html: await read('text/html') };
  });
}

const draftSays = {
  ru: 'часть вторая статьи 59 проекта Закона Украины «О государственной службе» от 04.07.2005 (проект, не закон; рабочий перевод «Нормы», без юридической силы). https://norma.example/id/ua-draft/59/2/',
  en: 'Draft Law of Ukraine “On Civil Service” of July 4, 2005, Art. 59(2) (draft, not law; working translation by Norma, without legal force). https://norma.example/id/ua-draft/59/2/',
  uk: 'частина друга статті 59 проекту Закону України «Про державну службу» від 04.07.2005 (проєкт, не закон). https://norma.example/id/ua-draft/59/2/',
} as const;

for (const ui of locales) {
  test(`${ui}: words of the draft travel with their place and status`, async ({ page }) => {
    for (const path of [`/${ui}/ua-draft/59/`, `/${ui}/ua-draft/`]) {
      const { text, html } = await copyFrom(page, path, '#art_59__para_2');
      expect(text).toMatch(/^2\.?\s/u);
      expect(text.split('\n').at(-1)).toBe(`— ${draftSays[ui]}`);
      expect(html).toContain('<a href="https://norma.example/id/ua-draft/59/2/">');
    }
  });
}

test('words of a translation travel with their status, words of an original by themselves', async ({
  page,
}) => {
  const translated = await copyFrom(page, '/en/kz-code/9/', '#para_9__subpara_16');
  expect(translated.text).toContain(
    'published unofficial translation). https://norma.example/id/kz-code/9/16/',
  );
  const original = await copyFrom(page, '/ru/kz-code/9/', '#para_9__subpara_16');
  expect(original.text).toContain('в течение семи календарных дней');
  expect(original.text).not.toContain('norma.example');
  const both = await copyFrom(page, '/ru/kz-code/9/?text=ru,uk', '#para_9__subpara_16');
  expect(both.text.match(/norma\.example/gu)).toHaveLength(1);
  expect(both.text).toContain(
    'робочий переклад «Норми», без юридичної сили). https://norma.example/id/kz-code/9/16/',
  );
});

test('a few words, and words of the page itself, are copied as they are', async ({ page }) => {
  const number = await copyFrom(page, '/uk/ua-draft/59/', '#art_59__para_2 .n');
  expect(number.text).toBe('2.');
  const status = await copyFrom(page, '/uk/ua-draft/59/', '.status');
  expect(status.text).not.toContain('norma.example');
});

for (const ui of locales) {
  test(`${ui}: what cannot be fetched is said in the words of the page`, async ({ page }) => {
    const t = translator(ui);
    await page.route('**/citations/**', (route) => route.abort());
    await page.goto(`/${ui}/ua-draft/59/`);
    await untilReady(page);
    await page.evaluate(() =>
      getSelection()?.selectAllChildren(document.querySelector('#art_59__para_2') ?? document.body),
    );
    await page.keyboard.press('Control+C');
    const text = await page.evaluate(() => navigator.clipboard.readText());
    const status = draft.texts.get(ui)?.status ?? 'original';
    for (const said of [t('force.draft.name'), `/${ui}/ua-draft/59/`]) expect(text).toContain(said);
    if (status !== 'original')
      expect(text.toLocaleLowerCase(ui)).toContain(t(`status.${status}.name`).toLocaleLowerCase(ui));
  });
}
