import { describe, expect, it } from 'vitest';
import { type LawContent, searchedTexts } from '../../src/editorial/findings-texts.ts';
import { lookupOf } from '../../src/editorial/notes-lookup.ts';
import type { ActNode, Provision, Text } from '../../src/law/model.ts';

const at = (address: string) => ({ address, eId: address });
const words = (address: string, text: string): Text => ({
  type: 'text',
  ...at(address),
  text,
  quoted: false,
});
const point: Provision = {
  type: 'provision',
  ...at('aa-act/1/1'),
  kind: 'point',
  label: '1)',
  content: [words('aa-act/1/1/al-1', 'умова;')],
  line: 1,
};

/** A stamp, a preamble, a chapter with one article: its opening, a point, an unnumbered end, an amendment note. */
const content: ActNode[] = [
  { type: 'matter', kind: 'stamp', paragraphs: ['Затверджено\nнаказом'], line: 1 },
  { type: 'matter', kind: 'preamble', paragraphs: ['Цей Закон'], place: at('aa-act/preamble'), line: 1 },
  {
    type: 'group',
    ...at('aa-act/chapter-1'),
    kind: 'chapter',
    label: 'Глава 1.',
    title: 'Загальне',
    line: 1,
    content: [
      {
        type: 'unit',
        unit: {
          type: 'provision',
          ...at('aa-act/1'),
          kind: 'article',
          label: 'Стаття 1.',
          title: 'Умови',
          line: 1,
          amendments: [],
          content: [
            words('aa-act/1/al-1', 'Перелік:'),
            point,
            words('aa-act/1/al-2', 'а також інші.'),
            { type: 'footnote', ...at('aa-act/1/fn-1'), text: 'Зі змінами.' },
          ],
        },
      },
    ],
  },
];
const law: LawContent = { name: 'aa-act', original: 'uk', texts: new Map([['uk', { lang: 'uk', content }]]) };

describe('the laws as notes and finders see them', () => {
  it('give each place with all that stands inside it', () => {
    const lookup = lookupOf([law]);
    const article = 'Стаття 1. Умови Перелік: 1) умова; а також інші. Зі змінами.';
    expect(lookup.textOf('aa-act/1', 'uk')).toBe(article);
    expect(lookup.textOf('aa-act/1/1', 'uk')).toBe('1) умова;');
    expect(lookup.textOf('aa-act/1/al-2', 'uk')).toBe('а також інші.');
    expect(lookup.textOf('aa-act/1/fn-1', 'uk')).toBe('Зі змінами.');
    expect(lookup.textOf('aa-act/preamble', 'uk')).toBe('Цей Закон');
    expect(lookup.textOf('aa-act/chapter-1', 'uk')).toBe(`Глава 1. Загальне ${article}`);
    expect(lookup.textOf('aa-act', 'uk')).toBe(`Затверджено\nнаказом Цей Закон Глава 1. Загальне ${article}`);
    expect(lookup.textOf('aa-act/1', 'ru')).toBeUndefined();
    expect(lookup.has('aa-act/1/1')).toBe(true);
    expect(lookup.has('aa-act/2')).toBe(false);
  });

  it('give each place by itself, in reading order', () => {
    const [text] = searchedTexts([law]);
    expect(text).toMatchObject({ act: 'aa-act', lang: 'uk', original: true });
    expect(text?.pieces.map(({ address, kind, text: own }) => `${address} ${kind}: ${own}`)).toEqual([
      'aa-act matter: Затверджено\nнаказом',
      'aa-act/preamble preamble: Цей Закон',
      'aa-act/chapter-1 chapter: ',
      'aa-act/1 article: Перелік:\nа також інші.',
      'aa-act/1/1 point: умова;',
      'aa-act/1/fn-1 footnote: Зі змінами.',
    ]);
    expect(text?.pieces.filter(({ continues }) => continues).map(({ address }) => address)).toEqual([
      'aa-act/1',
    ]);
  });
});
