import { expect, test } from '@playwright/test';
import { translator } from '../../src/i18n.ts';
import { locales } from '../../src/locale.ts';
import { article, box, searchPath } from './search.ts';

const index = /\/search-index\/[a-z]{2}\.[0-9a-f]+\.json$/u;

for (const ui of locales) {
  const t = translator(ui);

  for (const fault of ['missing', 'broken', 'of another version'] as const) {
    test(`${ui}: an index that is ${fault} is told, and the contents are offered`, async ({ page }) => {
      await page.route(index, (route) => {
        if (fault === 'missing') return route.fulfill({ status: 404, body: '' });
        return route.fulfill({ body: fault === 'broken' ? '{"version":' : '{"version":0,"provisions":[]}' });
      });
      await page.goto(searchPath(ui, article[ui]));
      await expect(page.getByRole('heading', { name: t('search.fault') })).toBeVisible();
      await expect(page.getByRole('heading', { name: t('search.contents') })).toBeVisible();
      await page.unroute(index);
      await page.getByRole('button', { name: t('search.retry') }).click();
      await expect(page.locator('.results a.to').first()).toBeVisible();
      await expect(page.getByRole('heading', { name: t('search.fault') })).toHaveCount(0);
    });
  }

  test(`${ui}: a provision whose words do not load still leads to its page`, async ({ page }) => {
    await page.route(/\/search-index\/[a-z]{2}\/.*\.json$/u, (route) => route.abort());
    await page.goto(searchPath(ui, article[ui]));
    await expect(page.locator('.results').getByText(t('search.textFault')).first()).toBeVisible();
    await page.locator('.best a.to').click();
    await expect(page).toHaveURL(/\/(?:ua-draft|kz-code|kz-order)\//u);
  });

  test(`${ui}: what is typed is text, whatever it looks like`, async ({ page }) => {
    const alerts: string[] = [];
    page.on('dialog', (dialog) => {
      alerts.push(dialog.message());
      void dialog.dismiss();
    });
    const nasty = '<img src=x onerror=alert(1)> <b>59</b> "\'&{{count}} $& .*+?^$()|[]\\ \u202eabc';
    await page.goto(searchPath(ui, nasty));
    await expect(page.getByRole('status')).not.toBeEmpty();
    expect(await page.locator('.results img, .results b:not([class])').count()).toBe(0);
    await expect(box(page)).toHaveValue(nasty);
    await box(page).press('Enter');
    await box(page).fill('');
    await expect(page.locator('.recent a')).toHaveText([nasty]);
    expect(alerts).toEqual([]);
  });

  test(`${ui}: earlier searches stay on the device and can be forgotten`, async ({ page }) => {
    await page.goto(`/${ui}/search/`);
    await expect(page.locator('.recent')).toHaveCount(0);
    for (const query of [article[ui], '9.16']) {
      await box(page).fill(query);
      await box(page).press('Enter');
    }
    await page.goto(`/${ui}/search/`);
    await expect(page.locator('.recent a')).toHaveText(['9.16', article[ui]]);
    await page.locator('.recent a').last().click();
    await expect(box(page)).toHaveValue(article[ui]);
    await expect(page.locator('.best')).toBeVisible();
    await box(page).fill('');
    await page.getByRole('button', { name: t('search.forget') }).click();
    await expect(page.locator('.recent')).toHaveCount(0);
    await page.reload();
    await expect(page.locator('.recent')).toHaveCount(0);
  });
}

test('the index is fetched when the box is first touched, once', async ({ page }) => {
  const fetched: string[] = [];
  page.on('request', (request) => {
    if (index.test(request.url())) fetched.push(request.url());
  });
  await page.goto('/ru/search/');
  await page.waitForLoadState('networkidle');
  expect(fetched).toEqual([]);
  await box(page).focus();
  await expect.poll(() => fetched.length).toBe(1);
  for (const query of ['подарок', 'отпуск']) {
    await box(page).fill(query);
    await expect(page.locator('.best')).toBeVisible();
  }
  expect(fetched).toHaveLength(1);
});

test('a slip whose words cannot be had is answered all the same', async ({ page }) => {
  let missing = 0;
  await page.route(/\/search-index\/en\.[0-9a-f]+\.forms\.json$/u, (route) => {
    missing += 1;
    return route.abort();
  });
  await page.goto('/en/search/?q=critisism');
  await expect(page.locator('.results a.to').first()).toBeVisible();
  expect(missing).toBe(1);
  await expect(page.locator('.results .said')).toHaveCount(0);
});

test('the index that a page has fetched serves the search page without the network', async ({ page }) => {
  await page.goto('/ru/about/');
  const answered = page.waitForResponse((response) => index.test(response.url()));
  await box(page).focus();
  await (await answered).finished();
  await page.goto('/ru/search/?q=подарок');
  await expect(page.locator('.best')).toBeVisible();
  const transferred = await page.evaluate(() =>
    performance
      .getEntriesByType('resource')
      .filter((entry) => entry instanceof PerformanceResourceTiming)
      .filter(({ name }) => /search-index\/ru\./u.test(name))
      .map(({ transferSize }) => transferSize),
  );
  expect(transferred).toEqual([0]);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  for (const ui of locales) {
    test(`${ui}: the box leads to the terms and the contents`, async ({ page }) => {
      const t = translator(ui);
      await page.goto(`/${ui}/kz-code/9/`);
      await box(page).fill('59');
      await box(page).press('Enter');
      await expect(page).toHaveURL(`/${ui}/search/?q=59`);
      await expect(page.getByText(t('search.noScript'))).toBeVisible();
      await expect(page.locator('.filters')).toBeHidden();
      expect(await page.locator('.terms li a').count()).toBeGreaterThan(50);
      await page.locator('.without summary').last().click();
      await page.locator('.without details a[href$="/ua-draft/59/"]').click();
      await expect(page).toHaveURL(`/${ui}/ua-draft/59/`);
    });
  }
});

test('browsers are told how to search the site', async ({ page, request }) => {
  await page.goto('/uk/ua-draft/59/');
  const description = page.locator('link[rel=search]');
  await expect(description).toHaveAttribute('type', 'application/opensearchdescription+xml');
  const text = await (await request.get((await description.getAttribute('href')) ?? '')).text();
  expect(text).toContain('template="https://norma.example/uk/search/?q={searchTerms}"');
});
