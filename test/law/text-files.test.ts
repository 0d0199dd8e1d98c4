import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { placesOf, readLibrary } from '../../src/law/library.ts';
import { textFileOf } from '../../src/law/text-files.ts';

describe('the file of a place', () => {
  it('is that of its unit, or act.md', () => {
    expect(
      ['kz-code', 'kz-code/9/16', 'kz-code/chapter-3', 'ua-draft/preamble', 'ua-draft/final/7'].map((at) =>
        textFileOf(at, 'uk'),
      ),
    ).toEqual([
      'content/laws/kz-code/uk/act.md',
      'content/laws/kz-code/uk/9.md',
      'content/laws/kz-code/uk/act.md',
      'content/laws/ua-draft/uk/act.md',
      'content/laws/ua-draft/uk/final.md',
    ]);
  });

  it('is there for every place of the library, and act.md only where a place is in no unit', () => {
    const { library } = readLibrary('.');
    for (const text of library.laws.flatMap(({ texts }) => [...texts.values()])) {
      const files = placesOf(text).map(({ place, unit }) => ({
        file: textFileOf(place.address, text.lang),
        unit,
      }));
      expect(files.length).toBeGreaterThan(0);
      expect(files.filter(({ file, unit }) => file.endsWith('/act.md') !== (unit === undefined))).toEqual([]);
      expect([...new Set(files.map(({ file }) => file))].filter((file) => !existsSync(file))).toEqual([]);
    }
  });
});
