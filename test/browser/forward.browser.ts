import { expect, test } from '@playwright/test';
import { ownNames } from '../../src/i18n.ts';
import { placesOf } from '../../src/law/library.ts';
import { locales } from '../../src/locale.ts';
import { library } from './site.ts';

for (const ui of locales) {
  test.describe(`a browser in ${ui}`, () => {
    test.use({ locale: ui });

    test('is sent on from the first page with its query', async ({ page }) => {
      await page.goto('/?q=1');
      await expect(page).toHaveURL(`/${ui}/?q=1`);
    });

    test('is sent on from an address to its place', async ({ page }) => {
      await page.goto('/id/kz-code/9/16/');
      await expect(page).toHaveURL(`/${ui}/kz-code/9/#para_9__subpara_16`);
      await expect(page.locator('#para_9__subpara_16')).toBeInViewport();
    });
  });
}

test('a language of no text here leads to English', async ({ browser }) => {
  const page = await (await browser.newContext({ locale: 'de-DE' })).newPage();
  await page.goto('/id/ua-draft/22/1/al-2/');
  await expect(page).toHaveURL('/en/ua-draft/22/#art_22__para_1__al_2');
  await page.context().close();
});

test('forwarding leaves no step behind', async ({ page }) => {
  await page.goto('/en/about/');
  await page.goto('/id/kz-code/');
  await expect(page).toHaveURL('/en/kz-code/');
  await page.goBack();
  await expect(page).toHaveURL('/en/about/');
});

test('the language chosen on a page is remembered, and the place on the page kept', async ({ page }) => {
  await page.goto('/ru/kz-code/9/#para_9__subpara_5');
  await page.getByRole('link', { name: ownNames.uk }).click();
  await expect(page).toHaveURL('/uk/kz-code/9/#para_9__subpara_5');
  await page.goto('/id/kz-order/2/');
  await expect(page).toHaveURL('/uk/kz-order/2/');
});

test('every address has its page, which no search engine lists', async ({ request }) => {
  const addresses = library.laws.flatMap((law) => {
    const original = law.texts.get(law.original);
    return [
      law.name,
      ...(original === undefined ? [] : placesOf(original).map(({ place }) => place.address)),
    ];
  });
  expect(addresses).toContain('ua-draft/section-3/chapter-2');
  expect(addresses).toContain('kz-code/9/fn-1');
  expect(addresses).toContain('ua-draft/preamble');
  expect(addresses).toContain('ua-draft/final');
  for (const address of addresses) {
    const response = await request.get(`/id/${address}/`);
    expect([address, response.status()]).toEqual([address, 200]);
    expect(await response.text()).toContain('<meta name="robots" content="noindex">');
  }
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the first page offers the languages', async ({ page }) => {
    await page.goto('/');
    for (const ui of locales)
      await expect(page.getByRole('link', { name: ownNames[ui] })).toHaveAttribute('href', `/${ui}/`);
  });

  test('an address offers its place in each language', async ({ page }) => {
    await page.goto('/id/ua-draft/36/2_2/');
    for (const ui of locales) {
      const link = page.getByRole('link', { name: ownNames[ui] });
      await expect(link).toHaveAttribute('href', `/${ui}/ua-draft/36/#art_36__para_2_2`);
    }
  });
});
