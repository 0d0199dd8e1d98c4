import { expect, type Page, test } from '@playwright/test';
import type { Law } from '../../src/law/library.ts';
import type { ActNode } from '../../src/law/model.ts';
import { nodesOf } from '../../src/law/walk.ts';
import { locales } from '../../src/locale.ts';
import { library, linesOf } from './site.ts';

/** Lines in each language and ids of the law's words on pages, read without running them. */
async function readPages(page: Page, paths: readonly string[]) {
  await page.goto('/404.html');
  return page.evaluate(async (list) => {
    const read = async (path: string) => {
      const html = await (await fetch(path)).text();
      const law = new DOMParser().parseFromString(html, 'text/html').querySelector<HTMLElement>('.law');
      // What Norma itself says beside the law's words is not of the law.
      for (const own of law?.querySelectorAll('.heads, .norma') ?? []) own.remove();
      const lines: Record<string, string[]> = {};
      for (const line of law?.querySelectorAll('.row > *, :is(h1, h2, h3, h4, h5, h6, p):not(.row)') ?? []) {
        const lang = line.closest<HTMLElement>('[lang]')?.lang ?? '';
        lines[lang] = [...(lines[lang] ?? []), line.textContent];
      }
      const ids = [law, ...(law?.querySelectorAll('[id]') ?? [])].map((each) => each?.id ?? '');
      return { lang: law?.lang, lines, ids: ids.filter((id) => id !== '') };
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

/** The lines of a unit in each language that has it. */
function linesOfUnit(law: Law, address: string): Record<string, string[]> {
  return Object.fromEntries(
    [...law.texts.values()].flatMap((text) =>
      text.units.filter((unit) => unit.address === address).map((unit) => [text.lang, linesOf(unit)]),
    ),
  );
}

for (const law of library.laws) {
  for (const ui of locales) {
    const text = law.texts.get(ui) ?? law.texts.get(law.original);
    test(`${law.name}: pages in ${ui} print every word of every text, and no other`, async ({ page }) => {
      expect(text?.units.length).toBeGreaterThan(0);
      const units = text?.units ?? [];
      const pages = await readPages(
        page,
        units.map(({ address }) => `/${ui}/${address}/`),
      );
      for (const [index, unit] of units.entries()) {
        expect([unit.address, pages[index]]).toEqual([
          unit.address,
          {
            lang: text?.lang,
            lines: linesOfUnit(law, unit.address),
            ids: nodesOf(unit).map(({ eId }) => eId),
          },
        ]);
      }
    });

    test(`${law.name}: the whole act in ${ui} prints every word in the order of the source`, async ({
      page,
    }) => {
      const [act] = await readPages(page, [`/${ui}/${law.name}/`]);
      expect(act?.lang).toBe(text?.lang);
      // The reader's language and the original stand in the page.
      const lines = [...new Set([ui, law.original])].flatMap((lang) => {
        const content = law.texts.get(lang)?.content;
        return content === undefined ? [] : [[lang, linesOfAct(content)] as const];
      });
      expect(act?.lines).toEqual(Object.fromEntries(lines));
      expect(new Set(act?.ids).size).toBe(act?.ids.length);
    });
  }
}
