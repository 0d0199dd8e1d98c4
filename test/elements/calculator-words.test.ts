import { describe, expect, test } from 'vitest';
import { wordsFor } from '../../src/components/calculators/words.ts';
import { typedValue } from '../../src/elements/calculator-controls.ts';
import { fill, Speech } from '../../src/elements/calculator-words.ts';
import { type Locale, locales } from '../../src/locale.ts';
import { calculators } from '../../src/rules/registry.ts';

function speechOf(ui: Locale, id: string): Speech {
  const calculator = calculators.find((each) => each.id === id);
  if (calculator === undefined) throw new Error(`no calculator ${id}`);
  return new Speech(wordsFor(ui, calculator));
}

const plain = (text: string) => text.replace(/[\u00a0\u202f]/gu, ' ');

describe('what is typed', () => {
  test.each([
    ['number', '12', 12],
    ['number', ' 1 000 ', 1000],
    ['number', '2,5', 2.5],
    ['number', '-3', -3],
    ['number', '−3', -3],
    ['number', 'many', 'many'],
    ['number', '1e3', '1e3'],
    ['money', '12', 1200],
    ['money', '12,5', 1250],
    ['money', '0,07', 7],
    ['money', '1 234 567.89', 123456789],
    ['money', '-1', -100],
    ['money', '1,005', 100.5],
    ['money', '1,2,3', '1,2,3'],
    ['flag', 'true', true],
    ['flag', 'false', false],
    ['flag', 'perhaps', 'perhaps'],
    ['choice', '12', '12'],
    ['date', '2025-01-01', '2025-01-01'],
  ])('in a field of %s: %j is %j', (kind, text, value) => {
    expect(typedValue(kind, text)).toBe(value);
  });
});

describe('values in words', () => {
  test('are days with their weekday, in the order that the reader writes', () => {
    const days = locales.map((ui) => plain(speechOf(ui, 'c01').day('2025-09-10')));
    expect(days).toEqual([
      'среда, 10 сентября 2025 г.',
      expect.stringMatching(/^Wednesday,? 10 September 2025$/u),
      'середа, 10 вересня 2025 р.',
    ]);
  });

  test('are sums with two decimals, exact to the last minor unit', () => {
    const speech = speechOf('uk', 'c25');
    expect(plain(speech.text('ua-long-service-allowance', 'salary', 123456789))).toBe('1 234 567,89 грн');
    expect(plain(speech.money(7))).toBe('0,07 грн');
    expect(plain(speech.money(Number.MAX_SAFE_INTEGER))).toBe('90 071 992 547 409,91 грн');
  });

  test('are codes by the name that they stand under, addresses as links, lists in pieces', () => {
    const speech = speechOf('ru', 'c02');
    expect(speech.text('kz-gift-route', 'leftBy', 'other')).toBe('другое лицо');
    expect(speech.pieces('kz-gift-route', 'clause', 'kz-code/9/15')).toEqual([
      { text: 'пункт 9, подпункт 15', href: '/ru/kz-code/9/#para_9__subpara_15' },
    ]);
    expect(speech.pieces('kz-corruption-approach-report', 'recipients', ['employer', 'prosecutor'])).toEqual([
      { text: 'работодатель' },
      { text: 'органы прокуратуры' },
    ]);
    expect(speech.text('kz-gift-route', 'actions', [])).toBe('ничего');
    expect(speech.text('kz-gift-route', 'timing', null)).toBe('срок не назван');
  });

  test('count whole numbers and fractions in the right form', () => {
    const points = (ui: Locale) =>
      [1, 2, 5, 21, 78.05].map((value) =>
        plain(speechOf(ui, 'c10').text('ua-competition-score', 'total', value)),
      );
    expect(points('ru')).toEqual(['1 балл', '2 балла', '5 баллов', '21 балл', '78,05 балла']);
    expect(points('en')).toEqual(['1 point', '2 points', '5 points', '21 points', '78.05 points']);
    expect(points('uk')).toEqual(['1 бал', '2 бали', '5 балів', '21 бал', '78,05 бала']);
    const hours = plain(speechOf('uk', 'c27').text('ua-working-week', 'hours', 37.5));
    expect(hours).toBe('37,5 години на тиждень');
  });

  test('are lengths of service', () => {
    const speech = speechOf('en', 'c27');
    const tenure = { years: 10, months: 2, days: 5 };
    expect(speech.text('ua-additional-leave', 'tenure', tenure)).toBe('10 y 2 mo 5 d');
  });

  test('name both acts where a page rests on two', () => {
    expect(speechOf('en', 'c04').words.places['kz-order/4']?.name).toBe(
      'Order No. 342 (Kazakhstan), paragraph 4',
    );
  });
});

test('a sentence keeps what it has no value for', () => {
  expect(fill('{a} and {b}', { a: 1 })).toBe('1 and {b}');
});

describe('a counted word', () => {
  test.each([
    ['ru', 1, 'years', '1 год'],
    ['ru', 2, 'years', '2 года'],
    ['ru', 11, 'years', '11 лет'],
    ['ru', 21, 'months', '21 месяц'],
    ['ru', 1.5, 'years', '1,5 года'],
    ['en', 1, 'months', '1 month'],
    ['en', 0, 'days', '0 days'],
    ['en', 1.5, 'years', '1.5 years'],
    ['uk', 1, 'votes', '1 голос'],
    ['uk', 3, 'votes', '3 голоси'],
    ['uk', 5, 'working-days', '5 робочих днів'],
  ] as const)('%s: %d %s is %j', (ui, value, unit, words) => {
    expect(plain(speechOf(ui, 'c02').number(value, unit))).toBe(words);
  });
});
