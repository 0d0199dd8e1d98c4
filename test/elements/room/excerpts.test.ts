import { describe, expect, it } from 'vitest';
import { unitFile } from '../../../src/components/search/unit-file.ts';
import { excerptFrom } from '../../../src/elements/room/excerpts.ts';
import { nodesOf } from '../../../src/law/walk.ts';
import { locales } from '../../../src/locale.ts';
import { laws, unitFor } from '../../../src/site.ts';

describe('excerptFrom', () => {
  it('finds the words of every paragraph and provision of every text by its fragment', () => {
    let paragraphs = 0;
    for (const law of laws) {
      for (const lang of locales) {
        for (const address of law.units) {
          const { unit } = unitFor(law, lang, address);
          const file = unitFile(lang, law, address);
          for (const node of nodesOf(unit)) {
            if (node.type === 'footnote') continue;
            const excerpt = excerptFrom(file, law.name, address, node.eId);
            const words = excerpt?.lines.map(({ text }) => text);
            const due =
              node.type === 'text'
                ? [node.text]
                : nodesOf(node).flatMap((each) => (each.type === 'text' ? [each.text] : []));
            expect([node.address, words?.toSorted()]).toEqual([
              node.address,
              due.length === 0 ? undefined : due.toSorted(),
            ]);
            paragraphs += 1;
          }
        }
      }
    }
    expect(paragraphs).toBeGreaterThan(1000);
  });

  it('calls a place by the heading of its unit and its own number', () => {
    const law = laws.find(({ name }) => name === 'kz-code');
    if (law === undefined) throw new Error('no kz-code');
    const file = unitFile('ru', law, 'kz-code/9');
    expect(excerptFrom(file, 'kz-code', 'kz-code/9', 'para_9__subpara_16')?.name).toBe(
      'Пункт 9, подпункт 16',
    );
    expect(excerptFrom(file, 'kz-code', 'kz-code/9', '')?.name).toBe('Пункт 9');
    expect(excerptFrom(file, 'kz-code', 'kz-code/9', 'para_9__subpara_99')).toBeUndefined();
  });
});
