import { expect, type Locator, type Page, test } from '@playwright/test';
import { translator } from '../../src/i18n.ts';
import { locales } from '../../src/locale.ts';
import { savedEvents } from './calculators-calendar.ts';

const rule = 'ua-discipline-limitation';
const query = `?rule=${rule}&headInformedDate=2025-11-30&offenceDate=2024-01-10&on=2026-01-10`;

/** A rule on the page that is open, ready to be used. */
async function readySection(page: Page, name: string): Promise<Locator> {
  const section = page.locator(`norma-calculator[rule="${name}"]`);
  await expect(section).toHaveAttribute('data-ready', '');
  return section;
}

for (const ui of locales) {
  test(`${ui}: a link opens the case again and says what became of the texts; its deadline goes into a calendar`, async ({
    page,
    context,
  }) => {
    const t = translator(ui);
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.goto(`/${ui}/calculators/c26/${query}`);
    const section = await readySection(page, rule);
    const told = await section.locator('.outcome').textContent();
    await section.getByRole('button', { name: t('calculators.link') }).click();
    await expect(section.getByText(t('calculators.say.linkCopied'))).toBeVisible();
    const link = await page.evaluate(() => navigator.clipboard.readText());
    expect(link).toMatch(/&texts=[0-9a-f]{6}(?:\.[0-9a-f]{6})*&answer=[0-9a-f]{8}$/u);

    const [event, ...others] = await savedEvents(page, () =>
      section.getByRole('button', { name: t('calculators.calendar') }).click(),
    );
    expect(others).toEqual([]);
    expect(event?.startDate.toString()).toBe('2026-01-10');
    for (const part of ['ua-draft/51/3', 'пройшло два роки', t('force.draft.name'), link])
      expect(event?.description).toContain(part);

    await page.goto(link);
    await expect(section.locator('.outcome')).toHaveText(told ?? '');
    const since = section.locator('.since');
    const same = t('calculators.say.sameAnswer');
    await expect(since).toHaveText(`${t('calculators.say.unchanged')} ${same}`);
    await expect(since).not.toHaveAttribute('data-changed');
    await page.goto(link.replace(/texts=[^&]*/u, 'texts=000000'));
    await expect(since).toContainText('51');
    await expect(since).toContainText(same);
    await expect(since).toHaveAttribute('data-changed');
    await expect(section.locator('.outcome')).toHaveText(told ?? '');
    await page.goto(link.replace('headInformedDate=2025-11-30', 'headInformedDate=2025-01-30'));
    await expect(since).toContainText(t('calculators.say.otherCase'));
    await section.locator('[data-name="headInformedDate"] input').fill('2025-11-30');
    await expect(since).toHaveCount(0);
    // A link of old says nothing of the answer.
    await page.goto(link.replace(/&answer=.*/u, ''));
    await expect(since).toHaveText(t('calculators.say.unchanged'));
  });
}

test('an outcome without a term offers no calendar', async ({ page }) => {
  await page.goto('/en/calculators/c25/?rule=ua-budget-cut-effect');
  const section = await readySection(page, 'ua-budget-cut-effect');
  await section.getByRole('radio').first().check();
  await expect(section.locator('.outcome')).toBeVisible();
  await expect(section.locator('[data-action="calendar"]')).toBeHidden();
});

test('an input that the case does not use is not asked for, and what stands in it is kept', async ({
  page,
}) => {
  await page.goto('/en/calculators/c02/?rule=kz-gift-route');
  const section = await readySection(page, 'kz-gift-route');
  const situation = section.getByRole('combobox');
  const leftBy = section.locator('[data-name="leftBy"]');
  await expect(leftBy).toBeHidden();
  await situation.selectOption('left-at-workplace');
  await leftBy.getByLabel('unknown').check();
  await situation.selectOption('private-unrelated');
  await expect(leftBy).toBeHidden();
  await expect(section.locator('.outcome')).toBeVisible();
  await situation.selectOption('left-at-workplace');
  await expect(leftBy.getByLabel('unknown')).toBeChecked();
});

test('asked for an answer, the reader is led to the first wrong field, and nothing typed is lost', async ({
  page,
}) => {
  await page.goto('/uk/calculators/c25/');
  const section = await readySection(page, 'ua-long-service-allowance');
  await section.locator('[data-name="years"] input').fill('сім');
  await section.locator('[data-name="salary"] input').fill('3 333,33');
  await section.locator('[data-name="salary"] input').press('Enter');
  await expect(section.locator('[data-name="years"] input')).toBeFocused();
  await expect(section.locator('[data-name="years"] input')).toHaveValue('сім');
  await expect(section.locator('[data-name="salary"] input')).toHaveValue('3 333,33');
});

for (const ui of locales) {
  test(`${ui}: a provision's page has its calculators folded under it, and they work there`, async ({
    page,
  }) => {
    const scripts: string[] = [];
    page.on('request', (request) => {
      if (request.resourceType() === 'script') scripts.push(request.url());
    });
    await page.goto(`/${ui}/ua-draft/48/`);
    await page.waitForLoadState('networkidle');
    expect(scripts.filter((url) => /calculator/iu.test(url))).toEqual([]);
    // One calculator's page comes late: nothing may come before it, or it would move under the reader's pointer.
    const [late, other] = await page
      .locator('.cases a')
      .evaluateAll((links) => links.slice(-2).reverse().map(String));
    let release = () => {};
    const held = new Promise<void>((done) => {
      release = done;
    });
    await page.route(new URL(late ?? '').pathname, (route) => held.then(() => route.continue()));
    let brought = 0;
    page.on('requestfinished', (request) => {
      if (request.url() === new URL(other ?? '').href.replace(/[?#].*/u, '')) brought += 1;
    });
    await page.getByText(translator(ui)('answers.calculators'), { exact: true }).press('Enter');
    // Once for its script, once for its rules.
    await expect.poll(() => brought).toBe(2);
    await page.evaluate(() => new Promise((drawn) => requestAnimationFrame(() => setTimeout(drawn, 50))));
    const cases = page.locator('.case');
    await expect(cases).toHaveCount(0);
    release();
    await expect(cases.first()).toBeVisible();
    expect(await cases.count()).toBeGreaterThan(1);
    const own = cases.nth(1);
    await own.locator('summary').first().press('Enter');
    const calculator = own.locator('norma-calculator');
    await expect(calculator).toHaveAttribute('data-ready', '');
    await expect(calculator).toHaveAttribute('lang', ui);
    await calculator.locator('[data-example="0"]').click();
    await expect(calculator.locator('.outcome')).toBeVisible();
    await expect(page).toHaveURL(`/${ui}/ua-draft/48/`);
  });
}
