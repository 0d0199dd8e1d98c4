import { expect, test } from '@playwright/test';
import * as z from 'zod';
import { readAnswers } from '../../src/editorial/answers-read.ts';
import { translator } from '../../src/i18n.ts';
import { locales } from '../../src/locale.ts';

const { answers } = readAnswers(process.cwd());

const faq = z.object({
  '@type': z.literal('FAQPage'),
  url: z.string(),
  mainEntity: z.tuple([
    z.object({
      '@type': z.literal('Question'),
      name: z.string(),
      acceptedAnswer: z.object({ '@type': z.literal('Answer'), text: z.string() }),
    }),
  ]),
});

for (const ui of locales) {
  const t = translator(ui);

  for (const width of [320, 360, 768, 1440]) {
    test(`${ui}: answers are no wider than a window of ${width} px`, async ({ page }) => {
      await page.setViewportSize({ width, height: 800 });
      for (const path of ['', 'discipline-compared/', 'draft-principles/']) {
        await page.goto(`/${ui}/answers/${path}`);
        await page.locator('details').evaluateAll((list) => {
          for (const each of list) each.setAttribute('open', '');
        });
        const content = await page.evaluate(() => document.documentElement.scrollWidth);
        expect([path, content]).toEqual([path, width]);
      }
    });
  }

  test(`${ui}: paper carries the answer, its quotes in both languages and what they are worth`, async ({
    page,
  }) => {
    const answer = answers.find(({ slug }) => slug === 'discipline-compared');
    await page.goto(`/${ui}/answers/discipline-compared/`);
    await page.emulateMedia({ media: 'print' });
    await expect(page.getByRole('note', { name: t('status.heading') })).toBeVisible();
    await expect(page.locator('.act-first')).toBeVisible();
    for (const { words } of answer?.quotes ?? [])
      await expect(page.locator('blockquote', { hasText: words[ui] }).first()).toBeVisible();
    for (const quote of await page.locator('.originals blockquote').all()) {
      const height = await quote.evaluate((element) => element.getBoundingClientRect().height);
      expect(height).toBeGreaterThan(10);
    }
    await expect(page.getByRole('navigation', { name: t('answers.nearest') })).toBeHidden();
    await expect(page.getByText(t('answers.calculators'), { exact: true })).toBeHidden();
  });

  test(`${ui}: the question for machines carries the force with the answer, and no policy is broken`, async ({
    page,
  }) => {
    const complaints: string[] = [];
    page.on('console', (message) => {
      if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text());
    });
    const answer = answers.find(({ slug }) => slug === 'training-pay-back');
    await page.goto(`/${ui}/answers/training-pay-back/`);
    await page.waitForLoadState('networkidle');
    const json = await page.locator('script[type="application/ld+json"]').textContent();
    const { url, mainEntity } = faq.parse(JSON.parse(json ?? ''));
    const [{ name, acceptedAnswer }] = mainEntity;
    expect(url).toBe(`https://norma.example/${ui}/answers/training-pay-back/`);
    expect(name).toBe(answer?.question[ui]);
    expect(acceptedAnswer.text).toContain(answer?.first[ui]);
    expect(acceptedAnswer.text).toContain(t('force.draft.name'));
    expect(acceptedAnswer.text).toContain(t('site.noAdvice'));
    expect(complaints).toEqual([]);
  });

  test(`${ui}: the boxes are worked by keyboard alone, and what is left is counted`, async ({ page }) => {
    await page.goto(`/${ui}/answers/`);
    const readers = page.getByRole('group', { name: t('answers.audience') });
    await readers.getByRole('radio').first().focus();
    for (let step = 0; step < 3; step += 1) await page.keyboard.press('ArrowDown');
    await expect(readers.getByRole('radio', { name: t('answers.audiences.trainer') })).toBeChecked();
    const left = answers.filter(({ audience }) => audience.includes('trainer')).length;
    // The figure is the style sheet's own: it is no text of the page, but the browser tells it to who reads by ear.
    const session = await page.context().newCDPSession(page);
    const { nodes } = await session.send('Accessibility.getFullAXTree');
    const told = nodes
      .filter(({ role }) => role?.value === 'StaticText')
      .map(({ name }) => String(name?.value).trim())
      .join(' ');
    expect(told).toContain(`${t('answers.shown')} ${left} ${t('answers.of', { all: answers.length })}`);
    await page.keyboard.press('Tab');
    await expect(
      page
        .getByRole('group', { name: t('answers.act') })
        .getByRole('radio')
        .first(),
    ).toBeFocused();
  });
}

for (const ui of locales) {
  test(`${ui}: a unit that many answers quote names the first, and the topics of the others`, async ({
    page,
  }) => {
    await page.goto(`/${ui}/kz-code/9/`);
    const here = page.getByRole('navigation', { name: translator(ui)('answers.here') });
    await expect(here.getByRole('listitem')).toHaveCount(5);
    const citing = answers.filter(({ quotes }) =>
      quotes.some(({ at }) => at === 'kz-code/9' || at.startsWith('kz-code/9/')),
    );
    const counts = [...((await here.locator('p').textContent()) ?? '').matchAll(/\((\d+)\)/gu)];
    const more = counts.reduce((sum, [, count]) => sum + Number(count), 0);
    expect(more + 5).toBe(citing.length);
    const topic = here.locator('p a').first();
    const words = await topic.textContent();
    await topic.click();
    await expect(page.locator('.found section:target h2')).toHaveText(words ?? '?');
  });
}

test('a calculator that is unfolded in an answer leaves the answer as it was', async ({ page }) => {
  await page.goto('/en/answers/gift-left-at-workplace/');
  const look = () =>
    page.locator('article').evaluate((article) => ({
      border: getComputedStyle(article).borderInlineStartWidth,
      boxes: [...article.querySelectorAll('h1, .act-first, section > .quote')].map((each) => {
        const { x, width, height } = each.getBoundingClientRect();
        return [x, width, height];
      }),
    }));
  const before = await look();
  expect(before.border).toBe('0px');
  await page.getByText(translator('en')('answers.calculators'), { exact: true }).click();
  await page.locator('.case > summary').first().click();
  await page.locator('norma-calculator[data-ready] [data-example="0"]').click();
  await expect(page.locator('norma-calculator .outcome')).toBeVisible();
  expect(await look()).toEqual(before);
});
