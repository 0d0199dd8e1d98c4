import { expect, test } from '@playwright/test';
import { locales } from '../../src/locale.ts';
import { shiftsSoFar, watchShifts } from './shifts.ts';

const paths = (ui: string) => [
  '/',
  '/404.html',
  `/${ui}/`,
  `/${ui}/about/`,
  `/${ui}/ua-draft/`,
  `/${ui}/kz-code/9/`,
  '/id/kz-code/9/',
];

for (const ui of locales) {
  test(`${ui}: pages load from their own site alone, their policy breaks nothing, and nothing moves`, async ({
    context,
    baseURL,
  }) => {
    const strangers: string[] = [];
    const complaints: string[] = [];
    context.on('request', (request) => {
      if (!request.url().startsWith(`${baseURL}/`)) strangers.push(request.url());
    });
    context.on('console', (message) => {
      // A missing page is answered with 404 on purpose; Chromium says so in the console.
      if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text());
    });
    context.on('weberror', (error) => complaints.push(error.error().message));
    const look = async (path: string) => {
      const page = await context.newPage();
      await watchShifts(page);
      await page.goto(path);
      await page.waitForLoadState('networkidle');
      expect([path, await shiftsSoFar(page)]).toEqual([path, []]);
      const policy = await page.locator('meta[http-equiv=content-security-policy]').getAttribute('content');
      expect(policy).toContain("default-src 'none'");
      expect(policy).not.toContain('unsafe');
    };
    // Most of the time goes by in waiting: the pages wait together.
    await Promise.all(paths(ui).map(look));
    expect(strangers).toEqual([]);
    expect(complaints).toEqual([]);
  });

  test(`${ui}: metadata names the page, its own address and its siblings`, async ({ page }) => {
    await page.goto(`/${ui}/kz-code/9/`);
    await expect(page).toHaveTitle(/9/u);
    await expect(page.locator('link[rel=canonical]')).toHaveAttribute(
      'href',
      `https://norma.example/${ui}/kz-code/9/`,
    );
    for (const other of locales) {
      const link = page.locator(`link[rel=alternate][hreflang=${other}]`);
      await expect(link).toHaveAttribute('href', `https://norma.example/${other}/kz-code/9/`);
    }
    await expect(page.locator('meta[name=description]')).toHaveAttribute('content', /.{50,170}/u);
  });
}

test('the site map holds every page of every language and no forwarding one', async ({ request }) => {
  const map = await (await request.get('/sitemap-0.xml')).text();
  for (const ui of locales) expect(map).toContain(`<loc>https://norma.example/${ui}/ua-draft/final/</loc>`);
  expect(map).not.toContain('/id/');
  expect(await (await request.get('/robots.txt')).text()).toContain(
    'https://norma.example/sitemap-index.xml',
  );
});
