import { expect, type Page, test } from '@playwright/test';
import { wizards } from '../../src/components/wizards/wizards.ts';
import { translator } from '../../src/i18n.ts';
import { locales } from '../../src/locale.ts';
import { savedEvents } from './calculators-calendar.ts';
import { violations } from './search.ts';
import { wordsAt } from './site.ts';

/** Chooses the last answer of each question until the way ends; how many questions were asked. */
async function walk(page: Page): Promise<number> {
  const end = page.locator('.end-of-way:visible');
  for (let asked = 0; asked < 9; asked += 1) {
    if ((await end.count()) > 0) return asked;
    const open = page.locator('.wizard li:not(:target, :has(:target)) > .choose:visible');
    await open.last().click();
  }
  throw new Error('the way has no end');
}

for (const ui of locales) {
  const t = translator(ui);

  test(`${ui}: each wizard asks one question at a time and ends at an answer with its clause`, async ({
    page,
  }) => {
    test.slow();
    for (const { slug } of wizards) {
      await page.goto(`/${ui}/wizards/${slug}/`);
      await expect(page.locator('.wizard .next:visible')).toHaveCount(1);
      expect(await walk(page), slug).toBeGreaterThan(0);
      const end = page.locator('.end-of-way:visible');
      await expect(end).toHaveCount(1);
      await expect(end.getByRole('heading', { name: t('calculators.answer') }).first()).toBeFocused();
      await expect(end.locator('blockquote').first()).toBeVisible();
      await expect(end.locator('.case > summary').first()).toBeVisible();
    }
  });

  test(`${ui}: the address holds the way, and back goes back`, async ({ page }) => {
    await page.goto(`/${ui}/wizards/gift/#left`);
    await page.locator('.choose:visible', { hasText: /неизвестно|unknown|невідомо/iu }).click();
    await expect(page).toHaveURL(`/${ui}/wizards/gift/#left_unknown`);
    const end = page.locator('.end-of-way:visible');
    await expect(end.locator('blockquote').first()).toContainText(wordsAt(ui, 'kz-code/9/15'));
    await end.locator('.case > summary').nth(1).click();
    const calculator = end.locator('norma-calculator[data-ready]');
    await calculator.locator('input[type="date"]').first().fill('2025-02-24');
    await expect(calculator.locator('.outcome')).toContainText(/3\s(?:марта|March|березня)\s2025/u);
    await page.goBack();
    await expect(page).toHaveURL(`/${ui}/wizards/gift/#left`);
    await expect(end).toHaveCount(0);
    await page.getByRole('link', { name: t('wizards.change') }).click();
    await expect(page.locator('.choose:visible')).toHaveCount(6);
  });

  test(`${ui}: the days of a case stand on one line, in a table and in a calendar file`, async ({ page }) => {
    await page.goto(`/${ui}/wizards/discipline/?offenceDate=2024-01-10`);
    const timeline = page.locator('norma-timeline[data-ready]');
    await timeline.locator('input[name="headInformedDate"]').fill('2025-11-30');
    await expect(page).toHaveURL(
      /headInformedDate=2025-11-30&?.*offenceDate=2024-01-10|offenceDate=2024-01-10&headInformedDate=2025-11-30/u,
    );
    await expect(timeline.locator('tbody tr:not(.lacking)')).toHaveCount(3);
    const last = timeline.locator('tbody tr:not(.lacking)').last();
    await expect(last).toContainText(/10\s(?:января|January|січня)\s2026/u);
    const asked = timeline.locator('input[name="investigationStart"]');
    const lacking = timeline.locator('tbody tr.lacking');
    await expect(lacking).toHaveCount(3);
    await expect(lacking.first()).toContainText(
      (
        await timeline.locator('label', { has: page.locator('[name="investigationStart"]') }).textContent()
      )?.trim() ?? '',
    );
    await asked.fill('2025-12-01');
    await expect(lacking).toHaveCount(2);
    await asked.fill('');
    await expect(timeline.getByRole('img', { name: t('wizards.timeline.picture') })).toBeVisible();
    const events = await savedEvents(page, () =>
      timeline.getByRole('button', { name: t('calculators.calendar') }).click(),
    );
    expect(events.map(({ startDate }) => startDate.toString())).toEqual(['2026-01-10']);
    expect(events[0]?.description).toContain('ua-draft/51/3');
    const link = events[0]?.description.split('\n').at(-1) ?? '';
    expect(link).toMatch(/&texts=[0-9a-f.]+&answer=[0-9a-f]{8}$/u);
    await page.goto(link.replace('2025-11-30', '2024-11-30'));
    await expect(timeline.locator('.since')).toContainText(t('calculators.say.otherCase'));
    await page.goto(link);
    await expect(timeline.locator('.since')).toContainText(t('calculators.say.sameAnswer'));
    await timeline.locator('input[name="headInformedDate"]').fill('2023-11-30');
    await expect(timeline.getByRole('status').first()).toContainText(':');
    await expect(timeline.locator('input[name="headInformedDate"]')).toHaveAttribute('aria-invalid', 'true');
  });
}

test('by keyboard alone: from the first question to the answer and into its calculator', async ({ page }) => {
  await page.goto('/en/wizards/leaving/');
  await page.locator('.choose').first().focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'What category is your position?' }).first()).toBeFocused();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Answer' }).first()).toBeFocused();
  await expect(page.locator('norma-calculator[data-ready]')).toHaveCount(1);
  await page.keyboard.press('Tab');
  await expect(page.locator('.case:visible > summary').first()).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(page.locator('norma-calculator [data-name="category"] input').first()).toBeFocused();
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`axe finds nothing at the end of a way and in a timeline, ${colorScheme}`, async ({ page }) => {
    test.slow();
    await page.emulateMedia({ colorScheme });
    await page.goto('/uk/wizards/discipline/?offenceDate=2024-01-10&headInformedDate=2025-11-30#in-time');
    await page.locator('norma-calculator[data-ready]').waitFor();
    expect(await violations(page)).toEqual([]);
  });
}

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the whole tree is read, with its answers, clauses and links', async ({ page }) => {
    await page.goto('/ru/wizards/gift/');
    await expect(page.locator('.end-of-way:visible')).toHaveCount(13);
    await expect(page.locator('.choose:visible')).toHaveCount(17);
    await expect(page.getByText(wordsAt('ru', 'kz-code/9/15')).first()).toBeVisible();
    await page.locator('.case > summary').first().click();
    await expect(page.locator('.case a').first()).toHaveAttribute(
      'href',
      '/ru/calculators/c02/?rule=kz-gift-route&situation=left-at-workplace&leftBy=subordinate#kz-gift-route',
    );
  });
});
