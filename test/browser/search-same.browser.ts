import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { readBatch } from '../../scripts/ask/batch.ts';
import { isWithin, unitOf } from '../../src/law/address.ts';
import { locales } from '../../src/locale.ts';
import { ask } from '../../src/search/ask.ts';
import { readSearchable } from '../search/engines.ts';
import { box } from './search.ts';

const { items } = readBatch(readFileSync('test/fixtures/search/heldout.jsonl', 'utf8'));

test('the page answers as the command does', async ({ page }) => {
  test.slow();
  const { engines } = readSearchable();
  for (const ui of locales) {
    await page.goto(`/${ui}/search/`);
    for (const { q } of items.filter((item) => item.lang === ui).slice(0, 8)) {
      const { hits, silent } = ask(q, engines[ui]);
      // What holds another hit stands as its heading.
      const [best, ...others] = hits.map((hit) => hit.address);
      const inner = (silent ? hits.slice(0, 3).map((hit) => hit.address) : others).filter(
        (address, _, all) => !all.some((other) => other !== address && isWithin(other, address)),
      );
      await box(page).fill(q);
      const answered = !silent && best !== undefined;
      if (answered) {
        const unit = new RegExp(`^/${ui}/${unitOf(best)}/(?:#|$)`, 'u');
        await expect(page.locator('.best a.to')).toHaveAttribute('href', unit);
      }
      await expect(page.locator('.best')).toHaveCount(answered ? 1 : 0);
      await expect(page.locator('.silent')).toHaveCount(answered ? 0 : 1);
      await expect(page.locator('.found li')).toHaveCount(inner.length);
    }
  }
});
