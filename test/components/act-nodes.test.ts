import { describe, expect, it } from 'vitest';
import { actVersion, keyedNodes } from '../../src/components/act-nodes.ts';
import { readLibrary } from '../../src/law/library.ts';
import type { ActNode, MatterKind } from '../../src/law/model.ts';

const matter = (kind: MatterKind, words: string): ActNode => ({
  type: 'matter',
  kind,
  paragraphs: [words],
  line: 1,
});

describe('keyedNodes', () => {
  it('calls what has no address by its kind and place, so that a line more of another kind shifts nothing', () => {
    const russian = [matter('title', 'Приказ'), matter('adoption', 'Принят'), matter('signature', 'Министр')];
    const english = [
      matter('title', 'Order'),
      matter('remark', 'Unofficial translation'),
      matter('signature', 'Minister'),
    ];
    const keys = (content: ActNode[]) => keyedNodes(content, '').map(({ key }) => key);
    expect(keys(russian)).toEqual([' title 1', ' adoption 1', ' signature 1']);
    expect(keys(english)).toEqual([' title 1', ' remark 1', ' signature 1']);
  });
});

describe('actVersion', () => {
  it('pairs every heading and unit of a translation with its original', () => {
    for (const law of readLibrary(process.cwd()).library.laws) {
      const original = actVersion(law.original, law.texts.get(law.original)?.content ?? []);
      const addressed = [...original.nodes].filter(([, { type }]) => type !== 'matter');
      expect(addressed.length).toBeGreaterThan(3);
      for (const text of law.texts.values()) {
        const { nodes } = actVersion(text.lang, text.content);
        for (const [key, { type }] of addressed) expect([key, nodes.get(key)?.type]).toEqual([key, type]);
      }
    }
  });
});
