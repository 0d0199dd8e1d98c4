import type { Locale } from '../../locale.ts';
import type { Profile } from '../profile.ts';
import type { CitedKind } from './units.ts';

/** How a kind is called when it is cited. */
export interface Phrase {
  /** Head of a citation, and as the holder of what was said before. */
  readonly nominative: string;
  readonly genitive: string;
  /** After «к» and «до». */
  readonly dative: string;
  readonly short: string;
  readonly gender: 'masculine' | 'feminine';
  /** `spelt`: `частина друга`; `bracket`: `подпункт 16)`; `roman`: `розділ IV`. */
  readonly number: 'figure' | 'spelt' | 'bracket' | 'roman';
}

type Phrases = Readonly<Partial<Record<CitedKind, Phrase>>>;

const noun = (
  forms: string,
  gender: Phrase['gender'],
  short: string,
  number: Phrase['number'] = 'figure',
): Phrase => {
  const [nominative = '', genitive = nominative, dative = genitive] = forms.split(' ');
  return { nominative, genitive, dative, short, gender, number };
};

const ruShared: Phrases = {
  section: noun('раздел раздела разделу', 'masculine', 'разд.', 'roman'),
  subsection: noun('подраздел подраздела подразделу', 'masculine', 'подразд.'),
  chapter: noun('глава главы главе', 'feminine', 'гл.'),
  subchapter: noun('параграф параграфа параграфу', 'masculine', '§'),
  closing: noun('раздел раздела разделу', 'masculine', 'разд.', 'roman'),
  article: noun('статья статьи статье', 'feminine', 'ст.'),
  text: noun('абзац абзаца абзацу', 'masculine', 'абз.', 'spelt'),
  footnote: noun('сноска сноски сноске', 'feminine', 'сноска'),
};

const ukShared: Phrases = {
  section: noun('розділ розділу розділу', 'masculine', 'розд.', 'roman'),
  subsection: noun('підрозділ підрозділу підрозділу', 'masculine', 'підрозд.'),
  chapter: noun('глава глави глави', 'feminine', 'гл.'),
  subchapter: noun('параграф параграфа параграфа', 'masculine', '§'),
  closing: noun('розділ розділу розділу', 'masculine', 'розд.', 'roman'),
  article: noun('стаття статті статті', 'feminine', 'ст.'),
  text: noun('абзац абзацу абзацу', 'masculine', 'абз.', 'spelt'),
  footnote: noun('виноска виноски виноски', 'feminine', 'виноска'),
};

const enShared: Phrases = {
  section: noun('Section', 'masculine', 'Sec.', 'roman'),
  subsection: noun('Subsection', 'masculine', 'Subsec.'),
  chapter: noun('Chapter', 'masculine', 'Ch.'),
  subchapter: noun('Subchapter', 'masculine', 'Subch.'),
  closing: noun('Section', 'masculine', 'Sec.', 'roman'),
  article: noun('Article', 'masculine', 'Art.'),
  footnote: noun('footnote', 'masculine', 'fn.'),
};

/**
 * Names of the kinds in the citations of each tradition. Working translations keep the tradition of the act: a point of
 * a Ukrainian article is «пункт» in Russian too, a paragraph of a Kazakh act is «пункт» in Ukrainian.
 */
const phrases: Readonly<Record<Profile, Readonly<Record<Locale, Phrases>>>> = {
  adilet: {
    ru: {
      ...ruShared,
      paragraph: noun('пункт пункта пункту', 'masculine', 'п.'),
      subparagraph: noun('подпункт подпункта подпункту', 'masculine', 'пп.', 'bracket'),
      point: noun('подпункт подпункта подпункту', 'masculine', 'пп.', 'bracket'),
    },
    uk: {
      ...ukShared,
      paragraph: noun('пункт пункту пункту', 'masculine', 'п.'),
      subparagraph: noun('підпункт підпункту підпункту', 'masculine', 'пп.', 'bracket'),
      point: noun('підпункт підпункту підпункту', 'masculine', 'пп.', 'bracket'),
    },
    en: {
      ...enShared,
      paragraph: noun('paragraph', 'masculine', 'para.'),
      subparagraph: noun('subparagraph', 'masculine', 'subpara.', 'bracket'),
      point: noun('point', 'masculine', 'point', 'bracket'),
      text: noun('indent', 'masculine', 'indent', 'spelt'),
    },
  },
  rada: {
    ru: {
      ...ruShared,
      part: noun('часть части части', 'feminine', 'ч.', 'spelt'),
      point: noun('пункт пункта пункту', 'masculine', 'п.'),
      subpoint: noun('подпункт подпункта подпункту', 'masculine', 'пп.'),
    },
    uk: {
      ...ukShared,
      part: noun('частина частини частини', 'feminine', 'ч.', 'spelt'),
      point: noun('пункт пункту пункту', 'masculine', 'п.'),
      subpoint: noun('підпункт підпункту підпункту', 'masculine', 'пп.'),
    },
    en: {
      ...enShared,
      part: noun('part', 'masculine', 'part', 'spelt'),
      point: noun('point', 'masculine', 'point'),
      subpoint: noun('subpoint', 'masculine', 'subpoint'),
      text: noun('paragraph', 'masculine', 'para.', 'spelt'),
    },
  },
};

/** An unnumbered paragraph right in a paragraph of a Kazakh act is its «часть»; deeper ones are «абзацы», indents. */
export const adiletPart: Readonly<Record<Locale, Phrase>> = {
  ru: noun('часть части части', 'feminine', 'ч.', 'spelt'),
  uk: noun('частина частини частини', 'feminine', 'ч.', 'spelt'),
  en: noun('part', 'masculine', 'part', 'spelt'),
};

export const preambleWord: Readonly<Record<Locale, string>> = {
  ru: 'преамбула',
  uk: 'преамбула',
  en: 'preamble',
};

export const closingPhrase: Readonly<
  Record<Locale, { readonly nominative: string; readonly genitive: string }>
> = {
  ru: { nominative: 'заключительные положения', genitive: 'заключительных положений' },
  uk: { nominative: 'прикінцеві положення', genitive: 'прикінцевих положень' },
  en: { nominative: 'final provisions', genitive: 'the final provisions' },
};

/** What marks the second piece of a number that an act uses twice. */
export const repeatedWord: Readonly<Record<Locale, Readonly<Record<Phrase['gender'], string>>>> = {
  ru: { masculine: 'повторный', feminine: 'повторная' },
  uk: { masculine: 'повторний', feminine: 'повторна' },
  en: { masculine: 'repeated', feminine: 'repeated' },
};

/** The same as a holder, in the genitive. */
export const repeatedGenitive: typeof repeatedWord = {
  ru: { masculine: 'повторного', feminine: 'повторной' },
  uk: { masculine: 'повторного', feminine: 'повторної' },
  en: { masculine: 'repeated', feminine: 'repeated' },
};

/** How a kind is cited; a kind without a word of its own in a tradition is called by that of its neighbour. */
export function phraseOf(profile: Profile, lang: Locale, kind: CitedKind): Phrase | undefined {
  const table = phrases[profile][lang];
  const same: Partial<Record<CitedKind, CitedKind>> = {
    quoted: 'text',
    paragraph: 'part',
    subparagraph: 'point',
    part: 'paragraph',
    subpoint: 'subparagraph',
    point: 'subparagraph',
  };
  const other = same[kind];
  return table[kind] ?? (other === undefined ? undefined : table[other]);
}
