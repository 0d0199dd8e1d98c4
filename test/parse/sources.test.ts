import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { type Parsed, parseText } from '../../scripts/parse/parse.ts';
import type { ActText } from '../../src/law/model.ts';
import { groupsOf, mattersOf, nodesOf, provisionsOf, unitsOf } from '../../src/law/walk.ts';
import type { Locale } from '../../src/locale.ts';
import { charactersOfSource, charactersOfTrees } from './lossless.ts';

const kzNames: Readonly<Record<string, string>> = { '1': 'kz-order', '2': 'kz-code' };

function read(source: string, profile: 'adilet' | 'rada', nameOf: (lang: Locale, n: number) => string) {
  const path = `content/sources/${source}/text.txt`;
  const text = readFileSync(path, 'utf8');
  return { text, parsed: parseText(text, { path, profile, nameOf }) };
}

const kz = read('kz-ethics', 'adilet', (_, n) => kzNames[String(n)] ?? `kz-${n}`);
const ua = read('ua-civil-service', 'rada', (_, n) => (n === 1 ? 'ua-draft' : `ua-draft-${n}`));

function act(parsed: Parsed, name: string, lang: Locale): ActText {
  const found = parsed.acts.find((each) => each.act === name && each.lang === lang);
  if (found === undefined) throw new Error(`no ${name} in ${lang}`);
  return found;
}

function addresses(text: ActText): string[] {
  return unitsOf(text.content)
    .flatMap(provisionsOf)
    .map((each) => each.address);
}

function textAt(text: ActText, address: string): string {
  const node = unitsOf(text.content)
    .flatMap(nodesOf)
    .find((each) => each.address === address);
  return node !== undefined && node.type !== 'provision' ? node.text : `no text at ${address}`;
}

describe('the Kazakh source', () => {
  it('holds order and code in Russian, then in English', () => {
    expect(kz.parsed.acts.map((each) => `${each.act}:${each.lang} ${each.lines?.join('-')}`)).toEqual([
      'kz-order:ru 1-24',
      'kz-code:ru 26-148',
      'kz-order:en 150-175',
      'kz-code:en 177-300',
    ]);
    expect(kz.parsed.file.messages).toEqual([]);
    expect(kz.parsed.furniture).toEqual([]);
  });

  it.each(['ru', 'en'] as const)('has 7 and 51 provisions in %s, the same addresses', (lang) => {
    expect(addresses(act(kz.parsed, 'kz-order', lang))).toEqual(
      ['1', '2', '2/1', '2/2', '2/3', '3', '4'].map((each) => `kz-order/${each}`),
    );
    const points: Readonly<Record<number, number>> = { 7: 7, 9: 16, 10: 11, 11: 3 };
    const expected = Array.from({ length: 14 }, (_, index) => index + 1).flatMap((n) => [
      `kz-code/${n}`,
      ...Array.from({ length: points[n] ?? 0 }, (_, index) => `kz-code/${n}/${index + 1}`),
    ]);
    expect(expected).toHaveLength(51);
    expect(addresses(act(kz.parsed, 'kz-code', lang))).toEqual(expected);
  });

  it('keeps stamp, signature and remark outside the units, with their line breaks', () => {
    const matters = (name: string, lang: Locale) => mattersOf(act(kz.parsed, name, lang).content);
    expect(matters('kz-order', 'en').map((each) => each.kind)).toEqual([
      'title',
      'adoption',
      'remark',
      'preamble',
      'signature',
    ]);
    expect(matters('kz-code', 'ru')[0]?.paragraphs).toEqual([
      'Утвержден приказом\nМинистра труда и социальной\nзащиты населения\nРеспублики Казахстан\nот 28 августа 2020 года № 342',
    ]);
    expect(matters('kz-order', 'ru').at(-1)?.paragraphs[0]).toMatch(
      /^Министр труда и социальной\n.*\nБ\. Нурымбетов$/su,
    );
  });

  it('makes the footnotes data', () => {
    const units = unitsOf(act(kz.parsed, 'kz-code', 'en').content);
    expect(units.flatMap((unit) => unit.amendments)).toEqual(
      ['kz-code/9', 'kz-code/10'].map((address) => ({
        footnote: `${address}/fn-1`,
        amends: address,
        date: '2023-11-13',
        number: '472',
      })),
    );
    expect(units[8]?.content.at(-1)?.type).toBe('footnote');
  });

  it('reads the last line, which has no newline', () => {
    expect(textAt(act(kz.parsed, 'kz-code', 'en'), 'kz-code/14/al-2')).toBe(
      'Compliance by civil servants with the provisions of this Code shall be taken into account when carrying out certification, promotion to higher positions.',
    );
  });

  it('has four chapters in each language', () => {
    for (const lang of ['ru', 'en'] as const) {
      expect(groupsOf(act(kz.parsed, 'kz-code', lang).content).map(({ group }) => group.eId)).toEqual([
        'chp_1',
        'chp_2',
        'chp_3',
        'chp_4',
      ]);
    }
  });
});

describe('the Ukrainian source', () => {
  const draft = act(ua.parsed, 'ua-draft', 'uk');

  it('has 409 provisions, each article as the register counts it', () => {
    // Parts and points of articles 1 to 64: domain notes, section 6.
    // biome-ignore format: a table
    const table: readonly (readonly [number, number])[] = [
      [4, 0], [0, 8], [0, 0], [0, 0], [2, 0], [3, 0], [2, 0], [2, 0], [0, 0], [15, 8], [2, 9], [6, 0], [6, 23], [3, 3],
      [3, 3], [1, 2], [2, 8], [6, 8], [7, 0], [8, 0], [4, 0], [3, 0], [11, 0], [0, 0], [7, 0], [4, 0], [5, 0], [4, 0],
      [4, 0], [9, 0], [0, 0], [1, 3], [3, 3], [2, 9], [2, 0], [6, 4], [2, 0], [2, 0], [0, 0], [2, 13], [0, 0], [4, 0],
      [3, 0], [2, 0], [3, 2], [3, 0], [2, 0], [4, 0], [5, 0], [0, 0], [3, 0], [1, 8], [2, 2], [7, 0], [3, 0], [3, 0],
      [2, 0], [4, 0], [2, 0], [3, 0], [3, 0], [7, 0], [3, 0], [7, 0],
    ];
    const units = unitsOf(draft.content);
    const counts = units.slice(0, -1).map((unit) => {
      const kinds = provisionsOf(unit).map((each) => each.kind);
      return [
        kinds.filter((kind) => kind === 'part').length,
        kinds.filter((kind) => kind === 'point').length,
      ];
    });
    expect(counts).toEqual(table);
    expect(addresses(draft)).toHaveLength(409);
    expect(new Set(addresses(draft)).size).toBe(409);
    expect(addresses(draft).slice(-10)).toEqual(
      Array.from({ length: 10 }, (_, n) => `ua-draft/final/${n + 1}`),
    );
  });

  it('keeps duplicate numbers and points without parts', () => {
    expect(
      addresses(draft).filter((each) => each.startsWith('ua-draft/36/') && each.split('/').length === 3),
    ).toEqual(['1', '2', '2_2', '3', '4', '5'].map((each) => `ua-draft/36/${each}`));
    expect(addresses(draft)).toContain('ua-draft/2/8');
  });

  it('reads the closing section as a unit whose first sentence is number 1', () => {
    const closing = unitsOf(draft.content).at(-1);
    expect([closing?.address, closing?.eId, closing?.kind, closing?.label]).toEqual([
      'ua-draft/final',
      'sec_4',
      'closing',
      '',
    ]);
    expect(textAt(draft, 'ua-draft/final/1/al-1')).toBe('Цей Закон набирає чинності з ___________.');
  });

  it('takes quoted text as text', () => {
    const nodes = unitsOf(draft.content).flatMap(nodesOf);
    const quoted = nodes.filter((node) => node.type === 'text' && node.quoted).map((node) => node.address);
    expect(quoted).toEqual(['ua-draft/22/1/al-2', 'ua-draft/final/9/al-2']);
    expect(textAt(draft, 'ua-draft/final/9/al-2')).toMatch(/^1\. Незаконне звільнення .* двох років\.$/u);
  });

  it('joins wrapped lines with one space', () => {
    expect(textAt(draft, 'ua-draft/1/2/al-1')).toContain('Київської та Севастопольської міських');
  });

  it('has four sections, eight chapters in the third, whatever the letters of their numerals', () => {
    expect(groupsOf(draft.content).map(({ group }) => [group.address, group.line])).toEqual([
      ['ua-draft/section-1', 15],
      ['ua-draft/section-2', 87],
      ['ua-draft/section-3', 244],
      ...[246, 265, 395, 514, 608, 707, 725, 803].map((line, n) => [
        `ua-draft/section-3/chapter-${n + 1}`,
        line,
      ]),
      ['ua-draft/section-4', 878],
    ]);
  });

  it('names what it dropped and what is odd', () => {
    expect(ua.parsed.furniture).toEqual([
      { line: 3, text: 'Версія для друкуВерсія для друку' },
      { line: 902, text: 'Наверх ↑' },
    ]);
    expect(ua.parsed.file.messages.map(String)).toEqual([
      'content/sources/ua-civil-service/text.txt:244:1-244:12: found letters of another alphabet in "Розділ ІІІ.", expected letters of one alphabet',
      'content/sources/ua-civil-service/text.txt:584:1-584:3: found number 2., expected 3',
      'content/sources/ua-civil-service/text.txt:878:1-878:11: found letters of another alphabet in "Розділ ІV.", expected letters of one alphabet',
    ]);
  });
});

describe('both sources', () => {
  it.each([
    ['kz', kz],
    ['ua', ua],
  ] as const)('%s loses nothing and invents nothing', (_, { text, parsed }) => {
    expect(charactersOfTrees(parsed)).toBe(charactersOfSource(text, parsed));
  });
});
