import { expect, type Page, test } from '@playwright/test';
import { locales } from '../../src/locale.ts';
import { library } from './site.ts';

const origin = 'https://norma.example';

/** What machines read in the head of a page. */
async function readHead(page: Page, path: string) {
  const html = await (await page.request.get(path)).text();
  return page.evaluate((source) => {
    const { head, title } = new DOMParser().parseFromString(source, 'text/html');
    const meta = (name: string) =>
      head.querySelector(`meta[name="${name}"], meta[property="${name}"]`)?.getAttribute('content') ?? '';
    const data: unknown = JSON.parse(
      head.querySelector('[type="application/ld+json"]')?.textContent ?? 'null',
    );
    return {
      title,
      canonical: head.querySelector('[rel=canonical]')?.getAttribute('href'),
      alternates: [...head.querySelectorAll('[rel=alternate]')].map((link) => [
        link.getAttribute('hreflang'),
        link.getAttribute('href'),
      ]),
      description: meta('description'),
      og: ['url', 'type', 'title', 'description', 'locale', 'image'].map((name) => meta(`og:${name}`)),
      item: [meta('z:itemType'), meta('citation_date'), meta('citation_public_url')],
      data,
    };
  }, html);
}

for (const ui of locales) {
  test(`${ui}: the draft describes itself as no law, the code claims nothing`, async ({ page }) => {
    const unit = await readHead(page, `/${ui}/ua-draft/59/`);
    const own = (path: string) => `${origin}/${ui}/${path}`;
    expect(unit.canonical).toBe(own('ua-draft/59/'));
    expect(unit.alternates).toEqual(locales.map((lang) => [lang, `${origin}/${lang}/ua-draft/59/`]));
    const [url, type, title, description, locale, image] = unit.og;
    expect([url, type, locale]).toEqual([
      own('ua-draft/59/'),
      'article',
      { ru: 'ru_RU', en: 'en_GB', uk: 'uk_UA' }[ui],
    ]);
    expect(unit.title).toContain(title);
    expect(description).toBe(unit.description);
    expect(image).toBe(own('').replace(`/${ui}/`, `/pictures/${ui}/ua-draft.png`));
    expect(unit.item).toEqual(['bill', '2005-07-04', `${origin}/id/ua-draft/59/`]);
    const draft = {
      '@context': 'https://schema.org',
      '@type': 'Legislation',
      inLanguage: ui,
      legislationLegalForce: 'https://schema.org/NotInForce',
    };
    const original = (path: string) =>
      ui === 'uk'
        ? {}
        : { translationOfWork: { '@type': 'Legislation', url: `${origin}/uk/${path}`, inLanguage: 'uk' } };
    expect(unit.data).toEqual({
      ...draft,
      '@id': `${origin}/id/ua-draft/59/`,
      url: own('ua-draft/59/'),
      name: title,
      legislationIdentifier: `${origin}/id/ua-draft/59/`,
      isPartOf: { '@type': 'Legislation', '@id': `${origin}/id/ua-draft/` },
      ...original('ua-draft/59/'),
    });
    const act = await readHead(page, `/${ui}/ua-draft/`);
    expect(act.data).toMatchObject({
      ...draft,
      '@id': `${origin}/id/ua-draft/`,
      creativeWorkStatus: 'Draft',
      legislationDate: '2005-07-04',
      ...original('ua-draft/'),
    });
    for (const path of ['kz-code/', 'kz-code/9/']) {
      const code = await readHead(page, `/${ui}/${path}`);
      expect(code.data).toMatchObject({ '@type': 'Legislation', inLanguage: ui });
      expect(JSON.stringify(code.data)).not.toContain('egalForce');
      expect(code.item).toEqual(['statute', '2020-08-28', `${origin}/id/${path}`]);
    }
  });
}

test('every act has a picture in every language, as large as links want it', async ({ request }) => {
  for (const { name } of library.laws) {
    for (const ui of locales) {
      const answer = await request.get(`/pictures/${ui}/${name}.png`);
      const bytes = await answer.body();
      expect([name, ui, bytes.subarray(1, 4).toString()]).toEqual([name, ui, 'PNG']);
      expect([bytes.readUInt32BE(16), bytes.readUInt32BE(20)]).toEqual([1200, 630]);
      expect(bytes.length).toBeLessThan(100_000);
    }
  }
});

test('the site map names each page with its equivalents, and nothing that forwards', async ({ request }) => {
  const map = await (await request.get('/sitemap-0.xml')).text();
  for (const path of ['ua-draft/59/', 'kz-code/', 'notes/', '']) {
    const entry = map.split('<url>').find((each) => each.includes(`<loc>${origin}/uk/${path}</loc>`));
    const found = [...(entry ?? '').matchAll(/hreflang="(\w\w)" href="([^"]*)"/gu)].map(([, lang, href]) => [
      lang,
      href,
    ]);
    expect(found).toEqual(locales.map((lang) => [lang, `${origin}/${lang}/${path}`]));
  }
  expect(map).not.toContain('/id/');
});

test('the data in the head runs nothing and breaks no rule of the page', async ({ page }) => {
  const said: string[] = [];
  page.on('console', (message) => said.push(message.text()));
  page.on('pageerror', (error) => said.push(error.message));
  await page.goto('/ru/ua-draft/59/');
  expect(said).toEqual([]);
});
