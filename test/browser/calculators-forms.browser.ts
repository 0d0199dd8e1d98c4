import { expect, type Page, test } from '@playwright/test';
import axe from 'axe-core';
import { commonLabels } from '../../src/components/calculators/labels.ts';
import { translator } from '../../src/i18n.ts';
import { type Locale, locales } from '../../src/locale.ts';

/** A rule on its page, ready to be used. */
async function open(page: Page, ui: Locale, calculator: string, rule: string, query = '') {
  await page.goto(`/${ui}/calculators/${calculator}/${query}`);
  const section = page.locator(`norma-calculator[rule="${rule}"]`);
  await expect(section).toHaveAttribute('data-ready', '');
  return {
    section,
    field: (name: string) => section.locator(`[data-name="${name}"]`),
    answer: section.locator('.outcome'),
    faults: section.locator('.fault'),
    submit: section.locator('button[type="submit"]'),
  };
}

test.describe('each kind of field', () => {
  test('a date: the answer comes as it is typed, with the day in words beside it', async ({ page }) => {
    const { field, answer } = await open(page, 'ru', 'c01', 'kz-acquaintance-deadline');
    await expect(answer).toHaveCount(0);
    await field('entryDate').locator('input').fill('2025-09-05');
    await expect(field('entryDate')).toContainText(/пятница,\s5\sсентября\s2025/u);
    await expect(answer).toContainText(/среда,\s10\sсентября\s2025/u);
  });

  test('days off: rows are added, used and taken away', async ({ page }) => {
    const { section, field, answer } = await open(page, 'en', 'c01', 'kz-acquaintance-deadline');
    await field('entryDate').locator('input').fill('2025-09-05');
    await field('holidays').getByRole('button', { name: 'Add' }).click();
    const day = field('holidays').locator('input');
    await expect(day).toBeFocused();
    await expect(day).toHaveAccessibleName('Days off, row 1');
    await day.fill('2025-09-08');
    await expect(answer).toContainText(/11\sSeptember\s2025/u);
    await field('workingDays').getByRole('button', { name: 'Add' }).click();
    await field('workingDays').locator('input').fill('2025-09-08');
    await section.locator('h2').click();
    await expect(section.locator('.fault')).toHaveText(commonLabels.clashes.calendar?.en ?? '');
    await section.getByRole('button', { name: 'Remove: Weekend days made working, row 1' }).click();
    await expect(field('workingDays').getByRole('button', { name: 'Add' })).toBeFocused();
    await expect(answer).toContainText(/11\sSeptember\s2025/u);
  });

  test('a choice from a menu and one that only some cases need', async ({ page }) => {
    const { section, field, answer } = await open(page, 'uk', 'c02', 'kz-gift-route');
    await field('situation').locator('select').selectOption('left-at-workplace');
    await expect(section.locator('[data-part="hint"]')).toContainText('Хто залишив');
    await expect(answer).toHaveCount(0);
    await field('leftBy').getByLabel('невідомо хто').check();
    await expect(answer).toContainText('письмово повідомити роботодавця');
    await expect(answer.getByRole('link', { name: 'пункт 9, підпункт 15' })).toHaveAttribute(
      'href',
      '/uk/kz-code/9/#para_9__subpara_15',
    );
    await expect(section.locator('.decisions tr[data-chosen]')).toHaveCount(1);
    await expect(section.locator('.decisions tr[data-chosen]')).toContainText('невідомо хто');
  });

  test('yes or no', async ({ page }) => {
    const { field, answer } = await open(page, 'en', 'c02', 'kz-corruption-approach-report');
    await field('approached').getByLabel('yes').check();
    await expect(answer).toContainText('prosecutor’s office');
    await field('approached').getByLabel('no').check();
    await expect(answer).toContainText('nothing');
  });

  test('a number: what is wrong is said beside it once it is left, and nothing typed is lost', async ({
    page,
  }) => {
    const { section, field, answer, faults } = await open(page, 'en', 'c13', 'ua-rank-category');
    const rank = field('rank').locator('input');
    for (const [typed, sentence] of [
      ['16', `${commonLabels.errors['out-of-range'].en} From 1 to 15.`],
      ['2,5', commonLabels.errors['not-integer'].en],
      ['five', translator('en')('calculators.say.notNumber')],
    ] as const) {
      await rank.fill(typed);
      await expect(answer).toHaveCount(0);
      await section.locator('h2').click();
      await expect(faults).toHaveText(sentence);
      await expect(rank).toHaveAccessibleDescription(new RegExp(sentence.slice(0, 20), 'u'));
      await expect(rank).toHaveAttribute('aria-invalid', 'true');
      await expect(rank).toHaveValue(typed);
    }
    await rank.fill('6');
    await expect(faults).toHaveCount(0);
    await expect(answer).toContainText('Б (B)');
  });

  test('a sum of money, typed with a comma, kept in the address in minor units', async ({ page }) => {
    const { field, answer, section } = await open(page, 'uk', 'c25', 'ua-long-service-allowance');
    await field('years').locator('input').fill('11');
    await field('salary').locator('input').fill('3 333,33');
    await expect(answer).toContainText(/499,\d\d грн|[\d\s\u00a0]+,\d\d грн/u);
    await expect(page).toHaveURL(/salary=333333/u);
    await page.reload();
    await expect(section.locator('.outcome')).toBeVisible();
    await expect(field('salary').locator('input')).toHaveValue('3333,33');
  });

  test('a length of service, its months and days nought unless told', async ({ page }) => {
    const { field, answer } = await open(page, 'uk', 'c27', 'ua-additional-leave');
    await field('years').locator('input').fill('10');
    await expect(answer).toContainText('0 днів');
    await field('days').locator('input').fill('1');
    await expect(answer).toContainText('5 днів');
    await expect(page).toHaveURL(
      '/uk/calculators/c27/?rule=ua-additional-leave&tenure.days=1&tenure.months=0&tenure.years=10',
    );
  });

  test('periods', async ({ page }) => {
    const { section, field, answer } = await open(page, 'ru', 'c12', 'ua-probation-end');
    await field('start').locator('input').fill('2025-02-03');
    await expect(answer).toContainText(/3\sавгуста\s2025/u);
    await field('absences').getByRole('button', { name: 'Добавить' }).click();
    await section.locator('.entry [data-name="from"] input').fill('2025-03-01');
    await expect(answer).toHaveCount(0);
    await section.locator('.entry [data-name="to"] input').fill('2025-03-10');
    await expect(answer).toContainText(/13\sавгуста\s2025/u);
    await expect(page).toHaveURL(/absences\.0\.from=2025-03-01&absences\.0\.to=2025-03-10/u);
  });

  test('several of a list', async ({ page }) => {
    const { field, answer } = await open(page, 'en', 'c26', 'ua-penalty-list');
    const boxes = field('penalties').getByRole('checkbox');
    await boxes.nth(1).check();
    await expect(answer).toContainText('yes');
    await boxes.nth(2).check();
    await expect(answer).toContainText('no');
  });

  test('a day that has not come', async ({ page }) => {
    const { section, field, answer } = await open(page, 'en', 'c12', 'ua-status-date');
    await field('oathDate').locator('input[type="date"]').fill('2025-02-03');
    await expect(answer).toHaveCount(0);
    await field('probationPassedDate').getByLabel('this has not happened').check();
    await expect(answer).toContainText('the status is not acquired yet');
    await expect(field('probationPassedDate').locator('input[type="date"]')).toBeDisabled();
    await expect(page).toHaveURL(/probationPassedDate=null/u);
    await page.reload();
    await expect(section.locator('.outcome')).toContainText('the status is not acquired yet');
  });

  test('one of a few numbers, and a list of numbers', async ({ page }) => {
    const { section, field, answer } = await open(page, 'en', 'c06', 'ua-council-chair-vote');
    await section.locator('[data-example="0"]').click();
    await expect(answer).toBeVisible();
    await expect(field('round').getByRole('radio', { checked: true })).toHaveCount(1);
    expect(await field('votes').locator('.entry').count()).toBeGreaterThan(0);
    await expect(page).toHaveURL(/round=\d.*votes\.0=\d+/u);
  });
});

test('an untouched form says nothing; asked for an answer it names all that is lacking', async ({ page }) => {
  const { section, field, faults, submit } = await open(page, 'ru', 'c08', 'ua-category-qualification');
  await field('category').locator('input').first().focus();
  await page.keyboard.press('Tab');
  await expect(faults).toHaveCount(0);
  await submit.click();
  expect(await faults.count()).toBeGreaterThan(1);
  await expect(field('category').locator('input').first()).toBeFocused();
  await expect(section.locator('[data-part="hint"]')).toContainText('Категория должности; Общий стаж');
});

test('asked for an answer it tells all faults at once, each beside its field, and leads to the first', async ({
  page,
}) => {
  const { field, faults, submit } = await open(page, 'uk', 'c25', 'ua-long-service-allowance');
  await field('months').locator('input').fill('14');
  await field('salary').locator('input').fill('багато');
  await submit.click();
  await expect(faults).toHaveCount(3);
  await expect(field('years').locator('input')).toBeFocused();
  await expect(field('years').locator('.fault')).toHaveText(commonLabels.errors.missing.uk);
  await expect(field('months').locator('.fault')).toContainText('Від 0 до 11.');
  await expect(field('salary').locator('.fault')).toHaveText(translator('uk')('calculators.say.notNumber'));
  const ids = await faults.evaluateAll((all) => all.map(({ id }) => id));
  expect(new Set(ids).size).toBe(ids.length);
});

test('on a telephone the answer that was asked for comes into sight', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 640 });
  const { field, answer, submit } = await open(page, 'ru', 'c12', 'ua-probation-end');
  await field('start').locator('input').fill('2025-02-03');
  await expect(answer).not.toBeInViewport();
  await submit.click();
  await expect(answer).toBeInViewport();
});

test('dates in an impossible order are told at the later field', async ({ page }) => {
  const query = '?rule=kz-gift-transfer-deadline&awareDate=2025-02-23&receivedDate=2025-02-24';
  const { field, answer } = await open(page, 'en', 'c02', 'kz-gift-transfer-deadline', query);
  await expect(field('awareDate').locator('.fault')).toContainText('before “Day the gift was received”');
  await expect(answer).toHaveCount(0);
});

test('a day that does not exist is told, wherever it came from', async ({ page }) => {
  const query = '?rule=kz-gift-transfer-deadline&receivedDate=2025-02-30';
  const { field } = await open(page, 'en', 'c02', 'kz-gift-transfer-deadline', query);
  await expect(field('receivedDate').locator('.fault')).toHaveText(commonLabels.errors['invalid-date'].en);
  await field('receivedDate').locator('input').fill('2025-02-28');
  await expect(field('receivedDate').locator('.fault')).toHaveCount(0);
});

for (const ui of locales) {
  test(`${ui}: the address reopens the same answer`, async ({ page, context }) => {
    const rule = 'ua-discipline-limitation';
    const { section, answer } = await open(page, ui, 'c26', rule);
    await section.locator('[data-example="0"]').click();
    const told = await answer.textContent();
    await expect(page).toHaveURL(
      `/${ui}/calculators/c26/?rule=${rule}&headInformedDate=2025-11-30&offenceDate=2024-01-10&on=2026-01-10`,
    );
    const other = await context.newPage();
    await other.goto(page.url());
    await expect(other.locator(`norma-calculator[rule="${rule}"] .outcome`)).toHaveText(told ?? '');
    await expect(other.locator(`norma-calculator[rule="${rule}"] h2`)).toBeInViewport();
  });

  test(`${ui}: an answer is copied with its clause, its inputs and what the text is worth`, async ({
    page,
    context,
  }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    const { section } = await open(page, ui, 'c26', 'ua-discipline-limitation');
    await section.locator('[data-example="0"]').click();
    const t = translator(ui);
    await section.getByRole('button', { name: t('calculators.copy') }).click();
    await expect(section.getByText(t('calculators.say.copied'))).toBeVisible();
    const text = await page.evaluate(() => navigator.clipboard.readText());
    expect(text).toContain(t('force.draft.name'));
    expect(text).toContain(t('calculators.say.notAdvice'));
    expect(text).toContain('ua-draft/51/3');
    expect(text).toContain('offenceDate=2024-01-10');
    expect(text).toMatch(/10\s(?:января|January|січня)\s2024/u);
    expect(text).toMatch(/10\s(?:января|January|січня)\s2026/u);
  });
}

test('steps show what was computed from what, with the words of the text', async ({ page }) => {
  const { section } = await open(page, 'ru', 'c26', 'ua-discipline-limitation');
  await section.locator('[data-example="0"]').click();
  await expect(section.locator('.steps .steps .steps li')).toHaveCount(2);
  await expect(section.locator('.steps q[lang="uk"]').first()).toContainText('пройшло два роки');
  await section.locator('.steps summary').first().click();
  await expect(section.locator('.steps blockquote[lang="ru"]').first()).toContainText('три месяца');
  await expect(section.locator('.warnings')).toContainText('суббота');
});

test('by keyboard alone: from the first field to the answer, without a trap', async ({ page }) => {
  const { section, field, answer } = await open(page, 'en', 'c25', 'ua-budget-cut-effect');
  await field('target').getByRole('radio').first().focus();
  await page.keyboard.press('Space');
  await expect(answer).toBeVisible();
  await page.keyboard.press('ArrowDown');
  await expect(field('target').getByRole('radio').nth(1)).toBeChecked();
  await page.keyboard.press('Tab');
  await expect(section.locator('button[type="submit"]')).toBeFocused();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(answer).toHaveCount(0);
  await expect(field('target').getByRole('radio').first()).toBeFocused();
  await expect(page).toHaveURL('/en/calculators/c25/');
});

test('the news of an answer is told politely, once', async ({ page }) => {
  const { section, field } = await open(page, 'en', 'c01', 'kz-acquaintance-deadline');
  const news = section.locator('[data-part="news"]');
  await expect(news).toHaveAttribute('role', 'status');
  await field('entryDate').locator('input').fill('2025-09-05');
  await expect(news).toHaveText(/Last day: Wednesday,?\s10\sSeptember\s2025/u);
});

test('printed, only the case that was worked out remains, with its provisions and what they are worth', async ({
  page,
}) => {
  const { section } = await open(page, 'uk', 'c26', 'ua-discipline-limitation');
  await section.locator('[data-example="0"]').click();
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('norma-calculator:visible')).toHaveCount(1);
  await expect(section.locator('.outcome')).toBeVisible();
  await expect(section.getByText(translator('uk')('calculators.say.notAdvice'))).toBeVisible();
  await expect(section.locator('button:visible')).toHaveCount(0);
  await expect(page.locator('.status').first()).toBeVisible();
});

/** What axe finds amiss in a page: the rule and the elements that break it. */
async function violations(page: Page): Promise<string[]> {
  await page.evaluate(axe.source);
  return page.evaluate(async () => {
    const values = ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa', 'best-practice'];
    const results = await window.axe.run({ runOnly: { type: 'tag', values } });
    return results.violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
  });
}

for (const colorScheme of ['light', 'dark'] as const) {
  test(`axe finds nothing in the list, ${colorScheme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme });
    await page.goto('/en/calculators/');
    expect(await violations(page)).toEqual([]);
  });

  for (const [id, rule] of [
    ['c12', 'ua-probation-end'],
    ['c02', 'kz-gift-route'],
  ] as const) {
    test(`axe finds nothing in ${id} with faults and with an answer, ${colorScheme}`, async ({ page }) => {
      test.slow();
      await page.emulateMedia({ colorScheme });
      const { section, submit, faults } = await open(page, 'uk', id, rule);
      await submit.click();
      await expect(faults.first()).toBeVisible();
      expect(await violations(page)).toEqual([]);
      await section.locator('[data-example="1"]').click();
      await section.locator('.steps summary').first().click();
      expect(await violations(page)).toEqual([]);
    });
  }
}

test('nothing is wider than the window, with answers open', async ({ page }) => {
  for (const width of [320, 360, 768, 1440]) {
    await page.setViewportSize({ width, height: 900 });
    for (const [id, rule] of [
      ['c12', 'ua-probation-end'],
      ['c26', 'ua-penalty-authority'],
      ['c30', 'ua-authority'],
    ] as const) {
      const { section } = await open(page, 'ru', id, rule);
      await section.locator('[data-example="1"]').click();
      const content = await page.evaluate(() => document.documentElement.scrollWidth);
      expect([id, content]).toEqual([id, width]);
    }
  }
});
