import { expect, type Page, test } from '@playwright/test';
import { notesAt } from '../../src/editorial/notes.ts';
import { readNotes } from '../../src/editorial/notes-read.ts';
import { translator } from '../../src/i18n.ts';
import type { Law } from '../../src/law/library.ts';
import type { Provision } from '../../src/law/model.ts';
import { locales } from '../../src/locale.ts';
import { untilReady } from './ready.ts';
import { draft, library } from './site.ts';

// What the page of a whole act says at its provisions without any script: numbers that are links, marks of notes.

const { notes } = readNotes(process.cwd());

/** A provision, its unit included, with whether notes that a reader must see stand at it or at a paragraph of it. */
interface Noted {
  readonly eId: string;
  readonly label: string;
  /** The last segment of its unit's address. */
  readonly unit: string;
  readonly noted: boolean;
}

function within(provision: Provision, unit: string): Noted[] {
  const own = provision.content.filter((block) => block.type !== 'provision').map(({ address }) => address);
  const seen = [provision.address, ...own].flatMap((address) => notesAt(notes, address));
  const inner = provision.content.flatMap((block) => (block.type === 'provision' ? within(block, unit) : []));
  const { eId, label } = provision;
  return [{ eId, label, unit, noted: seen.some(({ severity }) => severity !== 'S3') }, ...inner];
}

function provisionsOf({ name, original, texts }: Law): Noted[] {
  const units = texts.get(original)?.units ?? [];
  return units.flatMap((unit) => within(unit, unit.address.slice(name.length + 1)));
}

/** By id: where the first number of each place leads, and the link that says that it has notes. */
function readPlaces(page: Page) {
  return page.locator('.law :is(section, ol > li)[id]').evaluateAll((places) =>
    places.map((place) => {
      const line = place.querySelector(':scope > :not(a)');
      const number = line?.querySelector('a');
      const mark = place.querySelector(':scope > a') ?? line?.querySelector(':scope a[title]');
      return {
        id: place.id,
        number: line?.textContent.startsWith(number?.textContent ?? '?')
          ? number?.getAttribute('href')
          : null,
        mark: mark instanceof HTMLAnchorElement ? mark.pathname : undefined,
        says: mark?.getAttribute('title') ?? mark?.textContent,
      };
    }),
  );
}

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  for (const ui of locales) {
    test(`${ui}: every number of a whole act is a link, and every provision that has notes leads to them`, async ({
      page,
    }) => {
      const t = translator(ui);
      for (const law of library.laws) {
        await page.goto(`/${ui}/${law.name}/`);
        const found = new Map((await readPlaces(page)).map((place) => [place.id, place]));
        const due = provisionsOf(law);
        expect(due.filter(({ noted }) => noted).length).toBeGreaterThan(2);
        for (const { eId, label, unit, noted } of due) {
          const path = `/${ui}/${law.name}/${unit}/`;
          const { number, mark, says } = found.get(eId) ?? {};
          const isUnit = !eId.includes('__');
          expect([eId, mark, says]).toEqual([
            eId,
            noted ? path : undefined,
            noted ? t('notes.nav') : undefined,
          ]);
          if (label === '') continue;
          if (isUnit) expect(new URL(number ?? '', page.url()).pathname).toBe(path);
          else expect([eId, number]).toEqual([eId, `#${eId}`]);
        }
      }
      // A number leads to its provision, and marks it.
      await page.locator('#art_40__para_2 a', { hasText: '2.' }).first().click();
      await expect(page).toHaveURL(/#art_40__para_2$/u);
      await expect(page.locator('#art_40__para_2:target')).toBeInViewport();
    });
  }
});

for (const ui of locales) {
  test(`${ui}: a mark below a number leads to the provision and its notes, by keyboard too`, async ({
    page,
  }) => {
    const t = translator(ui);
    await page.goto(`/${ui}/ua-draft/`);
    await untilReady(page);
    const item = page.locator('#art_22__para_3');
    const mark = item.getByRole('link', { name: t('notes.nav') });
    for (const width of [1280, 360]) {
      await page.setViewportSize({ width, height: 800 });
      const [number, star] = [await item.locator('.n').first().boundingBox(), await mark.boundingBox()];
      expect(star?.width).toBeGreaterThanOrEqual(24);
      expect(star?.height).toBeGreaterThanOrEqual(24);
      expect(star?.x).toBeCloseTo(number?.x ?? 0, 0);
      expect(star?.y).toBeGreaterThanOrEqual((number?.y ?? 0) + (number?.height ?? 800) - 1);
    }
    await mark.focus();
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(`/${ui}/ua-draft/22/#art_22__para_3`);
    await expect(page.locator('#art_22__para_3 > details.norma')).toBeInViewport();
  });
}

test('marks are no words of the law: neither copied nor printed', async ({ page }) => {
  await page.goto(`/${draft.original}/ua-draft/`);
  const item = page.locator('#art_22__para_3');
  const copied = await item.evaluate((element) => {
    getSelection()?.selectAllChildren(element);
    return getSelection()?.toString() ?? '';
  });
  expect(copied).toContain('3.');
  expect(copied).not.toContain(translator(draft.original)('notes.nav'));
  await page.emulateMedia({ media: 'print' });
  await expect(item.locator('> a')).toBeHidden();
});
