import * as fc from 'fast-check';
import { VFile } from 'vfile';
import { describe, expect, it } from 'vitest';
import { actFromMarkdown, actToMarkdown, type OutlineNode } from '../../src/law/markdown/act.ts';
import { unitFromMarkdown, unitToMarkdown } from '../../src/law/markdown/unit.ts';
import type { ActNode } from '../../src/law/model.ts';
import { Places } from '../../src/law/places.ts';
import { actTree, unitTree } from './trees.ts';

const hash = '0'.repeat(64);

/** Trees compared without the lines of the files that they were read from. */
function lineless(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value, (key, each) => (key === 'line' ? undefined : each)));
}

describe('unit Markdown', () => {
  it('reads back any unit that it wrote', () => {
    fc.assert(
      fc.property(unitTree, ({ unit, profile }) => {
        const facts = { status: 'original' as const, groups: [], source: 'some/text.txt', hash };
        const file = new VFile(unitToMarkdown(unit, facts));
        const read = unitFromMarkdown(file, profile, new Places('xx-act'), () => undefined);
        expect(file.messages.map(String)).toEqual([]);
        expect(lineless(read?.unit)).toEqual(lineless(unit));
      }),
      { numRuns: 1500 },
    );
  });

  const cases: readonly [string, string, string][] = [
    ['no front matter', 'text', '1:1: found "text", expected front matter between two lines "---"'],
    ['an unknown field', front('colour: red'), '8:9: found the key "colour", expected none of that name'],
    ['a wrong kind', front('', { kind: 'verse' }), '3:7: "kind": found "verse", expected one of'],
    [
      'markup in the text',
      `${front('')}\n- **1)** *so*\n`,
      '10:10-10:14: found emphasis, expected plain text',
    ],
    ['an item without a label', `${front('')}\n- so\n`, '10:1-10:5: found a list item without a label'],
    ['a heading', `${front('')}\n## So\n`, '10:1-10:6: found heading, expected a paragraph'],
    [
      'a changed address',
      front('', { address: 'xx-act/8' }),
      '2:1: found address xx-act/8, expected xx-act/9',
    ],
  ];
  it.each(cases)('says where and what: %s', (_name, source, expected) => {
    const file = new VFile(source);
    unitFromMarkdown(file, 'adilet', new Places('xx-act'), () => undefined);
    expect(file.messages.map(String).join('\n')).toContain(expected);
  });
});

function front(extra: string, change: Record<string, string> = {}): string {
  const fields = {
    address: 'xx-act/9',
    kind: 'paragraph',
    label: '"9."',
    groups: '[]',
    status: 'original',
    hash: `"${hash}"`,
  };
  const lines = Object.entries({ ...fields, ...change }).map(([key, value]) => `${key}: ${value}`);
  return `---\n${[...lines, ...(extra === '' ? [] : [extra])].join('\n')}\n---\n`;
}

describe('act Markdown', () => {
  it('reads back any outline that it wrote', () => {
    fc.assert(
      fc.property(actTree, (text) => {
        const facts = {
          act: text.act,
          lang: text.lang,
          profile: text.profile,
          status: 'original' as const,
          hash,
        };
        const file = new VFile(actToMarkdown(text, facts));
        const read = actFromMarkdown(file, (act) => new Places(act));
        expect(file.messages.map(String)).toEqual([]);
        expect(lineless(read?.content)).toEqual(lineless(outline(text.content)));
      }),
      { numRuns: 700 },
    );
  });
});

function outline(nodes: readonly ActNode[]): OutlineNode[] {
  return nodes.map((node): OutlineNode => {
    if (node.type === 'unit') {
      const segment = node.unit.address.slice(node.unit.address.lastIndexOf('/') + 1);
      return { type: 'unit', segment, line: 1 };
    }
    return node.type === 'group' ? { ...node, content: outline(node.content) } : node;
  });
}
