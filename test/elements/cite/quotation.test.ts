import { describe, expect, test } from 'vitest';
import { dayOf } from '../../../src/elements/cite/copies.ts';
import { asHtml, quoted } from '../../../src/elements/cite/quotation.ts';

describe('quoted words', () => {
  test('stand between the marks of their language, whatever their number of paragraphs', () => {
    expect(quoted(['1) вищу освіту;'], 'uk')).toEqual(['«1) вищу освіту;»']);
    expect(quoted(['One', 'two', 'three.'], 'en')).toEqual(['“One', 'two', 'three.”']);
    expect(quoted([], 'ru')).toEqual([]);
  });

  test('are markup only where the page makes it', () => {
    expect(asHtml(['a < b & "c"'], ['— x. https://norma.example/id/kz-code/9/'])).toBe(
      '<p>a &lt; b &amp; &quot;c&quot;</p><p><small>— x. <a href="https://norma.example/id/kz-code/9/">https://norma.example/id/kz-code/9/</a></small></p>',
    );
    expect(asHtml(['one', 'two'], [])).toBe('<blockquote><p>one</p><p>two</p></blockquote>');
  });
});

test('the reader’s day is that of their own clock', () => {
  expect(dayOf(new Date(2026, 0, 5, 23, 59))).toBe('2026-01-05');
  expect(dayOf(new Date(2026, 10, 22, 0, 1))).toBe('2026-11-22');
});
