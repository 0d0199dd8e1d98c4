import { readFileSync } from 'node:fs';
import * as z from 'zod';
import { citableActs } from '../../../src/law/citation/citable-acts.ts';
import type { CitationIndex } from '../../../src/law/citation/citation-index.ts';
import type { CitedKind } from '../../../src/law/citation/units.ts';
import { sourceSchema } from '../../../src/law/source.ts';

const fixtures = new URL('../../fixtures/citation/', import.meta.url);
const sources = new URL('../../../content/sources/', import.meta.url);

export function readFixture<T>(name: string, schema: z.ZodType<T>): T {
  return schema.parse(JSON.parse(readFileSync(new URL(name, fixtures), 'utf8')));
}

const kinds: z.ZodType<CitedKind> = z.enum([
  'article',
  'paragraph',
  'subparagraph',
  'part',
  'point',
  'text',
  'quoted',
  'footnote',
  'preamble',
]);

const actsSchema = z.object({
  acts: z.array(
    z.object({
      act: z.string(),
      pieces: z.string(),
      extra: z.string(),
      groups: z.string(),
      texts: z.string(),
    }),
  ),
});

const list = (text: string): string[] => text.split('; ').filter((each) => each !== '');

/** The index of the three acts from the compact description in acts.json; what is cited of them by the sources. */
export function fixtureIndex(): CitationIndex {
  const all = new Map<string, CitedKind>();
  const groupOf = new Map<string, string>();
  for (const { act, pieces, extra, groups, texts } of readFixture('acts.json', actsSchema).acts) {
    all.set(act, 'act');
    for (const piece of list(pieces)) {
      const [holder = '', count = '0', kind] = piece.split(' ');
      if (holder === 'final') all.set(`${act}/final`, 'closing');
      for (let number = 1; number <= Number(count); number += 1) {
        all.set([act, ...(holder === '.' ? [] : [holder]), number].join('/'), kinds.parse(kind));
      }
    }
    for (const each of [...list(extra), ...list(texts)]) {
      const [path = '', kind] = each.split(' ');
      all.set(`${act}/${path}`, kinds.parse(kind));
    }
    for (const each of list(groups)) {
      const [path = '', units = ''] = each.split(' ');
      const address = `${act}/${path}`;
      all.set(address, path.includes('chapter') ? 'chapter' : 'section');
      if (path.includes('/')) groupOf.set(address, address.slice(0, address.lastIndexOf('/')));
      const [first = '', last = ''] = units.split('-');
      if (first === 'final') groupOf.set(`${act}/final`, address);
      else
        for (let unit = Number(first); first !== '' && unit <= Number(last); unit += 1)
          groupOf.set(`${act}/${unit}`, address);
    }
  }
  const records = ['kz-ethics', 'ua-civil-service'].map((name) =>
    sourceSchema.parse(JSON.parse(readFileSync(new URL(`${name}/source.json`, sources), 'utf8'))),
  );
  return { acts: citableActs(records), kinds: all, groupOf };
}
