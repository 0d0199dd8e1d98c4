import { VFile } from 'vfile';
import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { fitYaml, parseYaml, readYaml, readYamlList } from '../../src/law/yaml.ts';

const schema = z.strictObject({
  name: z.string().min(1),
  sort: z.enum(['big', 'small']),
  size: z.int().positive(),
  places: z.array(z.strictObject({ at: z.union([z.literal('here'), z.array(z.string())]) })).min(1),
  page: z.url().optional(),
  code: z.string().regex(/^\d+$/u).optional(),
});
const good = 'name: A\nsort: big\nsize: 2\nplaces:\n  - at: here\n  - { at: [there] }\n';

function saidOf(yaml: string): string[] {
  const file = new VFile({ path: 'a.yaml', value: yaml });
  readYaml(file, schema, 'thing');
  return file.messages.map(({ line, column, ruleId, reason }) => `${line}:${column} ${ruleId} ${reason}`);
}

describe('a YAML file', () => {
  it('gives its data and the place of each value, or of what should hold it', () => {
    const read = readYaml(new VFile({ path: 'a.yaml', value: good }), schema, 'thing');
    expect(read?.data).toEqual({
      name: 'A',
      sort: 'big',
      size: 2,
      places: [{ at: 'here' }, { at: ['there'] }],
    });
    const at = (...path: (string | number)[]) => read?.originOf(path);
    expect(at('places', 1, 'at', 0)).toEqual({ path: 'a.yaml', line: 6, column: 12 });
    expect(at('places', 1, 'when', 'ever')).toEqual({ path: 'a.yaml', line: 6, column: 5 });
    expect(at('nowhere')).toEqual({ path: 'a.yaml', line: 1, column: 1 });
  });

  it.each([
    ['an empty text', 'name: A', 'name: ""', '1:7 thing-schema "name": found "", expected a string to have'],
    ['nothing', 'name: A\n', '', '1:1 thing-schema "name": found nothing, expected a string'],
    [
      'another type',
      'name: A',
      'name: [A, B]',
      '1:7 thing-schema "name": found a list of 2, expected a string',
    ],
    [
      'an unknown word',
      'big',
      'huge',
      '2:7 thing-schema "sort": found "huge", expected one of "big"|"small"',
    ],
    [
      'a number out of range',
      'size: 2',
      'size: 0',
      '3:7 thing-schema "size": found 0, expected a number to be >0',
    ],
    ['half a number', 'size: 2', 'size: 2.5', '3:7 thing-schema "size": found 2.5, expected a whole number'],
    [
      'none of some forms',
      'at: here',
      'at: { a: b }',
      '5:9 thing-schema "places.0.at": found a mapping, expected "here" or a list',
    ],
    [
      'an unknown key',
      'at: here',
      'at: here\n    to: me',
      '6:9 thing-schema "places.0": found the key "to", expected none of that name',
    ],
    [
      'no address of a page',
      'size: 2',
      'size: 2\npage: x',
      '4:7 thing-schema "page": found "x", expected a url',
    ],
    [
      'no code',
      'size: 2',
      'size: 2\ncode: x',
      '4:7 thing-schema "code": found "x", expected a string like /^\\d+$/u',
    ],
    ['no YAML', 'sort: big', 'sort: [big', '3:1 thing-yaml found YAML that cannot be read: '],
    ['a key twice', 'sort: big', 'sort: big\nsort: big', '3:1 thing-yaml found YAML that cannot be read: '],
  ])('tells %s', (_name, from, to, message) => {
    expect(saidOf(good.replace(from, to)).join('\n')).toContain(message);
  });

  it('tells a text that is no mapping, and one that is empty', () => {
    expect(saidOf('- a')).toEqual(['1:1 thing-schema found a list of 1, expected a mapping']);
    expect(saidOf('')).toEqual(['1:1 thing-schema found nothing, expected a mapping']);
  });

  it('cuts what was found short', () => {
    const [said = ''] = saidOf(good.replace('big', 'x'.repeat(500)));
    expect(said).toContain(`found "${'x'.repeat(60)}…", expected`);
  });
});

describe('a YAML list', () => {
  const entry = z.strictObject({ id: z.string() });
  it('gives the entries that fit with their places, and tells the others', () => {
    const file = new VFile({ path: 'a.yaml', value: '- id: a\n- id: 2\n\n- id: c\n' });
    expect(readYamlList(file, entry, 'thing')).toEqual([
      { data: { id: 'a' }, origin: { path: 'a.yaml', line: 1, column: 3 } },
      { data: { id: 'c' }, origin: { path: 'a.yaml', line: 4, column: 3 } },
    ]);
    expect(file.messages.map(String)).toEqual(['a.yaml:2:7: "id": found 2, expected a string']);
  });

  it('tells what is none', () => {
    const file = new VFile({ path: 'a.yaml', value: 'id: a\n' });
    expect(readYamlList(file, entry, 'thing')).toEqual([]);
    expect(file.messages.map(String)).toEqual(['a.yaml:1:1: found a mapping, expected a list']);
  });
});

describe('YAML inside another file', () => {
  it('has its places in that file', () => {
    const file = new VFile({ path: 'a.md', value: '---\nid: 7\n---\n' });
    const read = parseYaml(file, 'front', 'id: 7\n', 1);
    expect(read === undefined || fitYaml(file, read, z.strictObject({ id: z.string() }), 'front')).toBe(
      undefined,
    );
    expect(file.messages.map(String)).toEqual(['a.md:2:5: "id": found 7, expected a string']);
  });
});
