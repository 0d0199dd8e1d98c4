import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import type { Browser, Page } from 'playwright-core';
import { type Locale, locales } from '../../src/locale.ts';
import { readBatch } from '../ask/batch.ts';
import { slowDown, slowedFigures, withSite } from './slowed.ts';
import type { Figure } from './table.ts';

/** Questions of the kind that people ask, as the tests of the search have them. */
const questions = 'test/fixtures/search/heldout.jsonl';
const rounds = 3;

/** What the search of a built site costs a reader: bytes until the first answer, and time for each later one. */
export async function measureSearch(folder: string, base: string): Promise<Figure[]> {
  const { items } = readBatch(readFileSync(questions, 'utf8'));
  return withSite(folder, base, async (browser, url) => {
    const weights: number[] = [];
    const times: number[] = [];
    for (const lang of locales) {
      const asked = items.filter((item) => item.lang === lang).map((item) => item.q);
      const [first = ''] = asked;
      weights.push(await weighFirst(browser, `${url}${lang}/search/`, lang, first));
      times.push(...(await timeQueries(browser, `${url}${lang}/search/`, asked)));
    }
    return [
      {
        name: 'search, code and index of the heaviest language (gzip)',
        value: Math.max(...weights),
        unit: 'B',
        budget: 120_000,
      },
      ...slowedFigures(`search, ${times.length} queries`, times),
    ];
  });
}

/** Bytes of the scripts and the index that a first query in a language loads; the words of what it finds apart. */
async function weighFirst(browser: Browser, url: string, lang: Locale, query: string): Promise<number> {
  const page = await browser.newPage();
  const bodies: Promise<Buffer>[] = [];
  page.on('response', (response) => {
    const path = new URL(response.url()).pathname;
    if (path.endsWith('.js') || path.includes(`/search-index/${lang}.`)) bodies.push(response.body());
  });
  await page.goto(url);
  await askFor(page, query, 1);
  const sizes = (await Promise.all(bodies)).map((body) => gzipSync(body).length);
  await page.close();
  return sizes.reduce((sum, size) => sum + size, 0);
}

/**
 * Milliseconds of each query on a slowed processor, without the drawing of what it finds. The first question is typed
 * before, letter by letter, as a reader does who comes to the page: those searches are not counted. Of each query the
 * best of three times counts: the others hold what else the machine was doing.
 */
async function timeQueries(browser: Browser, url: string, queries: readonly string[]): Promise<number[]> {
  const page = await browser.newPage();
  await page.goto(url);
  await slowDown(page);
  const [first = ''] = queries;
  await page.getByRole('searchbox').pressSequentially(first, { delay: 100 });
  await rest(page);
  const typed = (await timesIn(page)).length;
  let times: number[] = [];
  for (let round = 0; round < rounds; round += 1)
    for (const query of queries) times = await askFor(page, query, Math.max(typed, times.length) + 1);
  await page.close();
  return queries.map((_, index) =>
    Math.min(...times.slice(typed).filter((_, search) => search % queries.length === index)),
  );
}

/** Asks in the page's box; the times of all searches so far once there are `count` of them. */
async function askFor(page: Page, query: string, count: number): Promise<number[]> {
  const box = page.getByRole('searchbox');
  // The box searches for what is new in it.
  await box.fill('');
  await box.fill(query);
  await page.waitForFunction(
    (wanted) => performance.getEntriesByName('norma-search').length >= wanted,
    count,
  );
  return timesIn(page);
}

/** Waits until what was typed is answered, to its last letter. */
async function rest(page: Page): Promise<void> {
  await page.waitForFunction(() => performance.getEntriesByName('norma-search').length > 0);
  await page.waitForTimeout(2000);
}

function timesIn(page: Page): Promise<number[]> {
  return page.evaluate(() => performance.getEntriesByName('norma-search').map(({ duration }) => duration));
}
