import { expect, test } from '@playwright/test';
import axe from 'axe-core';
import { readNumbers } from '../../src/editorial/comparison-read.ts';
import { readTopics } from '../../src/editorial/topics-read.ts';
import { translator } from '../../src/i18n.ts';
import { locales } from '../../src/locale.ts';

const { topics } = readTopics(process.cwd());
const { data: numbers } = readNumbers(process.cwd());
/** A topic with words that look alike, a caveat, answers and calculators. */
const topic = topics.find(
  ({ terms, caveat, answers, rules }) =>
    terms.length > 0 && caveat !== undefined && answers.length > 0 && rules.length > 0,
);

for (const ui of locales) {
  const t = translator(ui);

  test(`${ui}: a topic tells words that look alike, and leads on to all that is said of it`, async ({
    page,
  }) => {
    if (topic === undefined) throw new Error('no such topic');
    await page.goto(`/${ui}/compare/${topic.slug}/`);
    const [pair] = topic.terms;
    const alike = page.locator('section', { has: page.getByRole('heading', { name: t('compare.terms') }) });
    await expect(alike).toContainText(pair?.differ[ui] ?? '?');
    for (const term of [pair?.kz, pair?.ua])
      await expect(alike.locator(`a[href="/${ui}/glossary/#${term}"]`).first()).toBeVisible();
    await expect(page.getByRole('article')).toContainText(topic.caveat?.[ui] ?? '?');
    for (const slug of topic.answers)
      await expect(page.locator(`nav a[href="/${ui}/answers/${slug}/"]`)).toBeVisible();
    const calculators = page.getByRole('navigation', { name: t('answers.calculators') }).getByRole('link');
    expect(await calculators.count()).toBeGreaterThan(0);
    for (const link of await calculators.all())
      await expect(link).toHaveAttribute('href', new RegExp(`^/${ui}/calculators/.+\\?rule=`, 'u'));
    await expect(page.locator('.keep')).toContainText(`/${ui}/compare/${topic.slug}/`);
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('link', { name: `${t('compare.wordOf')} (.docx)` }).click(),
    ]);
    expect(download.suggestedFilename()).toBe(`norma-${topic.slug}-${ui}.docx`);
    await page.getByRole('link', { name: t('compare.method.title') }).click();
    await expect(page).toHaveURL(`/${ui}/compare/method/`);
    await expect(page.getByRole('heading', { name: t('compare.method.object') })).toBeVisible();
    // The ways on stand in one line.
    const tops = await page
      .locator('.onward li')
      .evaluateAll((all) => all.map((item) => Math.round(item.getBoundingClientRect().top)));
    expect(new Set(tops).size).toBe(1);
  });

  test(`${ui}: pictures and files of the comparison are there, in a width that fits`, async ({ page }) => {
    for (const width of [360, 1440]) {
      await page.setViewportSize({ width, height: 900 });
      for (const path of [`/${ui}/compare/`, `/${ui}/compare/bodies/`]) {
        await page.goto(path);
        const picture = page.locator('.picture img');
        await picture.scrollIntoViewIfNeeded();
        await expect
          .poll(() => picture.evaluate((image) => image instanceof HTMLImageElement && image.naturalWidth))
          .toBeGreaterThan(0);
        const { natural, shown, room } = await picture.evaluate((image) => ({
          natural: image instanceof HTMLImageElement ? image.naturalWidth : 0,
          shown: Math.round(image.getBoundingClientRect().width),
          room: document.body.clientWidth,
        }));
        expect(natural).toBeGreaterThan(0);
        // No part of it has to be scrolled to, and its words are no smaller than they were drawn.
        expect([path, width, shown <= room, shown / natural > 0.9]).toEqual([path, width, true, true]);
        await expect(picture).toHaveAttribute('alt', /\S/u);
      }
    }
    await page.goto(`/${ui}/compare/`);
    for (const kind of ['docx', 'xlsx', 'csv']) {
      const href = await page.locator(`.take a[href$=".${kind}"]`).getAttribute('href');
      expect((await page.request.head(href ?? '/?')).status()).toBe(200);
    }
  });

  test(`${ui}: every number has its clause, and its calculator where there is one`, async ({ page }) => {
    await page.setViewportSize({ width: 800, height: 800 });
    await page.goto(`/${ui}/compare/numbers/`);
    const rows = await page.locator('.figures tbody tr').evaluateAll((all) =>
      all.map((row) => ({
        clauses: row.querySelectorAll('a[href*="/kz-"], a[href*="/ua-"]').length,
        calculators: row.querySelectorAll('a[href*="/calculators/"]').length,
      })),
    );
    const expected = numbers?.numbers ?? [];
    expect(rows.length).toBe(expected.length);
    expect(rows.filter(({ clauses }) => clauses === 0)).toEqual([]);
    expect(rows.map(({ calculators }) => calculators > 0)).toEqual(
      expected.map(({ rule }) => rule !== undefined),
    );
    // As cards nothing is hidden and nothing runs out of the window.
    await expect(page.locator('.figures tbody q, .figures tbody .worded').first()).toBeVisible();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(800);
  });
}

// The sweep looks at each kind of page as wide as it comes; here at a telephone, and at what a choice brings.
for (const ui of locales) {
  test(`${ui}: axe finds nothing in the comparison, on a telephone in the dark and side by side`, async ({
    page,
  }) => {
    test.slow();
    await page.emulateMedia({ colorScheme: 'dark' });
    await page.setViewportSize({ width: 360, height: 900 });
    const found = async () => {
      await page.evaluate(axe.source);
      return page.evaluate(async () => {
        const { violations } = await window.axe.run({
          runOnly: ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa', 'best-practice'],
          resultTypes: ['violations'],
        });
        return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
      });
    };
    for (const path of ['bodies/', 'numbers/', `${topic?.slug}/`]) {
      await page.goto(`/${ui}/compare/${path}`);
      expect([path, await found()]).toEqual([path, []]);
    }
    const other = ui === 'uk' ? 'ru' : 'uk';
    await page.goto(`/${ui}/compare/?a=kz-code/9/16&b=ua-draft/45/1&text=${ui},${other}`);
    await page.locator('.result article').last().waitFor();
    expect(await found()).toEqual([]);
    await page.emulateMedia({ colorScheme: 'light' });
    await page.setViewportSize({ width: 1440, height: 900 });
    expect(await found()).toEqual([]);
  });
}
