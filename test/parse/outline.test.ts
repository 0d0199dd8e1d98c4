import { describe, expect, it } from 'vitest';
import { type OutlineOptions, outline } from '../../scripts/outline.ts';

const options: OutlineOptions = { path: 'text.txt', profile: 'rada', lang: 'uk', act: 'law' };

function bytesOf(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

describe('outline', () => {
  it('tells kind, label, title and line of every provision and heading', () => {
    const text = 'Розділ I\nЗАГАЛЬНЕ\n\nСтаття 1. Човни\n\n1. Човни є:\n\n1) малі;\n\n2) великі.\n';
    expect(outline(bytesOf(text), options)).toEqual({
      json: {
        provisions: [
          { address: 'law/1', kind: 'article', label: 'Стаття 1.', title: 'Човни', line: 4 },
          { address: 'law/1/1', kind: 'part', label: '1.', line: 6 },
          { address: 'law/1/1/1', kind: 'point', label: '1)', line: 8 },
          { address: 'law/1/1/2', kind: 'point', label: '2)', line: 10 },
        ],
        groups: [
          { address: 'law/section-1', kind: 'section', label: 'Розділ I', title: 'ЗАГАЛЬНЕ', line: 1 },
        ],
        messages: [],
      },
      exitCode: 0,
    });
  });

  it('takes the kinds of Kazakh acts for theirs', () => {
    const text = 'О лодках\n\nСтатья 1. Лодки\n\n1. Лодки:\n\n1) малые:\n\nа) новые;\n\nб) старые.\n';
    const { json } = outline(bytesOf(text), { ...options, profile: 'adilet', lang: 'ru' });
    expect(json?.provisions.map(({ address, kind }) => `${address} ${kind}`)).toEqual([
      'law/1 article',
      'law/1/1 paragraph',
      'law/1/1/1 subparagraph',
      'law/1/1/1/a point',
      'law/1/1/1/b point',
    ]);
  });

  it('gives JSON and 1 where no provision is found', () => {
    expect(outline(bytesOf('Просто текст.'), options)).toEqual({
      json: {
        provisions: [],
        groups: [],
        messages: [
          {
            line: 1,
            column: 1,
            rule: 'no-provision',
            text: 'found no numbered provision in uk, expected at least one',
          },
        ],
      },
      exitCode: 1,
    });
  });

  it.each([
    [
      'an empty file',
      new Uint8Array(),
      'text.txt source-bytes: found an empty file, expected the text of an act',
    ],
    [
      'a binary file',
      new Uint8Array([0x25, 0x50, 0, 1]),
      'text.txt source-bytes: found a zero byte at offset 2, expected text: this is a binary file',
    ],
    [
      'bytes that are no UTF-8',
      new Uint8Array([0x41, 0xff, 0x41]),
      'text.txt source-bytes: found bytes that are no UTF-8 at offset 1, expected UTF-8 text',
    ],
  ])('gives no JSON and 1 for %s', (_, bytes, error) => {
    expect(outline(bytes, options)).toEqual({ exitCode: 1, error });
  });

  it('names the acts of a file NAME, NAME-2, NAME-3', () => {
    const order = '1. Утвердить Правила.\n\nМинистр\nБ. Лодкин\n\n';
    const rules = (title: string) => `Утверждены приказом\nМинистра лодок\n\n${title}\n\n1. Лодки есть.\n\n`;
    const text = `Об утверждении Правил\n\n${order}${rules('Правила учета')}${rules('Правила хранения')}`;
    const { json } = outline(bytesOf(text), { ...options, profile: 'adilet', lang: 'ru', act: 'order' });
    expect(json?.provisions.map((each) => each.address)).toEqual(['order/1', 'order-2/1', 'order-3/1']);
  });
});
