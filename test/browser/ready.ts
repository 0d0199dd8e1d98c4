import { expect, type Locator, type Page } from '@playwright/test';

/**
 * Waits until the page of an act or a provision answers its reader. Until then its links are plain ones: a finger's
 * first tap, or Enter, would follow them. Cards, contents and commands come with the box of the cards
 * (src/elements/room/room.ts), menus and copying with the place of notices (src/elements/cite/cite.ts).
 */
export async function untilReady(page: Page): Promise<void> {
  await page.locator('.card[popover]').waitFor({ state: 'attached' });
  await page.locator('.notice[role=status]').waitFor({ state: 'attached' });
}

/** Goes on with Tab until an element has the focus: whoever has no pointer comes there so or not at all. */
export async function tabTo(page: Page, wanted: Locator, most = 100): Promise<void> {
  for (let stop = 0; stop < most; stop += 1) {
    await page.keyboard.press('Tab');
    if (await wanted.evaluate((element) => element === document.activeElement)) return;
  }
  await expect(wanted, `is no stop among the next ${most}`).toBeFocused();
}
