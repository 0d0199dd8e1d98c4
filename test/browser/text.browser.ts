import { expect, type Page, test } from '@playwright/test';
import type { ActNode } from '../../src/law/model.ts';
import { nodesOf } from '../../src/law/walk.ts';
import { locales } from '../../src/locale.ts';
import { library, linesOf } from './site.ts';

/** Language, lines and ids of the law's words on pages, read without running them. */
async function readPages(page: Page, paths: readonly string[]) {
  await page.goto('/404.html');
  return page.evaluate(async (list) => {
    const read = async (path: string) => {
      const html = await (await fetch(path)).text();
      const law = new DOMParser().parseFromString(html, 'text/html').querySelector<HTMLElement>('.law');
      const lines = [...(law?.querySelectorAll('h1, h2, h3, h4, h5, h6, p') ?? [])];
      const ids = [law, ...(law?.querySelectorAll('[id]') ?? [])].map((each) => each?.id ?? '');
      return {
        lang: law?.lang,
        lines: lines.map((line) => line.textContent),
        ids: ids.filter((id) => id !== ''),
      };
    };
    return Promise.all(list.map(read));
  }, paths);
}

function linesOfAct(content: readonly ActNode[]): string[] {
  return content.flatMap((node) => {
    if (node.type === 'matter') return [...node.paragraphs];
    if (node.type === 'unit') return linesOf(node.unit);
    const inner = linesOfAct(node.content);
    const isUnit = node.content.some((each) => each.type === 'unit' && each.unit.eId === node.eId);
    return isUnit ? inner : [[node.label, node.title].filter((part) => part !== '').join(' '), ...inner];
  });
}

for (const law of library.laws) {
  for (const ui of locales) {
    const text = law.texts.get(ui) ?? law.texts.get(law.original);
    test(`${law.name}: pages in ${ui} print every word of the text, and no other`, async ({ page }) => {
      expect(text?.units.length).toBeGreaterThan(0);
      const units = text?.units ?? [];
      const pages = await readPages(
        page,
        units.map(({ address }) => `/${ui}/${address}/`),
      );
      for (const [index, unit] of units.entries()) {
        expect([unit.address, pages[index]]).toEqual([
          unit.address,
          { lang: text?.lang, lines: linesOf(unit), ids: nodesOf(unit).map(({ eId }) => eId) },
        ]);
      }
    });

    test(`${law.name}: the whole act in ${ui} prints every word in the order of the source`, async ({
      page,
    }) => {
      const [act] = await readPages(page, [`/${ui}/${law.name}/`]);
      expect(act?.lang).toBe(text?.lang);
      expect(act?.lines).toEqual(linesOfAct(text?.content ?? []));
      expect(new Set(act?.ids).size).toBe(act?.ids.length);
    });
  }
}
