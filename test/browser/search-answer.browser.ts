import { expect, type Page, test } from '@playwright/test';
import { readAnswers } from '../../src/editorial/answers-read.ts';
import { translator } from '../../src/i18n.ts';
import { type Locale, locales } from '../../src/locale.ts';
import { article, box, searchPath, violations } from './search.ts';

const { answers } = readAnswers(process.cwd());

/** A question of each language in words of no answer, and the answer that fits. */
const questions: Readonly<Record<Locale, { ask: string; slug: string; unit: RegExp }>> = {
  ru: { ask: 'оставили подарок на столе', slug: 'gift-left-at-workplace', unit: /\/ru\/kz-code\/9\/#/u },
  en: {
    ask: 'I found a present on my table',
    slug: 'gift-left-at-workplace',
    unit: /\/en\/kz-code\/9\/#/u,
  },
  uk: { ask: 'додаткова відпустка за стаж', slug: 'leave-additional', unit: /\/uk\/ua-draft\/59\/#/u },
};

/** A question that asks to compare, of each language. */
const comparisons: Readonly<Record<Locale, string>> = {
  ru: 'сравни правила о подарках в Казахстане и Украине',
  en: 'compare the rules on gifts in Kazakhstan and Ukraine',
  uk: 'порівняй правила про подарунки в Казахстані та Україні',
};

const answered = (page: Page) => page.locator('.answered').first();

function curated(slug: string) {
  const answer = answers.find((each) => each.slug === slug);
  if (answer === undefined) throw new Error(`no answer ${slug}`);
  return answer;
}

for (const ui of locales) {
  const t = translator(ui);
  const { ask, slug, unit } = questions[ui];
  const answer = curated(slug);

  test(`${ui}: ask, read the answer, open the clause, go back, open the whole answer`, async ({ page }) => {
    await page.goto(searchPath(ui, ask));
    await expect(answered(page).getByRole('heading', { name: t('search.answer') })).toBeVisible();
    await expect(answered(page).locator('.where a')).toHaveText(answer.question[ui]);
    await expect(answered(page).locator('.act-first')).toContainText(answer.first[ui].split('\n')[0] ?? '?');
    // Above the provisions, with the clauses that carry it and what their acts are worth.
    const order = await page
      .locator('.results > section')
      .evaluateAll((all) => all.map(({ className }) => className));
    expect(order.indexOf('answered')).toBe(0);
    expect(order.indexOf('best')).toBeGreaterThan(0);
    await expect(answered(page).locator('blockquote')).toHaveText(
      answer.quotes.map(({ words }) => words[ui]),
    );
    const force = answer.acts.includes('ua-draft') ? 'draft' : 'consolidated-copy';
    await expect(answered(page).locator('.worth')).toContainText(t(`force.${force}.name`));
    await expect(page.getByRole('status')).toHaveText(
      new RegExp(t('search.answered').replace('{count}', '\\d+'), 'u'),
    );
    await answered(page).locator('figcaption a').first().click();
    await expect(page).toHaveURL(unit);
    await page.goBack();
    await expect(box(page)).toHaveValue(ask);
    await answered(page)
      .getByRole('link', { name: t('search.whole') })
      .click();
    await expect(page).toHaveURL(`/${ui}/answers/${slug}/`);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(answer.question[ui]);
    // "Was this what you asked?" leads on to the nearest others.
    const near = page.getByRole('navigation', { name: t('answers.nearest') });
    await near.getByRole('link').first().click();
    await expect(page).toHaveURL(new RegExp(`/${ui}/answers/(?!${slug}/)[a-z0-9-]+/$`, 'u'));
    await page.goBack();
    await page.goBack();
    await expect(box(page)).toHaveValue(ask);
  });

  test(`${ui}: who asks to compare is led to the topics of the comparison`, async ({ page }) => {
    await page.goto(searchPath(ui, comparisons[ui]));
    const topic = page.locator('.compared').getByRole('link').first();
    await expect(topic).toBeVisible();
    const title = await topic.innerText();
    await topic.click();
    await expect(page).toHaveURL(new RegExp(`/${ui}/compare/[a-z-]+/$`, 'u'));
    await expect(page.getByRole('heading', { level: 1 })).toContainText(title);
    await page.goBack();
    await expect(box(page)).toHaveValue(comparisons[ui]);
  });

  test(`${ui}: an act chosen keeps answers to it; a citation and silence have none`, async ({ page }) => {
    const other = answer.acts.includes('ua-draft') ? 'kz-code' : 'ua-draft';
    await page.goto(`${searchPath(ui, ask)}&act=${other}`);
    await expect(page.locator('.results > *').first()).toBeVisible();
    for (const link of await page.locator('.answered figcaption a').all())
      await expect(link).toHaveAttribute('href', new RegExp(`/${other}/`, 'u'));
    await page.goto(searchPath(ui, article[ui]));
    await expect(page.locator('.best')).toBeVisible();
    await expect(page.locator('.answered, .meant')).toHaveCount(0);
  });

  test(`${ui}: a question in another language is searched for in it, and said to be`, async ({ page }) => {
    const asked = ui === 'uk' ? 'en' : 'uk';
    await page.goto(searchPath(ui, questions[asked].ask));
    const said = page.locator('.said');
    await expect(said).toContainText(t('search.asked', { language: t(`language.in.${asked}`) }));
    await expect(answered(page).locator('.where a')).toHaveText(curated(questions[asked].slug).question[ui]);
    // The law is read in the language of the page, and the way back is open.
    await expect(page.locator(`.best .law[lang=${ui}]`)).toBeVisible();
    await said.getByRole('link').click();
    await expect(page).toHaveURL(/literal=1/u);
    await expect(said).toContainText(t('search.literal'));
  });
}

test('an answer whose words do not load is left out, and the provisions stand', async ({ page }) => {
  await page.route(/\/search-index\/ru\/answers\//u, (route) => route.abort());
  await page.goto(searchPath('ru', questions.ru.ask));
  await expect(page.locator('.best')).toBeVisible();
  await expect(page.locator('.answered, .meant')).toHaveCount(0);
});

test('the index of another language that cannot be had leaves the page to its own', async ({ page }) => {
  await page.route(/\/search-index\/uk\.[0-9a-f]+\.json$/u, (route) => route.abort());
  await page.goto(searchPath('ru', questions.uk.ask));
  await expect(page.locator('.results > *').first()).toBeVisible();
  await expect(page.getByRole('heading', { name: translator('ru')('search.fault') })).toHaveCount(0);
});

test('answers pass axe and fit 360 pixels, also where both laws answer', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 780 });
  await page.goto(searchPath('en', 'What are the principles of the service?'));
  await expect(page.locator('.answered')).toHaveCount(2);
  await expect(page.locator('.meant a').first()).toBeVisible();
  // Of many clauses the first are shown in words, the others by their places.
  const carried = curated('draft-principles').quotes.length;
  const first = page.locator('.answered', { has: page.locator('a[href$="/draft-principles/"]') });
  await expect(first.locator('blockquote')).toHaveCount(3);
  await expect(first.locator('.more a')).toHaveCount(carried - 3);
  expect(await violations(page)).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
});
