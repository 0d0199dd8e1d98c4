import { readFileSync } from 'node:fs';
import { expect, type Page, test } from '@playwright/test';
import { sortValue } from '../../src/editorial/comparison.ts';
import { readBodies, readNumbers } from '../../src/editorial/comparison-read.ts';
import { states, type Topic } from '../../src/editorial/topics.ts';
import { readTopics } from '../../src/editorial/topics-read.ts';
import { ownNames, translator } from '../../src/i18n.ts';
import { unitOf } from '../../src/law/address.ts';
import { type Locale, locales } from '../../src/locale.ts';
import { wordsOf } from '../exports/office.ts';

const { topics } = readTopics(process.cwd());
const { data: numbers } = readNumbers(process.cwd());
const { data: bodies } = readBodies(process.cwd());
/** A topic that both sides speak of, and quotes of both. */
const both =
  topics.find(({ slug }) => slug === 'unlawful-orders') ??
  topicOf(({ sides }) => sides.kz.relation === 'different');
const silentKz = topics.filter(({ sides }) => sides.kz.relation === 'silent');

function topicOf(test: (topic: Topic) => boolean): Topic {
  const found = topics.find(test);
  if (found === undefined) throw new Error('no such topic');
  return found;
}

const shownTopics = (page: Page) =>
  page
    .locator('.topic')
    .evaluateAll((rows) =>
      rows.filter((row) => row.checkVisibility()).map((row) => row.getAttribute('data-slug') ?? ''),
    );
const slugs = (list: readonly Topic[]) => list.map(({ slug }) => slug).sort();

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? 'with JavaScript' : 'without JavaScript', () => {
    test.use({ javaScriptEnabled });

    for (const ui of locales) {
      test(`${ui}: topics are chosen from, and a topic shows both laws with their words`, async ({
        page,
      }) => {
        const t = translator(ui);
        await page.setViewportSize({ width: javaScriptEnabled ? 1440 : 360, height: 800 });
        await page.goto(`/${ui}/`);
        await page
          .getByRole('main')
          .getByRole('link', { name: t('compare.open') })
          .click();
        await expect(page).toHaveURL(`/${ui}/compare/`);
        await page.waitForLoadState();
        await expect(page.locator('.topic')).toHaveCount(topics.length);
        expect((await shownTopics(page)).sort()).toEqual(slugs(topics));
        await page.getByRole('radio', { name: t('compare.outcomes.only-ua') }).check();
        expect((await shownTopics(page)).sort()).toEqual(slugs(silentKz));
        await page.locator('select[name=theme]').selectOption('discipline');
        const left = silentKz.filter(({ theme }) => theme === 'discipline');
        expect(left.length).toBeGreaterThan(1);
        expect((await shownTopics(page)).sort()).toEqual(slugs(left));
        if (javaScriptEnabled) {
          await expect(page).toHaveURL(`/${ui}/compare/?relation=only-ua&theme=discipline`);
          const said = t('compare.shown')
            .replace('{shown}', String(left.length))
            .replace('{all}', String(topics.length));
          await expect(page.locator('.shown')).toHaveText(said);
        }
        const row = page.locator(`.topic[data-slug="${both.slug}"]`);
        for (const state of states)
          await expect(row).toContainText(t(`compare.relations.${both.sides[state].relation}`));

        await page.goto(`/${ui}/compare/${both.slug}/`);
        await expect(page.getByRole('heading', { level: 1 })).toHaveText(both.title[ui]);
        await expect(page.getByText(t('force.draft.name'), { exact: true }).first()).toBeVisible();
        const order = await page
          .locator('main')
          .evaluate(
            (main, words) => words.map((each) => main.textContent.indexOf(each)),
            [
              both.differences[0]?.[ui] ?? '?',
              both.sides.kz.requires[ui],
              both.reason[ui],
              both.quotes[0]?.words[ui] ?? '?',
            ],
          );
        expect(order).toEqual(order.toSorted((a, b) => a - b));
        expect(Math.min(...order)).toBeGreaterThan(0);
        const other: Locale = ui === 'uk' ? 'ru' : 'uk';
        for (const { words } of both.quotes) {
          await expect(page.locator('blockquote').getByText(words[ui], { exact: true })).toBeVisible();
          await expect(page.locator('blockquote').getByText(words[other], { exact: true })).toBeHidden();
        }
        await page.getByRole('checkbox', { name: ownNames[other] }).check();
        for (const { words } of both.quotes)
          await expect(page.locator('blockquote').getByText(words[other], { exact: true })).toBeVisible();
        const width = await page.evaluate(() => document.documentElement.scrollWidth);
        expect(width).toBe(javaScriptEnabled ? 1440 : 360);
        const gap = await page.locator('.standing').evaluate((standing) => {
          const above = standing.previousElementSibling?.getBoundingClientRect().bottom ?? 0;
          return standing.getBoundingClientRect().top - above;
        });
        expect(gap).toBeGreaterThan(20);
        await page.locator('a[rel=next]').click();
        await expect(page).not.toHaveURL(new RegExp(`${both.slug}/$`, 'u'));
        await expect(page.locator('a[rel=prev]')).toContainText(both.title[ui]);
      });

      test(`${ui}: numbers and powers are chosen from`, async ({ page }) => {
        const t = translator(ui);
        await page.setViewportSize({ width: javaScriptEnabled ? 360 : 1440, height: 800 });
        await page.goto(`/${ui}/compare/numbers/`);
        await page.locator('#only-age').check();
        const ages = (numbers?.numbers ?? []).filter(({ kind }) => kind === 'age');
        const shown = page.locator('.figures tbody tr').filter({ visible: true });
        await expect(shown).toHaveCount(ages.length);
        for (const { words } of ages) await expect(shown.getByText(words[ui]).first()).toBeVisible();
        await page.goto(`/${ui}/compare/bodies/`);
        const powers = page.locator('.power').filter({ visible: true });
        const all = bodies?.powers.length ?? 0;
        await expect(powers).toHaveCount(all);
        const said = (shown: number) =>
          t('compare.shown').replace('{shown}', String(shown)).replace('{all}', String(all));
        await expect(page.locator('.shown')).toHaveText(said(all));
        const [body] = bodies?.bodies ?? [];
        await page
          .getByRole('navigation', { name: t('compare.bodies.body'), exact: true })
          .getByRole('link', { name: body?.name[ui] ?? '?', exact: true })
          .click();
        const own = (bodies?.powers ?? []).filter((power) => power.body === body?.id);
        await expect(powers).toHaveCount(own.length);
        if (javaScriptEnabled) await expect(page.locator('.shown')).toHaveText(said(own.length));
        const [clash] = bodies?.conflicts ?? [];
        await expect(page.locator('#conflict-1')).toContainText(clash?.what[ui] ?? '?');
        expect(await page.locator('.clash').count()).toBeGreaterThan(1);
        expect(
          await page
            .locator('.clash')
            .evaluateAll(
              (all) =>
                all.filter((link) => document.querySelector(link.getAttribute('href') ?? '') === null).length,
            ),
        ).toBe(0);
      });
    }
  });
}

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  for (const ui of locales) {
    test(`${ui}: a comparison of places leads to the topics`, async ({ page }) => {
      await page.goto(`/${ui}/compare/?a=kz-code/9/16&b=ua-draft/45/1`);
      await expect(page.getByText(translator(ui)('compare.free.noScript'))).toBeVisible();
      await expect(page.locator('free-comparison .places')).toBeHidden();
      expect(await shownTopics(page)).toHaveLength(topics.length);
    });
  }
});

for (const ui of locales) {
  test(`${ui}: any two places stand side by side, by address and by keyboard`, async ({ page }) => {
    const t = translator(ui);
    await page.setViewportSize({ width: ui === 'uk' ? 360 : 1440, height: 900 });
    const other: Locale = ui === 'uk' ? 'ru' : 'uk';
    await page.goto(`/${ui}/compare/?a=ua-draft/45/1&b=kz-code/9/16&text=${ui},${other}`);
    const sides = page.locator('.result article');
    await expect(sides).toHaveCount(2);
    await expect(page).toHaveURL(`/${ui}/compare/?a=kz-code/9/16&b=ua-draft/45/1&text=${ui},${other}`);
    await expect(sides.first().getByRole('heading').getByRole('link')).toHaveAttribute(
      'href',
      `/${ui}/kz-code/9/#para_9__subpara_16`,
    );
    await expect(sides.last().getByText(t('force.draft.name'), { exact: true })).toBeVisible();
    for (const lang of [ui, other])
      await expect(sides.first().locator(`.law:not(.worth) [lang=${lang}]`).last()).toBeVisible();
    await expect(page.locator('.all')).toBeHidden();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(ui === 'uk' ? 360 : 1440);

    const part = page.getByLabel(`${t('compare.free.b')}: ${t('compare.free.part')}`);
    await part.focus();
    await page.keyboard.press('Home');
    await expect(page).toHaveURL(/b=ua-draft\/45(?:&|$)/u);
    await expect(sides.last().locator('.row b').first()).toHaveText('1.');
    await page.goBack();
    await expect(page).toHaveURL(/b=ua-draft\/45\/1/u);

    await page.goto(`/${ui}/compare/?a=kz-code/9/99`);
    await expect(page.locator('free-comparison [role=status]')).toHaveText(
      t('compare.free.missing').replace('{place}', 'kz-code/9/99'),
    );

    const [at = ''] = both.sides.ua.provisions;
    const unit = unitOf(at);
    await page.goto(`/${ui}/${unit}/`);
    await page.getByRole('link', { name: t('compare.withAny') }).click();
    await expect(page).toHaveURL(`/${ui}/compare/?a=${unit}`);
    await expect(sides).toHaveCount(1);
    const proposal = page.locator('.proposals li').filter({ hasText: both.title[ui] });
    await proposal.getByRole('link').nth(1).click();
    await expect(page).toHaveURL(`/${ui}/compare/?a=${both.sides.kz.provisions[0]}&b=${unit}`);
    await expect(sides).toHaveCount(2);
  });
}

for (const ui of locales) {
  const t = translator(ui);

  test(`${ui}: columns are sorted, and a document of chosen topics is made, by keyboard`, async ({
    page,
  }) => {
    await page.goto(`/${ui}/compare/`);
    const lengths = () =>
      page
        .locator('.topic td.length:last-child')
        .allTextContents()
        .then((all) => all.map(Number));
    const head = page.getByRole('columnheader').last();
    await head.getByRole('button').press('Enter');
    await expect(head).toHaveAttribute('aria-sort', 'ascending');
    const rising = await lengths();
    expect(rising).toEqual(rising.toSorted((a, b) => a - b));
    await page.keyboard.press('Space');
    await expect(head).toHaveAttribute('aria-sort', 'descending');
    const falling = await lengths();
    expect(falling).toEqual(rising.toSorted((a, b) => b - a));
    expect(falling[0]).toBeGreaterThan(100);

    const button = page.getByRole('button', { name: t('compare.picked') });
    await expect(button).toBeDisabled();
    const [first, second, third] = [both, ...silentKz];
    for (const topic of [first, second])
      await page
        .getByRole('checkbox', { name: t('compare.pick', { topic: topic?.title[ui] ?? '?' }) })
        .press('Space');
    await expect(page.locator('output')).toHaveText(t('compare.pickedCount').replace('{count}', '2'));
    const [download] = await Promise.all([page.waitForEvent('download'), button.press('Enter')]);
    expect(download.suggestedFilename()).toBe(`norma-compare-2-${ui}.docx`);
    const words = wordsOf(readFileSync(await download.path()));
    for (const said of [first?.title[ui], second?.title[ui], first?.reason[ui], t('force.draft.name')])
      expect(words).toContain(said ?? '?');
    expect(words).not.toContain(third?.title[ui] ?? '?');
    await expect(page.locator('output')).toHaveText(t('compare.made'));

    await page.emulateMedia({ media: 'print' });
    await expect(page.locator('.matrix')).toBeVisible();
    for (const gone of ['.pick', '.picking', '.take', 'free-comparison'])
      await expect(page.locator(gone).first()).toBeHidden();
  });

  test(`${ui}: paper carries the comparison and what the texts are worth, and nothing to press`, async ({
    page,
  }) => {
    await page.goto(`/${ui}/compare/${both.slug}/`);
    await page.emulateMedia({ media: 'print' });
    await expect(page.locator('.quote').first()).toBeVisible();
    await expect(page.locator('.standing')).toBeVisible();
    for (const gone of ['.nearby', '.texts', '.beside', '.top nav'])
      await expect(page.locator(gone).first()).toBeHidden();
  });
}

test('columns of numbers are sorted by what they are worth', async ({ page }) => {
  await page.goto('/uk/compare/numbers/');
  const value = page.getByRole('columnheader').nth(1);
  await value.getByRole('button').press('Enter');
  await expect(value).toHaveAttribute('aria-sort', 'ascending');
  const keys = await page
    .locator('.figures td.value')
    .evaluateAll((cells) => cells.map((cell) => Number(cell.getAttribute('data-key'))));
  expect(keys).toEqual((numbers?.numbers ?? []).map((entry) => sortValue(entry.value)).sort((a, b) => a - b));
});
