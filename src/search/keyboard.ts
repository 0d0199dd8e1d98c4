import type { Locale } from '../locale.ts';

const latinKeys = "`qwertyuiop[]asdfghjkl;'zxcvbnm,./";
const cyrillicKeys: Readonly<Record<'ru' | 'uk', string>> = {
  ru: 'ёйцукенгшщзхъфывапролджэячсмитьбю.',
  uk: "'йцукенгшщзхїфівапролджєячсмитьбю.",
};

const upper: Readonly<Record<string, string>> = {
  '~': '`',
  '{': '[',
  '}': ']',
  ':': ';',
  '"': "'",
  '<': ',',
  '>': '.',
};

/** What a word typed on the Latin keyboard would be on the Cyrillic one, and the other way round for English. */
export function onOtherKeyboard(chunk: string, lang: Locale): string[] {
  if (lang === 'en') return [back(chunk, 'ru'), back(chunk, 'uk')];
  const map = cyrillicKeys[lang];
  return [
    [...chunk.toLowerCase()]
      .map((letter) => map[latinKeys.indexOf(upper[letter] ?? letter)] ?? letter)
      .join(''),
  ];
}

function back(chunk: string, lang: 'ru' | 'uk'): string {
  const map = cyrillicKeys[lang];
  return [...chunk.toLowerCase()].map((letter) => latinKeys[map.indexOf(letter)] ?? letter).join('');
}

/** Ways of writing Cyrillic in Latin letters; longer ones first. */
const translit: readonly (readonly [string, string])[] = [
  ['shch', 'щ'],
  ['sch', 'щ'],
  ['zh', 'ж'],
  ['kh', 'х'],
  ['ts', 'ц'],
  ['tz', 'ц'],
  ['ch', 'ч'],
  ['sh', 'ш'],
  ['yu', 'ю'],
  ['ju', 'ю'],
  ['iu', 'ю'],
  ['ya', 'я'],
  ['ja', 'я'],
  ['ia', 'я'],
  ['yo', 'ё'],
  ['jo', 'ё'],
  ['ye', 'е'],
  ['je', 'е'],
  ['yi', 'ї'],
  ['ji', 'ї'],
  ['a', 'а'],
  ['b', 'б'],
  ['v', 'в'],
  ['w', 'в'],
  ['g', 'г'],
  ['d', 'д'],
  ['e', 'е'],
  ['z', 'з'],
  ['i', 'и'],
  ['j', 'й'],
  ['k', 'к'],
  ['l', 'л'],
  ['m', 'м'],
  ['n', 'н'],
  ['o', 'о'],
  ['p', 'п'],
  ['q', 'к'],
  ['r', 'р'],
  ['s', 'с'],
  ['t', 'т'],
  ['u', 'у'],
  ['f', 'ф'],
  ['h', 'х'],
  ['x', 'х'],
  ['c', 'ц'],
  ['y', 'ы'],
];

/** A word in Latin letters read as Cyrillic. Letters that Latin does not tell apart are settled by soundKey. */
export function fromLatin(word: string): string {
  const text = word.toLowerCase();
  let read = '';
  for (let at = 0; at < text.length; ) {
    const pair = translit.find(([latin]) => text.startsWith(latin, at));
    read += pair?.[1] ?? (text[at] === "'" ? '' : text[at]);
    at += pair?.[0].length ?? 1;
  }
  return read;
}

/** What is left of a Cyrillic word when letters that Latin does not tell apart are made one. */
export function soundKey(word: string): string {
  return word
    .replace(/[ьъ'ʼ’]/gu, '')
    .replace(/ий|ый|ій/gu, 'и')
    .replace(/[ыиіїй]+/gu, 'и')
    .replace(/[еэєё]/gu, 'е')
    .replace(/[гґх]/gu, 'г')
    .replace(/щ/gu, 'шч')
    .replace(/иа/gu, 'я')
    .replace(/иу/gu, 'ю')
    .replace(/(.)\1/gu, '$1');
}

/** Letters of the keyboard's word characters, so that punctuation typed for a letter stays with its word. */
export function isLatinChunk(chunk: string): boolean {
  return /[a-z]/iu.test(chunk) && /^[\x21-\x7e]+$/u.test(chunk) && !/\d/u.test(chunk);
}

export function isCyrillicChunk(chunk: string): boolean {
  return /^[\p{Script=Cyrillic}'.,-]+$/u.test(chunk);
}
