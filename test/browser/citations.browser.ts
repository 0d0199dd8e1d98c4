import { expect, type Page, test } from '@playwright/test';
import { translator } from '../../src/i18n.ts';
import { indexOf, referencesIn } from '../../src/law/references.ts';
import { nodesOf } from '../../src/law/walk.ts';
import { type Locale, locales } from '../../src/locale.ts';
import { library } from './site.ts';

const index = indexOf(library);

/** Links, marked acts and marked gaps in every paragraph of some pages, by the paragraph's id and language. */
async function marksOn(page: Page, paths: readonly string[]) {
  await page.goto('/404.html');
  return page.evaluate(async (list) => {
    const read = async (path: string) => {
      const html = await (await fetch(path)).text();
      const document = new DOMParser().parseFromString(html, 'text/html');
      return [...document.querySelectorAll<HTMLElement>('.law div.row[id] > p')].map((cell) => ({
        path,
        place: `${cell.parentElement?.id} ${cell.lang}`,
        marks: [...cell.querySelectorAll('a:not(.n), cite, .missing')].map((mark) => ({
          type: mark.localName,
          words: mark.textContent,
          href: mark.getAttribute('href'),
        })),
      }));
    };
    return (await Promise.all(list.map(read))).flat();
  }, paths);
}

/** What must be marked in a law's texts: every citation but those of the act by itself. */
function expectedMarks(ui: Locale) {
  return library.laws.flatMap((law) =>
    [...law.texts.values()].flatMap((text) =>
      text.units.flatMap((unit) =>
        nodesOf(unit).flatMap((node) => {
          if (node.type === 'provision') return [];
          const found = referencesIn(node.text, text.lang, node.address, index);
          return found.flatMap((each) => {
            if (each.status === 'resolved' && each.address === law.name) return [];
            if (each.status === 'external' && each.act === null) return [];
            const type = { resolved: 'a', external: 'cite', dangling: 'span' }[each.status];
            const words = node.text.slice(each.start, each.end);
            return [{ path: `/${ui}/${unit.address}/`, place: `${node.eId} ${text.lang}`, type, words }];
          });
        }),
      ),
    ),
  );
}

for (const ui of locales) {
  test(`${ui}: every citation of every text is a link to a place that is there`, async ({ page }) => {
    const paths = library.laws.flatMap((law) => law.units.map((unit) => `/${ui}/${unit}/`));
    const cells = await marksOn(page, paths);
    const expected = expectedMarks(ui);
    expect(expected.length).toBeGreaterThan(60);
    for (const { path, place, type, words } of expected) {
      const cell = cells.find((each) => each.path === path && each.place === place);
      const marks = cell?.marks.map((mark) => ({ type: mark.type, words: mark.words }));
      expect([place, marks]).toEqual([place, expect.arrayContaining([{ type, words }])]);
    }
    // Links in the law's words lead to a fragment or a page that the build has.
    const links = cells.flatMap(({ path, marks }) =>
      marks.flatMap(({ href }) => (href === null ? [] : [{ path, href }])),
    );
    const pages = new Map<string, string>();
    for (const { path, href } of links) {
      const url = new URL(href, `http://x${path}`);
      const html = pages.get(url.pathname) ?? (await (await page.request.get(url.pathname)).text());
      pages.set(url.pathname, html);
      expect([path, href, html.includes(url.hash === '' ? '<main' : `id="${url.hash.slice(1)}"`)]).toEqual([
        path,
        href,
        true,
      ]);
    }
  });

  test(`${ui}: a citation leads to its place, on the page and across pages`, async ({ page }) => {
    await page.goto(`/${ui}/ua-draft/34/`);
    const [first, second] = await page.locator(`#art_34__para_2__al_1 [lang=${ui}] a:not(.n)`).all();
    await expect(first ?? page.locator('x')).toHaveText(/1/u);
    await second?.click();
    await expect(page).toHaveURL(`/${ui}/ua-draft/34/#art_34__para_1__point_2`);
    await page.goto(`/${ui}/ua-draft/final/#sec_4__point_7`);
    await page.locator(`#sec_4__point_7__al_1 [lang=${ui}] a:not(.n)`).first().click();
    await expect(page).toHaveURL(`/${ui}/ua-draft/17/#art_17__para_2__point_1`);
    await expect(page.locator('#art_17__para_2__point_1')).toBeInViewport();
  });
}

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? 'with JavaScript' : 'without JavaScript', () => {
    test.use({ javaScriptEnabled });

    for (const ui of locales) {
      test(`${ui}: a citation that leads nowhere says so; a place names what cites it; both by keyboard`, async ({
        page,
      }) => {
        const t = translator(ui);
        await page.goto(`/${ui}/ua-draft/20/`);
        const line = page.locator('#art_20__para_8 .norma', { hasText: t('citations.missing') });
        await expect(line).toBeVisible();
        // The nearest place is offered.
        await line.getByRole('link').press('Enter');
        await expect(page).toHaveURL(`/${ui}/ua-draft/20/#art_20__para_6`);
        await page.goto(`/${ui}/ua-draft/15/`);
        const list = page.locator('section', {
          has: page.getByRole('heading', { name: t('citations.by') }),
        });
        await expect(list.locator(`a[href="/${ui}/ua-draft/10/#art_10__para_5"]`)).toBeVisible();
        await list.getByRole('link').first().press('Enter');
        await expect(page).toHaveURL(new RegExp(`/${ui}/ua-draft/\\w+/#`, 'u'));
      });
    }
  });
}
