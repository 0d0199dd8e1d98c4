import type { Locator, Page } from '@playwright/test';
import axe from 'axe-core';
import type { Locale } from '../../src/locale.ts';

/** A citation that one act alone has, in each language. */
export const article: Readonly<Record<Locale, string>> = {
  ru: 'статья 59',
  en: 'article 59',
  uk: 'стаття 59',
};

/** The box of a page. */
export function box(page: Page): Locator {
  return page.getByRole('searchbox');
}

/** The search page with a query. */
export function searchPath(ui: Locale, query: string): string {
  return `/${ui}/search/?q=${encodeURIComponent(query)}`;
}

/** What axe finds amiss in a page: the rule and the elements that break it. */
export async function violations(page: Page): Promise<string[]> {
  await page.evaluate(axe.source);
  return page.evaluate(async () => {
    const values = ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa', 'best-practice'];
    const results = await window.axe.run({ runOnly: { type: 'tag', values } });
    return results.violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
  });
}
