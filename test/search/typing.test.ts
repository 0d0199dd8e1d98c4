import { describe, expect, it } from 'vitest';
import type { Locale } from '../../src/locale.ts';
import { ask } from '../../src/search/ask.ts';
import { editCost } from '../../src/search/edit-cost.ts';
import { formsOf, searchedFor } from '../../src/search/searched-for.ts';
import { readSearchable } from './engines.ts';

const { engines, files } = readSearchable();

function searched(text: string, lang: Locale): string | undefined {
  return searchedFor(ask(text, engines[lang]).query, formsOf(files[lang].forms, engines[lang]));
}

describe('typing', () => {
  it('reads the other keyboard', () => {
    expect(searched('gjlfhjr', 'ru')).toBe('подарок');
    expect(searched('dslgecnrf', 'uk')).toBe('відпустка');
    expect(searched('пшае', 'en')).toBe('gift');
  });

  it('reads Latin letters', () => {
    const address = ask('podarok na stole', engines.ru).hits[0]?.address;
    expect(address).toBe(ask('подарок на столе', engines.ru).hits[0]?.address);
    expect(searched('vidpustka', 'uk')).toContain('відпуст');
  });

  it('mends slips and says so', () => {
    expect(searched('відпузтка', 'uk')).toMatch(/^відпуст/u);
    expect(searched('critisism', 'en')).toBe('criticism');
    expect(searched('обовязки', 'uk')).toBeUndefined();
    // Not a slip, but a form that the stemmer did not bring together with the others.
    expect(searched('кто об этом знает', 'ru')).toBeUndefined();
    expect(searched('ещё', 'ru')).toBeUndefined();
  });

  it('leaves words of the texts alone', () => {
    expect(searched('подарок', 'ru')).toBeUndefined();
    expect(searched('Wi-Fi', 'ru')).toBeUndefined();
    // Too far from any word of the texts to be sure.
    expect(searched('увальнение', 'ru')).toBeUndefined();
  });
});

describe('the cost of a slip', () => {
  it('counts one for a letter put in, left out or changed, less for what sounds alike', () => {
    expect(editCost('закон', 'закон', 2)).toBe(0);
    expect(editCost('зкон', 'закон', 2)).toBe(1);
    expect(editCost('законн', 'закон', 2)).toBe(0.5);
    expect(editCost('зокон', 'закон', 2)).toBe(0.5);
    expect(editCost('зкаон', 'закон', 2)).toBe(0.8);
    expect(editCost('дакон', 'закон', 2)).toBeGreaterThan(1);
  });
});
