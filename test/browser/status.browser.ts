import { expect, test } from '@playwright/test';
import { translator } from '../../src/i18n.ts';
import { type Locale, locales } from '../../src/locale.ts';
import { code, draft, library } from './site.ts';

for (const ui of locales) {
  const t = translator(ui);

  test(`${ui}: every page with words of the draft says that it is no law`, async ({ request }) => {
    const statement = t('force.draft.statement', { date: '' }).split('.').at(-2)?.trim() ?? '';
    expect(statement.length).toBeGreaterThan(20);
    for (const address of [draft.name, ...draft.units]) {
      const html = await (await request.get(`/${ui}/${address}/`)).text();
      expect(html).toContain(`<strong class="mark">${t('force.draft.name')}</strong>`);
      expect(html).toContain(statement);
    }
  });

  test(`${ui}: every page of an act says what its text is worth`, async ({ request }) => {
    for (const law of library.laws) {
      const shown = law.texts.get(ui) ?? law.texts.get(law.original);
      const language = (lang: Locale) => t(`language.in.${lang}`);
      const original = t('status.theOriginal', { language: language(law.original) });
      const statement =
        shown?.lang === ui
          ? t(`status.${shown.status}.statement`, { shown: language(ui), original })
          : t('status.absent', { wanted: language(ui), shown: language(law.original) });
      for (const address of [law.name, ...law.units]) {
        const html = await (await request.get(`/${ui}/${address}/`)).text();
        expect([address, html.replace(/<[^>]*>/gu, '').includes(statement)]).toEqual([address, true]);
      }
    }
  });

  test(`${ui}: a text that is no original leads to it in one step`, async ({ page }) => {
    for (const law of [code, draft].filter((each) => each.original !== ui)) {
      const [, unit = ''] = law.units;
      await page.goto(`/${ui}/${unit}/`);
      const shown = law.texts.has(ui) ? ui : law.original;
      await expect(page.locator('article')).toHaveAttribute('lang', shown);
      if (shown === law.original) continue;
      const words = t('status.theOriginal', { language: t(`language.in.${law.original}`) });
      await page.getByRole('link', { name: words }).click();
      await expect(page).toHaveURL(`/${law.original}/${unit}/`);
    }
  });

  test(`${ui}: the mark of a draft stays in sight while its text moves`, async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 640 });
    await page.goto(`/${ui}/ua-draft/#art_40`);
    await expect(page.locator('#art_40')).toBeInViewport();
    await expect(page.getByText(t('force.draft.name'), { exact: true })).toBeInViewport({ ratio: 1 });
  });
}

for (const ui of locales) {
  test(`${ui}: the past of an amended paragraph says what is unknown of it`, async ({ request }) => {
    const side = async (path: string) =>
      (await (await request.get(path)).text()).split('<div class="side">')[1];
    const t = translator(ui);
    const amended = await side(`/${ui}/kz-code/9/`);
    const adopted = {
      ru: '28 августа 2020 г. № 342',
      en: 'No. 342 of 28 August 2020',
      uk: '28 серпня 2020 р. № 342',
    };
    expect(amended?.replaceAll('\u00a0', ' ')).toContain(`${adopted[ui]}: ${t('history.adopted')}`);
    for (const key of ['published', 'since', 'before'] as const) {
      expect(amended).toContain(t(`history.${key}`));
    }
    expect(await side(`/${ui}/kz-code/8/`)).not.toContain(t('history.title'));
  });
}

/** The order that amended the code, as each text of the code names it. */
const amending: Readonly<Record<Locale, readonly [note: string, link: RegExp, act: RegExp]>> = {
  ru: [
    'Пункт 10 - в редакции приказа',
    /13.ноября.2023.г\. №.472/u,
    /^приказа Министра .* от 13\.11\.2023 № 472$/u,
  ],
  en: [
    'Paragraph 10 as amended by the order',
    /No\..472 of 13.November.2023/u,
    /^order of the Minister .* dated 13\.11\.2023 № 472$/u,
  ],
  uk: [
    'Пункт 10 – в редакції наказу',
    /13.листопада.2023.р\. №.472/u,
    /^наказу Міністра .* від 13\.11\.2023 № 472$/u,
  ],
};

for (const ui of locales) {
  test(`${ui}: amendment notes are in sight, name the act that amended, and are said beside the text`, async ({
    page,
  }) => {
    const [words, link, act] = amending[ui];
    await page.goto(`/${ui}/kz-code/10/`);
    const note = page.locator('#para_10__fn_1');
    await expect(note).toContainText(words);
    // An act that is not here is known by its name, date and number.
    await expect(note.locator(`[lang=${ui}] cite`)).toHaveText(act);
    await page.getByRole('link', { name: link }).press('Enter');
    await expect(page).toHaveURL(`/${ui}/kz-code/10/#para_10__fn_1`);
    await expect(note).toBeInViewport();
  });
}
