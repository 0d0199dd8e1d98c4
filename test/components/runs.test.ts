import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cellsOf, type Run, runsOf, versionsOf } from '../../src/components/runs.ts';
import type { Block, Provision } from '../../src/law/model.ts';

let count = 0;
const place = () => {
  count += 1;
  return { address: `x/${count}`, eId: `x_${count}` };
};
const block = fc.constantFrom('text', 'quote', 'footnote', 'provision').map((type): Block => {
  if (type === 'footnote') return { ...place(), type, text: 'note' };
  if (type === 'provision') return { ...place(), type, kind: 'point', label: '1)', content: [], line: 1 };
  return { ...place(), type: 'text', text: 'words', quoted: type === 'quote' };
});

function blocksOf(run: Run): readonly Block[] {
  if (run.type === 'quote') return run.blocks;
  return run.type === 'list' ? run.items : [run.block];
}

describe('runsOf', () => {
  it('keeps every block in its place', () => {
    fc.assert(
      fc.property(fc.array(block), (content) => {
        expect(runsOf(content).flatMap(blocksOf)).toEqual(content);
      }),
    );
  });

  it('never puts two lists or two quotations side by side', () => {
    fc.assert(
      fc.property(fc.array(block), (content) => {
        const types = runsOf(content).map(({ type }) => type);
        return types.every(
          (type, index) => (type !== 'list' && type !== 'quote') || types[index + 1] !== type,
        );
      }),
    );
  });
});

describe('versions', () => {
  const provision = (label: string, text: string): Provision => ({
    type: 'provision',
    kind: 'part',
    address: 'a/1',
    eId: 'a_1',
    label,
    line: 1,
    content: [
      { type: 'text', address: 'a/1/al-1', eId: 'a_1__al_1', text, quoted: false },
      { type: 'provision', kind: 'point', address: 'a/1/1', eId: 'a_1_1', label: '1)', content: [], line: 2 },
    ],
  });
  const versions = [
    { lang: 'ru', provision: provision('1.', 'слова') },
    {
      lang: 'en',
      provision: { ...provision('1.', 'words'), content: provision('1.', 'words').content.slice(0, 1) },
    },
  ] as const;

  it('stand in one row by their address, each with its own label', () => {
    expect(cellsOf(versions, 'a/1/al-1', true)).toEqual([
      { lang: 'ru', label: '1.', text: 'слова' },
      { lang: 'en', label: '1.', text: 'words' },
    ]);
    expect(cellsOf(versions, 'a/1/al-1', false).map(({ label }) => label)).toEqual(['', '']);
    expect(cellsOf(versions, 'a/1/1', true)).toEqual([]);
  });

  it('leave out the languages that lack a provision', () => {
    expect(versionsOf(versions, 'a/1/1').map(({ lang }) => lang)).toEqual(['ru']);
    expect(versionsOf(versions, 'a/1/al-1')).toEqual([]);
  });
});
