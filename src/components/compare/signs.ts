import type { Relation } from '../../editorial/topics.ts';

/** The sign of a relation: one path in a square of 16; so that it looks the same with any font. */
export const signs: Readonly<Record<Relation, string>> = {
  same: 'M2 4h12v2.6H2zM2 9.4h12V12H2z',
  stricter: 'M8 2l7 12H1z',
  milder: 'M1 2h14L8 14zM4.4 4 8 10.2 11.6 4z',
  broader: 'M5 2.5v3.7h6V2.5L16 8l-5 5.5V9.8H5v3.7L0 8z',
  narrower: 'M0 2.5 7 8l-7 5.5zM16 2.5 9 8l7 5.5z',
  different:
    'M9.9 1.2l2 .9-.9 1.9h3v2.6H9.8L8.5 9.4H14V12H7.3l-1.2 2.8-2-.9.8-1.9H2V9.4h4.1l1.3-2.8H2V4h6.6z',
  'only-here': 'M8 1a7 7 0 1 0 0 14A7 7 0 0 0 8 1z',
  silent: 'M8 1a7 7 0 1 0 0 14A7 7 0 0 0 8 1zM8 3.2a4.8 4.8 0 1 1 0 9.6 4.8 4.8 0 0 1 0-9.6z',
};

/** Colours of the relations in pictures that stand alone, on white and on black; pages take theirs from styles/compare/signs.css. */
export const colours: Readonly<Record<Relation, readonly [light: string, dark: string]>> = {
  same: ['#5b5b66', '#b5b4bd'],
  stricter: ['#9a3412', '#ffb38a'],
  milder: ['#bf6a3c', '#d98a5f'],
  broader: ['#0b5f54', '#6fd6c3'],
  narrower: ['#3f8f81', '#4fa596'],
  different: ['#6d28a8', '#cfa8ff'],
  'only-here': ['#2c3a9e', '#aeb8ff'],
  silent: ['#85858f', '#85858f'],
};
