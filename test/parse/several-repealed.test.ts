import { VFile } from 'vfile';
import { describe, expect, it } from 'vitest';
import { parseText } from '../../scripts/parse/parse.ts';
import { unitFromMarkdown, unitToMarkdown } from '../../src/law/markdown/unit.ts';
import { Places } from '../../src/law/places.ts';
import { provisionsOf, unitsOf } from '../../src/law/walk.ts';

const facts = { status: 'original', groups: [], hash: '0'.repeat(64) } as const;

/** What a text gives, written as Markdown and read again: address, kind and label of each provision. */
function readAgain(text: string, profile: 'adilet' | 'rada'): { before: string[]; after: string[] } {
  const { acts } = parseText(text, { path: 'text.txt', profile, nameOf: () => 'act' });
  const units = unitsOf(acts[0]?.content ?? []);
  const places = new Places('act');
  const after = units.flatMap((unit) => {
    const file = new VFile({ value: unitToMarkdown(unit, facts) });
    const read = unitFromMarkdown(file, profile, places, () => undefined);
    expect(file.messages.map(String)).toEqual([]);
    return read === undefined ? [] : provisionsOf(read.unit);
  });
  const shown = ({ address, kind, label }: { address: string; kind: string; label: string }) =>
    `${address} ${kind} ${label}`.trimEnd();
  return { before: units.flatMap(provisionsOf).map(shown), after: after.map(shown) };
}

describe('several provisions that one line repeals', () => {
  it('are read from Markdown as they were written', () => {
    const law =
      'Статья 1. Лодки\n\n1. Лодки есть.\n\nПункты 2 и 3 исключены.\n\n4. Лодки плывут.\n\n' +
      'Статьи 2–4. Исключены Законом.\n\nСтатья 4-1. Весла\n\nВесла есть.\n\nСтатьи 4-2, 4-3 исключены Законом.\n';
    const { before, after } = readAgain(law, 'adilet');
    expect(after).toEqual(before);
    expect(after).toEqual([
      'act/1 article Статья 1.',
      'act/1/1 paragraph 1.',
      'act/1/2-3 paragraph Пункты 2 и 3',
      'act/1/4 paragraph 4.',
      'act/2 article Статьи 2–4.',
      'act/3 article',
      'act/4 article',
      'act/4-1 article Статья 4-1.',
      'act/4-2 article Статьи 4-2, 4-3',
      'act/4-3 article',
    ]);
  });

  it('keep an inserted number what it is', () => {
    const law = 'Про човни\n\n1. Човни є.\n\n2. Весла є.\n\n2-3. Виключено.\n\n3. Кінець.\n';
    expect(readAgain(law, 'rada').after).toEqual([
      'act/1 point 1.',
      'act/2 point 2.',
      'act/2-3 point 2-3.',
      'act/3 point 3.',
    ]);
  });
});
